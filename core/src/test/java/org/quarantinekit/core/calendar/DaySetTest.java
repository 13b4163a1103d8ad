// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaySetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"1,4,7,10,14", "1, 4 ,7,10,14", " 1,4,7,10,14 ", "第1、4、7、10、14天", "第1，4，7，10，14日", "1、4、7、10、14"
            })
    void parse_commasOfEitherScript_areTheSameSet(String text) {
        assertThat(DaySet.parse(text)).hasToString("1,4,7,10,14");
    }

    @Test
    void parse_itsOwnText_isTheSameSet() {
        DaySet days = DaySet.parse("0,7,9999");

        assertThat(DaySet.parse(days.toString())).isEqualTo(days);
    }

    // A day list "01,04" that silently matches nothing is a fault that other systems have had.
    @ParameterizedTest
    @ValueSource(
            strings = {"", ",", "1,,4", "1,4,", "01,04", "1;4", "day 1", "1-4", "-1", "10000", "第天", "1,4,x", "１,４"})
    void parse_anotherForm_isRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DaySet.parse(text))
                .withMessage("day set must list days as 1,4,7,10,14 or 第1、4、7、10、14天, without leading zeros");
    }

    @Test
    void parse_dayTwice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DaySet.parse("1,4,4"))
                .withMessage("day set must be ascending without repetition, but day 4 follows day 4");
    }

    @Test
    void parse_descending_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DaySet.parse("7,4"))
                .withMessage("day set must be ascending without repetition, but day 4 follows day 7");
    }
}
