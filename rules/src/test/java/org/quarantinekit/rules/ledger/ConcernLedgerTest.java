// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.ledger.ConcernCategory.DIFFICULTY;
import static org.quarantinekit.core.ledger.ConcernCategory.OPINION;
import static org.quarantinekit.rules.ledger.Samples.FRIDAY_13;
import static org.quarantinekit.rules.ledger.Samples.HOUSEHOLD;
import static org.quarantinekit.rules.ledger.Samples.LEDGER;
import static org.quarantinekit.rules.ledger.Samples.MONDAY_16;
import static org.quarantinekit.rules.ledger.Samples.SATURDAY_14;
import static org.quarantinekit.rules.ledger.Samples.SUNDAY_15;
import static org.quarantinekit.rules.ledger.Samples.THURSDAY_12;
import static org.quarantinekit.rules.ledger.Samples.TUESDAY_17;
import static org.quarantinekit.rules.ledger.Samples.answer;
import static org.quarantinekit.rules.ledger.Samples.at;
import static org.quarantinekit.rules.ledger.Samples.contact;
import static org.quarantinekit.rules.ledger.Samples.raised;
import static org.quarantinekit.rules.ledger.Samples.read;
import static org.quarantinekit.rules.ledger.Samples.reopening;
import static org.quarantinekit.rules.ledger.Samples.standing;
import static org.quarantinekit.rules.ledger.Samples.study;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.core.ledger.AnswerPolicy;
import org.quarantinekit.core.ledger.Concern;
import org.quarantinekit.core.ledger.ConcernId;
import org.quarantinekit.core.ledger.Contact;
import org.quarantinekit.core.ledger.ContactId;
import org.quarantinekit.core.ledger.LedgerEntry;
import org.quarantinekit.core.ledger.Study;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.subject.PersonId;

class ConcernLedgerTest {

    private static final Contact RAISED = raised(1, DIFFICULTY, at(FRIDAY_13, 10));

    @Test
    void concern_untilItsDueDay_isInTime_andOverdueFromTheNextDay() {
        ConcernStanding onTheDay = standing("K-1", read(SATURDAY_14, RAISED));
        assertThat(onTheDay.dueBy()).contains(SATURDAY_14);
        assertThat(onTheDay.isUnanswered()).isTrue();
        assertThat(onTheDay.isOverdue()).isFalse();
        assertThat(onTheDay.daysOverdue()).isZero();
        ConcernStanding after = standing("K-1", read(SUNDAY_15, RAISED));
        assertThat(after.isOverdue()).isTrue();
        assertThat(after.daysOverdue()).isOne();
        assertThat(after.daysLate()).isZero();
        assertThat(after.isAnsweredLate()).isFalse();
    }

    @Test
    void concern_saysWhereItCameFrom() {
        Concern concern = Concern.builder(ConcernId.of("K-1"), DIFFICULTY)
                .person(PersonId.of("P-7"))
                .build();
        ConcernStanding standing = standing(
                "K-1",
                read(
                        FRIDAY_13,
                        contact("C-1", at(FRIDAY_13, 10)).addConcern(concern).build()));
        assertThat(standing.concern()).isSameAs(concern);
        assertThat(standing.id()).isEqualTo(ConcernId.of("K-1"));
        assertThat(standing.category()).isEqualTo(DIFFICULTY);
        assertThat(standing.person()).contains(PersonId.of("P-7"));
        assertThat(standing.household()).isEqualTo(HOUSEHOLD);
        assertThat(standing.contact()).isEqualTo(ContactId.of("C-1"));
        assertThat(standing.raisedAt()).isEqualTo(at(FRIDAY_13, 10));
        assertThat(standing.openSince()).isEqualTo(at(FRIDAY_13, 10));
        assertThat(standing.answeredAt()).isEmpty();
        assertThat(standing.fromSignsOfDistress()).isFalse();
    }

    @Test
    void states_followTheEntries() {
        LedgerEntry study = study("K-1", at(FRIDAY_13, 11));
        LedgerEntry answer = answer("K-1", at(FRIDAY_13, 12));
        LedgerEntry reopening = reopening("K-1", at(FRIDAY_13, 13));
        LedgerEntry again = study("K-1", at(FRIDAY_13, 14));
        LedgerEntry settled = answer("K-1", at(FRIDAY_13, 15));
        assertThat(state(RAISED)).isEqualTo(ConcernState.RAISED);
        assertThat(state(RAISED, study)).isEqualTo(ConcernState.STUDIED);
        assertThat(state(RAISED, study, answer)).isEqualTo(ConcernState.ANSWERED);
        assertThat(state(RAISED, answer)).isEqualTo(ConcernState.ANSWERED);
        assertThat(state(RAISED, study, answer, reopening)).isEqualTo(ConcernState.REOPENED);
        assertThat(state(RAISED, study, answer, reopening, again)).isEqualTo(ConcernState.STUDIED);
        ConcernStanding last = standing("K-1", read(FRIDAY_13, RAISED, study, answer, reopening, again, settled));
        assertThat(last.state()).isEqualTo(ConcernState.ANSWERED);
        assertThat(last.timesReopened()).isOne();
        assertThat(last.answeredAt()).contains(at(FRIDAY_13, 15));
        assertThat(last.turns())
                .extracting(ConcernTurn::openedAt)
                .containsExactly(at(FRIDAY_13, 10), at(FRIDAY_13, 13));
    }

    private static ConcernState state(LedgerEntry... entries) {
        return standing("K-1", read(FRIDAY_13, entries)).state();
    }

    @Test
    void study_isThatOfItsTurn_andTheFirstOne() {
        ConcernStanding standing = standing(
                "K-1",
                read(
                        SUNDAY_15,
                        RAISED,
                        study("K-1", at(FRIDAY_13, 11)),
                        study("K-1", at(FRIDAY_13, 12)),
                        answer("K-1", at(FRIDAY_13, 13)),
                        reopening("K-1", at(SATURDAY_14, 9))));
        assertThat(standing.turns().get(0).studiedAt()).contains(at(FRIDAY_13, 11));
        assertThat(standing.currentTurn().studiedAt()).isEmpty();
    }

    @Test
    void reopening_beginsATurn_dueFromTheDayOfReopening() {
        ConcernStanding standing = standing(
                "K-1",
                read(TUESDAY_17, RAISED, answer("K-1", at(SATURDAY_14, 10)), reopening("K-1", at(SUNDAY_15, 23))));
        assertThat(standing.openSince()).isEqualTo(at(SUNDAY_15, 23));
        assertThat(standing.dueBy()).contains(MONDAY_16);
        assertThat(standing.daysOverdue()).isOne();
        assertThat(standing.isAnsweredLate()).isFalse();
        assertThat(standing.answeredAt()).isEmpty();
    }

    @Test
    void lateAnswer_staysLate_howeverItGoesOn() {
        LedgerEntry late = answer("K-1", at(MONDAY_16, 8));
        ConcernStanding answered = standing("K-1", read(TUESDAY_17, RAISED, late));
        assertThat(answered.isAnsweredLate()).isTrue();
        assertThat(answered.daysLate()).isEqualTo(2);
        assertThat(answered.isOverdue()).isFalse();
        assertThat(answered.daysOverdue()).isZero();
        ConcernStanding settled = standing(
                "K-1",
                read(TUESDAY_17, RAISED, late, reopening("K-1", at(MONDAY_16, 9)), answer("K-1", at(TUESDAY_17, 9))));
        assertThat(settled.currentTurn().isAnsweredLate()).isFalse();
        assertThat(settled.isAnsweredLate()).isTrue();
        assertThat(settled.daysLate()).isEqualTo(2);
    }

    @Test
    void answerOnTheDueDay_isInTime() {
        ConcernStanding standing = standing("K-1", read(TUESDAY_17, RAISED, answer("K-1", SATURDAY_14.atTime(23, 59))));
        assertThat(standing.isAnsweredLate()).isFalse();
        assertThat(standing.daysLate()).isZero();
    }

    @Test
    void categoryWithoutARule_isNeverOverdue_andNeverLate() {
        Contact opinion = raised(1, OPINION, at(FRIDAY_13, 10));
        LocalDate yearsLater = LocalDate.of(2031, 8, 13); // a Wednesday
        ConcernStanding open = standing("K-1", read(yearsLater, opinion));
        assertThat(open.dueBy()).isEmpty();
        assertThat(open.isOverdue()).isFalse();
        assertThat(open.isUnanswered()).isTrue();
        ConcernStanding answered = standing("K-1", read(yearsLater, opinion, answer("K-1", at(yearsLater, 9))));
        assertThat(answered.isAnsweredLate()).isFalse();
    }

    @Test
    void withoutDueDays_nothingIsDue_asUnderAPolicyWithoutRules() {
        AnswerPolicy open =
                AnswerPolicy.builder("open", LocalizedText.of("Open", "未定")).build();
        ImmutableList<LedgerEntry> entries = ImmutableList.of(RAISED);
        LedgerSheet sheet = ConcernLedger.withoutDueDays().read(entries, TUESDAY_17);
        assertThat(standing("K-1", sheet).dueBy()).isEmpty();
        assertThat(sheet).isEqualTo(ConcernLedger.of(open).read(entries, TUESDAY_17));
    }

    @Test
    void entriesOfLaterDays_countForNothingYet() {
        LedgerEntry tomorrow = answer("K-1", SATURDAY_14.atStartOfDay());
        LedgerEntry nobody = answer("K-9", at(SATURDAY_14, 9));
        LedgerSheet sheet = read(FRIDAY_13, nobody, tomorrow, RAISED);
        assertThat(standing("K-1", sheet).isUnanswered()).isTrue();
        assertThat(sheet.accepted()).containsExactly(RAISED);
        assertThat(sheet.refused()).isEmpty();
        assertThat(sheet.toCome()).containsExactly(tomorrow, nobody);
        assertThat(read(THURSDAY_12, RAISED).concerns()).isEmpty();
    }

    @Test
    void serviceDayThatBeginsAtFour_keepsTheNightWithTheDayBefore() {
        ConcernLedger fromFour = LEDGER.withServiceDay(new ServiceDay(ZoneOffset.UTC, LocalTime.of(4, 0)));
        LocalDateTime night = SATURDAY_14.atTime(3, 59);
        Contact atNight = raised(2, DIFFICULTY, night);
        ImmutableList<LedgerEntry> entries = ImmutableList.of(RAISED, atNight, answer("K-1", SUNDAY_15.atTime(3, 0)));
        assertThat(fromFour.read(entries, FRIDAY_13).contacts()).containsExactly(RAISED, atNight);
        assertThat(LEDGER.read(entries, FRIDAY_13).contacts()).containsExactly(RAISED);
        LedgerSheet sheet = fromFour.read(entries, SUNDAY_15);
        assertThat(standing("K-2", sheet).dueBy()).contains(SATURDAY_14);
        assertThat(standing("K-1", sheet).isAnsweredLate()).isFalse();
        assertThat(standing("K-1", LEDGER.read(entries, SUNDAY_15)).daysLate()).isOne();
    }

    @Test
    void entriesOfOneMoment_areReadInTheirOrder() {
        LocalDateTime ten = at(FRIDAY_13, 10);
        LedgerSheet sheet = read(
                FRIDAY_13,
                reopening("K-1", ten),
                answer("K-1", ten),
                study("K-1", ten),
                RAISED,
                raised(2, OPINION, ten));
        assertThat(sheet.refused()).isEmpty();
        assertThat(standing("K-1", sheet).state()).isEqualTo(ConcernState.REOPENED);
        assertThat(standing("K-1", sheet).turns().get(0).studiedAt()).contains(ten);
        assertThat(sheet.accepted())
                .containsExactly(
                        RAISED, raised(2, OPINION, ten), study("K-1", ten), answer("K-1", ten), reopening("K-1", ten));
    }

    @Test
    void texts_areInNoToString() {
        String said = "what was said at home";
        Contact contact = contact("C-1", at(FRIDAY_13, 10))
                .addConcern(
                        Concern.builder(ConcernId.of("K-1"), OPINION).text(said).build())
                .build();
        LedgerEntry nobodys = Study.builder(ConcernId.of("K-9"), at(FRIDAY_13, 11))
                .finding(said)
                .build();
        LedgerSheet sheet = read(FRIDAY_13, contact, nobodys);
        assertThat(sheet.refused()).hasSize(1);
        assertThat(sheet.toString()).contains("K-1", "K-9").doesNotContain(said);
        assertThat(standing("K-1", sheet).concern().text()).contains(said);
    }

    @Test
    void nulls_areRefused() {
        NullPointerTester nulls =
                new NullPointerTester().setDefault(ServiceDay.class, ServiceDay.fromMidnight(ZoneOffset.UTC));
        nulls.testAllPublicStaticMethods(ConcernLedger.class);
        nulls.testAllPublicInstanceMethods(LEDGER);
        nulls.testAllPublicStaticMethods(ContactRecords.class);
        nulls.setDefault(LedgerEntry.class, RAISED).testAllPublicConstructors(RefusedLedgerEntry.class);
    }
}
