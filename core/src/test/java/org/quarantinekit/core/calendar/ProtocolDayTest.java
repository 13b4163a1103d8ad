// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtocolDayTest {

    @ParameterizedTest
    @ValueSource(ints = {-1, 10000, Integer.MIN_VALUE})
    void of_numberOutside0To9999_isRefused(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProtocolDay.of(number))
                .withMessage("day " + number + " must be 0 to 9999");
    }

    @Test
    void toString_label_readsDayAndItsNumber() {
        assertThat(ProtocolDay.of(7)).hasToString("day 7");
    }

    @Test
    void parse_everyLabel_isTheInverseOfToString() {
        for (int number = 0; number <= 9999; number++) {
            ProtocolDay day = ProtocolDay.of(number);
            assertThat(ProtocolDay.parse(day.toString())).isEqualTo(day);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "day",
                "day ",
                "day  7",
                "day 07",
                "day 00",
                "day +7",
                "day -1",
                "day 7 ",
                " day 7",
                "Day 7",
                "DAY 7",
                "day7",
                "day 7.0",
                "day 10000",
                "day 99999999999",
                "day ٧",
                "day 7\n"
            })
    void parse_anyOtherForm_isRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProtocolDay.parse(text))
                .withMessage("protocol day must read 'day' and a number of 0 to 9999");
    }

    @Test
    void compareTo_labels_areOrderedByNumberNotByText() {
        assertThat(ProtocolDay.of(4)).isLessThan(ProtocolDay.of(10)).isEqualByComparingTo(ProtocolDay.of(4));
    }
}
