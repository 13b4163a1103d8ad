// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_0;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.rules.plan.Samples.START;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.DutyId;
import org.quarantinekit.core.term.SubjectScope;

/** One household whose members stay from Sunday 8 to Saturday 21 August 2021. */
class PlanSharedTest {

    private static final Subject HOUSE = Subject.of(HouseholdId.of("H-1"));
    private static final Subject BUILDING = new Subject(SubjectScope.BUILDING, "C1/3");
    private static final LocalDate MONDAY_16_AUGUST = LocalDate.of(2021, 8, 16); // day 9

    private static final Duty ONE = delivery("delivery", Demand.atLeast(1));
    private static final Duty EXACTLY_TWO = delivery("double-delivery", Demand.exactly(2));
    private static final Duty EXACTLY_THREE = delivery("triple-delivery", Demand.exactly(3));

    @Test
    void threeMembers_oneReleasedOnDay9_theQuotaOfTheHouseholdStays() {
        Plan released = plan(
                Samples.stay("P-3", START)
                        .addEvent(Samples.released(MONDAY_16_AUGUST))
                        .build(),
                ONE);
        assertThat(Samples.days(released.sharedObligations())).contains("10: 2021-08-17 AFTER_RELEASE");
        SharedPlan shared = Planner.planShared(HOUSE, List.of(plan("P-1", ONE), plan("P-2", ONE), released));
        assertThat(shared.subject()).isEqualTo(HOUSE);
        assertThat(Samples.days(shared.obligations()))
                .startsWith("1: 2021-08-08")
                .contains("9: 2021-08-16", "10: 2021-08-17")
                .endsWith("14: 2021-08-21")
                .hasSize(14);
        assertThat(shared.obligations()).allSatisfy(obligation -> {
            assertThat(obligation.isOwed()).isTrue();
            assertThat(obligation.subject()).isEqualTo(HOUSE);
            assertThat(obligation.demand()).isEqualTo(Demand.atLeast(1));
            assertThat(obligation.duties()).containsExactly(ONE);
        });
    }

    @Test
    void key_isOfActivityHouseholdAndDate() {
        assertThat(Samples.keys(share(plan("P-1", ONE)).obligations()))
                .startsWith("SUPPLY_DELIVERY/HOUSEHOLD:H-1/2021-08-08")
                .endsWith("SUPPLY_DELIVERY/HOUSEHOLD:H-1/2021-08-21");
        assertThat(Samples.keys(
                        share(plan("P-1", Samples.collections("MORNING"))).obligations()))
                .startsWith("WASTE_COLLECTION/HOUSEHOLD:H-1/2021-08-08/MORNING");
    }

    @Test
    void obligations_areByTargetActivityAndSlot_whateverTheOrderOfTheMembers() {
        Duty collections = Samples.collections("MORNING", "EVENING");
        Plan first = plan("P-1", collections, ONE);
        Plan second = plan("P-2", collections);
        SharedPlan shared = share(first, second);
        assertThat(Samples.keys(shared.obligations()))
                .startsWith(
                        "SUPPLY_DELIVERY/HOUSEHOLD:H-1/2021-08-08",
                        "WASTE_COLLECTION/HOUSEHOLD:H-1/2021-08-08/EVENING",
                        "WASTE_COLLECTION/HOUSEHOLD:H-1/2021-08-08/MORNING",
                        "SUPPLY_DELIVERY/HOUSEHOLD:H-1/2021-08-09")
                .hasSize(42);
        assertThat(share(second, first)).isEqualTo(shared).hasSameHashCodeAs(shared);
    }

    @Test
    void demand_isTheHighest_andBoundedOnlyIfAllAre() {
        assertThat(firstOf(plan("P-1", ONE), plan("P-2", EXACTLY_TWO)).demand())
                .isEqualTo(new Demand(2, OptionalInt.empty()));
        assertThat(firstOf(plan("P-1", EXACTLY_TWO), plan("P-2", EXACTLY_THREE)).demand())
                .isEqualTo(Demand.exactly(3));
    }

    @Test
    void demand_ofWhoDoesNotOweIt_doesNotCount() {
        Plan released = plan(
                Samples.stay("P-2", START).addEvent(Samples.released(START)).build(), EXACTLY_THREE);
        Obligation second = share(plan("P-1", ONE), released).obligations().get(1);
        assertThat(second.target()).isEqualTo("2021-08-09");
        assertThat(second.demand()).isEqualTo(Demand.atLeast(1));
    }

    @Test
    void duties_ofBothAreListed_inTheOrderOfTheirIds() {
        Obligation merged = firstOf(plan("P-1", EXACTLY_TWO), plan("P-2", ONE), plan("P-3", EXACTLY_TWO));
        assertThat(merged.duties())
                .extracting(Duty::id)
                .containsExactly(DutyId.of("delivery"), DutyId.of("double-delivery"));
        assertThat(merged.duties()).containsExactly(ONE, EXACTLY_TWO);
    }

    @Test
    void dayLabel_isThereOnlyWhereAllAgree() {
        Plan first = plan("P-1", ONE);
        Plan later = plan(Samples.stay("P-2", START.plusDays(2)).build(), ONE);
        List<Obligation> shared = share(first, later).obligations();
        assertThat(Samples.days(shared))
                .startsWith("1: 2021-08-08", "2: 2021-08-09", "-: 2021-08-10")
                .endsWith("-: 2021-08-21", "13: 2021-08-22", "14: 2021-08-23")
                .hasSize(16);
        assertThat(firstOf(first, plan("P-3", ONE)).day()).contains(ProtocolDay.of(1));
    }

    @Test
    void dayLabel_underTwoNumberings_isEmpty() {
        Plan second = plan(START_IS_DAY_0, Samples.stay("P-2", START).build(), ONE);
        assertThat(firstOf(plan("P-1", ONE), second).day()).isEmpty();
    }

    @Test
    void nobodyOwingIt_isNotOwed_forTheReasonOfAll() {
        Episode one = Samples.stay("P-1", START)
                .addEvent(Samples.released(MONDAY_16_AUGUST))
                .build();
        Episode two = Samples.stay("P-2", START)
                .addEvent(Samples.released(MONDAY_16_AUGUST))
                .build();
        List<Obligation> shared = share(plan(one, ONE), plan(two, ONE)).obligations();
        assertThat(Samples.days(shared)).contains("9: 2021-08-16", "10: 2021-08-17 AFTER_RELEASE");
        assertThat(shared.get(9).notOwed()).isEqualTo(Optional.of(NotOwed.AFTER_RELEASE));
        assertThat(shared.get(9).demand()).isEqualTo(Demand.atLeast(1));
    }

    @Test
    void dates_areTheEarliestOpeningAndTheLatestClosing() {
        Duty once = Samples.collections("NOON");
        Plan stays = plan("P-1", once);
        Plan released = plan(
                Samples.stay("P-2", START)
                        .addEvent(Samples.released(MONDAY_16_AUGUST))
                        .build(),
                once);
        assertThat(firstOf(released).closes()).isEqualTo(MONDAY_16_AUGUST);
        assertThat(firstOf(stays, released).opens()).isEqualTo(START);
        assertThat(firstOf(stays, released).dueBy()).isEqualTo(START);
        assertThat(firstOf(stays, released).closes()).isEqualTo("2021-08-21");
    }

    @Test
    void otherScopes_areLeftToTheirOwnPlans() {
        Duty atTheDoor = Samples.deliveries("building-delivery", SubjectScope.BUILDING, Demand.atLeast(5));
        Plan plan = plan("P-1", ONE, atTheDoor);
        assertThat(share(plan).obligations())
                .hasSize(14)
                .allMatch(obligation -> obligation.scope() == SubjectScope.HOUSEHOLD);
        assertThat(Samples.keys(Planner.planShared(BUILDING, List.of(plan)).obligations()))
                .startsWith("SUPPLY_DELIVERY/BUILDING:C1/3/2021-08-08")
                .hasSize(14);
    }

    @Test
    void share_ofSomeObligations_isThePlanOfThose() {
        Plan plan = plan("P-1", ONE);
        assertThat(Planner.share(HOUSE, plan.sharedObligations())).isEqualTo(share(plan));
        assertThat(Samples.days(Planner.share(HOUSE, plan.sharedObligations().subList(2, 4))
                        .obligations()))
                .containsExactly("3: 2021-08-10", "4: 2021-08-11");
    }

    @Test
    void nobody_owesNothing() {
        assertThat(share().obligations()).isEmpty();
    }

    private static Obligation firstOf(Plan... plans) {
        return share(plans).obligations().get(0);
    }

    private static SharedPlan share(Plan... plans) {
        return Planner.planShared(HOUSE, Stream.of(plans).collect(ImmutableList.toImmutableList()));
    }

    private static Plan plan(String person, Duty... duties) {
        return plan(Samples.stay(person, START).build(), duties);
    }

    private static Plan plan(Episode episode, Duty... duties) {
        return plan(START_IS_DAY_1, episode, duties);
    }

    private static Plan plan(DayNumbering numbering, Episode episode, Duty... duties) {
        return Planner.of(Samples.protocol(Stated.of(numbering), List.of(Samples.home(14)), duties))
                .plan(episode);
    }

    private static Duty delivery(String id, Demand demand) {
        return Samples.deliveries(id, SubjectScope.HOUSEHOLD, demand);
    }
}
