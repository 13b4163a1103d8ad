// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.quarantinekit.core.term.ActivityCodes.CONTACT;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.HOUSEHOLD;
import static org.quarantinekit.rules.plan.Samples.MORNING;
import static org.quarantinekit.rules.plan.Samples.PERSON;
import static org.quarantinekit.rules.plan.Samples.STAY;
import static org.quarantinekit.rules.plan.Samples.august;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DateSpan;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Phase;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.Subject;

class ObligationTest {

    private static final LocalDate AUG_10 = august(10); // Tuesday
    private static final LocalDate AUG_12 = august(12); // Thursday

    private static final Obligation OBLIGATION =
            Samples.obligation("reading", AUG_8, august(9), AUG_10, AUG_12, Demand.atLeast(1));

    @Test
    void isOpenOn_bothEdgesAreIncluded() {
        assertThat(OBLIGATION.isOpenOn(august(7))).isFalse();
        assertThat(OBLIGATION.isOpenOn(AUG_8)).isTrue();
        assertThat(OBLIGATION.isOpenOn(AUG_12)).isTrue();
        assertThat(OBLIGATION.isOpenOn(august(13))).isFalse();
    }

    @Test
    void lapses_onlyIfEveryDutySaysSo() {
        assertThat(of(Stated.of(MissPolicy.lapse()), Stated.of(MissPolicy.lapse()))
                        .lapses())
                .isTrue();
        assertThat(of(Stated.of(MissPolicy.lapse()), Stated.of(MissPolicy.acceptLate()))
                        .lapses())
                .isFalse();
        assertThat(of(Stated.of(MissPolicy.lapse()), Stated.unspecified()).lapses())
                .isFalse();
    }

    @Test
    void blocksRelease_ifAnyDutySaysSo() {
        assertThat(of(Stated.of(MissPolicy.lapse()), Stated.of(MissPolicy.blockRelease()))
                        .blocksRelease())
                .isTrue();
        assertThat(of(Stated.of(MissPolicy.lapse()), Stated.unspecified()).blocksRelease())
                .isFalse();
    }

    @Test
    void hasUnspecifiedMissPolicy_ifAnyDutyIsSilent() {
        assertThat(of(Stated.of(MissPolicy.lapse()), Stated.unspecified()).hasUnspecifiedMissPolicy())
                .isTrue();
        assertThat(of(Stated.of(MissPolicy.lapse()), Stated.of(MissPolicy.blockRelease()))
                        .hasUnspecifiedMissPolicy())
                .isFalse();
    }

    @Test
    void key_text_hasTheSlotOnlyWhereThereIsOne() {
        assertThat(new ObligationKey("nucleic-acid-test", PERSON, "1/4", Optional.empty()))
                .hasToString("nucleic-acid-test/PERSON:P-000001/1/4");
        assertThat(new ObligationKey("temperature", PERSON, "1/4", Optional.of(MORNING)))
                .hasToString("temperature/PERSON:P-000001/1/4/MORNING");
    }

    @Test
    void keys_areEqualIfEveryPartIs() {
        new EqualsTester()
                .addEqualityGroup(key("a", PERSON, "1", Optional.empty()), key("a", PERSON, "1", Optional.empty()))
                .addEqualityGroup(key("b", PERSON, "1", Optional.empty()))
                .addEqualityGroup(key("a", HOUSEHOLD, "1", Optional.empty()))
                .addEqualityGroup(key("a", PERSON, "2", Optional.empty()))
                .addEqualityGroup(key("a", PERSON, "1", Optional.of(MORNING)))
                .testEquals();
    }

    @Test
    void types_refuseNull() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(Subject.class, PERSON)
                .setDefault(Phase.class, Samples.phase(STAY, 14, DayLabels.EPISODE))
                .setDefault(DateSpan.class, DateSpan.ofClosed(AUG_8, AUG_12));
        tester.testConstructors(ObligationKey.class, NullPointerTester.Visibility.PUBLIC);
        tester.testConstructors(PhaseDates.class, NullPointerTester.Visibility.PUBLIC);
        tester.testConstructors(SharedPlan.class, NullPointerTester.Visibility.PUBLIC);
        assertThatNullPointerException().isThrownBy(() -> Planner.of(null)).withMessage("protocol");
    }

    private static ObligationKey key(String what, Subject subject, String when, Optional<Slot> slot) {
        return new ObligationKey(what, subject, when, slot);
    }

    private static Obligation of(Stated<MissPolicy> one, Stated<MissPolicy> other) {
        return Obligation.builder(key("shared", PERSON, "2021-08-08", Optional.empty()))
                .addDuties(duty("one", one), duty("other", other))
                .opens(AUG_8)
                .target(AUG_8)
                .dueBy(AUG_8)
                .closes(AUG_8)
                .demand(Demand.atLeast(1))
                .build();
    }

    private static Duty duty(String id, Stated<MissPolicy> policy) {
        return Samples.duty(id, CONTACT, OccurrenceRule.eachDay())
                .demand(Demand.atLeast(1))
                .window(Stated.unspecified())
                .missPolicy(policy)
                .build();
    }
}
