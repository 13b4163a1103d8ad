// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.ledger;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.quarantinekit.core.ledger.Answer;
import org.quarantinekit.core.ledger.Concern;
import org.quarantinekit.core.ledger.ConcernCategory;
import org.quarantinekit.core.ledger.ConcernId;
import org.quarantinekit.core.ledger.Contact;
import org.quarantinekit.core.ledger.ContactId;
import org.quarantinekit.core.ledger.LedgerEntry;
import org.quarantinekit.core.ledger.Reopening;
import org.quarantinekit.core.ledger.Study;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.term.Channel;

/** Ledgers of few codes in few hours, so that many an entry contradicts another; everything is invented. */
final class LedgerHistories {

    private static final int DAY = 24;

    private LedgerHistories() {}

    static Arbitrary<List<LedgerEntry>> entries() {
        Arbitrary<LedgerEntry> contacts = contacts().map(contact -> contact);
        Arbitrary<LedgerEntry> answers = answers().map(answer -> answer);
        return Arbitraries.frequencyOf(
                        Tuple.of(4, contacts), Tuple.of(3, answers), Tuple.of(2, studies()), Tuple.of(2, reopenings()))
                .list()
                .ofMinSize(3)
                .ofMaxSize(25)
                .withoutEdgeCases(); // of which there are so many that nothing else would be tried
    }

    static Arbitrary<Contact> contacts() {
        Arbitrary<String> codes = Arbitraries.of("C-1", "C-2", "C-3", "C-4", "C-5", "C-6");
        Arbitrary<HouseholdId> households = Arbitraries.of("H-1", "H-2").map(HouseholdId::of);
        Arbitrary<List<Concern>> concerns =
                concern().list().uniqueElements(Concern::id).ofMaxSize(2);
        return Combinators.combine(codes, households, times(2 * DAY), Arbitraries.of(true, false), concerns, staff())
                .as((code, household, at, distress, raised, by) -> Contact.builder(
                                ContactId.of(code), household, at, Channel.TELEPHONE)
                        .signsOfDistress(distress)
                        .addAllConcerns(raised)
                        .by(by)
                        .build())
                .withoutEdgeCases();
    }

    static Arbitrary<Answer> answers() {
        return Combinators.combine(concernIds(), times(3 * DAY), texts())
                .as((concern, at, text) ->
                        Answer.builder(concern, at).text(text).build());
    }

    private static Arbitrary<LedgerEntry> studies() {
        return Combinators.combine(concernIds(), times(3 * DAY), texts())
                .as((concern, at, text) ->
                        Study.builder(concern, at).finding(text).build());
    }

    private static Arbitrary<LedgerEntry> reopenings() {
        return Combinators.combine(concernIds(), times(3 * DAY), texts())
                .as((concern, at, text) ->
                        Reopening.builder(concern, at).reason(text).build());
    }

    private static Arbitrary<Concern> concern() {
        return Combinators.combine(concernIds(), Arbitraries.of(ConcernCategory.class), texts())
                .as((id, category, text) ->
                        Concern.builder(id, category).text(text).build());
    }

    private static Arbitrary<ConcernId> concernIds() {
        return Arbitraries.of("K-1", "K-2", "K-3", "K-1", "K-2", "K-3", "C-1.counselling", "C-2.counselling")
                .map(ConcernId::of);
    }

    private static Arbitrary<Optional<String>> texts() {
        return Arbitraries.of("", "said").optional(0.3);
    }

    private static Arbitrary<Optional<StaffId>> staff() {
        return Arbitraries.of("S-1", "S-2").map(StaffId::of).optional(0.5);
    }

    /** The full hours from midnight of Friday, 13 August 2021. */
    private static Arbitrary<LocalDateTime> times(int hours) {
        return Arbitraries.integers().between(0, hours - 1).map(Samples.FRIDAY_13.atStartOfDay()::plusHours);
    }

    static ImmutableList<LedgerEntry> with(List<LedgerEntry> entries, LedgerEntry one) {
        return ImmutableList.<LedgerEntry>builder().addAll(entries).add(one).build();
    }
}
