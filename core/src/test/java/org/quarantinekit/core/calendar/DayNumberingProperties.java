// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;

class DayNumberingProperties {

    @Property
    void dayOfUndoesDateOf(
            @ForAll DayNumbering numbering, @ForAll("anchors") LocalDate anchor, @ForAll("labels") ProtocolDay day) {
        assertThat(numbering.dayOf(anchor, numbering.dateOf(anchor, day))).isEqualTo(day);
    }

    @Property
    void dateOfUndoesDayOf(
            @ForAll DayNumbering numbering,
            @ForAll("anchors") LocalDate anchor,
            @ForAll @IntRange(max = 9998) int daysLater) {
        LocalDate date = anchor.plusDays(daysLater);
        assertThat(numbering.dateOf(anchor, numbering.dayOf(anchor, date))).isEqualTo(date);
    }

    @Property
    void aLaterLabelHasALaterDate(
            @ForAll DayNumbering numbering,
            @ForAll("anchors") LocalDate anchor,
            @ForAll("labels") ProtocolDay one,
            @ForAll("labels") ProtocolDay other) {
        LocalDate dateOfOne = numbering.dateOf(anchor, one);
        LocalDate dateOfOther = numbering.dateOf(anchor, other);
        assertThat(Integer.signum(dateOfOne.compareTo(dateOfOther))).isEqualTo(Integer.signum(one.compareTo(other)));
    }

    @Property
    void shiftingTheAnchorShiftsEveryDate(
            @ForAll DayNumbering numbering,
            @ForAll("anchors") LocalDate anchor,
            @ForAll("labels") ProtocolDay day,
            @ForAll @IntRange(min = -1000, max = 1000) int shift) {
        assertThat(numbering.dateOf(anchor.plusDays(shift), day))
                .isEqualTo(numbering.dateOf(anchor, day).plusDays(shift));
    }

    @Property
    void theTwoNumberingsAreOneDayApart(@ForAll("anchors") LocalDate anchor, @ForAll("labels") ProtocolDay day) {
        assertThat(DayNumbering.START_IS_DAY_0.dateOf(anchor, day))
                .isEqualTo(DayNumbering.START_IS_DAY_1.dateOf(anchor, day).plusDays(1));
    }

    @Provide
    Arbitrary<LocalDate> anchors() {
        return Dates.dates().between(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 12, 31));
    }

    /** The labels that both numberings have. */
    @Provide
    Arbitrary<ProtocolDay> labels() {
        return Arbitraries.integers().between(1, 9999).map(ProtocolDay::of);
    }
}
