// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core;

import com.google.common.collect.ImmutableList;
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
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.term.Channel;

/** One full document of each type of the ledger room, with every optional attribute filled somewhere; about nobody. */
public final class LedgerSamples {

    private static final LocalDateTime SUNDAY = LocalDateTime.of(2021, 8, 8, 9, 30);
    private static final LocalDateTime MONDAY = LocalDateTime.of(2021, 8, 9, 18, 0);
    private static final LocalDateTime TUESDAY = LocalDateTime.of(2021, 8, 10, 11, 20);
    private static final LocalDateTime WEDNESDAY = LocalDateTime.of(2021, 8, 11, 8, 5, 30);
    private static final ConcernId CONCERN = ConcernId.of("Q-1");
    private static final StaffId CADRE = StaffId.of("S-4");

    private LedgerSamples() {}

    public static ImmutableList<LedgerEntry> ledgerEntries() {
        return ImmutableList.of(
                contact(),
                Study.builder(CONCERN, MONDAY)
                        .finding("the lift is out of order")
                        .by(CADRE)
                        .build(),
                Answer.builder(CONCERN, TUESDAY)
                        .text("it will be mended")
                        .by(CADRE)
                        .build(),
                Reopening.builder(CONCERN, WEDNESDAY)
                        .reason("it was not mended")
                        .by(CADRE)
                        .build());
    }

    public static Contact contact() {
        return Contact.builder(ContactId.of("T-1"), HouseholdId.of("H-0001"), SUNDAY, Channel.MESSAGE)
                .by(CADRE)
                .signsOfDistress(true)
                .addConcern(Concern.builder(CONCERN, ConcernCategory.DIFFICULTY)
                        .person(PersonId.of("P-000001"))
                        .text("nobody takes the rubbish down")
                        .build())
                .addConcern(Concern.builder(ConcernId.of("Q-2"), ConcernCategory.POLICY_QUESTION)
                        .build())
                .build();
    }

    public static AnswerPolicy answerPolicy() {
        return AnswerPolicy.builder("invented-ledger-2021", Samples.text("By when to answer"))
                .addRule(new AnswerRule(ConcernCategory.COUNSELLING, 0))
                .addRule(new AnswerRule(ConcernCategory.DIFFICULTY, 3))
                .addCitation(Samples.interpretation())
                .build();
    }
}
