// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.calendar;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quarantinekit.core.internal.Checks;

/**
 * Some day labels, ascending, none twice, as sources list them.
 *
 * <p>{@code DaySet.parse("1,4,7,10,14")} and {@code DaySet.parse("第1、4、7、10、14天")} are the same set.
 *
 * @param days the labels, at least one, ascending, none twice
 */
public record DaySet(ImmutableList<ProtocolDay> days) {

    private static final String FORM_RULE = "must list days as 1,4,7,10,14 or 第1、4、7、10、14天, without leading zeros";
    private static final Splitter COMMAS = Splitter.on(Pattern.compile("\\s*[,，、]\\s*"));
    private static final Pattern TOKEN = Pattern.compile("0|[1-9][0-9]{0,3}");

    /** Refuses an empty list, and one that is not ascending, with an {@code IllegalArgumentException}. */
    public DaySet {
        requireNonNull(days, "days");
        Checks.require(!days.isEmpty(), "day set", "must not be empty");
        for (int i = 1; i < days.size(); i++) {
            Checks.require(
                    days.get(i - 1).compareTo(days.get(i)) < 0,
                    "day set",
                    "must be ascending without repetition, but " + days.get(i) + " follows " + days.get(i - 1));
        }
    }

    /**
     * Reads a list of days as sources write it: commas of either script between whole numbers, with or without 第 before and 天
     * or 日 after.
     *
     * @throws IllegalArgumentException if the text has another form, names a day twice, or has a leading zero: "01" is what a
     *     spreadsheet makes of something else
     */
    public static DaySet parse(String text) {
        String list = text.strip().replaceFirst("^第", "").replaceFirst("[天日]$", "");
        ImmutableList.Builder<ProtocolDay> days = ImmutableList.builder();
        for (String token : COMMAS.split(list)) {
            Checks.require(TOKEN.matcher(token).matches(), "day set", FORM_RULE);
            days.add(ProtocolDay.of(Integer.parseInt(token)));
        }
        return new DaySet(days.build());
    }

    /** Returns "1,4,7,10,14". */
    @Override
    public String toString() {
        return days.stream().map(day -> String.valueOf(day.number())).collect(Collectors.joining(","));
    }
}
