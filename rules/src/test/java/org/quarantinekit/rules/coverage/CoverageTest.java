// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.term.Outcome.DONE;
import static org.quarantinekit.core.term.Outcome.NOT_HOME;
import static org.quarantinekit.core.term.Outcome.NOT_POSSIBLE;
import static org.quarantinekit.core.term.Outcome.REFUSED;
import static org.quarantinekit.core.term.Outcome.WAIVED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.Outcome;

class CoverageTest {

    private static final LocalDateTime SUNDAY_MORNING = LocalDateTime.of(2021, 8, 8, 9, 0);
    private static final ImmutableSet<Subject> NOBODY = ImmutableSet.of();

    @Test
    void aDayOfForty_addsUp() {
        List<ServiceRecord> records = new ArrayList<>();
        IntStream.rangeClosed(1, 12).forEach(number -> records.add(record(number, 9, DONE)));
        records.add(record(13, 9, NOT_HOME));
        records.add(record(14, 9, REFUSED));
        records.add(record(999, 9, DONE));
        Coverage coverage = Coverage.reconcile(persons(1, 40), persons(1, 120), records);
        assertThat(coverage.summary())
                .isEqualTo(
                        "40 expected: 12 covered, 26 missing, 2 unreachable; beside them 0 duplicate, 0 unexpected, 1"
                                + " unknown");
        assertThat(coverage.covered()).isEqualTo(persons(1, 12));
        assertThat(coverage.unreachable()).isEqualTo(persons(13, 14));
        assertThat(coverage.missing()).isEqualTo(persons(15, 40));
        assertThat(coverage.expectedCount()).isEqualTo(40);
        assertThat(coverage.isComplete()).isFalse();
        assertThat(coverage.isNothingToCover()).isFalse();
    }

    @Test
    void everyRecord_isInItsPlace() {
        ServiceRecord first = record(1, 9, DONE);
        ServiceRecord second = record(1, 10, DONE);
        ServiceRecord third = record(1, 11, DONE);
        ServiceRecord before = record(1, 8, NOT_HOME);
        ServiceRecord attempt = record(2, 9, NOT_POSSIBLE);
        ServiceRecord waived = record(3, 9, WAIVED);
        ServiceRecord notExpected = record(4, 9, DONE);
        ServiceRecord notExpectedEither = record(4, 10, REFUSED);
        ServiceRecord waivedBefore = record(4, 8, WAIVED);
        ServiceRecord stranger = record(9, 9, WAIVED);
        ImmutableList<ServiceRecord> records = ImmutableList.of(
                third, stranger, second, waivedBefore, notExpectedEither, notExpected, waived, attempt, before, first);
        Coverage coverage = Coverage.reconcile(persons(1, 3), persons(1, 4), records);
        assertThat(coverage.covered()).isEqualTo(persons(1, 1));
        assertThat(coverage.unreachable()).isEqualTo(persons(2, 2));
        assertThat(coverage.missing()).isEqualTo(persons(3, 3));
        assertThat(coverage.served()).containsExactly(first);
        assertThat(coverage.duplicates()).containsExactly(second, third);
        assertThat(coverage.attempts()).containsExactly(before, attempt);
        assertThat(coverage.waivers()).containsExactly(waivedBefore, waived);
        assertThat(coverage.unexpected()).containsExactly(notExpected, notExpectedEither);
        assertThat(coverage.unknown()).containsExactly(stranger);
        assertThat(coverage.summary())
                .isEqualTo("3 expected: 1 covered, 1 missing, 1 unreachable; beside them 2 duplicate, 2 unexpected, 1"
                        + " unknown");
    }

    @Test
    void nobodyExpected_isNothingToCover_andNotComplete() {
        Coverage coverage = Coverage.reconcile(NOBODY, persons(1, 120), ImmutableList.of());
        assertThat(coverage.summary()).isEqualTo("nothing to cover");
        assertThat(coverage.isNothingToCover()).isTrue();
        assertThat(coverage.isComplete()).isFalse();
    }

    @Test
    void nobodyExpected_stillTellsWhatTheRecordsSay() {
        Coverage coverage =
                Coverage.reconcile(NOBODY, persons(1, 1), ImmutableList.of(record(1, 9, DONE), record(2, 9, DONE)));
        assertThat(coverage.summary()).isEqualTo("nothing to cover; beside it 0 duplicate, 1 unexpected, 1 unknown");
    }

    @Test
    void nobodyExpectedAndAWaiver_isNothingToCover() {
        Coverage coverage = Coverage.reconcile(NOBODY, persons(1, 1), ImmutableList.of(record(1, 9, WAIVED)));
        assertThat(coverage.summary()).isEqualTo("nothing to cover");
    }

    @Test
    void everybodyCovered_isComplete_whateverIsBeside() {
        Coverage coverage = Coverage.reconcile(
                persons(1, 1),
                persons(1, 1),
                ImmutableList.of(record(1, 9, DONE), record(1, 9, DONE), record(2, 9, DONE)));
        assertThat(coverage.isComplete()).isTrue();
        assertThat(coverage.summary())
                .isEqualTo("1 expected: 1 covered, 0 missing, 0 unreachable; beside them 1 duplicate, 0 unexpected, 1"
                        + " unknown");
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"REFUSED", "NOT_HOME", "NOT_POSSIBLE"})
    void attemptThatDidNotGetThrough_isUnreachable_untilADoneOne(Outcome outcome) {
        ServiceRecord attempt = record(1, 9, outcome);
        assertThat(Coverage.reconcile(persons(1, 1), NOBODY, ImmutableList.of(attempt)))
                .extracting(Coverage::summary)
                .isEqualTo("1 expected: 0 covered, 0 missing, 1 unreachable; beside them 0 duplicate, 0 unexpected, 0"
                        + " unknown");
        Coverage later = Coverage.reconcile(persons(1, 1), NOBODY, ImmutableList.of(attempt, record(1, 8, DONE)));
        assertThat(later.covered()).isEqualTo(persons(1, 1));
        assertThat(later.attempts()).containsExactly(attempt);
    }

    @Test
    void expectedThoughNotListedAsKnown_isKnown() {
        Coverage coverage = Coverage.reconcile(persons(1, 1), NOBODY, ImmutableList.of(record(1, 9, DONE)));
        assertThat(coverage.covered()).isEqualTo(persons(1, 1));
        assertThat(coverage.unknown()).isEmpty();
    }

    @Test
    void recordOfTheHousehold_coversNoPerson() {
        Subject household = Subject.of(HouseholdId.of("P-000001"));
        ServiceRecord record = ServiceRecord.builder(ActivityCodes.NUCLEIC_ACID_TEST, household)
                .performedAt(SUNDAY_MORNING)
                .outcome(DONE)
                .build();
        Coverage coverage = Coverage.reconcile(persons(1, 1), NOBODY, ImmutableList.of(record));
        assertThat(coverage.missing()).isEqualTo(persons(1, 1));
        assertThat(coverage.unknown()).containsExactly(record);
    }

    @Test
    void recordsThatDifferInOneThing_areOrderedTheSameWayRound() {
        ServiceRecord bare = record(1, 9, DONE);
        ServiceRecord withResult =
                builder(1, 9, DONE).result("negative").performer("team-1").build();
        ServiceRecord byAnother =
                builder(1, 9, DONE).result("negative").performer("team-2").build();
        ServiceRecord entered =
                builder(1, 9, DONE).recordedAt(SUNDAY_MORNING.plusHours(1)).build();
        ImmutableList<ServiceRecord> records = ImmutableList.of(bare, withResult, byAnother, entered);
        Coverage coverage = Coverage.reconcile(persons(1, 1), NOBODY, records);
        assertThat(coverage.served()).containsExactly(bare);
        assertThat(coverage.duplicates()).containsExactly(withResult, byAnother, entered);
        assertThat(Coverage.reconcile(persons(1, 1), NOBODY, Lists.reverse(records)))
                .isEqualTo(coverage);
    }

    @Test
    void equals_byContent() {
        new EqualsTester()
                .addEqualityGroup(
                        Coverage.reconcile(persons(1, 2), NOBODY, ImmutableList.of()),
                        Coverage.reconcile(Lists.reverse(persons(1, 2).asList()), persons(1, 3), ImmutableList.of()))
                .addEqualityGroup(Coverage.reconcile(persons(1, 1), NOBODY, ImmutableList.of()))
                .addEqualityGroup(Coverage.reconcile(persons(1, 2), NOBODY, ImmutableList.of(record(1, 9, DONE))))
                .testEquals();
    }

    @Test
    void nulls_areRefused() {
        new NullPointerTester().testAllPublicStaticMethods(Coverage.class);
    }

    private static ImmutableSet<Subject> persons(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(CoverageTest::person).collect(ImmutableSet.toImmutableSet());
    }

    private static Subject person(int number) {
        return Subject.of(PersonId.of("P-" + (1_000_000 + number)));
    }

    private static ServiceRecord record(int number, int hour, Outcome outcome) {
        return builder(number, hour, outcome).build();
    }

    private static ServiceRecord.Builder builder(int number, int hour, Outcome outcome) {
        return ServiceRecord.builder(ActivityCodes.NUCLEIC_ACID_TEST, person(number))
                .performedAt(SUNDAY_MORNING.withHour(hour))
                .outcome(outcome);
    }
}
