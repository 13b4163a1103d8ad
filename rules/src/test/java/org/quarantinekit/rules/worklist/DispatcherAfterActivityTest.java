// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.term.ActivityCodes.DISINFECTION;
import static org.quarantinekit.core.term.ActivityCodes.NUCLEIC_ACID_TEST;
import static org.quarantinekit.rules.worklist.Neighbourhood.START;
import static org.quarantinekit.rules.worklist.Neighbourhood.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.plan.Samples;

/** Wherever somebody was tested, the building is disinfected once that day. */
class DispatcherAfterActivityTest {

    private static final LocalDate DAY_1 = START; // Sunday
    private static final LocalDate DAY_4 = START.plusDays(3); // Wednesday
    private static final LocalDate DAY_5 = START.plusDays(4); // Thursday
    private static final LocalDate DAY_9 = START.plusDays(8); // Monday
    private static final Subject BUILDING_3 = new Subject(SubjectScope.BUILDING, "C1/3");

    private static final Protocol PROTOCOL = Samples.protocol(
            DayNumbering.START_IS_DAY_1,
            14,
            Samples.duty(
                            "disinfect",
                            DISINFECTION,
                            SubjectScope.BUILDING,
                            Samples.STAY,
                            new OccurrenceRule.AfterActivity(NUCLEIC_ACID_TEST))
                    .demand(Demand.atLeast(1))
                    .window(Stated.unspecified())
                    .missPolicy(Stated.of(MissPolicy.lapse()))
                    .build());

    @Test
    void dispatch_nobodyTested_asksForNone() {
        assertThat(work(twoHouseholds(), DAY_4)).isEmpty();
    }

    @Test
    void dispatch_twoOfOneBuildingTested_askForOneDisinfection() {
        Neighbourhood tested = twoHouseholds()
                .done(NUCLEIC_ACID_TEST, person("P-1"), DAY_4.atTime(9, 0))
                .done(NUCLEIC_ACID_TEST, person("P-2"), DAY_4.atTime(11, 0));
        assertThat(work(tested, DAY_4)).containsExactly("C1/3 DISINFECTION DUE");
        assertThat(work(tested, DAY_5)).as("yesterday's has lapsed").isEmpty();
    }

    @Test
    void dispatch_oneInEachOfTwoBuildingsTested_askForTwo() {
        Neighbourhood tested = twoHouseholds()
                .household("H-3", "C1/4/1/101", "P-3")
                .stay(stay("P-3").build())
                .done(NUCLEIC_ACID_TEST, person("P-1"), DAY_4.atTime(9, 0))
                .done(NUCLEIC_ACID_TEST, person("P-3"), DAY_4.atTime(11, 0));
        assertThat(work(tested, DAY_4)).containsExactly("C1/3 DISINFECTION DUE", "C1/4 DISINFECTION DUE");
    }

    @Test
    void dispatch_disinfected_asksForNoneAndCountsIt() {
        Worklist day = day(
                twoHouseholds()
                        .done(NUCLEIC_ACID_TEST, person("P-1"), DAY_4.atTime(9, 0))
                        .done(DISINFECTION, BUILDING_3, DAY_4.atTime(17, 0)),
                DAY_4);
        assertThat(day.items()).isEmpty();
        assertThat(day.totals())
                .extracting(total -> total.activity() + " " + total.done() + " of " + total.required())
                .containsExactly("DISINFECTION 1 of 1");
        assertThat(day.extraneous())
                .as("the test itself, which no duty asks for")
                .extracting(entry -> entry.record().activity())
                .containsExactly(NUCLEIC_ACID_TEST);
    }

    @Test
    void dispatch_testRefusedOrOfSomebodyWithoutAStay_asksForNone() {
        assertThat(work(
                        twoHouseholds().record(NUCLEIC_ACID_TEST, person("P-1"), DAY_4.atTime(9, 0), Outcome.REFUSED),
                        DAY_4))
                .isEmpty();
        assertThat(work(
                        twoHouseholds()
                                .household("H-3", "C1/3/1/101", "P-3")
                                .neighbour("P-3")
                                .done(NUCLEIC_ACID_TEST, person("P-3"), DAY_4.atTime(9, 0)),
                        DAY_4))
                .isEmpty();
    }

    @Test
    void dispatch_testedAfterTheReleaseWhileNobodyElseStays_asksForNone() {
        Neighbourhood released = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1")
                .stay(stay("P-1")
                        .addEvent(Released.builder(DAY_4, DAY_4).build())
                        .build())
                .done(NUCLEIC_ACID_TEST, person("P-1"), DAY_5.atTime(9, 0));
        assertThat(day(released, DAY_5).labels().total()).isZero();
    }

    @Test
    void dispatch_movedToAnotherBuilding_disinfectsWhereTheTestWas() {
        Neighbourhood moved = new Neighbourhood()
                .household(
                        household("H-1", "C1/3/2/501", new Membership(PersonId.of("P-1"), DAY_1, Optional.of(DAY_4))))
                .household(household("H-2", "C1/4/1/101", Membership.since(PersonId.of("P-1"), DAY_5)))
                .stay(stay("P-1").build())
                .done(NUCLEIC_ACID_TEST, person("P-1"), DAY_9.atTime(9, 0));
        assertThat(work(moved, DAY_9)).containsExactly("C1/4 DISINFECTION DUE");
    }

    @Test
    void dispatch_cameBackAndTested_asksForOne() {
        Neighbourhood back = new Neighbourhood()
                .household(household(
                        "H-1",
                        "C1/3/2/501",
                        new Membership(PersonId.of("P-1"), DAY_1, Optional.of(DAY_4)),
                        Membership.since(PersonId.of("P-1"), DAY_9)))
                .stay(stay("P-1").build())
                .done(NUCLEIC_ACID_TEST, person("P-1"), DAY_9.atTime(9, 0));
        assertThat(work(back, DAY_9)).containsExactly("C1/3 DISINFECTION DUE");
    }

    @Test
    void dispatch_testedWhileAway_asksForNone() {
        Neighbourhood away = new Neighbourhood()
                .household(household(
                        "H-1",
                        "C1/3/2/501",
                        new Membership(PersonId.of("P-1"), DAY_1, Optional.of(DAY_4)),
                        Membership.since(PersonId.of("P-1"), DAY_9)))
                .stay(stay("P-1").build())
                .done(NUCLEIC_ACID_TEST, person("P-1"), DAY_5.atTime(9, 0));
        assertThat(work(away, DAY_5)).isEmpty();
    }

    private static Neighbourhood twoHouseholds() {
        return new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1")
                .household("H-2", "C1/3/1/302", "P-2")
                .stay(stay("P-1").build())
                .stay(stay("P-2").build());
    }

    private static Household household(String id, String place, Membership... memberships) {
        return Household.builder(HouseholdId.of(id), Neighbourhood.dwelling(place))
                .addMembers(memberships)
                .build();
    }

    private static Episode.Builder stay(String person) {
        return Episode.builder(person(person))
                .protocol(PROTOCOL.id())
                .putAnchor(AnchorKinds.QUARANTINE_START, Anchor.on(START));
    }

    private static Worklist day(Neighbourhood neighbourhood, LocalDate date) {
        return Dispatcher.of(List.of(PROTOCOL)).dispatch(neighbourhood.roster(), neighbourhood.records, date);
    }

    private static List<String> work(Neighbourhood neighbourhood, LocalDate date) {
        return Neighbourhood.texts(day(neighbourhood, date));
    }
}
