// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.area;

import static org.quarantinekit.rules.area.AreaSamples.AREA;
import static org.quarantinekit.rules.area.AreaSamples.JUL_2;
import static org.quarantinekit.rules.area.AreaSamples.JUL_8;
import static org.quarantinekit.rules.area.AreaSamples.NINTH;
import static org.quarantinekit.rules.area.AreaSamples.cases;
import static org.quarantinekit.rules.area.AreaSamples.highRisk;
import static org.quarantinekit.rules.area.AreaSamples.rounds;
import static org.quarantinekit.rules.area.AreaSamples.to;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarantinekit.core.area.AreaId;
import org.quarantinekit.core.area.AreaScheme;
import org.quarantinekit.core.area.LevelChange;
import org.quarantinekit.core.area.LevelCodes;
import org.quarantinekit.core.calendar.DayNumbering;

/** Null is refused everywhere in this room. */
class AreaNullsTest {

    private static final LocalDateTime SINCE = JUL_2.atTime(18, 0);
    private static final LevelChange CHANGE = to(LevelCodes.HIGH_RISK, SINCE);
    private static final DowngradeClock CLOCK = DowngradeClock.whereSilent(DayNumbering.START_IS_DAY_0);

    static Stream<Class<?>> types() {
        return Stream.of(LevelHistory.class, RefusedLevelChange.class, RoundStanding.class, DowngradeClock.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void factoriesAndConstructors_null_isRefused(Class<?> type) {
        tester().testAllPublicStaticMethods(type);
        tester().testAllPublicConstructors(type);
    }

    @Test
    void methods_null_isRefused() {
        tester().testAllPublicInstanceMethods(LevelHistory.of(NINTH, ImmutableList.of(CHANGE)));
        tester().testAllPublicInstanceMethods(highRisk());
        tester().testAllPublicInstanceMethods(CLOCK);
        tester().testAllPublicInstanceMethods(
                        CLOCK.countdown(highRisk(), cases(), rounds(), SINCE).orElseThrow());
    }

    private static NullPointerTester tester() {
        return new NullPointerTester()
                .setDefault(String.class, "OPEN")
                .setDefault(AreaScheme.class, NINTH)
                .setDefault(LevelChange.class, CHANGE)
                .setDefault(LevelStanding.class, highRisk())
                .setDefault(AreaId.class, AREA)
                .setDefault(LocalDate.class, JUL_8)
                .setDefault(LocalDateTime.class, SINCE)
                .setDefault(Iterable.class, ImmutableList.of());
    }
}
