// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.term.ActivityCodes;

class ReleaseConditionTest {

    private static final ProtocolDay DAY_6 = ProtocolDay.of(6);
    private static final ProtocolDay DAY_7 = ProtocolDay.of(7);
    private static final ReleaseCondition USUAL = new ReleaseCondition.LastDayOver();
    private static final ReleaseCondition AFTER_DAY_7 = new ReleaseCondition.DayOver(DAY_7);

    @Test
    void namedDays_eachKind_areTheLabelsItNames() {
        assertThat(USUAL.namedDays()).isEmpty();
        assertThat(new ReleaseCondition.NothingOpen().namedDays()).isEmpty();
        assertThat(new ReleaseCondition.Confirmed(ActivityCodes.CONTACT).namedDays())
                .isEmpty();
        assertThat(AFTER_DAY_7.namedDays()).containsExactly(DAY_7);
        assertThat(negatives(2, OptionalInt.empty(), Optional.empty()).namedDays())
                .isEmpty();
        assertThat(negatives(2, OptionalInt.empty(), Optional.of(DAY_6)).namedDays())
                .containsExactly(DAY_6);
    }

    @Test
    void namedDays_joinedConditions_areThoseOfEachInTheirOrder() {
        ReleaseCondition negatives = negatives(2, OptionalInt.empty(), Optional.of(DAY_6));
        ReleaseCondition all = new ReleaseCondition.AllOf(ImmutableList.of(AFTER_DAY_7, negatives));
        assertThat(all.namedDays()).containsExactly(DAY_7, DAY_6);
        assertThat(new ReleaseCondition.AnyOf(ImmutableList.of(USUAL, all)).namedDays())
                .containsExactly(DAY_7, DAY_6);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 100})
    void negatives_countOutside1To99_isRefused(int count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> negatives(count, OptionalInt.empty(), Optional.empty()))
                .withMessage("count " + count + " must be 1 to 99");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10000})
    void negatives_gapOutside1To9999Hours_isRefused(int hours) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> negatives(1, OptionalInt.of(hours), Optional.empty()))
                .withMessage("minimumGapHours " + hours + " must be 1 to 9999");
    }

    @Test
    void negatives_firstAndLastOfEachRange_areAccepted() {
        assertThat(negatives(1, OptionalInt.of(1), Optional.empty()).count()).isEqualTo(1);
        assertThat(negatives(99, OptionalInt.of(9999), Optional.empty()).count())
                .isEqualTo(99);
    }

    private static ReleaseCondition.Negatives negatives(
            int count, OptionalInt minimumGapHours, Optional<ProtocolDay> notBefore) {
        return new ReleaseCondition.Negatives(ActivityCodes.NUCLEIC_ACID_TEST, count, minimumGapHours, notBefore);
    }
}
