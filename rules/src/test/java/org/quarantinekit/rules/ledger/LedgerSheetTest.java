// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.ledger.ConcernCategory.COUNSELLING;
import static org.quarantinekit.core.ledger.ConcernCategory.DIFFICULTY;
import static org.quarantinekit.core.ledger.ConcernCategory.OPINION;
import static org.quarantinekit.core.ledger.ConcernCategory.POLICY_QUESTION;
import static org.quarantinekit.rules.ledger.Samples.FRIDAY_13;
import static org.quarantinekit.rules.ledger.Samples.HOUSEHOLD;
import static org.quarantinekit.rules.ledger.Samples.SATURDAY_14;
import static org.quarantinekit.rules.ledger.Samples.SUNDAY_15;
import static org.quarantinekit.rules.ledger.Samples.THURSDAY_12;
import static org.quarantinekit.rules.ledger.Samples.answer;
import static org.quarantinekit.rules.ledger.Samples.at;
import static org.quarantinekit.rules.ledger.Samples.concern;
import static org.quarantinekit.rules.ledger.Samples.contact;
import static org.quarantinekit.rules.ledger.Samples.contactOf;
import static org.quarantinekit.rules.ledger.Samples.raised;
import static org.quarantinekit.rules.ledger.Samples.read;
import static org.quarantinekit.rules.ledger.Samples.reopening;
import static org.quarantinekit.rules.ledger.Samples.study;

import com.google.common.testing.EqualsTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.ledger.ConcernId;
import org.quarantinekit.core.ledger.Contact;
import org.quarantinekit.core.subject.HouseholdId;

class LedgerSheetTest {

    private static final HouseholdId OTHER = HouseholdId.of("H-2");

    /** K-1 and K-5 overdue; K-2 answered late; K-3 due today, opened again; K-4 without a due day; K-6 due later. */
    private static final LedgerSheet SHEET = read(
            SUNDAY_15,
            raised(4, OPINION, at(THURSDAY_12, 8)),
            raised(2, DIFFICULTY, at(THURSDAY_12, 9)),
            raised(1, DIFFICULTY, at(FRIDAY_13, 9)),
            raised(3, DIFFICULTY, at(FRIDAY_13, 10)),
            raised(5, COUNSELLING, at(FRIDAY_13, 11)),
            contactOf(OTHER, "C-6", at(SUNDAY_15, 8))
                    .addConcern(concern("K-6", POLICY_QUESTION))
                    .build(),
            contactOf(OTHER, "C-7", at(SUNDAY_15, 9)).build(),
            study("K-1", at(FRIDAY_13, 12)),
            answer("K-2", at(SATURDAY_14, 9)),
            answer("K-3", at(FRIDAY_13, 12)),
            reopening("K-3", at(SATURDAY_14, 9)));

    private static List<String> codes(List<ConcernStanding> concerns) {
        return concerns.stream().map(ConcernStanding::id).map(ConcernId::code).toList();
    }

    @Test
    void lists_haveTheMostUrgentFirst() {
        assertThat(codes(SHEET.concerns())).containsExactly("K-5", "K-1", "K-2", "K-3", "K-6", "K-4");
        assertThat(codes(SHEET.unanswered())).containsExactly("K-5", "K-1", "K-3", "K-6", "K-4");
        assertThat(codes(SHEET.overdue())).containsExactly("K-5", "K-1");
        assertThat(codes(SHEET.answeredLate())).containsExactly("K-2");
        assertThat(codes(SHEET.reopened())).containsExactly("K-3");
    }

    @Test
    void concernsThatAreDueTogether_goByTheTimeTheyAreOpen_thenByCode() {
        LedgerSheet sheet = read(
                SUNDAY_15,
                contact("C-1", at(SUNDAY_15, 11))
                        .addConcern(concern("K-3", DIFFICULTY))
                        .addConcern(concern("K-2", DIFFICULTY))
                        .build(),
                contact("C-2", at(SUNDAY_15, 10))
                        .addConcern(concern("K-4", DIFFICULTY))
                        .build());
        assertThat(codes(sheet.concerns())).containsExactly("K-4", "K-2", "K-3");
    }

    @Test
    void reopened_holdsWhatWasAnsweredSince() {
        Contact raised = raised(1, DIFFICULTY, at(FRIDAY_13, 9));
        LedgerSheet sheet = read(
                SUNDAY_15,
                raised,
                answer("K-1", at(FRIDAY_13, 10)),
                reopening("K-1", at(FRIDAY_13, 11)),
                answer("K-1", at(FRIDAY_13, 12)));
        assertThat(codes(sheet.reopened())).containsExactly("K-1");
        assertThat(sheet.unanswered()).isEmpty();
    }

    @Test
    void counts_areByStateCategoryAndHousehold() {
        assertThat(SHEET.counts()).hasToString("RAISED 3, STUDIED 1, REOPENED 1, ANSWERED 1");
        assertThat(SHEET.counts().total()).isEqualTo(6);
        assertThat(SHEET.counts().unanswered()).isEqualTo(5);
        assertThat(SHEET.counts().count(ConcernState.ANSWERED)).isOne();
        assertThat(SHEET.countsByCategory())
                .hasToString("{DIFFICULTY=STUDIED 1, REOPENED 1, ANSWERED 1, OPINION=RAISED 1, COUNSELLING=RAISED 1,"
                        + " POLICY_QUESTION=RAISED 1}");
        assertThat(SHEET.countsByHousehold())
                .hasToString("{H-1=RAISED 2, STUDIED 1, REOPENED 1, ANSWERED 1, H-2=RAISED 1}");
        assertThat(SHEET.countsByHousehold().keySet()).containsExactly(HOUSEHOLD, OTHER);
    }

    @Test
    void counts_ofNothing_areNone() {
        LedgerSheet sheet = read(SUNDAY_15);
        assertThat(sheet.asOf()).isEqualTo(SUNDAY_15);
        assertThat(sheet.counts()).isEqualTo(ConcernCounts.NONE).hasToString("");
        assertThat(sheet.countsByCategory()).isEmpty();
        assertThat(sheet.counts().unanswered()).isZero();
    }

    @Test
    void counts_areEqualIfEachIs() {
        ConcernCounts raised =
                read(SUNDAY_15, raised(1, OPINION, at(FRIDAY_13, 9))).counts();
        new EqualsTester()
                .addEqualityGroup(
                        raised,
                        read(SUNDAY_15, raised(2, DIFFICULTY, at(FRIDAY_13, 9))).counts())
                .addEqualityGroup(raised.plus(raised))
                .addEqualityGroup(ConcernCounts.NONE, ConcernCounts.NONE.plus(ConcernCounts.NONE))
                .testEquals();
        assertThat(raised.plus(raised).asMap())
                .containsOnlyKeys(ConcernState.RAISED)
                .containsValue(2);
    }

    @Test
    void contacts_areAllThatCount_alsoThoseThatRaisedNothing() {
        assertThat(SHEET.contacts()).hasSize(7);
        assertThat(SHEET.contacts().get(6))
                .isEqualTo(contactOf(OTHER, "C-7", at(SUNDAY_15, 9)).build());
        assertThat(SHEET.findConcern(ConcernId.of("K-9"))).isEmpty();
    }
}
