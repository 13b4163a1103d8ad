// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.term.ActivityCodes.CONTACT;
import static org.quarantinekit.core.term.ActivityCodes.DISINFECTION;
import static org.quarantinekit.core.term.ActivityCodes.NUCLEIC_ACID_TEST;
import static org.quarantinekit.core.term.ActivityCodes.SUPPLY_DELIVERY;
import static org.quarantinekit.core.term.ActivityCodes.TEMPERATURE_CHECK;
import static org.quarantinekit.core.term.ActivityCodes.WASTE_COLLECTION;
import static org.quarantinekit.rules.worklist.Neighbourhood.START;
import static org.quarantinekit.rules.worklist.Neighbourhood.house;
import static org.quarantinekit.rules.worklist.Neighbourhood.person;
import static org.quarantinekit.rules.worklist.Neighbourhood.texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.assess.Extraneous;
import org.quarantinekit.rules.assess.LabelCounts;

class DispatcherTest {

    private static final LocalDate DAY_1 = START; // Sunday
    private static final LocalDate DAY_2 = START.plusDays(1); // Monday
    private static final LocalDate DAY_3 = START.plusDays(2); // Tuesday
    private static final LocalDate DAY_9 = START.plusDays(8); // Monday
    private static final LocalDate DAY_10 = START.plusDays(9); // Tuesday
    private static final LocalDate DAY_14 = START.plusDays(13); // Saturday
    private static final LocalDate DAY_16 = START.plusDays(15); // Monday

    @Test
    void dispatch_firstDay_asksForTheTestAndEachDailyService() {
        Worklist day = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1")
                .stay("P-1")
                .on(DAY_1);

        assertThat(texts(day))
                .containsExactly(
                        "P-1 NUCLEIC_ACID_TEST 1 DUE",
                        "P-1 TEMPERATURE_CHECK 1 MORNING DUE",
                        "P-1 TEMPERATURE_CHECK 1 EVENING DUE",
                        "H-1 CONTACT 1 DUE",
                        "H-1 SUPPLY_DELIVERY 1 DUE",
                        "H-1 WASTE_COLLECTION 1 DUE",
                        "C1/3/2 DISINFECTION 1 DUE");
        assertThat(day.coverage().summary())
                .isEqualTo("1 expected: 0 covered, 1 missing, 0 unreachable; "
                        + "beside them 0 duplicate, 0 unexpected, 0 unknown");
    }

    @Test
    void dispatch_oneOfThreeReleasedOnDay9_dropsThePersonsQuotasAndKeepsTheHouseholds() {
        Worklist day = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1", "P-2", "P-3")
                .stay("P-1")
                .stay("P-2")
                .released("P-3", DAY_9)
                .on(DAY_10);

        assertThat(total(day, TEMPERATURE_CHECK).required()).isEqualTo(4);
        assertThat(total(day, SUPPLY_DELIVERY).required()).isEqualTo(1);
        assertThat(total(day, WASTE_COLLECTION).required()).isEqualTo(1);
        assertThat(total(day, DISINFECTION).required()).isEqualTo(1);
        assertThat(texts(day)).noneMatch(text -> text.startsWith("P-3"));
    }

    @Test
    void dispatch_everybodyReleased_demandsNothing() {
        Worklist day = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1")
                .released("P-1", DAY_9)
                .on(DAY_10);

        assertThat(day.items()).isEmpty();
        assertThat(day.totals()).isEmpty();
        assertThat(day.coverage().summary()).isEqualTo("nothing to cover");
        assertThat(day.coverage().isComplete()).isFalse();
    }

    @Test
    void dispatch_enrolledOnDay3_owesNothingOfTheDaysBeforeAndMissesNothing() {
        Worklist day = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1")
                .stay(Neighbourhood.episode("P-1", Neighbourhood.SUBDISTRICT)
                        .enrolledOn(DAY_3)
                        .build())
                .on(DAY_3);

        assertThat(texts(day))
                .contains("P-1 TEMPERATURE_CHECK 3 MORNING DUE")
                .noneMatch(text -> text.contains("NUCLEIC_ACID_TEST"));
        assertThat(day.labels().toString()).doesNotContain("MISSED").doesNotContain("LAPSED");
    }

    @Test
    void dispatch_recordOfTomorrow_doesNotCountAndIsReported() {
        Worklist day = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1")
                .stay("P-1")
                .done(NUCLEIC_ACID_TEST, person("P-1"), DAY_2.atTime(9, 0))
                .on(DAY_1);

        assertThat(texts(day)).contains("P-1 NUCLEIC_ACID_TEST 1 DUE");
        assertThat(day.extraneous()).extracting(Extraneous::reason).containsExactly(Extraneous.Reason.AFTER_AS_OF);
    }

    @Test
    void dispatch_recordOfSomebodyUnknown_isReportedAndNotDropped() {
        Worklist day = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1")
                .stay("P-1")
                .done(NUCLEIC_ACID_TEST, person("P-9"), DAY_1.atTime(9, 0))
                .on(DAY_1);

        assertThat(day.unknown()).extracting(ServiceRecord::subject).containsExactly(person("P-9"));
        assertThat(day.coverage().unknown()).hasSize(1);
    }

    @Test
    void dispatch_recordOfANeighbourWithoutStay_isReportedAsNoDuty() {
        Worklist day = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1", "P-2")
                .stay("P-1")
                .neighbour("P-2")
                .done(TEMPERATURE_CHECK, person("P-2"), DAY_1.atTime(9, 0))
                .on(DAY_1);

        assertThat(day.people()).isEqualTo(2);
        assertThat(day.unknown()).isEmpty();
        assertThat(day.extraneous()).extracting(Extraneous::reason).containsExactly(Extraneous.Reason.NOT_A_DUTY);
    }

    @Test
    void dispatch_villageAndSubdistrictStandard_giveDifferentQuotasOnOneDay() {
        Neighbourhood village = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1")
                .stay(Neighbourhood.episode("P-1", Neighbourhood.VILLAGES).build());

        assertThat(village.on(DAY_2).totals())
                .extracting(total -> total.activity() + " " + total.scope() + " " + total.required())
                .containsExactly("PHONE_FOLLOW_UP PERSON 2", "SUPPLY_DELIVERY PERSON 1", "TEMPERATURE_CHECK PERSON 2");
        Worklist subdistrict = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1")
                .stay("P-1")
                .done(NUCLEIC_ACID_TEST, person("P-1"), DAY_1.atTime(9, 0))
                .on(DAY_2);
        assertThat(subdistrict.totals())
                .extracting(total -> total.activity() + " " + total.scope() + " " + total.required())
                .containsExactly(
                        "NUCLEIC_ACID_TEST PERSON 1",
                        "TEMPERATURE_CHECK PERSON 2",
                        "CONTACT HOUSEHOLD 1",
                        "SUPPLY_DELIVERY HOUSEHOLD 1",
                        "WASTE_COLLECTION HOUSEHOLD 1",
                        "DISINFECTION UNIT 2",
                        "MEDICAL_WASTE_COLLECTION UNIT 1");
    }

    @Test
    void dispatch_twoMorningReadings_leaveTheEveningOpen() {
        Neighbourhood home =
                new Neighbourhood().household("H-1", "C1/3/2/501", "P-1").stay("P-1");
        home.done(TEMPERATURE_CHECK, person("P-1"), DAY_2.atTime(8, 0));
        home.done(TEMPERATURE_CHECK, person("P-1"), DAY_2.atTime(9, 0));

        assertThat(total(home.on(DAY_2), TEMPERATURE_CHECK).done()).isEqualTo(1);
        assertThat(texts(home.on(DAY_2)))
                .contains("P-1 TEMPERATURE_CHECK 2 EVENING DUE")
                .doesNotContain("P-1 TEMPERATURE_CHECK 2 MORNING DUE");
        assertThat(texts(home.on(DAY_3))).noneMatch(text -> text.contains("TEMPERATURE_CHECK 2"));
    }

    @Test
    void dispatch_pastTheLastDayWithoutRelease_isAwaitingReleaseAndStillServed() {
        Worklist day = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1")
                .stay("P-1")
                .on(DAY_16);

        assertThat(day.awaitingRelease()).hasSize(1);
        assertThat(day.awaitingRelease().get(0).outlook().effectiveLastDay()).isEqualTo(DAY_14);
        assertThat(texts(day))
                .contains(
                        "P-1 TEMPERATURE_CHECK 16 MORNING DUE",
                        "H-1 WASTE_COLLECTION 16 DUE",
                        "C1/3/2 DISINFECTION 16 DUE",
                        "P-1 NUCLEIC_ACID_TEST 14 MISSED");
    }

    @Test
    void dispatch_twoHouseholdsOfOneUnit_shareOneDisinfection() {
        Worklist day = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1")
                .household("H-2", "C1/3/2/502", "P-2")
                .household("H-3", "C1/3/1/101", "P-3")
                .stay("P-1")
                .stay("P-2")
                .stay("P-3")
                .on(DAY_2);

        assertThat(total(day, DISINFECTION).required()).isEqualTo(2);
        assertThat(texts(day)).containsOnlyOnce("C1/3/2 DISINFECTION 2 DUE");
    }

    @Test
    void dispatch_recordOfAPerson_neverServesTheHousehold() {
        Worklist day = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1")
                .stay("P-1")
                .done(CONTACT, person("P-1"), DAY_2.atTime(9, 0))
                .on(DAY_2);

        assertThat(texts(day)).contains("H-1 CONTACT 2 DUE");
        assertThat(day.extraneous()).extracting(Extraneous::reason).containsExactly(Extraneous.Reason.NOT_A_DUTY);
    }

    @Test
    void dispatch_attemptOnATestDay_isUnreachable() {
        Worklist day = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1", "P-2")
                .stay("P-1")
                .stay("P-2")
                .record(NUCLEIC_ACID_TEST, person("P-1"), DAY_1.atTime(9, 0), Outcome.NOT_HOME)
                .done(NUCLEIC_ACID_TEST, person("P-2"), DAY_1.atTime(9, 0))
                .on(DAY_1);

        assertThat(day.coverage().unreachable()).containsExactly(person("P-1"));
        assertThat(day.coverage().covered()).containsExactly(person("P-2"));
        assertThat(day.coverage().missing()).isEmpty();
    }

    @Test
    void dispatch_testDoneOnAnEarlierDay_isNotExpectedAgain() {
        Worklist day = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1")
                .stay("P-1")
                .done(NUCLEIC_ACID_TEST, person("P-1"), DAY_1.atTime(9, 0))
                .on(DAY_2);

        assertThat(day.coverage().isNothingToCover()).isTrue();
        assertThat(total(day, NUCLEIC_ACID_TEST).labels().toString()).isEqualTo("DONE 1");
    }

    @Test
    void dispatch_anyDay_labelsAddUpInEverySlice() {
        Neighbourhood homes = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1", "P-2", "P-3")
                .household("H-2", "C1/3/1/101", "P-4")
                .household("H-3", "C2/1/1/101", "P-5")
                .stay("P-1")
                .stay("P-2")
                .released("P-3", DAY_9)
                .stay("P-4")
                .stay(Neighbourhood.episode("P-5", Neighbourhood.VILLAGES).build())
                .done(NUCLEIC_ACID_TEST, person("P-1"), DAY_1.atTime(9, 0))
                .done(WASTE_COLLECTION, house("H-1"), DAY_10.atTime(9, 0));
        Worklist day = homes.on(DAY_10);

        assertThat(sum(day, SubjectScope.COMPOUND)).isEqualTo(day.labels());
        assertThat(sum(day, SubjectScope.BUILDING)).isEqualTo(day.labels());
        // What is owed to the units themselves is in no household: two units' daily disinfections, and what one of them
        // is
        // owed after its sampling.
        assertThat(sum(day, SubjectScope.UNIT)).isEqualTo(day.labels());
        assertThat(sum(day, SubjectScope.HOUSEHOLD).total())
                .isEqualTo(day.labels().total() - 2 * 14 - 2);
        assertThat(day.labelsBySubject().get(person("P-1")).total()).isEqualTo(5 + 28);
        assertThat(day.labelsBySubject().get(house("H-1")).total()).isEqualTo(3 * (5 + 28) + 3 * 14);
    }

    @Test
    void dispatch_recordsInAnotherOrder_givesTheSameWorklist() {
        Neighbourhood homes = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1", "P-2")
                .stay("P-1")
                .stay("P-2");
        for (int day = 0; day < 4; day++) {
            homes.done(TEMPERATURE_CHECK, person("P-1"), START.plusDays(day).atTime(8, 0));
            homes.done(TEMPERATURE_CHECK, person("P-2"), START.plusDays(day).atTime(18, 0));
        }
        homes.done(NUCLEIC_ACID_TEST, person("P-1"), DAY_2.atTime(9, 0));
        Worklist inOrder = homes.on(START.plusDays(3));
        List<ServiceRecord> backwards = new ArrayList<>(homes.records);
        Collections.reverse(backwards);

        assertThat(Neighbourhood.DISPATCHER.dispatch(homes.roster(), backwards, START.plusDays(3)))
                .isEqualTo(inOrder);
    }

    @Test
    void dispatch_buildingTen_comesAfterBuildingTwo() {
        Worklist day = new Neighbourhood()
                .household("H-1", "C1/10/1/101", "P-1")
                .household("H-2", "C1/2/1/101", "P-2")
                .stay("P-1")
                .stay("P-2")
                .on(DAY_2);

        assertThat(day.items().stream()
                        .map(item -> item.place().building().orElseThrow())
                        .distinct()
                        .collect(Collectors.toList()))
                .containsExactly("2", "10");
    }

    @Test
    void itemsOf_household_areItsOwnAndItsMembers() {
        Worklist day = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1")
                .household("H-2", "C1/3/2/502", "P-2")
                .stay("P-1")
                .stay("P-2")
                .record(ServiceRecord.builder(TEMPERATURE_CHECK, person("P-1"))
                        .performedAt(DAY_2.atTime(20, 0))
                        .slot(Slot.of("MORNING"))
                        .outcome(Outcome.DONE)
                        .build())
                .on(DAY_2);

        assertThat(day.itemsOf(HouseholdId.of("H-1")))
                .extracting(item -> item.place().subject().id() + " "
                        + item.standing().obligation().activity())
                .containsExactly(
                        "P-1 NUCLEIC_ACID_TEST",
                        "P-1 TEMPERATURE_CHECK",
                        "H-1 CONTACT",
                        "H-1 SUPPLY_DELIVERY",
                        "H-1 WASTE_COLLECTION");
    }

    private static ActivityTotal total(Worklist day, ActivityCode activity) {
        return day.totals().stream()
                .filter(total -> total.activity().equals(activity))
                .findFirst()
                .orElseThrow();
    }

    private static LabelCounts sum(Worklist day, SubjectScope scope) {
        return day.labelsBySubject().entrySet().stream()
                .filter(entry -> entry.getKey().scope() == scope)
                .map(Map.Entry::getValue)
                .reduce(LabelCounts.NONE, LabelCounts::plus);
    }
}
