// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.core.subject.SpecialNeeds.NEEDS_OUTSIDE_MEDICAL_CARE;
import static org.quarantinekit.core.term.ActivityCodes.CONTACT;
import static org.quarantinekit.core.term.ActivityCodes.DISINFECTION;
import static org.quarantinekit.core.term.ActivityCodes.NUCLEIC_ACID_TEST;
import static org.quarantinekit.core.term.ActivityCodes.TEMPERATURE_CHECK;
import static org.quarantinekit.rules.worklist.Neighbourhood.START;
import static org.quarantinekit.rules.worklist.Neighbourhood.house;
import static org.quarantinekit.rules.worklist.Neighbourhood.person;
import static org.quarantinekit.rules.worklist.Neighbourhood.stayFrom;
import static org.quarantinekit.rules.worklist.Neighbourhood.texts;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.Arrangement;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.Person;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.assess.Assessor;
import org.quarantinekit.rules.assess.LabelCounts;

class HouseholdFileTest {

    private static final LocalDate DAY_1 = START; // Sunday
    private static final LocalDate DAY_4 = START.plusDays(3); // Wednesday
    private static final LocalDate DAY_5 = START.plusDays(4); // Thursday
    private static final LocalDate DAY_14 = START.plusDays(13); // Saturday

    @Test
    void household_onATestDay_mergesItsOwnAndItsMembersObligations() {
        HouseholdFile file = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1")
                .stay("P-1")
                .done(NUCLEIC_ACID_TEST, person("P-1"), DAY_1.atTime(9, 0))
                .done(TEMPERATURE_CHECK, person("P-1"), DAY_4.atTime(8, 0))
                .done(CONTACT, house("H-1"), DAY_4.atTime(10, 0))
                .file("H-1", DAY_4);

        assertThat(file.household().id()).isEqualTo(HouseholdId.of("H-1"));
        assertThat(file.date()).isEqualTo(DAY_4);
        assertThat(texts(file))
                .as("the household first, and no disinfection of the staircase")
                .containsExactly(
                        "H-1 CONTACT 4 DONE",
                        "H-1 SUPPLY_DELIVERY 4 DUE",
                        "H-1 WASTE_COLLECTION 4 DUE",
                        "P-1 NUCLEIC_ACID_TEST 1 DONE",
                        "P-1 NUCLEIC_ACID_TEST 4 DUE",
                        "P-1 TEMPERATURE_CHECK 4 MORNING DONE",
                        "P-1 TEMPERATURE_CHECK 4 EVENING DUE");
        assertThat(file.items())
                .extracting(WorkItem::toString)
                .containsExactly(
                        "HOUSEHOLD H-1: SUPPLY_DELIVERY on day 4, DUE, 0 of 1",
                        "HOUSEHOLD H-1: WASTE_COLLECTION on day 4, DUE, 0 of 1",
                        "PERSON P-1: NUCLEIC_ACID_TEST on day 4, DUE, 0 of 1",
                        "PERSON P-1: TEMPERATURE_CHECK on day 4 in the EVENING, DUE, 0 of 1");
    }

    @Test
    void household_labels_areTheSumOfItsOwnAndItsMembers() {
        HouseholdFile file = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1", "P-2")
                .stay("P-1")
                .stay("P-2")
                .file("H-1", DAY_4);

        LabelCounts own = file.assessment().labels();
        assertThat(own.total()).isEqualTo(3 * 14);
        assertThat(file.members().get(0).labels().total()).isEqualTo(5 + 28);
        assertThat(file.labels())
                .isEqualTo(own.plus(file.members().get(0).labels())
                        .plus(file.members().get(1).labels()));
        assertThat(file.labels().total()).isEqualTo(3 * 14 + 2 * (5 + 28));
    }

    @Test
    void household_stayThatCannotBePlanned_isRefusedAndTheRestIsKept() {
        HouseholdFile file = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1", "P-2")
                .stay(Episode.builder(person("P-1"))
                        .protocol(Neighbourhood.SUBDISTRICT_RULES.id())
                        .build())
                .stay("P-2")
                .file("H-1", DAY_4);

        assertThat(file.members().get(0).refusal())
                .contains(
                        new Refusal(
                                person("P-1"),
                                "anchors of the episode must hold QUARANTINE_START, which fengqing-road-subdistrict-2021 counts from"));
        assertThat(file.members().get(0).isStaying()).isFalse();
        assertThat(file.members().get(1).refusal()).isEmpty();
        assertThat(texts(file)).contains("H-1 CONTACT 4 DUE", "P-2 NUCLEIC_ACID_TEST 4 DUE");
    }

    @Test
    void household_recordsOfOthersAndOfTomorrow_countForNothing() {
        Neighbourhood homes = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1")
                .household("H-2", "C1/3/2/502", "P-2")
                .stay("P-1")
                .stay("P-2")
                .done(NUCLEIC_ACID_TEST, person("P-2"), DAY_4.atTime(9, 0))
                .done(CONTACT, house("H-2"), DAY_4.atTime(9, 0))
                .done(CONTACT, person("P-1"), DAY_4.atTime(9, 0))
                .done(DISINFECTION, new Subject(SubjectScope.UNIT, "C1/3/2"), DAY_4.atTime(9, 0))
                .done(NUCLEIC_ACID_TEST, person("P-1"), DAY_5.atTime(9, 0));

        assertThat(texts(homes.file("H-1", DAY_4)))
                .contains("P-1 NUCLEIC_ACID_TEST 4 DUE", "H-1 CONTACT 4 DUE")
                .allMatch(text -> text.endsWith(" DUE") || text.endsWith(" OVERDUE"));
    }

    @Test
    void household_serviceDayThatBeginsLater_isThatOfTheDispatcher() {
        Neighbourhood homes = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1")
                .stay("P-1")
                .done(NUCLEIC_ACID_TEST, person("P-1"), DAY_5.atTime(0, 40));
        Dispatcher fromFour =
                Neighbourhood.DISPATCHER.withAssessor(Assessor.of(new ServiceDay(ZoneOffset.UTC, LocalTime.of(4, 0))));

        assertThat(texts(fromFour.household(homes.roster(), homes.records, HouseholdId.of("H-1"), DAY_4)))
                .contains("P-1 NUCLEIC_ACID_TEST 4 DONE");
        assertThat(texts(homes.file("H-1", DAY_4))).contains("P-1 NUCLEIC_ACID_TEST 4 DUE");
    }

    @Test
    void household_notOnTheRoster_isRefused() {
        Neighbourhood homes = new Neighbourhood().household("H-1", "C1/3/2/501", "P-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> homes.file("H-9", DAY_4))
                .withMessage("household H-9 must be on the roster");
    }

    @Test
    void toString_ofAFile_holdsNothingThatSomebodyWrote() {
        String mark = "Quiet-Mark";
        Person person = Person.builder(PersonId.of("P-1"))
                .name(mark)
                .phone(mark)
                .addNeeds(NEEDS_OUTSIDE_MEDICAL_CARE)
                .addArrangements(Arrangement.builder(NEEDS_OUTSIDE_MEDICAL_CARE, mark, DAY_4.atTime(12, 0))
                        .build())
                .build();
        HouseholdFile file = new Neighbourhood()
                .household("H-1", "C1/3/2/" + mark, "P-1")
                .resident(Resident.of(
                        person,
                        stayFrom("P-1", DAY_1)
                                .addEvent(Released.builder(DAY_14, DAY_14)
                                        .reason(mark)
                                        .actor(mark)
                                        .build())
                                .build()))
                .record(ServiceRecord.builder(NUCLEIC_ACID_TEST, person("P-1"))
                        .performedAt(DAY_4.atTime(9, 0))
                        .outcome(Outcome.DONE)
                        .result(mark)
                        .performer(mark)
                        .build())
                .file("H-1", DAY_4);

        assertThat(file.toString()).contains("P-1", "PLANNED").doesNotContain(mark);
    }

    @Test
    void nulls_areRefused() throws NoSuchMethodException {
        new NullPointerTester()
                .setDefault(
                        Roster.class,
                        new Neighbourhood().household("H-1", "C1/3/2/501").roster())
                .setDefault(Iterable.class, ImmutableList.of())
                .setDefault(HouseholdId.class, HouseholdId.of("H-1"))
                .setDefault(LocalDate.class, DAY_4)
                .testMethod(
                        Neighbourhood.DISPATCHER,
                        Dispatcher.class.getMethod(
                                "household", Roster.class, Iterable.class, HouseholdId.class, LocalDate.class));
    }
}
