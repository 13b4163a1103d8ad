// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.area.LevelCodes.HIGH_RISK;
import static org.quarantinekit.core.area.LevelCodes.LOW_RISK;
import static org.quarantinekit.core.area.LevelCodes.MEDIUM_RISK;
import static org.quarantinekit.core.area.LevelCodes.SEALED;
import static org.quarantinekit.rules.area.AreaSamples.AREA;
import static org.quarantinekit.rules.area.AreaSamples.LEVELS_2021;
import static org.quarantinekit.rules.area.AreaSamples.ZONES;
import static org.quarantinekit.rules.area.AreaSamples.change;
import static org.quarantinekit.rules.area.AreaSamples.lifted;
import static org.quarantinekit.rules.area.AreaSamples.to;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.area.AreaId;
import org.quarantinekit.core.area.LevelChange;
import org.quarantinekit.core.area.LevelCode;
import org.quarantinekit.core.area.LevelMeasures;
import org.quarantinekit.core.term.ProtocolId;

class LevelHistoryTest {

    // Notices no. 17 and no. 30 of Zhengzhou, 2021, on the Zhongding Huayuan compound.
    private static final LocalDateTime AUG_5 = LocalDateTime.of(2021, 8, 5, 0, 0); // Thursday
    private static final LocalDateTime AUG_22_AT_18 = LocalDateTime.of(2021, 8, 22, 18, 0); // Sunday
    private static final LevelChange RAISED = to(MEDIUM_RISK, AUG_5);
    private static final LevelChange LOWERED = change(MEDIUM_RISK, LOW_RISK, AUG_22_AT_18);

    private static LevelHistory history(LevelChange... changes) {
        return LevelHistory.of(LEVELS_2021, ImmutableList.copyOf(changes));
    }

    private static Optional<LevelCode> level(LevelHistory history, LocalDateTime at) {
        return history.find(AREA, at).map(standing -> standing.level().code());
    }

    @Test
    void find_atTheHourOfTheNotice_isTheNewLevelAndBeforeItTheOld() {
        LevelHistory history = history(RAISED, LOWERED);
        assertThat(level(history, AUG_5.minusNanos(1))).isEmpty();
        assertThat(level(history, AUG_5)).contains(MEDIUM_RISK);
        assertThat(level(history, AUG_22_AT_18.minusNanos(1))).contains(MEDIUM_RISK);
        assertThat(level(history, AUG_22_AT_18)).contains(LOW_RISK);
        assertThat(level(history, AUG_22_AT_18.plusYears(1))).contains(LOW_RISK);
        assertThat(history.refused()).isEmpty();
    }

    @Test
    void standings_ofAnArea_sayFromWhenUntilWhenAndWhatWasBefore() {
        ImmutableList<LevelStanding> standings = history(LOWERED, RAISED).standings(AREA);
        assertThat(standings).extracting(LevelStanding::since).containsExactly(AUG_5, AUG_22_AT_18);
        assertThat(standings)
                .extracting(LevelStanding::until)
                .containsExactly(Optional.of(AUG_22_AT_18), Optional.empty());
        assertThat(standings)
                .extracting(LevelStanding::cameFrom)
                .containsExactly(Optional.empty(), Optional.of(MEDIUM_RISK));
    }

    @Test
    void find_changeThatDoesNotSayWhatWasBefore_cameFromTheLevelInForce() {
        assertThat(history(RAISED, to(LOW_RISK, AUG_22_AT_18))
                        .find(AREA, AUG_22_AT_18)
                        .flatMap(LevelStanding::cameFrom))
                .contains(MEDIUM_RISK);
    }

    @Test
    void find_firstChangeThatNamesWhatWasBefore_isTakenAtItsWord() {
        LevelHistory history = history(LOWERED);
        assertThat(history.find(AREA, AUG_22_AT_18).flatMap(LevelStanding::cameFrom))
                .contains(MEDIUM_RISK);
        assertThat(level(history, AUG_5)).isEmpty();
    }

    @Test
    void find_afterTheLevelWasLifted_isNone() {
        LevelHistory history =
                LevelHistory.of(ZONES, ImmutableList.of(to(SEALED, AUG_5), lifted(SEALED, AUG_22_AT_18)));
        assertThat(level(history, AUG_22_AT_18.minusNanos(1))).contains(SEALED);
        assertThat(level(history, AUG_22_AT_18)).isEmpty();
        assertThat(history.find(AREA, AUG_5).flatMap(LevelStanding::until)).contains(AUG_22_AT_18);
    }

    @Test
    void find_otherArea_isNone() {
        LevelHistory history = history(RAISED);
        assertThat(history.areas()).containsExactly(AREA);
        assertThat(history.find(AreaId.of("C2"), AUG_5)).isEmpty();
    }

    @Test
    void of_levelOfAnotherScheme_isRefusedAndTheRestKept() {
        LevelChange sealed = to(SEALED, AUG_22_AT_18);
        LevelHistory history = history(RAISED, sealed);
        assertThat(history.accepted()).containsExactly(RAISED);
        assertThat(history.refused())
                .containsExactly(new RefusedLevelChange(
                        sealed,
                        "level change of area C1 at 2021-08-22T18:00 must name a level of scheme cn-risk-levels-2021,"
                                + " and SEALED is none"));
    }

    @Test
    void of_levelBeforeOfAnotherScheme_isRefused() {
        assertThat(history(change(SEALED, LOW_RISK, AUG_5)).refused())
                .extracting(RefusedLevelChange::reason)
                .containsExactly("level change of area C1 at 2021-08-05T00:00 must name a level of scheme"
                        + " cn-risk-levels-2021, and SEALED is none");
    }

    @Test
    void of_changeOutOfOrder_isRefusedAndTheRestKept() {
        LevelChange fromHigh = change(HIGH_RISK, LOW_RISK, AUG_5.plusDays(1));
        LevelHistory history = history(fromHigh, RAISED, LOWERED);
        assertThat(history.accepted()).containsExactly(RAISED, LOWERED);
        assertThat(history.refused())
                .containsExactly(new RefusedLevelChange(
                        fromHigh,
                        "level change of area C1 at 2021-08-06T00:00 must have before MEDIUM_RISK, as the area has it"
                                + " since 2021-08-05T00:00, and not HIGH_RISK"));
    }

    @Test
    void of_changeOfALiftedLevel_isRefused() {
        LevelHistory history =
                LevelHistory.of(ZONES, ImmutableList.of(lifted(SEALED, AUG_5), lifted(SEALED, AUG_22_AT_18)));
        assertThat(history.refused())
                .extracting(RefusedLevelChange::reason)
                .containsExactly("level change of area C1 at 2021-08-22T18:00 must have before none, as the area has it"
                        + " since 2021-08-05T00:00, and not SEALED");
    }

    @Test
    void of_changeToTheLevelInForce_isRefusedAndTheBeginningStays() {
        LevelHistory history = history(RAISED, to(MEDIUM_RISK, AUG_22_AT_18));
        assertThat(history.refused())
                .extracting(RefusedLevelChange::reason)
                .containsExactly("level change of area C1 at 2021-08-22T18:00 must not have after MEDIUM_RISK, as the"
                        + " area has it since 2021-08-05T00:00");
        assertThat(history.find(AREA, AUG_22_AT_18).map(LevelStanding::since)).contains(AUG_5);
    }

    @Test
    void of_twoChangesAtOneTime_theStricterStands() {
        LevelChange high = to(HIGH_RISK, AUG_5);
        LevelHistory history = history(RAISED, high, high);
        assertThat(history.accepted()).containsExactly(high);
        assertThat(history.refused())
                .containsExactlyInAnyOrder(
                        new RefusedLevelChange(
                                high, "level change of area C1 at 2021-08-05T00:00 must not stand twice"),
                        new RefusedLevelChange(
                                RAISED, "level change of area C1 at 2021-08-05T00:00 must not stand twice"));
    }

    @Test
    void measures_ofTheCallersTable_areThoseOfTheLevel() {
        LevelMeasures medium = new LevelMeasures(
                MEDIUM_RISK,
                Optional.of(ProtocolId.of("fengqing-road-subdistrict-2021")),
                Optional.of("fengqing-road-checkpoints-2021"));
        LevelMeasures low = new LevelMeasures(LOW_RISK, Optional.empty(), Optional.empty());
        LevelStanding standing = history(RAISED).find(AREA, AUG_5).orElseThrow();
        assertThat(standing.measures(ImmutableList.of(low, medium))).containsExactly(medium);
        assertThat(standing.measures(ImmutableList.of(low))).isEmpty();
    }
}
