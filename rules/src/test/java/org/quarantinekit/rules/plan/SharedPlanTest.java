// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.core.term.ActivityCodes.TEMPERATURE_CHECK;
import static org.quarantinekit.core.term.ActivityCodes.WASTE_COLLECTION;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.EVENING;
import static org.quarantinekit.rules.plan.Samples.HOUSEHOLD;
import static org.quarantinekit.rules.plan.Samples.MORNING;
import static org.quarantinekit.rules.plan.Samples.MORNING_AND_EVENING;
import static org.quarantinekit.rules.plan.Samples.STAY;
import static org.quarantinekit.rules.plan.Samples.august;
import static org.quarantinekit.rules.plan.Samples.temperature;

import com.google.common.collect.Collections2;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.SubjectScope;

/** What three people's stays make owed to the household they share. */
class SharedPlanTest {

    private static final Subject OTHER_UNIT = new Subject(SubjectScope.UNIT, "C1/3/2");
    private static final Duty WASTE = daily("waste", Demand.exactly(1));
    private static final Protocol PROTOCOL = Samples.protocol(START_IS_DAY_1, 14, WASTE, temperature());

    @Test
    void planShared_threeMembers_isOneObligationADay() {
        SharedPlan shared = Planner.planShared(HOUSEHOLD, plans(AUG_8, AUG_8, AUG_8));
        assertThat(shared.subject()).isEqualTo(HOUSEHOLD);
        assertThat(shared.obligations()).hasSize(14).allSatisfy(obligation -> {
            assertThat(obligation.subject()).isEqualTo(HOUSEHOLD);
            assertThat(obligation.activity()).isEqualTo(WASTE_COLLECTION);
            assertThat(obligation.demand()).isEqualTo(Demand.exactly(1));
            assertThat(obligation.duties()).containsExactly(WASTE);
            assertThat(obligation.isOwed()).isTrue();
        });
        assertThat(shared.obligations().get(0).key()).hasToString("WASTE_COLLECTION/HOUSEHOLD:H-0001/2021-08-08");
    }

    @Test
    void planShared_membersAgree_keepsTheDayLabel() {
        assertThat(Planner.planShared(HOUSEHOLD, plans(AUG_8, AUG_8)).obligations())
                .first()
                .extracting(Obligation::day)
                .isEqualTo(Optional.of(ProtocolDay.of(1)));
    }

    @Test
    void planShared_membersDisagree_hasNoDayLabelWhereBothAreAtHome() {
        SharedPlan shared = Planner.planShared(HOUSEHOLD, plans(AUG_8, august(9)));
        assertThat(shared.obligations()).hasSize(15);
        assertThat(shared.obligations().get(0).day()).contains(ProtocolDay.of(1));
        assertThat(shared.obligations().subList(1, 14))
                .extracting(Obligation::day)
                .containsOnly(Optional.empty());
        assertThat(shared.obligations().get(14).day()).contains(ProtocolDay.of(14));
    }

    @Test
    void planShared_oneReleasedOnDay9_keepsTheQuotaWhileThePersonsOwnDutiesStop() {
        Plan released = Planner.of(PROTOCOL)
                .plan(Samples.episode(Samples.person(3), AUG_8)
                        .addEvent(Samples.released(august(16)))
                        .build());
        List<Plan> members = new ArrayList<>(plans(AUG_8, AUG_8));
        members.add(released);
        assertThat(Planner.planShared(HOUSEHOLD, members).obligations())
                .hasSize(14)
                .allMatch(Obligation::isOwed)
                .allSatisfy(
                        obligation -> assertThat(obligation.demand().atLeast()).isEqualTo(1))
                .allSatisfy(obligation -> assertThat(obligation.day()).isPresent());
        assertThat(released.obligations())
                .filteredOn(Obligation::isOwed)
                .hasSize(18)
                .allMatch(obligation -> !obligation.target().isAfter(august(16)));
    }

    @Test
    void planShared_everybodyReleased_isNotOwedAnyMore() {
        List<Plan> released = IntStream.rangeClosed(1, 2)
                .mapToObj(member -> Planner.of(PROTOCOL)
                        .plan(Samples.episode(Samples.person(member), AUG_8)
                                .addEvent(Samples.released(august(15 + member)))
                                .build()))
                .toList();
        assertThat(Planner.planShared(HOUSEHOLD, released).obligations())
                .filteredOn(obligation -> !obligation.isOwed())
                .extracting(Obligation::target, Obligation::notOwed)
                .containsExactly(
                        tuple(august(18), Optional.of(NotOwed.AFTER_RELEASE)),
                        tuple(august(19), Optional.of(NotOwed.AFTER_RELEASE)),
                        tuple(august(20), Optional.of(NotOwed.AFTER_RELEASE)),
                        tuple(august(21), Optional.of(NotOwed.AFTER_RELEASE)));
    }

    @Test
    void planShared_nobodyAtHome_owesNothing() {
        assertThat(Planner.planShared(HOUSEHOLD, List.of()).obligations()).isEmpty();
    }

    @Test
    void planShared_otherScope_takesNothingOfIt() {
        assertThat(Planner.planShared(OTHER_UNIT, plans(AUG_8)).obligations()).isEmpty();
    }

    @Test
    void planShared_differentDemands_takesTheHighestAndListsEveryDuty() {
        Duty twice = daily("waste-twice", new Demand(2, OptionalInt.of(4)));
        SharedPlan shared = Planner.planShared(HOUSEHOLD, List.of(plan(twice), plan(WASTE)));
        assertThat(shared.obligations()).first().satisfies(obligation -> {
            assertThat(obligation.demand()).isEqualTo(new Demand(2, OptionalInt.of(4)));
            assertThat(obligation.duties()).containsExactly(WASTE, twice);
        });
    }

    @Test
    void planShared_oneWithoutAtMost_hasNone() {
        Duty open = daily("waste-open", Demand.atLeast(1));
        assertThat(Planner.planShared(HOUSEHOLD, List.of(plan(open), plan(daily("waste", Demand.exactly(3)))))
                        .obligations())
                .first()
                .extracting(Obligation::demand)
                .isEqualTo(Demand.atLeast(3));
    }

    @Test
    void planShared_onlyOneOwes_countsItsDemandAlone() {
        Plan gone = Planner.of(Samples.protocol(START_IS_DAY_1, 14, daily("waste-twice", Demand.atLeast(2))))
                .plan(Samples.episode(Samples.person(2), AUG_8)
                        .addEvent(Samples.released(AUG_8))
                        .build());
        SharedPlan shared = Planner.planShared(HOUSEHOLD, List.of(gone, plan(WASTE)));
        assertThat(shared.obligations().get(0).demand()).isEqualTo(Demand.atLeast(2));
        assertThat(shared.obligations().get(1).demand()).isEqualTo(Demand.exactly(1));
        assertThat(shared.obligations().get(1).isOwed()).isTrue();
    }

    @Test
    void planShared_slots_areMergedEachForItself() {
        Duty temperatures = Samples.duty(
                        "household-temperature",
                        TEMPERATURE_CHECK,
                        SubjectScope.HOUSEHOLD,
                        STAY,
                        OccurrenceRule.onDays(1))
                .addAllSlots(MORNING_AND_EVENING)
                .window(Stated.unspecified())
                .missPolicy(Stated.of(MissPolicy.lapse()))
                .build();
        assertThat(Planner.planShared(HOUSEHOLD, List.of(plan(temperatures), plan(temperatures)))
                        .obligations())
                .extracting(Obligation::slot)
                .containsExactly(Optional.of(EVENING), Optional.of(MORNING));
    }

    /** The reason used to be that of whoever came first. */
    @Test
    void planShared_orderOfTheMembers_neverMatters() {
        Duty other = daily("waste", Demand.atLeast(2));
        Plan late = Planner.of(PROTOCOL)
                .plan(Samples.episode(Samples.person(1), AUG_8)
                        .enrolledOn(august(20))
                        .build());
        Plan early = Planner.of(Samples.protocol(START_IS_DAY_1, 14, other))
                .plan(Samples.episode(Samples.person(2), AUG_8)
                        .addEvent(Samples.released(august(9)))
                        .build());
        Plan third = plan(other);
        SharedPlan expected = Planner.planShared(HOUSEHOLD, List.of(late, early));
        assertThat(Planner.planShared(HOUSEHOLD, List.of(early, late))).isEqualTo(expected);
        assertThat(expected.obligations().get(4).notOwed()).contains(NotOwed.BEFORE_ENROLMENT);
        for (List<Plan> order : Collections2.permutations(List.of(late, early, third))) {
            assertThat(Planner.planShared(HOUSEHOLD, order))
                    .isEqualTo(Planner.planShared(HOUSEHOLD, List.of(late, early, third)));
        }
    }

    @Test
    void share_someObligationsLeftOut_takesTheOthersOnly() {
        List<Obligation> fromThe10th = plan(WASTE).sharedObligations().stream()
                .filter(obligation -> !obligation.target().isBefore(august(10)))
                .toList();
        assertThat(Planner.share(HOUSEHOLD, fromThe10th, List.of()).obligations())
                .hasSize(12)
                .first()
                .extracting(Obligation::target)
                .isEqualTo(august(10));
    }

    private static Duty daily(String id, Demand demand) {
        return Samples.duty(id, WASTE_COLLECTION, SubjectScope.HOUSEHOLD, STAY, OccurrenceRule.eachDay())
                .demand(demand)
                .window(Stated.unspecified())
                .missPolicy(Stated.of(MissPolicy.lapse()))
                .build();
    }

    private static Plan plan(Duty duty) {
        return Samples.plan(Samples.protocol(START_IS_DAY_1, 14, duty));
    }

    private static List<Plan> plans(LocalDate... starts) {
        return IntStream.range(0, starts.length)
                .mapToObj(i -> Planner.of(PROTOCOL)
                        .plan(Samples.episode(Samples.person(i + 1), starts[i]).build()))
                .toList();
    }
}
