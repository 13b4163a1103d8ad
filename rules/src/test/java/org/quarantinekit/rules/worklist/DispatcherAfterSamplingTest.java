// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.term.ActivityCodes.DISINFECTION;
import static org.quarantinekit.core.term.ActivityCodes.MEDICAL_WASTE_COLLECTION;
import static org.quarantinekit.core.term.ActivityCodes.NUCLEIC_ACID_TEST;
import static org.quarantinekit.rules.worklist.Neighbourhood.START;
import static org.quarantinekit.rules.worklist.Neighbourhood.person;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.assess.Extraneous;

/** What the sub-district owes a unit in which somebody was sampled: its medical waste collected, and disinfection. */
class DispatcherAfterSamplingTest {

    private static final LocalDate DAY_1 = START; // Sunday
    private static final LocalDate DAY_2 = START.plusDays(1); // Monday
    private static final LocalDate DAY_14 = START.plusDays(13); // Saturday
    private static final LocalDate DAY_15 = START.plusDays(14); // Sunday
    private static final Subject UNIT_2 = new Subject(SubjectScope.UNIT, "C1/3/2");
    private static final Subject BUILDING_3 = new Subject(SubjectScope.BUILDING, "C1/3");

    @Test
    void nobodySampled_oweNothingButTheDailyDisinfection() {
        assertThat(ofUnits(twoUnits(), DAY_1))
                .containsExactly("C1/3/1 DISINFECTION 1 DUE", "C1/3/2 DISINFECTION 1 DUE");
    }

    @Test
    void unitWhereSomebodyWasSampled_owesBoth_andTheOtherNeither() {
        assertThat(ofUnits(sampled(), DAY_1))
                .containsExactly(
                        "C1/3/1 DISINFECTION 1 DUE",
                        "C1/3/2 DISINFECTION 1 DUE",
                        "C1/3/2 DISINFECTION DUE",
                        "C1/3/2 MEDICAL_WASTE_COLLECTION DUE");
    }

    @Test
    void disinfectionAfterSampling_isAJobBesideTheDailyOne_withAKeyOfItsOwn() {
        assertThat(sampled().on(DAY_1).items())
                .map(WorkItem::standing)
                .filteredOn(standing -> standing.obligation().subject().equals(UNIT_2))
                .extracting(standing -> standing.obligation().key().toString())
                .containsExactly(
                        "DISINFECTION/UNIT:C1/3/2/2021-08-08",
                        "DISINFECTION/UNIT:C1/3/2/after/2021-08-08",
                        "MEDICAL_WASTE_COLLECTION/UNIT:C1/3/2/after/2021-08-08");
    }

    @Test
    void everybodyInTheUnitSampledOnOneDay_oweBothOnce() {
        Neighbourhood all = sampled()
                .done(NUCLEIC_ACID_TEST, person("P-1"), DAY_1.atTime(9, 1))
                .done(NUCLEIC_ACID_TEST, person("P-2"), DAY_1.atTime(9, 5));
        assertThat(ofUnits(all, DAY_1)).isEqualTo(ofUnits(sampled(), DAY_1));
    }

    @Test
    void attemptThatDidNotGetThrough_owesNeither() {
        Neighbourhood tried = twoUnits().record(NUCLEIC_ACID_TEST, person("P-1"), DAY_1.atTime(9, 0), Outcome.NOT_HOME);
        assertThat(ofUnits(tried, DAY_1)).isEqualTo(ofUnits(twoUnits(), DAY_1));
    }

    @Test
    void villageStandard_owesNeither() {
        Neighbourhood village = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1")
                .stay(Neighbourhood.episode("P-1", Neighbourhood.VILLAGES).build())
                .done(NUCLEIC_ACID_TEST, person("P-1"), DAY_1.atTime(9, 0));
        assertThat(ofUnits(village, DAY_1)).isEmpty();
    }

    @Test
    void oneDisinfection_isTheDailyOne_twoAreBoth() {
        Neighbourhood once = sampled().done(DISINFECTION, UNIT_2, DAY_1.atTime(12, 0));
        assertThat(ofUnits(once, DAY_1))
                .containsExactly(
                        "C1/3/1 DISINFECTION 1 DUE", "C1/3/2 DISINFECTION DUE", "C1/3/2 MEDICAL_WASTE_COLLECTION DUE");
        Neighbourhood twice = once.done(DISINFECTION, UNIT_2, DAY_1.atTime(17, 0));
        assertThat(ofUnits(twice, DAY_1))
                .containsExactly("C1/3/1 DISINFECTION 1 DUE", "C1/3/2 MEDICAL_WASTE_COLLECTION DUE");
        assertThat(twice.on(DAY_1).extraneous()).isEmpty();
    }

    @Test
    void both_areInTheTotalsOfTheDay() {
        Worklist day = sampled()
                .done(MEDICAL_WASTE_COLLECTION, UNIT_2, DAY_1.atTime(10, 0))
                .on(DAY_1);
        assertThat(day.totals())
                .filteredOn(total -> total.scope() == SubjectScope.UNIT)
                .extracting(total -> total.activity() + " " + total.done() + " of " + total.required())
                .containsExactly("DISINFECTION 0 of 3", "MEDICAL_WASTE_COLLECTION 1 of 1");
    }

    @Test
    void notDoneOnTheDay_staysOpenToTheLastDayAndIsThenMissed() {
        assertThat(ofUnits(sampled(), DAY_2))
                .contains("C1/3/2 DISINFECTION OVERDUE", "C1/3/2 MEDICAL_WASTE_COLLECTION OVERDUE");
        assertThat(ofUnits(sampled(), DAY_14))
                .contains("C1/3/2 DISINFECTION OVERDUE", "C1/3/2 MEDICAL_WASTE_COLLECTION OVERDUE");
        assertThat(ofUnits(sampled(), DAY_15))
                .contains("C1/3/2 DISINFECTION MISSED", "C1/3/2 MEDICAL_WASTE_COLLECTION MISSED");
    }

    @Test
    void doneOnALaterDay_isDoneLate() {
        Neighbourhood late = sampled()
                .done(MEDICAL_WASTE_COLLECTION, UNIT_2, DAY_2.atTime(8, 0))
                .done(DISINFECTION, UNIT_2, DAY_2.atTime(8, 30))
                .done(DISINFECTION, UNIT_2, DAY_2.atTime(15, 0));
        assertThat(ofUnits(late, DAY_2)).containsExactly("C1/3/1 DISINFECTION 2 DUE");
        assertThat(late.on(DAY_2).extraneous()).isEmpty();
    }

    @Test
    void waived_isNotAskedForAnyMore() {
        Neighbourhood waived = sampled().record(MEDICAL_WASTE_COLLECTION, UNIT_2, DAY_1.atTime(20, 0), Outcome.WAIVED);
        assertThat(ofUnits(waived, DAY_2)).noneMatch(text -> text.contains("MEDICAL_WASTE_COLLECTION"));
    }

    @Test
    void recordOfTheWholeBuilding_servesNoneOfItsUnits() {
        Neighbourhood wrong = sampled().done(MEDICAL_WASTE_COLLECTION, BUILDING_3, DAY_1.atTime(10, 0));
        assertThat(ofUnits(wrong, DAY_1)).isEqualTo(ofUnits(sampled(), DAY_1));
        assertThat(wrong.on(DAY_1).extraneous())
                .extracting(Extraneous::reason)
                .containsExactly(Extraneous.Reason.NOT_A_DUTY);
    }

    @Test
    void wasteOfAUnitWhereNobodyWasSampled_countsForNothing() {
        Neighbourhood wrong =
                sampled().done(MEDICAL_WASTE_COLLECTION, new Subject(SubjectScope.UNIT, "C1/3/1"), DAY_1.atTime(10, 0));
        assertThat(wrong.on(DAY_1).extraneous())
                .extracting(entry -> entry.record().subject() + " " + entry.reason())
                .containsExactly("UNIT C1/3/1 NOT_A_DUTY");
    }

    private static Neighbourhood sampled() {
        return twoUnits().done(NUCLEIC_ACID_TEST, person("P-1"), DAY_1.atTime(9, 0));
    }

    private static Neighbourhood twoUnits() {
        return new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1", "P-2")
                .household("H-2", "C1/3/1/302", "P-3")
                .stay("P-1")
                .stay("P-2")
                .stay("P-3");
    }

    private static List<String> ofUnits(Neighbourhood neighbourhood, LocalDate date) {
        return Neighbourhood.texts(neighbourhood.on(date)).stream()
                .filter(text -> text.startsWith("C1/"))
                .toList();
    }
}
