// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.rules.compiled.CompiledDuty;
import org.quarantinekit.rules.compiled.CompiledProtocol;
import org.quarantinekit.rules.compiled.Occurrence;

/** What a caller has to know to choose a numbering: both readings, and the dates that each would give. */
final class NumberingChoice {

    private NumberingChoice() {}

    static String text(Protocol protocol, ImmutableMap<DayNumbering, CompiledProtocol> compiled, LocalDate anchorDate) {
        String readings = Arrays.stream(DayNumbering.values())
                .map(numbering -> reading(numbering, Optional.ofNullable(compiled.get(numbering)), anchorDate))
                .collect(Collectors.joining("; "));
        return "numbering must be chosen, because the source of " + protocol.id()
                + " does not say which number the day of the anchor, " + anchorDate + ", has: " + readings;
    }

    private static String reading(DayNumbering numbering, Optional<CompiledProtocol> compiled, LocalDate anchorDate) {
        return compiled.map(found -> numbering + " gives " + dates(found, anchorDate))
                .orElse(numbering + " has no day 0, which the protocol names");
    }

    /** The named days are what people compare; a protocol without any is told apart by its last day. */
    private static String dates(CompiledProtocol compiled, LocalDate anchorDate) {
        String named = compiled.duties().stream()
                .filter(duty -> !duty.duty().occurrence().namedDays().isEmpty())
                .map(duty -> duty.duty().id() + " on " + targets(duty, anchorDate) + ", ")
                .collect(Collectors.joining());
        return named + "last day " + anchorDate.plusDays(compiled.lastOffset());
    }

    private static String targets(CompiledDuty duty, LocalDate anchorDate) {
        return duty.occurrences(0, 0, 0).stream()
                .map(Occurrence::target)
                .map(offset -> anchorDate.plusDays(offset).toString())
                .collect(Collectors.joining(", "));
    }
}
