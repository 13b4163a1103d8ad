// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.core.term.ActivityCodes.NUCLEIC_ACID_TEST;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.august;
import static org.quarantinekit.rules.plan.Samples.person;
import static org.quarantinekit.rules.plan.Samples.test;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.care.CarePackageLine;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.Person;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.Quantity;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.care.CareChecklist;
import org.quarantinekit.rules.care.MissingItem;
import org.quarantinekit.rules.coverage.Coverage;
import org.quarantinekit.rules.plan.Samples;
import org.quarantinekit.rules.worklist.Dispatcher;
import org.quarantinekit.rules.worklist.Refusal;
import org.quarantinekit.rules.worklist.Resident;
import org.quarantinekit.rules.worklist.Roster;
import org.quarantinekit.rules.worklist.WorkItem;
import org.quarantinekit.rules.worklist.Worklist;

/** What other projects got wrong about who was served, and with what. */
class ReconcilingBugsTest {

    private static final LocalDate AUG_11 = LocalDate.of(2021, 8, 11); // Wednesday, day 4
    private static final Protocol TESTS = Samples.protocol(START_IS_DAY_1, 14, test(4));
    private static final ItemCode MASK = ItemCode.of("MASK");
    private static final ItemCode PEN = ItemCode.of("PEN");

    // SORMAS TaskService, Go.Data teamId: whom nobody could be found for was logged and skipped, and the run succeeded.
    @Test
    void whoCannotBePlanned_isReported_andTheOthersAreServed() {
        Episode without = Episode.builder(person(1)).protocol(TESTS.id()).build();
        Episode complete =
                Samples.episode(person(2), AUG_8).protocol(TESTS.id()).build();
        Worklist worklist = Dispatcher.of(List.of(TESTS)).dispatch(roster(without, complete), List.of(), AUG_11);
        assertThat(worklist.refusals()).extracting(Refusal::subject).containsExactly(person(1));
        assertThat(worklist.items())
                .extracting(WorkItem::place)
                .extracting(place -> place.subject())
                .containsExactly(person(2));
        assertThat(worklist.people()).isEqualTo(2);
    }

    // onaio/fhir-web#611: whoever was in the household already when the plan came got no task.
    @Test
    void everyMemberOfAHousehold_isServed() {
        Worklist worklist = Dispatcher.of(List.of(TESTS))
                .dispatch(
                        roster(
                                Samples.episode(person(1), AUG_8)
                                        .protocol(TESTS.id())
                                        .build(),
                                Samples.episode(person(2), AUG_8)
                                        .protocol(TESTS.id())
                                        .build()),
                        List.of(),
                        AUG_11);
        assertThat(worklist.itemsOf(HouseholdId.of("H-0001"))).hasSize(2);
    }

    // lonelycheng/backlinxian: the total was made to add up by taking 77 away.
    @Test
    void totals_addUp_withoutAConstant() {
        List<Subject> expected = List.of(person(1), person(2), person(3));
        List<ServiceRecord> records = List.of(
                tested(1, Outcome.DONE), tested(1, Outcome.DONE), tested(2, Outcome.NOT_HOME), tested(4, Outcome.DONE));
        Coverage coverage = Coverage.reconcile(expected, expected, records);
        assertThat(coverage.covered().size()
                        + coverage.missing().size()
                        + coverage.unreachable().size())
                .isEqualTo(expected.size());
        assertThat(coverage.served().size()
                        + coverage.attempts().size()
                        + coverage.duplicates().size()
                        + coverage.unexpected().size()
                        + coverage.unknown().size()
                        + coverage.waivers().size())
                .isEqualTo(records.size());
        assertThat(coverage.summary())
                .isEqualTo("3 expected: 1 covered, 1 missing, 1 unreachable; beside them 1 duplicate, 0 unexpected,"
                        + " 1 unknown");
    }

    // commcare-connect PR#1429: an area without a target was covered, because 0 is not less than 0.
    @Test
    void nothingToCover_isNotComplete() {
        Coverage nobody = Coverage.reconcile(List.of(), List.of(), List.of());
        assertThat(nobody.isComplete()).isFalse();
        assertThat(nobody.summary()).isEqualTo("nothing to cover");
    }

    // Epidemic-relief DefaultPackageService: of a lot that was too small, the rest was written down as what was handed
    // over.
    @Test
    void shortHandOver_leavesTheDifferenceMissing() {
        CareChecklist checklist = CareChecklist.of(tenMasksAndAPen());
        assertThat(checklist.missing(ImmutableMap.of(MASK, 3, PEN, 1)))
                .extracting(MissingItem::toString)
                .containsExactly("MASK: 7 missing");
        assertThat(checklist.missing(ImmutableMap.of(MASK, 10, PEN, 1))).isEmpty();
    }

    private static ServiceRecord tested(int person, Outcome outcome) {
        return ServiceRecord.builder(NUCLEIC_ACID_TEST, person(person))
                .performedAt(august(11).atTime(9, 0))
                .outcome(outcome)
                .build();
    }

    /** One household of the people of these stays. */
    private static Roster roster(Episode... stays) {
        Household.Builder household = Household.builder(
                HouseholdId.of("H-0001"),
                Dwelling.builder()
                        .compound("C1")
                        .building("3")
                        .unit("2")
                        .floor(5)
                        .room("501")
                        .build());
        for (Episode stay : stays) {
            household.addMember(Membership.since(id(stay), AUG_8));
        }
        Roster.Builder roster = Roster.builder().add(household.build());
        for (Episode stay : stays) {
            roster.add(Resident.of(Person.builder(id(stay)).build(), stay));
        }
        return roster.build();
    }

    private static PersonId id(Episode stay) {
        return PersonId.of(stay.subject().id());
    }

    private static CarePackage tenMasksAndAPen() {
        LocalizedText text = LocalizedText.of("Invented", "示例");
        return CarePackage.builder("invented")
                .title(text)
                .addIssuer(text)
                .recipient(SubjectScope.PERSON)
                .addLine(CarePackageLine.builder(MASK, text, Quantity.exactly(10))
                        .build())
                .addLine(CarePackageLine.builder(PEN, text, Quantity.exactly(1)).build())
                .addCitation(Samples.citation())
                .build();
    }
}
