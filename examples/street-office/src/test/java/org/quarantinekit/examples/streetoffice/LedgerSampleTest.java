// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.ledger.AnswerPolicy;
import org.quarantinekit.core.ledger.ConcernCategory;
import org.quarantinekit.core.ledger.Contact;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.rules.ledger.ConcernLedger;
import org.quarantinekit.rules.ledger.ConcernStanding;
import org.quarantinekit.rules.ledger.ContactRecords;
import org.quarantinekit.rules.ledger.LedgerSheet;
import org.quarantinekit.rules.worklist.ActivityTotal;
import org.quarantinekit.rules.worklist.Dispatcher;
import org.quarantinekit.rules.worklist.Roster;
import org.quarantinekit.rules.worklist.Worklist;

/** The bundled ledger belongs to the bundled roster and records, and shows every case. */
class LedgerSampleTest {

    private static final LocalDate SUNDAY_15 = LocalDate.of(2021, 8, 15);

    private static final Roster ROSTER = RosterFile.read(sample("roster.jsonl"), EpisodeDefaults.NONE, rows())
            .roster();
    private static final ImmutableList<ServiceRecord> RECORDS = RecordsFile.read(sample("records.jsonl"), rows());
    private static final AnswerPolicy POLICY = DocumentFile.read(sample("answer-policy.json"), AnswerPolicy.class);
    private static final LedgerSheet SHEET =
            LedgerFile.read(sample("ledger.jsonl"), ROSTER, rows()).sheet(ConcernLedger.of(POLICY), SUNDAY_15, rows());

    private static TextFile sample(String name) {
        return TextFile.bundled("/org/quarantinekit/examples/streetoffice/sample/" + name);
    }

    private static Rows rows() {
        return new Rows(refusal -> {
            throw new AssertionError(refusal);
        });
    }

    @Test
    void sample_showsEveryCase() {
        assertThat(SHEET.countsByCategory().keySet()).containsExactly(ConcernCategory.values());
        assertThat(SHEET.overdue()).isNotEmpty();
        assertThat(SHEET.answeredLate()).hasSize(1);
        assertThat(SHEET.reopened()).hasSize(1);
        assertThat(SHEET.concerns()).anyMatch(ConcernStanding::fromSignsOfDistress);
        assertThat(SHEET.contacts())
                .anyMatch(contact -> contact.signsOfDistress()
                        && contact.concerns().stream()
                                .anyMatch(concern -> concern.category() == ConcernCategory.COUNSELLING))
                .filteredOn(contact -> contact.concerns().isEmpty() && !contact.signsOfDistress())
                .hasSizeGreaterThan(5);
        assertThat(SHEET.toCome()).isEmpty();
        assertThat(POLICY.citations()).isEmpty();
    }

    @Test
    void persons_areMembersOfTheirHouseholds_onTheDayOfTheContact() {
        assertThat(SHEET.concerns())
                .allSatisfy(concern -> concern.person()
                        .ifPresent(
                                person -> assertThat(isMember(person, concern)).isTrue()));
    }

    private static boolean isMember(PersonId person, ConcernStanding concern) {
        return ROSTER.households().stream()
                .filter(household -> household.id().equals(concern.household()))
                .map(Household::members)
                .flatMap(ImmutableList::stream)
                .filter(member -> member.person().equals(person))
                .map(Membership::joined)
                .anyMatch(joined -> !joined.isAfter(concern.raisedAt().toLocalDate()));
    }

    /** Of a day on which contacts were entered among the records as well, each agrees with its record to the minute. */
    @Test
    void contactsOfTheDay_standAmongTheRecords_butForOne() {
        ImmutableSet<Subject> recorded = RECORDS.stream()
                .filter(record -> record.activity().equals(ActivityCodes.CONTACT))
                .map(ServiceRecord::subject)
                .collect(ImmutableSet.toImmutableSet());
        ImmutableList<Contact> ofTheDay = SHEET.contacts().stream()
                .filter(contact -> contact.at().toLocalDate().equals(SUNDAY_15))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<ServiceRecord> joined = ContactRecords.joined(RECORDS, ofTheDay);
        assertThat(joined.subList(RECORDS.size(), joined.size()))
                .hasSize(1)
                .extracting(ServiceRecord::subject)
                .doesNotContainAnyElementsOf(recorded);
        assertThat(ofTheDay).hasSizeGreaterThan(5);
    }

    @Test
    void dayOfTheSample_hasOneContactMoreWithTheLedger_andNothingTwice() {
        Worklist without = worklist(RECORDS);
        Worklist with = worklist(ContactRecords.joined(RECORDS, SHEET.contacts()));
        assertThat(contacts(without, ActivityTotal::done)).isEqualTo(30);
        assertThat(contacts(with, ActivityTotal::done)).isEqualTo(31);
        assertThat(contacts(with, ActivityTotal::required)).isEqualTo(contacts(without, ActivityTotal::required));
        assertThat(with.extraneous()).isEqualTo(without.extraneous());
        assertThat(with.unknown()).isEqualTo(without.unknown());
    }

    private static Worklist worklist(Iterable<ServiceRecord> records) {
        return Dispatcher.of(new KnownProtocols(Optional.empty()).namedBy(ROSTER))
                .dispatch(ROSTER, records, SUNDAY_15);
    }

    private static int contacts(Worklist worklist, ToIntFunction<ActivityTotal> number) {
        return worklist.totals().stream()
                .filter(total -> total.activity().equals(ActivityCodes.CONTACT))
                .mapToInt(number)
                .sum();
    }
}
