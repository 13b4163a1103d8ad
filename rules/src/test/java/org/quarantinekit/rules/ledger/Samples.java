// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.ledger;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.quarantinekit.core.ledger.Answer;
import org.quarantinekit.core.ledger.AnswerPolicy;
import org.quarantinekit.core.ledger.AnswerRule;
import org.quarantinekit.core.ledger.Concern;
import org.quarantinekit.core.ledger.ConcernCategory;
import org.quarantinekit.core.ledger.ConcernId;
import org.quarantinekit.core.ledger.Contact;
import org.quarantinekit.core.ledger.ContactId;
import org.quarantinekit.core.ledger.LedgerEntry;
import org.quarantinekit.core.ledger.Reopening;
import org.quarantinekit.core.ledger.Study;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.term.Channel;

/** Entries made up for these tests, in August 2021, and a policy made up for them too. */
final class Samples {

    static final LocalDate THURSDAY_12 = LocalDate.of(2021, 8, 12);
    static final LocalDate FRIDAY_13 = LocalDate.of(2021, 8, 13);
    static final LocalDate SATURDAY_14 = LocalDate.of(2021, 8, 14);
    static final LocalDate SUNDAY_15 = LocalDate.of(2021, 8, 15);
    static final LocalDate MONDAY_16 = LocalDate.of(2021, 8, 16);
    static final LocalDate TUESDAY_17 = LocalDate.of(2021, 8, 17);

    static final HouseholdId HOUSEHOLD = HouseholdId.of("H-1");

    /** Counselling on the same day, a difficulty within one day, a question within two; nothing is said of opinions. */
    static final AnswerPolicy POLICY = AnswerPolicy.builder("made-up", LocalizedText.of("Made up", "自拟"))
            .addRule(new AnswerRule(ConcernCategory.COUNSELLING, 0))
            .addRule(new AnswerRule(ConcernCategory.DIFFICULTY, 1))
            .addRule(new AnswerRule(ConcernCategory.POLICY_QUESTION, 2))
            .build();

    static final ConcernLedger LEDGER = ConcernLedger.of(POLICY);

    private Samples() {}

    static Contact.Builder contactOf(HouseholdId household, String id, LocalDateTime at) {
        return Contact.builder(ContactId.of(id), household, at, Channel.TELEPHONE);
    }

    static Contact.Builder contact(String id, LocalDateTime at) {
        return contactOf(HOUSEHOLD, id, at);
    }

    static Concern concern(String id, ConcernCategory category) {
        return Concern.builder(ConcernId.of(id), category).build();
    }

    /** A contact of the same number that raises one concern. */
    static Contact raised(int number, ConcernCategory category, LocalDateTime at) {
        return contact("C-" + number, at)
                .addConcern(concern("K-" + number, category))
                .build();
    }

    static Study study(String concern, LocalDateTime at) {
        return Study.builder(ConcernId.of(concern), at).build();
    }

    static Answer answer(String concern, LocalDateTime at) {
        return Answer.builder(ConcernId.of(concern), at).build();
    }

    static Reopening reopening(String concern, LocalDateTime at) {
        return Reopening.builder(ConcernId.of(concern), at).build();
    }

    static LocalDateTime at(LocalDate day, int hour) {
        return day.atTime(hour, 0);
    }

    static LedgerSheet read(LocalDate asOf, LedgerEntry... entries) {
        return LEDGER.read(ImmutableList.copyOf(entries), asOf);
    }

    static ConcernStanding standing(String concern, LedgerSheet sheet) {
        return sheet.findConcern(ConcernId.of(concern)).orElseThrow();
    }
}
