// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.ledger;

import com.google.common.testing.EqualsTester;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.LedgerSamples;
import org.quarantinekit.core.Samples;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.term.Channel;

/** Every type of the room is a value: equal if and only if all its parts are. */
class LedgerEqualsTest {

    private static final LocalDateTime SUNDAY = LocalDateTime.of(2021, 8, 8, 9, 30);
    private static final LocalDateTime MONDAY = LocalDateTime.of(2021, 8, 9, 18, 0);
    private static final ConcernId CONCERN = ConcernId.of("Q-1");

    @Test
    void equals_entries_dependOnKindAndEachPart() {
        new EqualsTester()
                .addEqualityGroup(LedgerSamples.contact(), LedgerSamples.contact())
                .addEqualityGroup(contact().build(), contact().build())
                .addEqualityGroup(contact().signsOfDistress(true).build())
                .addEqualityGroup(contact().by(StaffId.of("S-4")).build())
                .addEqualityGroup(Study.builder(CONCERN, SUNDAY).build())
                .addEqualityGroup(Study.builder(CONCERN, SUNDAY).finding("a").build())
                .addEqualityGroup(Answer.builder(CONCERN, SUNDAY).build())
                .addEqualityGroup(Answer.builder(CONCERN, MONDAY).build())
                .addEqualityGroup(Answer.builder(CONCERN, SUNDAY).text("a").build())
                .addEqualityGroup(Answer.builder(ConcernId.of("Q-2"), SUNDAY).build())
                .addEqualityGroup(Reopening.builder(CONCERN, SUNDAY).build())
                .addEqualityGroup(Reopening.builder(CONCERN, SUNDAY).reason("a").build())
                .testEquals();
    }

    @Test
    void equals_concernsAndRules_dependOnEachPart() {
        new EqualsTester()
                .addEqualityGroup(
                        concern(ConcernCategory.OPINION).build(),
                        concern(ConcernCategory.OPINION).build())
                .addEqualityGroup(concern(ConcernCategory.DIFFICULTY).build())
                .addEqualityGroup(concern(ConcernCategory.OPINION).text("a").build())
                .addEqualityGroup(
                        new AnswerRule(ConcernCategory.OPINION, 1), new AnswerRule(ConcernCategory.OPINION, 1))
                .addEqualityGroup(new AnswerRule(ConcernCategory.OPINION, 2))
                .addEqualityGroup(new AnswerRule(ConcernCategory.DIFFICULTY, 1))
                .addEqualityGroup(LedgerSamples.answerPolicy(), LedgerSamples.answerPolicy())
                .addEqualityGroup(AnswerPolicy.builder("invented-ledger-2021", Samples.text("By when to answer"))
                        .build())
                .testEquals();
    }

    private static Contact.Builder contact() {
        return Contact.builder(ContactId.of("T-1"), HouseholdId.of("H-0001"), SUNDAY, Channel.TELEPHONE);
    }

    private static Concern.Builder concern(ConcernCategory category) {
        return Concern.builder(CONCERN, category);
    }
}
