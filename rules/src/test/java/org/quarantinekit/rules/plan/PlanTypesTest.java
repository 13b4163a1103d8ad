// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.rules.plan.Samples.PERSON;
import static org.quarantinekit.rules.plan.Samples.START;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DateSpan;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.protocol.Phase;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.Subject;

class PlanTypesTest {

    private static final Protocol PROTOCOL = Samples.fortnight(START_IS_DAY_1, Samples.testOn(1, 4));
    private static final Planner PLANNER = Planner.of(PROTOCOL);
    private static final Plan PLAN = PLANNER.plan(Samples.stay().build());
    private static final Subject HOUSE = Subject.of(HouseholdId.of("H-1"));
    private static final Optional<Slot> NO_SLOT = Optional.empty();

    @Test
    void key_text_isDutyScopeSubjectSeriesAndLabel() {
        assertThat(new ObligationKey("test", PERSON, "1/4", NO_SLOT)).hasToString("test/PERSON:P-000001/1/4");
        assertThat(new ObligationKey("test", PERSON, "1/4", Optional.of(Slot.of("MORNING"))))
                .hasToString("test/PERSON:P-000001/1/4/MORNING");
    }

    @Test
    void planner_protocol_isTheOneItWasMadeOf() {
        assertThat(PLANNER.protocol()).isSameAs(PROTOCOL);
    }

    @Test
    void obligation_activityAndScope_areThoseOfItsDuty() {
        Obligation obligation = PLAN.obligations().get(0);
        assertThat(obligation.activity()).isEqualTo(obligation.duties().get(0).activity());
        assertThat(obligation.scope()).isEqualTo(obligation.duties().get(0).scope());
        assertThat(obligation.key().subject()).isEqualTo(obligation.subject());
    }

    @Test
    void types_equals_isByAllComponents() {
        Phase phase = Samples.home(14);
        DateSpan days = DateSpan.ofClosed(START, START.plusDays(13));
        new EqualsTester()
                .addEqualityGroup(
                        new ObligationKey("test", PERSON, "1/4", NO_SLOT),
                        new ObligationKey("test", PERSON, "1/4", NO_SLOT))
                .addEqualityGroup(new ObligationKey("other", PERSON, "1/4", NO_SLOT))
                .addEqualityGroup(new ObligationKey("test", HOUSE, "1/4", NO_SLOT))
                .addEqualityGroup(new ObligationKey("test", PERSON, "1/5", NO_SLOT))
                .addEqualityGroup(new ObligationKey("test", PERSON, "1/4", Optional.of(Slot.of("MORNING"))))
                .addEqualityGroup(new PhaseDates(phase, days), new PhaseDates(Samples.home(14), days))
                .addEqualityGroup(new PhaseDates(phase, DateSpan.ofClosed(START, START)))
                .addEqualityGroup(PLAN, PLANNER.plan(Samples.stay().build()))
                .addEqualityGroup(PLANNER.plan(Samples.stay().enrolledOn(START).build()))
                .addEqualityGroup(
                        new SharedPlan(HOUSE, ImmutableList.of()), Planner.planShared(HOUSE, ImmutableList.of()))
                .addEqualityGroup(new SharedPlan(PERSON, ImmutableList.of()))
                .addEqualityGroup(new SharedPlan(HOUSE, PLAN.obligations()))
                .testEquals();
    }

    @Test
    void nulls_areRefused() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(Subject.class, PERSON)
                .setDefault(Phase.class, Samples.home(14))
                .setDefault(DateSpan.class, DateSpan.ofClosed(START, START))
                .setDefault(LocalDate.class, START)
                .setDefault(Episode.class, Samples.stay().build())
                .setDefault(Plan.class, PLAN);
        tester.testAllPublicConstructors(ObligationKey.class);
        tester.testAllPublicConstructors(PhaseDates.class);
        tester.testAllPublicConstructors(SharedPlan.class);
        tester.testAllPublicStaticMethods(Planner.class);
        tester.testAllPublicInstanceMethods(PLANNER);
        tester.testAllPublicInstanceMethods(PLAN.obligations().get(0));
    }
}
