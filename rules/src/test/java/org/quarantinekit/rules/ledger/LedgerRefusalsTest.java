// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.ledger.ConcernCategory.COUNSELLING;
import static org.quarantinekit.core.ledger.ConcernCategory.DIFFICULTY;
import static org.quarantinekit.core.ledger.ConcernCategory.OPINION;
import static org.quarantinekit.rules.ledger.Samples.FRIDAY_13;
import static org.quarantinekit.rules.ledger.Samples.SATURDAY_14;
import static org.quarantinekit.rules.ledger.Samples.SUNDAY_15;
import static org.quarantinekit.rules.ledger.Samples.THURSDAY_12;
import static org.quarantinekit.rules.ledger.Samples.answer;
import static org.quarantinekit.rules.ledger.Samples.at;
import static org.quarantinekit.rules.ledger.Samples.concern;
import static org.quarantinekit.rules.ledger.Samples.contact;
import static org.quarantinekit.rules.ledger.Samples.raised;
import static org.quarantinekit.rules.ledger.Samples.read;
import static org.quarantinekit.rules.ledger.Samples.reopening;
import static org.quarantinekit.rules.ledger.Samples.standing;
import static org.quarantinekit.rules.ledger.Samples.study;

import com.google.common.collect.Lists;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarantinekit.core.ledger.Answer;
import org.quarantinekit.core.ledger.Concern;
import org.quarantinekit.core.ledger.ConcernId;
import org.quarantinekit.core.ledger.Contact;
import org.quarantinekit.core.ledger.LedgerEntry;

/** Every refusal, whole; each time the last entry is the one that is refused, and all others count. */
class LedgerRefusalsTest {

    private static final Contact RAISED = raised(1, DIFFICULTY, at(FRIDAY_13, 10));
    private static final LedgerEntry ANSWERED = answer("K-1", at(FRIDAY_13, 15));

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(
                        "study of concern K-9 at 2021-08-13T09:00 must be about a concern that a contact raised",
                        entries(RAISED, study("K-9", at(FRIDAY_13, 9)))),
                Arguments.of(
                        "answer to concern K-9 at 2021-08-13T11:00 must be about a concern that a contact raised",
                        entries(RAISED, answer("K-9", at(FRIDAY_13, 11)))),
                Arguments.of(
                        "reopening of concern K-9 at 2021-08-13T11:00 must be about a concern that a contact raised",
                        entries(RAISED, reopening("K-9", at(FRIDAY_13, 11)))),
                Arguments.of(
                        "answer to concern K-1 at 2021-08-13T09:00 must not be before the concern was raised at"
                                + " 2021-08-13T10:00",
                        entries(RAISED, answer("K-1", at(FRIDAY_13, 9)))),
                Arguments.of(
                        "study of concern K-1 at 2021-08-12T09:00 must not be before the concern was raised at"
                                + " 2021-08-13T10:00",
                        entries(RAISED, study("K-1", at(THURSDAY_12, 9)))),
                Arguments.of(
                        "reopening of concern K-1 at 2021-08-12T09:00 must not be before the concern was raised at"
                                + " 2021-08-13T10:00",
                        entries(RAISED, reopening("K-1", at(THURSDAY_12, 9)))),
                Arguments.of(
                        "answer to concern K-1 at 2021-08-14T08:00 must be about an unanswered concern, and this one was"
                                + " answered at 2021-08-13T15:00",
                        entries(RAISED, ANSWERED, answer("K-1", at(SATURDAY_14, 8)))),
                Arguments.of(
                        "study of concern K-1 at 2021-08-13T16:00 must be about an unanswered concern, and this one was"
                                + " answered at 2021-08-13T15:00",
                        entries(RAISED, ANSWERED, study("K-1", at(FRIDAY_13, 16)))),
                Arguments.of(
                        "reopening of concern K-1 at 2021-08-13T14:00 must be about an answered concern, and this one is"
                                + " open since 2021-08-13T10:00",
                        entries(RAISED, ANSWERED, reopening("K-1", at(FRIDAY_13, 14)))),
                Arguments.of(
                        "reopening of concern K-1 at 2021-08-14T09:00 must be about an answered concern, and this one is"
                                + " open since 2021-08-14T08:00",
                        entries(
                                RAISED,
                                ANSWERED,
                                reopening("K-1", at(SATURDAY_14, 8)),
                                reopening("K-1", at(SATURDAY_14, 9)))),
                Arguments.of(
                        "contact C-1 must not stand twice",
                        entries(RAISED, contact("C-1", at(SATURDAY_14, 8)).build())),
                Arguments.of(
                        "concern K-1 of contact C-2 must not stand twice",
                        entries(
                                RAISED,
                                contact("C-2", at(FRIDAY_13, 11))
                                        .addConcern(concern("K-2", OPINION))
                                        .addConcern(concern("K-1", OPINION))
                                        .build())),
                Arguments.of(
                        "concern C-1.counselling of contact C-2 must not have a code with .counselling after it, which is"
                                + " kept for counselling that follows from a contact",
                        entries(
                                RAISED,
                                contact("C-2", at(FRIDAY_13, 9))
                                        .addConcern(concern("C-1.counselling", COUNSELLING))
                                        .build())),
                Arguments.of(
                        "concern C-2.counselling of contact C-2 must not have a code with .counselling after it, which is"
                                + " kept for counselling that follows from a contact",
                        entries(
                                RAISED,
                                contact("C-2", at(FRIDAY_13, 9))
                                        .addConcern(concern("C-2.counselling", OPINION))
                                        .build())));
    }

    private static LedgerEntry[] entries(LedgerEntry... entries) {
        return entries;
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void lastEntry_isRefused_andTheOthersCount(String reason, LedgerEntry... entries) {
        LedgerSheet sheet = read(SUNDAY_15, entries);
        LedgerEntry last = entries[entries.length - 1];
        assertThat(sheet.refused()).containsExactly(new RefusedLedgerEntry(last, reason));
        assertThat(sheet.refused().get(0).entry()).isSameAs(last);
        assertThat(sheet.accepted()).containsExactlyInAnyOrder(Arrays.copyOf(entries, entries.length - 1));
        assertThat(Samples.LEDGER.read(Lists.reverse(Arrays.asList(entries)), SUNDAY_15))
                .isEqualTo(sheet);
    }

    @Test
    void refusedContact_raisesNothing_soThatItsRepliesAreToNothing() {
        LedgerSheet sheet = read(
                SUNDAY_15,
                RAISED,
                contact("C-1", at(SATURDAY_14, 8))
                        .addConcern(concern("K-2", OPINION))
                        .build(),
                answer("K-2", at(SATURDAY_14, 9)));
        assertThat(sheet.concerns()).extracting(ConcernStanding::id).containsExactly(ConcernId.of("K-1"));
        assertThat(sheet.contacts()).containsExactly(RAISED);
        assertThat(sheet.refused())
                .extracting(RefusedLedgerEntry::reason)
                .containsExactly(
                        "contact C-1 must not stand twice",
                        "answer to concern K-2 at 2021-08-14T09:00 must be about a concern that a contact raised");
    }

    @Test
    void refusedEntries_goByTime_whateverTheirKind() {
        LedgerSheet sheet =
                read(SUNDAY_15, contact("C-1", at(SATURDAY_14, 8)).build(), RAISED, answer("K-9", at(FRIDAY_13, 9)));
        assertThat(sheet.refused())
                .extracting(RefusedLedgerEntry::entry)
                .containsExactly(
                        answer("K-9", at(FRIDAY_13, 9)),
                        contact("C-1", at(SATURDAY_14, 8)).build());
    }

    @Test
    void refusals_quoteNoText() {
        String said = "what was said at home";
        Contact contact = contact("C-1", at(FRIDAY_13, 10))
                .addConcern(concern("K-1", OPINION))
                .build();
        Contact again = contact("C-2", at(FRIDAY_13, 10))
                .addConcern(
                        Concern.builder(ConcernId.of("K-1"), OPINION).text(said).build())
                .build();
        LedgerEntry answer = Answer.builder(ConcernId.of("K-9"), at(FRIDAY_13, 11))
                .text(said)
                .build();
        assertThat(read(FRIDAY_13, contact, again, answer).refused())
                .hasSize(2)
                .allSatisfy(refused -> assertThat(refused.reason()).doesNotContain(said));
    }

    @Test
    void twoThatDifferInTextOnly_areReadAlikeInAnyOrder() {
        Answer one = Answer.builder(ConcernId.of("K-1"), at(FRIDAY_13, 15)).build();
        Answer other =
                Answer.builder(ConcernId.of("K-1"), at(FRIDAY_13, 15)).text("").build();
        LedgerSheet sheet = read(SUNDAY_15, RAISED, one, other);
        assertThat(sheet).isEqualTo(read(SUNDAY_15, other, one, RAISED));
        assertThat(sheet.refused()).extracting(RefusedLedgerEntry::entry).containsExactly(other);
        assertThat(standing("K-1", sheet).answeredAt()).contains(at(FRIDAY_13, 15));
    }
}
