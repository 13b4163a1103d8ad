// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PackedCountsTest {

    private static int packed(int... numbers) {
        int packed = 0;
        for (int service = 0; service < numbers.length; service++) {
            packed += PackedCounts.of(service, numbers[service]);
        }
        return packed;
    }

    @Test
    void owed_whereNothingIsDone_isWhatTheDayAsksFor() {
        assertThat(PackedCounts.owed(0)).isEqualTo(packed(2, 2, 1, 1, 1));
    }

    @Test
    void owed_whereSomeAreDone_isTheRest() {
        assertThat(PackedCounts.owed(packed(1, 2, 0, 1, 0))).isEqualTo(packed(1, 0, 1, 0, 1));
    }

    @Test
    void owed_whereMoreIsDoneThanOwed_isNoneAndBorrowsFromNoOther() {
        assertThat(PackedCounts.owed(packed(3, 31, 2, 0, 31))).isEqualTo(packed(0, 0, 0, 1, 0));
    }

    @Test
    void of_map_isTheNumbersInThePlacesOfTheServices() {
        assertThat(PackedCounts.of(Map.of(DailyService.DELIVERY, 1, DailyService.PHONE_CALL, 2)))
                .isEqualTo(packed(0, 2, 1));
    }
}
