// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.core.term.ActivityCodes.CARE_PACKAGE;
import static org.quarantinekit.core.term.ActivityCodes.CONTACT;
import static org.quarantinekit.rules.plan.Samples.STAY;
import static org.quarantinekit.rules.plan.Samples.test;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.Window;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.rules.plan.Samples;

/** Occurrences in days after the anchor, in a stay of 14 days whose start is day 1. */
class CompiledDutyTest {

    private static final int LAST = 13;
    private static final Stated<Window> SILENT = Stated.unspecified();

    @Test
    void onDays_areTheNamedOnes() {
        assertThat(compiled(test(1, 4, 7, 10, 14)).occurrences(0, LAST, LAST))
                .extracting(Occurrence::label, Occurrence::target)
                .containsExactly(tuple("1", 0), tuple("4", 3), tuple("7", 6), tuple("10", 9), tuple("14", 13));
    }

    @Test
    void eachDay_isEveryDayOfThePhase() {
        assertThat(compiled(daily(SILENT, Stated.of(MissPolicy.lapse()))).occurrences(0, LAST, LAST))
                .extracting(Occurrence::target)
                .isEqualTo(IntStream.rangeClosed(0, LAST).boxed().toList());
    }

    @Test
    void eachDay_ofTheLastPhase_continuesToALaterDay() {
        assertThat(compiled(daily(SILENT, Stated.of(MissPolicy.lapse()))).occurrences(0, LAST, LAST + 2))
                .extracting(Occurrence::label)
                .hasSize(16)
                .endsWith("14", "15", "16");
    }

    @Test
    void eachDay_earlierLastDay_changesNothing() {
        CompiledDuty duty = compiled(daily(SILENT, Stated.of(MissPolicy.lapse())));
        assertThat(duty.occurrences(0, LAST, 5)).isEqualTo(duty.occurrences(0, LAST, LAST));
    }

    @Test
    void eachDay_ofAnEarlierPhase_doesNotContinue() {
        Protocol protocol = Samples.protocol(Stated.of(START_IS_DAY_1))
                .addPhases(Samples.phase(STAY, 7, DayLabels.EPISODE), Samples.phase("home", 7, DayLabels.EPISODE))
                .addDuties(daily(SILENT, Stated.of(MissPolicy.lapse())))
                .build();
        assertThat(CompiledProtocol.of(protocol, START_IS_DAY_1).duties().get(0).occurrences(0, LAST, LAST + 2))
                .hasSize(7);
    }

    @Test
    void onDays_laterLastDay_gainsNoDay() {
        assertThat(compiled(test(1, 14)).occurrences(0, LAST, LAST + 20)).hasSize(2);
    }

    @Test
    void atStart_isFromTheLaterOfStartAndEnrolment() {
        CompiledDuty duty = compiled(Samples.duty("package", CARE_PACKAGE, OccurrenceRule.atStart(2))
                .demand(Demand.exactly(1))
                .window(SILENT)
                .missPolicy(Stated.of(MissPolicy.lapse()))
                .build());
        assertThat(duty.occurrences(0, LAST, LAST))
                .containsExactly(new Occurrence("start", ProtocolDay.of(1), 0, 0, 2, 2, ImmutableList.of()));
        assertThat(duty.occurrences(4, LAST, LAST))
                .containsExactly(new Occurrence("start", ProtocolDay.of(5), 4, 4, 6, 6, ImmutableList.of()));
    }

    @Test
    void window_stated_isAroundTheDay() {
        assertThat(compiled(daily(Stated.of(new Window(2, 3)), Stated.unspecified()))
                        .occurrences(0, LAST, LAST)
                        .get(6))
                .isEqualTo(new Occurrence("7", ProtocolDay.of(7), 4, 6, 6, 9, ImmutableList.of()));
    }

    @Test
    void window_unspecified_closesWithTheStayUnlessItLapses() {
        assertThat(closes(Stated.unspecified())).isEqualTo(Occurrence.WITH_STAY);
        assertThat(closes(Stated.of(MissPolicy.acceptLate()))).isEqualTo(Occurrence.WITH_STAY);
        assertThat(closes(Stated.of(MissPolicy.blockRelease()))).isEqualTo(Occurrence.WITH_STAY);
        assertThat(closes(Stated.of(MissPolicy.lapse()))).isZero();
    }

    private static int closes(Stated<MissPolicy> policy) {
        return compiled(daily(SILENT, policy)).occurrences(0, LAST, LAST).get(0).closes();
    }

    private static Duty daily(Stated<Window> window, Stated<MissPolicy> policy) {
        return Samples.duty("contact", CONTACT, OccurrenceRule.eachDay())
                .demand(Demand.atLeast(1))
                .window(window)
                .missPolicy(policy)
                .build();
    }

    private static CompiledDuty compiled(Duty duty) {
        return CompiledProtocol.of(Samples.protocol(START_IS_DAY_1, 14, duty), START_IS_DAY_1)
                .duties()
                .get(0);
    }
}
