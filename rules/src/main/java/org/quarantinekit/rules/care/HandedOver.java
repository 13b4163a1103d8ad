// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.care;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.term.ItemCode;

/** The reading of the list of items in the result of one record. */
final class HandedOver {

    /** What a list of items looks like. A refusal names it, and does not repeat what was read. */
    static final String RULE =
            "must be a comma-separated list of ITEM or ITEM=n, without spaces, no item twice, n from 1 to 1000000";

    private static final Splitter COMMA = Splitter.on(',');
    private static final Pattern ENTRY = Pattern.compile("([A-Z][A-Z0-9_]{0,63})(?:=([1-9][0-9]{0,5}|1000000))?");

    private HandedOver() {}

    static ImmutableMap<ItemCode, Integer> read(ServiceRecord record, String result) {
        Map<ItemCode, Integer> items = new LinkedHashMap<>();
        for (String entry : COMMA.split(result)) {
            Matcher parts = ENTRY.matcher(entry);
            if (!parts.matches() || items.put(ItemCode.of(parts.group(1)), number(parts)) != null) {
                throw new IllegalArgumentException("result of the " + record.activity() + " record for "
                        + record.subject() + " at " + record.performedAt() + " " + RULE);
            }
        }
        return ImmutableMap.copyOf(items);
    }

    private static int number(Matcher parts) {
        return parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
    }
}
