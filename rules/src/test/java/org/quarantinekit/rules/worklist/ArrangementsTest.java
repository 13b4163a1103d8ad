// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.quarantinekit.core.subject.SpecialNeeds.CANNOT_WALK_WELL;
import static org.quarantinekit.core.subject.SpecialNeeds.DISABILITY;
import static org.quarantinekit.core.subject.SpecialNeeds.NEEDS_OUTSIDE_MEDICAL_CARE;
import static org.quarantinekit.rules.worklist.ArrangementStanding.NO_PLAN;
import static org.quarantinekit.rules.worklist.ArrangementStanding.OVERDUE;
import static org.quarantinekit.rules.worklist.ArrangementStanding.PLANNED;
import static org.quarantinekit.rules.worklist.ArrangementStanding.SETTLED;

import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.subject.Arrangement;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.Person;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.SpecialNeed;

class ArrangementsTest {

    private static final LocalDate AUG_8 = LocalDate.of(2021, 8, 8); // Sunday
    private static final LocalDate AUG_11 = LocalDate.of(2021, 8, 11); // Wednesday
    private static final LocalDate AUG_12 = LocalDate.of(2021, 8, 12); // Thursday
    private static final LocalDate AUG_13 = LocalDate.of(2021, 8, 13); // Friday
    private static final LocalDate AUG_14 = LocalDate.of(2021, 8, 14); // Saturday
    private static final LocalDateTime NOON = AUG_12.atTime(LocalTime.NOON);

    @Test
    void standings_personWithoutNeeds_areNone() {
        assertThat(Arrangements.standings(Person.builder(PersonId.of("P-1")).build(), AUG_12))
                .isEmpty();
    }

    @Test
    void standings_nothingPlanned_isNoPlan() {
        assertThat(only(AUG_12)).isEqualTo(need(NO_PLAN, Optional.empty(), Optional.empty()));
    }

    @Test
    void standings_dueToday_isPlannedUntilTheDayIsOver() {
        Arrangement car = due(NOON).build();
        assertThat(only(AUG_11, car)).isEqualTo(need(PLANNED, Optional.of(NOON), Optional.empty()));
        assertThat(only(AUG_12, car)).isEqualTo(need(PLANNED, Optional.of(NOON), Optional.empty()));
        assertThat(only(AUG_13, car)).isEqualTo(need(OVERDUE, Optional.of(NOON), Optional.empty()));
    }

    @Test
    void standings_dueAtMidnight_belongsToTheDayThatBegins() {
        Arrangement car = due(AUG_12.atStartOfDay()).build();
        assertThat(only(AUG_12, car).standing()).isEqualTo(PLANNED);
        assertThat(only(AUG_13, car).standing()).isEqualTo(OVERDUE);
    }

    @Test
    void standings_settledAfterTheDay_countsForNothingYet() {
        LocalDateTime settledAt = AUG_13.atStartOfDay();
        Arrangement car = due(NOON).settledAt(settledAt).build();
        assertThat(only(AUG_11, car)).isEqualTo(need(PLANNED, Optional.of(NOON), Optional.empty()));
        assertThat(only(AUG_12, car)).isEqualTo(need(PLANNED, Optional.of(NOON), Optional.empty()));
        assertThat(only(AUG_13, car)).isEqualTo(need(SETTLED, Optional.empty(), Optional.of(settledAt)));
    }

    @Test
    void standings_settledLate_isOverdueInBetweenAndThenSettled() {
        Arrangement car = due(NOON).settledAt(AUG_14.atTime(9, 0)).build();
        assertThat(only(AUG_13, car).standing()).isEqualTo(OVERDUE);
        assertThat(only(AUG_14, car).standing()).isEqualTo(SETTLED);
    }

    @Test
    void standings_severalArrangements_areSettledOnlyTogether() {
        Arrangement settled =
                due(AUG_11.atTime(18, 0)).settledAt(AUG_11.atTime(9, 0)).build();
        Arrangement later = due(AUG_14.atTime(9, 0)).build();
        Arrangement past = due(NOON).build();
        assertThat(only(AUG_13, settled, later))
                .isEqualTo(need(PLANNED, Optional.of(AUG_14.atTime(9, 0)), Optional.empty()));
        assertThat(only(AUG_13, later, settled, past))
                .as("the first that is due")
                .isEqualTo(need(OVERDUE, Optional.of(NOON), Optional.empty()));
        Arrangement afterwards = due(NOON).settledAt(AUG_12.atTime(8, 0)).build();
        assertThat(only(AUG_13, afterwards, settled))
                .as("the last that was settled")
                .isEqualTo(need(SETTLED, Optional.empty(), Optional.of(AUG_12.atTime(8, 0))));
    }

    @Test
    void standings_severalNeeds_standInTheOrderOfTheirCodesAndEachForItself() {
        Person person = Person.builder(PersonId.of("P-1"))
                .addNeeds(NEEDS_OUTSIDE_MEDICAL_CARE, CANNOT_WALK_WELL, DISABILITY)
                .addArrangements(due(NOON).build())
                .addArrangements(Arrangement.builder(DISABILITY, "a ramp", NOON)
                        .settledAt(NOON)
                        .build())
                .build();
        assertThat(Arrangements.standings(person, AUG_13))
                .extracting(SpecialNeedStanding::need, SpecialNeedStanding::standing)
                .containsExactly(
                        tuple(CANNOT_WALK_WELL, NO_PLAN),
                        tuple(DISABILITY, SETTLED),
                        tuple(NEEDS_OUTSIDE_MEDICAL_CARE, OVERDUE));
    }

    @Test
    void isWaiting_ofEachStanding_isThatSomebodyHasToSeeToItNow() {
        assertThat(List.of(ArrangementStanding.values()))
                .filteredOn(ArrangementStanding::isWaiting)
                .containsExactly(NO_PLAN, OVERDUE);
    }

    @Test
    void waiting_onARoster_listsWhoHasNoPlanOrAnOverdueOneAsPeopleWalk() {
        Roster roster = Roster.builder()
                .add(home("H-1", "C1/10/1/101", since("P-1")))
                .add(home("H-2", "C1/2/1/101", since("P-3"), since("P-2"), since("P-4"), since("P-9")))
                .add(resident("P-1"))
                .add(resident("P-2"))
                .add(resident("P-3", due(NOON).build()))
                .add(resident("P-4", due(AUG_14.atTime(9, 0)).build()))
                .build();

        assertThat(Arrangements.waiting(roster, AUG_13))
                .extracting(waiting -> waiting.place().subject() + " "
                        + waiting.place().building().orElse("") + " "
                        + waiting.need().standing() + " "
                        + waiting.need().dueBy().map(LocalDateTime::toString).orElse("never"))
                .containsExactly(
                        "PERSON P-3 2 OVERDUE 2021-08-12T12:00",
                        "PERSON P-2 2 NO_PLAN never",
                        "PERSON P-1 10 NO_PLAN never");
        assertThat(Arrangements.waiting(roster, AUG_12))
                .extracting(waiting -> waiting.place().person().orElseThrow().code())
                .containsExactly("P-2", "P-1");
    }

    @Test
    void waiting_whoHasMovedOut_isListedAtTheNewHomeOrNowhere() {
        Roster roster = Roster.builder()
                .add(home("H-1", "C1/1/1/101", until("P-1", AUG_11), until("P-2", AUG_11)))
                .add(home("H-2", "C1/2/1/101", new Membership(PersonId.of("P-1"), AUG_12, Optional.empty())))
                .add(resident("P-1"))
                .add(resident("P-2"))
                .build();

        assertThat(places(roster, AUG_8.minusDays(1))).isEmpty();
        assertThat(places(roster, AUG_11)).containsExactly("H-1 P-1", "H-1 P-2");
        assertThat(places(roster, AUG_12)).containsExactly("H-2 P-1");
    }

    @Test
    void nulls_areRefused() {
        SpecialNeedStanding need = need(NO_PLAN, Optional.empty(), Optional.empty());
        NullPointerTester tester = new NullPointerTester()
                .setDefault(Person.class, resident("P-1").person())
                .setDefault(Roster.class, Roster.builder().build())
                .setDefault(LocalDate.class, AUG_12)
                .setDefault(SpecialNeed.class, need.need())
                .setDefault(SpecialNeedStanding.class, need)
                .setDefault(Place.class, Place.of(home("H-1", "C1/1/1/101")));
        tester.testAllPublicStaticMethods(Arrangements.class);
        tester.testAllPublicConstructors(SpecialNeedStanding.class);
        tester.testAllPublicConstructors(WaitingNeed.class);
    }

    private static List<String> places(Roster roster, LocalDate date) {
        return Arrangements.waiting(roster, date).stream()
                .map(waiting -> waiting.place().household().orElseThrow() + " "
                        + waiting.place().person().orElseThrow())
                .toList();
    }

    private static SpecialNeedStanding only(LocalDate date, Arrangement... planned) {
        return Arrangements.standings(resident("P-1", planned).person(), date).get(0);
    }

    private static SpecialNeedStanding need(
            ArrangementStanding standing, Optional<LocalDateTime> dueBy, Optional<LocalDateTime> settledAt) {
        return new SpecialNeedStanding(NEEDS_OUTSIDE_MEDICAL_CARE, standing, dueBy, settledAt);
    }

    private static Arrangement.Builder due(LocalDateTime dueBy) {
        return Arrangement.builder(NEEDS_OUTSIDE_MEDICAL_CARE, "a car to the clinic", dueBy);
    }

    private static Resident resident(String id, Arrangement... planned) {
        SpecialNeed need = NEEDS_OUTSIDE_MEDICAL_CARE;
        return new Resident(
                Person.builder(PersonId.of(id))
                        .addNeeds(need)
                        .addArrangements(planned)
                        .build(),
                Optional.empty());
    }

    private static Membership since(String id) {
        return Membership.since(PersonId.of(id), AUG_8);
    }

    private static Membership until(String id, LocalDate left) {
        return new Membership(PersonId.of(id), AUG_8, Optional.of(left));
    }

    private static Household home(String id, String place, Membership... members) {
        return Household.builder(HouseholdId.of(id), Neighbourhood.dwelling(place))
                .addMembers(members)
                .build();
    }
}
