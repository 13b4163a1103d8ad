// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.quarantinekit.core.area.AreaId;
import org.quarantinekit.core.area.AreaLevel;
import org.quarantinekit.core.area.AreaScheme;
import org.quarantinekit.core.area.DowngradeRule;
import org.quarantinekit.core.area.DowngradeRule.CountsFrom;
import org.quarantinekit.core.area.LevelChange;
import org.quarantinekit.core.area.LevelCode;
import org.quarantinekit.core.area.LevelCodes;
import org.quarantinekit.core.area.LevelMeasures;
import org.quarantinekit.core.area.ScreeningRound;
import org.quarantinekit.core.area.ScreeningRound.Result;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ProtocolId;

/** One full document of each type of the area room, with every optional attribute filled somewhere; all invented. */
public final class AreaSamples {

    public static final AreaId AREA = AreaId.of("C1");
    private static final LocalDate AUG_5 = LocalDate.of(2021, 8, 5); // Thursday
    private static final LocalDateTime AUG_22_AT_18 = LocalDateTime.of(2021, 8, 22, 18, 0); // Sunday

    private AreaSamples() {}

    public static AreaLevel.Builder level(LevelCode code) {
        return AreaLevel.builder(code, Samples.text("Level " + code), Samples.text("An area that is " + code))
                .addCitation(Samples.citation());
    }

    public static DowngradeRule.Builder downgrade(int days) {
        return DowngradeRule.builder(days, CountsFrom.LAST_CASE, Stated.unspecified(), Stated.of(1))
                .addCitation(Samples.citation());
    }

    public static AreaScheme scheme() {
        return AreaScheme.builder("invented-levels-2021", Samples.text("Invented levels"))
                .addLevels(
                        level(LevelCodes.HIGH_RISK)
                                .addDowngrade(
                                        downgrade(7).to(LevelCodes.MEDIUM_RISK).build())
                                .build(),
                        level(LevelCodes.MEDIUM_RISK)
                                .addDowngrade(downgrade(7)
                                        .newCaseRaisesTo(LevelCodes.HIGH_RISK)
                                        .addFurtherCondition(Samples.text("Nobody is ill."))
                                        .build())
                                .addDowngrade(DowngradeRule.builder(
                                                3,
                                                CountsFrom.LEVEL,
                                                Stated.of(DayNumbering.START_IS_DAY_0),
                                                Stated.unspecified())
                                        .cameFrom(LevelCodes.HIGH_RISK)
                                        .to(LevelCodes.LOW_RISK)
                                        .addCitation(Samples.interpretation())
                                        .build())
                                .build(),
                        level(LevelCodes.LOW_RISK).build())
                .addCitation(Samples.interpretation())
                .build();
    }

    public static ImmutableList<LevelChange> changes() {
        return ImmutableList.of(
                LevelChange.builder(AREA, AUG_5.atStartOfDay())
                        .after(LevelCodes.MEDIUM_RISK)
                        .build(),
                LevelChange.builder(AREA, AUG_22_AT_18)
                        .before(LevelCodes.MEDIUM_RISK)
                        .after(LevelCodes.LOW_RISK)
                        .addCitation(Samples.citation())
                        .build());
    }

    public static ImmutableList<ScreeningRound> rounds() {
        return ImmutableList.of(
                new ScreeningRound(AUG_5, Result.POSITIVE),
                new ScreeningRound(AUG_5.plusDays(3), Result.INCOMPLETE),
                new ScreeningRound(AUG_5.plusDays(7), Result.ALL_NEGATIVE));
    }

    public static ImmutableList<LevelMeasures> measures() {
        return ImmutableList.of(
                new LevelMeasures(
                        LevelCodes.MEDIUM_RISK,
                        Optional.of(ProtocolId.of("invented-2021")),
                        Optional.of("invented-gate-2022")),
                new LevelMeasures(LevelCodes.LOW_RISK, Optional.empty(), Optional.empty()));
    }
}
