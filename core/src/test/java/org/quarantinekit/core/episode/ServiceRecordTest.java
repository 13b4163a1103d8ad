// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.Outcome;

class ServiceRecordTest {

    private static final LocalDateTime SUNDAY_EVENING = LocalDateTime.of(2021, 8, 8, 23, 50);
    private static final LocalDateTime LATER_ON_SUNDAY = LocalDateTime.of(2021, 8, 8, 23, 59, 59);
    private static final LocalDateTime MONDAY_MIDNIGHT = LocalDateTime.of(2021, 8, 9, 0, 0);
    private static final LocalDateTime SATURDAY = LocalDateTime.of(2021, 8, 7, 12, 0);

    @Test
    void isEnteredLate_enteredOnTheSameDay_isFalse() {
        assertThat(enteredAt(Optional.of(LATER_ON_SUNDAY)).isEnteredLate()).isFalse();
    }

    @Test
    void isEnteredLate_enteredFromTheNextMidnightOn_isTrue() {
        assertThat(enteredAt(Optional.of(MONDAY_MIDNIGHT)).isEnteredLate()).isTrue();
    }

    @Test
    void isEnteredLate_enteredBeforehand_isFalse() {
        assertThat(enteredAt(Optional.of(SATURDAY)).isEnteredLate()).isFalse();
    }

    @Test
    void isEnteredLate_entryUnknown_isFalse() {
        assertThat(enteredAt(Optional.empty()).isEnteredLate()).isFalse();
    }

    @Test
    void chronological_recordsInAnyOrder_areOrderedByTimeThenByTheirOtherParts() {
        ServiceRecord saturday = of("P-000002").performedAt(SATURDAY).build();
        ServiceRecord first = of("P-000001").performedAt(SUNDAY_EVENING).build();
        ServiceRecord morning = of("P-000002")
                .performedAt(SUNDAY_EVENING)
                .slot(Slot.of("MORNING"))
                .build();
        ServiceRecord second = of("P-000002").performedAt(SUNDAY_EVENING).build();
        ServiceRecord entered = of("P-000002")
                .performedAt(SUNDAY_EVENING)
                .recordedAt(LATER_ON_SUNDAY)
                .build();
        ServiceRecord measured =
                of("P-000002").performedAt(SUNDAY_EVENING).result("36.6").build();
        assertThat(Stream.of(morning, entered, measured, second, saturday, first)
                        .sorted(ServiceRecord.CHRONOLOGICAL))
                .containsExactly(saturday, first, second, measured, entered, morning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEGATIVE", "negative", "Negative"})
    void isNegative_doneAndFoundNothing_isTrue(String result) {
        ServiceRecord found = test(Outcome.DONE, result);
        assertThat(found.isNegative()).isTrue();
        assertThat(found.isPositive()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POSITIVE", "positive", "Positive"})
    void isPositive_doneAndFoundTheDisease_isTrue(String result) {
        ServiceRecord found = test(Outcome.DONE, result);
        assertThat(found.isPositive()).isTrue();
        assertThat(found.isNegative()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NEGATIVE ", "NOT NEGATIVE", "POSITIVE?", "36.6"})
    void isNegativeOrPositive_anyOtherResult_isFalse(String result) {
        assertThat(test(Outcome.DONE, result).isNegative()).isFalse();
        assertThat(test(Outcome.DONE, result).isPositive()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DONE")
    void isNegativeOrPositive_notDone_isFalse(Outcome outcome) {
        assertThat(test(outcome, ServiceRecord.NEGATIVE).isNegative()).isFalse();
        assertThat(test(outcome, ServiceRecord.POSITIVE).isPositive()).isFalse();
    }

    @Test
    void isNegativeOrPositive_withoutAResult_isFalse() {
        assertThat(enteredAt(Optional.empty()).isNegative()).isFalse();
        assertThat(enteredAt(Optional.empty()).isPositive()).isFalse();
    }

    private static ServiceRecord test(Outcome outcome, String result) {
        return ServiceRecord.builder(ActivityCodes.NUCLEIC_ACID_TEST, Subject.of(PersonId.of("P-000001")))
                .performedAt(SUNDAY_EVENING)
                .outcome(outcome)
                .result(result)
                .build();
    }

    private static ServiceRecord.Builder of(String person) {
        return ServiceRecord.builder(ActivityCodes.TEMPERATURE_CHECK, Subject.of(PersonId.of(person)))
                .outcome(Outcome.DONE);
    }

    private static ServiceRecord enteredAt(Optional<LocalDateTime> recordedAt) {
        return of("P-000001").performedAt(SUNDAY_EVENING).recordedAt(recordedAt).build();
    }
}
