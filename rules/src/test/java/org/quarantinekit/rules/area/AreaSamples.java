// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.area;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.quarantinekit.core.area.AreaId;
import org.quarantinekit.core.area.AreaScheme;
import org.quarantinekit.core.area.LevelChange;
import org.quarantinekit.core.area.LevelCode;
import org.quarantinekit.core.area.LevelCodes;
import org.quarantinekit.core.area.ScreeningRound;
import org.quarantinekit.core.area.ScreeningRound.Result;
import org.quarantinekit.rules.catalogue.Catalogue;

/** Areas of this room's tests under the bundled schemes; their changes, cases and rounds are invented. */
final class AreaSamples {

    static final AreaId AREA = AreaId.of("C1");
    static final AreaScheme LEVELS_2021 = Catalogue.bundled().areaScheme("cn-risk-levels-2021");
    static final AreaScheme NINTH = Catalogue.bundled().areaScheme("cn-9th-risk-levels-2022");
    static final AreaScheme ZONES = Catalogue.bundled().areaScheme("cn-zones-2022");

    static final LocalDate JUL_1 = LocalDate.of(2022, 7, 1); // Friday
    static final LocalDate JUL_2 = LocalDate.of(2022, 7, 2); // Saturday
    static final LocalDate JUL_8 = LocalDate.of(2022, 7, 8); // Friday
    static final LocalDate JUL_9 = LocalDate.of(2022, 7, 9); // Saturday
    static final LocalDate JUL_10 = LocalDate.of(2022, 7, 10); // Sunday

    private AreaSamples() {}

    static LevelChange to(LevelCode level, LocalDateTime from) {
        return LevelChange.builder(AREA, from).after(level).build();
    }

    static LevelChange change(LevelCode before, LevelCode after, LocalDateTime from) {
        return LevelChange.builder(AREA, from).before(before).after(after).build();
    }

    static LevelChange lifted(LevelCode before, LocalDateTime from) {
        return LevelChange.builder(AREA, from).before(before).build();
    }

    static LevelStanding standing(AreaScheme scheme, LocalDateTime at, LevelChange... changes) {
        return LevelHistory.of(scheme, ImmutableList.copyOf(changes))
                .find(AREA, at)
                .orElseThrow();
    }

    /** An area at high risk under the ninth edition since 2 July 2022, 18:00. */
    static LevelStanding highRisk() {
        LocalDateTime since = JUL_2.atTime(18, 0);
        return standing(NINTH, since, to(LevelCodes.HIGH_RISK, since));
    }

    static ScreeningRound clean(LocalDate completedOn) {
        return new ScreeningRound(completedOn, Result.ALL_NEGATIVE);
    }

    static ImmutableList<LocalDate> cases(LocalDate... days) {
        return ImmutableList.copyOf(days);
    }

    static ImmutableList<ScreeningRound> rounds(ScreeningRound... rounds) {
        return ImmutableList.copyOf(rounds);
    }
}
