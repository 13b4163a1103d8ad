// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.area;

import static org.quarantinekit.core.AreaSamples.AREA;
import static org.quarantinekit.core.AreaSamples.downgrade;
import static org.quarantinekit.core.AreaSamples.level;

import com.google.common.testing.EqualsTester;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.AreaSamples;
import org.quarantinekit.core.Samples;
import org.quarantinekit.core.area.DowngradeRule.CountsFrom;
import org.quarantinekit.core.area.ScreeningRound.Result;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ProtocolId;

/** Every type of the room is a value: equal if and only if all its parts are. */
class AreaEqualsTest {

    private static final LocalDateTime SUNDAY = LocalDateTime.of(2021, 8, 22, 18, 0);

    @Test
    void equals_schemesAndLevels_dependOnEachPart() {
        new EqualsTester()
                .addEqualityGroup(AreaSamples.scheme(), AreaSamples.scheme())
                .addEqualityGroup(AreaScheme.builder("invented-levels-2021", Samples.text("Invented levels"))
                        .addAllLevels(AreaSamples.scheme().levels())
                        .build())
                .addEqualityGroup(
                        level(LevelCodes.SEALED).build(),
                        level(LevelCodes.SEALED).build())
                .addEqualityGroup(level(LevelCodes.CONTROLLED).build())
                .addEqualityGroup(level(LevelCodes.SEALED)
                        .addDowngrade(downgrade(7).build())
                        .build())
                .testEquals();
    }

    @Test
    void equals_downgrades_dependOnEachPart() {
        new EqualsTester()
                .addEqualityGroup(downgrade(7).build(), downgrade(7).build())
                .addEqualityGroup(downgrade(8).build())
                .addEqualityGroup(downgrade(7).to(LevelCodes.LOW_RISK).build())
                .addEqualityGroup(downgrade(7).cameFrom(LevelCodes.LOW_RISK).build())
                .addEqualityGroup(
                        downgrade(7).newCaseRaisesTo(LevelCodes.LOW_RISK).build())
                .addEqualityGroup(downgrade(7)
                        .addFurtherCondition(Samples.text("Nobody is ill."))
                        .build())
                .addEqualityGroup(rule(CountsFrom.LEVEL, Stated.unspecified(), Stated.of(1)))
                .addEqualityGroup(rule(CountsFrom.LAST_CASE, Stated.of(DayNumbering.START_IS_DAY_0), Stated.of(1)))
                .addEqualityGroup(rule(CountsFrom.LAST_CASE, Stated.unspecified(), Stated.of(2)))
                .addEqualityGroup(rule(CountsFrom.LAST_CASE, Stated.unspecified(), Stated.unspecified()))
                .testEquals();
    }

    @Test
    void equals_changesRoundsAndMeasures_dependOnEachPart() {
        new EqualsTester()
                .addEqualityGroup(change().build(), change().build())
                .addEqualityGroup(LevelChange.builder(AreaId.of("C2"), SUNDAY)
                        .after(LevelCodes.LOW_RISK)
                        .build())
                .addEqualityGroup(LevelChange.builder(AREA, SUNDAY.minusMinutes(1))
                        .after(LevelCodes.LOW_RISK)
                        .build())
                .addEqualityGroup(change().before(LevelCodes.SEALED).build())
                .addEqualityGroup(LevelChange.builder(AREA, SUNDAY)
                        .after(LevelCodes.SEALED)
                        .build())
                .addEqualityGroup(LevelChange.builder(AREA, SUNDAY)
                        .before(LevelCodes.SEALED)
                        .build())
                .addEqualityGroup(change().addCitation(Samples.citation()).build())
                .addEqualityGroup(round(Result.POSITIVE), round(Result.POSITIVE))
                .addEqualityGroup(round(Result.ALL_NEGATIVE))
                .addEqualityGroup(new ScreeningRound(SUNDAY.toLocalDate().plusDays(1), Result.POSITIVE))
                .addEqualityGroup(measures("p", "a"), measures("p", "a"))
                .addEqualityGroup(measures("p", "b"))
                .addEqualityGroup(measures("q", "a"))
                .addEqualityGroup(new LevelMeasures(LevelCodes.SEALED, Optional.empty(), Optional.empty()))
                .testEquals();
    }

    private static DowngradeRule rule(CountsFrom from, Stated<DayNumbering> numbering, Stated<Integer> within) {
        return DowngradeRule.builder(7, from, numbering, within)
                .addCitation(Samples.citation())
                .build();
    }

    private static LevelChange.Builder change() {
        return LevelChange.builder(AREA, SUNDAY).after(LevelCodes.LOW_RISK);
    }

    private static ScreeningRound round(Result result) {
        return new ScreeningRound(SUNDAY.toLocalDate(), result);
    }

    private static LevelMeasures measures(String protocol, String policy) {
        return new LevelMeasures(LevelCodes.MEDIUM_RISK, Optional.of(ProtocolId.of(protocol)), Optional.of(policy));
    }
}
