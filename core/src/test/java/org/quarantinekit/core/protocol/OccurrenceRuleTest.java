// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DaySet;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.term.ActivityCodes;

class OccurrenceRuleTest {

    private static final ProtocolDay DAY_1 = ProtocolDay.of(1);
    private static final ProtocolDay DAY_5 = ProtocolDay.of(5);

    @Test
    void onDays_daySet_isTheSameRuleAsItsNumbers() {
        assertThat(OccurrenceRule.onDays(DaySet.parse("1,4,7"))).isEqualTo(OccurrenceRule.onDays(1, 4, 7));
    }

    @Test
    void namedDays_eachKind_areTheLabelsItNames() {
        assertThat(OccurrenceRule.eachDay().namedDays()).isEmpty();
        assertThat(OccurrenceRule.atStart(2).namedDays()).isEmpty();
        assertThat(new OccurrenceRule.BeforeLastDay(2).namedDays()).isEmpty();
        assertThat(new OccurrenceRule.AfterActivity(ActivityCodes.NUCLEIC_ACID_TEST).namedDays())
                .isEmpty();
        assertThat(OccurrenceRule.onDays(1, 5).namedDays()).containsExactly(DAY_1, DAY_5);
        assertThat(new OccurrenceRule.OneOf(ImmutableList.of(DAY_1, DAY_5)).namedDays())
                .containsExactly(DAY_1, DAY_5);
        assertThat(new OccurrenceRule.EveryNDays(2, DAY_1).namedDays()).containsExactly(DAY_1);
        assertThat(new OccurrenceRule.CountWithin(DAY_1, DAY_5, OptionalInt.empty()).namedDays())
                .containsExactly(DAY_1, DAY_5);
        assertThat(new OccurrenceRule.OnOrBefore(DAY_5).namedDays()).containsExactly(DAY_5);
        assertThat(new OccurrenceRule.NotBefore(DAY_5).namedDays()).containsExactly(DAY_5);
    }

    @Test
    void everyNDays_oneDay_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OccurrenceRule.EveryNDays(1, DAY_1))
                .withMessage("everyDays 1 must be 2 to 9999");
    }

    @Test
    void oneOf_singleDay_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OccurrenceRule.OneOf(ImmutableList.of(DAY_1)))
                .withMessage("days of an alternative must be at least two");
    }

    @Test
    void oneOf_descending_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OccurrenceRule.OneOf(ImmutableList.of(DAY_5, DAY_1)))
                .withMessage("days must be ascending without repetition, but day 1 follows day 5");
    }

    @Test
    void countWithin_lastBeforeFirst_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OccurrenceRule.CountWithin(DAY_5, DAY_1, OptionalInt.empty()))
                .withMessage("last day 1 of a span must not be before its first day 5");
    }

    @Test
    void countWithin_gapOfNothing_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OccurrenceRule.CountWithin(DAY_1, DAY_5, OptionalInt.of(0)))
                .withMessage("minimumGapHours 0 must be 1 to 9999");
    }

    @Test
    void beforeLastDay_noDays_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OccurrenceRule.BeforeLastDay(0))
                .withMessage("lastDays 0 must be 1 to 9999");
    }
}
