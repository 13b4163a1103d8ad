// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.quarantinekit.rules.quota.Samples.EVENING;
import static org.quarantinekit.rules.quota.Samples.HOUSEHOLD;
import static org.quarantinekit.rules.quota.Samples.MORNING;
import static org.quarantinekit.rules.quota.Samples.ONE;
import static org.quarantinekit.rules.quota.Samples.SUNDAY_8_AUGUST;
import static org.quarantinekit.rules.quota.Samples.TWO;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.rules.assess.Assessment;
import org.quarantinekit.rules.assess.Assessor;
import org.quarantinekit.rules.plan.Planner;

class QuotaSheetTest {

    private static final ActivityCode TEMPERATURE = ActivityCodes.TEMPERATURE_CHECK;
    private static final LocalDate MONDAY_9_AUGUST = SUNDAY_8_AUGUST.plusDays(1);
    private static final LocalDate WEDNESDAY_11_AUGUST = SUNDAY_8_AUGUST.plusDays(3);

    @Test
    void twoMorningReadingsAndNoEveningOne_fillTheMorningOnly() {
        QuotaSheet sheet = QuotaSheet.of(ImmutableList.of(assess(
                ONE,
                MONDAY_9_AUGUST,
                Samples.reading(ONE, MORNING, MONDAY_9_AUGUST, 7),
                Samples.reading(ONE, MORNING, MONDAY_9_AUGUST, 9))));
        assertThat(sheet.rows())
                .filteredOn(row -> row.activity().equals(TEMPERATURE))
                .extracting(QuotaRow::toString)
                .containsExactly(
                        "TEMPERATURE_CHECK, PERSON P-000001, MORNING: 1 of 1",
                        "TEMPERATURE_CHECK, PERSON P-000001, EVENING: 0 of 1");
        assertThat(sheet.total(TEMPERATURE)).hasToString("TEMPERATURE_CHECK: 1 of 2");
        assertThat(sheet.total(TEMPERATURE).remaining()).isEqualTo(1);
        assertThat(sheet.total(TEMPERATURE).isMet()).isFalse();
    }

    @Test
    void rows_ofSeveralSubjects_goByActivitySubjectAndTheSlotsOfTheDuty() {
        Assessment one = assess(ONE, SUNDAY_8_AUGUST);
        Assessment two = assess(
                TWO,
                SUNDAY_8_AUGUST,
                Samples.reading(TWO, MORNING, SUNDAY_8_AUGUST, 7),
                Samples.reading(TWO, EVENING, SUNDAY_8_AUGUST, 18));
        Assessment household = Assessor.fromMidnight()
                .assess(
                        Planner.planShared(HOUSEHOLD, ImmutableList.of(Samples.plan(ONE), Samples.plan(TWO))),
                        ImmutableList.of(),
                        SUNDAY_8_AUGUST);
        QuotaSheet sheet = QuotaSheet.of(ImmutableList.of(two, household, one));
        assertThat(sheet.asOf()).contains(SUNDAY_8_AUGUST);
        assertThat(sheet.rows())
                .extracting(QuotaRow::toString)
                .containsExactly(
                        "CONTACT, HOUSEHOLD H-0001: 0 of 1",
                        "NUCLEIC_ACID_TEST, PERSON P-000001: 0 of 1",
                        "NUCLEIC_ACID_TEST, PERSON P-000002: 0 of 1",
                        "PHONE_FOLLOW_UP, PERSON P-000001: 0 of 3",
                        "PHONE_FOLLOW_UP, PERSON P-000002: 0 of 3",
                        "TEMPERATURE_CHECK, PERSON P-000001, MORNING: 0 of 1",
                        "TEMPERATURE_CHECK, PERSON P-000001, EVENING: 0 of 1",
                        "TEMPERATURE_CHECK, PERSON P-000002, MORNING: 1 of 1",
                        "TEMPERATURE_CHECK, PERSON P-000002, EVENING: 1 of 1");
        assertThat(sheet.open()).isEqualTo(sheet.rows().subList(0, 7));
        assertThat(sheet).isEqualTo(QuotaSheet.of(ImmutableList.of(household, one, two)));
        assertThat(sheet.total(TEMPERATURE)).isEqualTo(new QuotaTotal(TEMPERATURE, 2, 4));
    }

    @Test
    void moreDoneThanAskedFor_countsAsMuchAsIsAskedFor() {
        QuotaSheet sheet =
                QuotaSheet.of(ImmutableList.of(assess(ONE, MONDAY_9_AUGUST, call(8), call(10), call(12), call(14))));
        assertThat(sheet.rows()).extracting(QuotaRow::toString).contains("PHONE_FOLLOW_UP, PERSON P-000001: 3 of 3");
        assertThat(sheet.total(ActivityCodes.PHONE_FOLLOW_UP).isMet()).isTrue();
    }

    @Test
    void partDone_leavesTheRest() {
        QuotaSheet sheet = QuotaSheet.of(ImmutableList.of(assess(ONE, MONDAY_9_AUGUST, call(8))));
        assertThat(sheet.open())
                .filteredOn(row -> row.activity().equals(ActivityCodes.PHONE_FOLLOW_UP))
                .extracting(QuotaRow::toString, QuotaRow::remaining)
                .containsExactly(tuple("PHONE_FOLLOW_UP, PERSON P-000001: 1 of 3", 2));
    }

    @Test
    void missedTestOfAnEarlierDay_isStillRequired_andTheOneOfTodayDoesNotPayForIt() {
        ServiceRecord today = test(WEDNESDAY_11_AUGUST, Outcome.DONE);
        QuotaSheet sheet = QuotaSheet.of(ImmutableList.of(assess(ONE, WEDNESDAY_11_AUGUST, today)));
        assertThat(sheet.total(ActivityCodes.NUCLEIC_ACID_TEST)).hasToString("NUCLEIC_ACID_TEST: 1 of 2");
    }

    @Test
    void yesterdaysReading_isNoLongerRequired() {
        QuotaSheet sheet = QuotaSheet.of(ImmutableList.of(assess(ONE, MONDAY_9_AUGUST)));
        assertThat(sheet.total(TEMPERATURE)).hasToString("TEMPERATURE_CHECK: 0 of 2");
    }

    @Test
    void waived_isNotRequired() {
        QuotaSheet sheet =
                QuotaSheet.of(ImmutableList.of(assess(ONE, SUNDAY_8_AUGUST, test(SUNDAY_8_AUGUST, Outcome.WAIVED))));
        assertThat(sheet.total(ActivityCodes.NUCLEIC_ACID_TEST)).hasToString("NUCLEIC_ACID_TEST: nothing required");
        assertThat(sheet.rows()).extracting(QuotaRow::activity).doesNotContain(ActivityCodes.NUCLEIC_ACID_TEST);
    }

    @Test
    void doneThoughAlsoWaived_isRequiredAndDone() {
        QuotaSheet sheet = QuotaSheet.of(ImmutableList.of(assess(
                ONE, SUNDAY_8_AUGUST, test(SUNDAY_8_AUGUST, Outcome.WAIVED), test(SUNDAY_8_AUGUST, Outcome.DONE))));
        assertThat(sheet.total(ActivityCodes.NUCLEIC_ACID_TEST)).hasToString("NUCLEIC_ACID_TEST: 1 of 1");
    }

    @Test
    void refused_isStillRequired() {
        QuotaSheet sheet =
                QuotaSheet.of(ImmutableList.of(assess(ONE, SUNDAY_8_AUGUST, test(SUNDAY_8_AUGUST, Outcome.REFUSED))));
        assertThat(sheet.total(ActivityCodes.NUCLEIC_ACID_TEST)).hasToString("NUCLEIC_ACID_TEST: 0 of 1");
    }

    @Test
    void of_assessmentsOfTwoDays_isRefused() {
        ImmutableList<Assessment> twoDays =
                ImmutableList.of(assess(ONE, SUNDAY_8_AUGUST), assess(TWO, MONDAY_9_AUGUST));
        assertThatThrownBy(() -> QuotaSheet.of(twoDays))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("asOf 2021-08-09 must be 2021-08-08, the day of the other assessments");
    }

    @Test
    void of_nothing_isASheetInWhichNothingIsMet() {
        QuotaSheet sheet = QuotaSheet.of(ImmutableList.of());
        assertThat(sheet.asOf()).isEmpty();
        assertThat(sheet.rows()).isEmpty();
        assertThat(sheet.open()).isEmpty();
        assertThat(sheet.total(TEMPERATURE)).isEqualTo(new QuotaTotal(TEMPERATURE, 0, 0));
        assertThat(sheet.total(TEMPERATURE).isMet()).isFalse();
    }

    @Test
    void row_thatCannotBe_isRefused() {
        assertThatThrownBy(() -> row(0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("required 0 must be at least 1");
        assertThatThrownBy(() -> row(2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("done 2 must be 0 to required 1");
        assertThatThrownBy(() -> row(-1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("done -1 must be 0 to required 1");
        assertThatThrownBy(() -> new QuotaTotal(TEMPERATURE, 0, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("required -1 must be at least 0");
        assertThatThrownBy(() -> new QuotaTotal(TEMPERATURE, 3, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("done 3 must be 0 to required 2");
    }

    @Test
    void equals_byContent() {
        new EqualsTester()
                .addEqualityGroup(row(0, 1), row(0, 1))
                .addEqualityGroup(row(1, 1))
                .addEqualityGroup(new QuotaTotal(TEMPERATURE, 1, 2), new QuotaTotal(TEMPERATURE, 1, 2))
                .addEqualityGroup(QuotaSheet.of(ImmutableList.of()), QuotaSheet.of(ImmutableList.of()))
                .addEqualityGroup(QuotaSheet.of(ImmutableList.of(assess(ONE, SUNDAY_8_AUGUST))))
                .testEquals();
    }

    @Test
    void nulls_areRefused() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(ActivityCode.class, TEMPERATURE)
                .setDefault(Subject.class, ONE);
        tester.testAllPublicStaticMethods(QuotaSheet.class);
        tester.testAllPublicConstructors(QuotaRow.class);
        tester.testAllPublicConstructors(QuotaTotal.class);
    }

    private static QuotaRow row(int done, int required) {
        return new QuotaRow(TEMPERATURE, ONE, Optional.of(MORNING), done, required);
    }

    private static ServiceRecord call(int hour) {
        return Samples.record(ActivityCodes.PHONE_FOLLOW_UP, ONE, MONDAY_9_AUGUST, hour, Outcome.DONE)
                .build();
    }

    private static ServiceRecord test(LocalDate day, Outcome outcome) {
        return Samples.record(ActivityCodes.NUCLEIC_ACID_TEST, ONE, day, 10, outcome)
                .build();
    }

    private static Assessment assess(Subject subject, LocalDate asOf, ServiceRecord... records) {
        return Assessor.fromMidnight().assess(Samples.plan(subject), ImmutableList.copyOf(records), asOf);
    }
}
