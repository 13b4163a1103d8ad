// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.core.area.LevelCodes.CONTROLLED;
import static org.quarantinekit.core.area.LevelCodes.HIGH_RISK;
import static org.quarantinekit.core.area.LevelCodes.LOW_RISK;
import static org.quarantinekit.core.area.LevelCodes.MEDIUM_RISK;
import static org.quarantinekit.core.area.LevelCodes.PRECAUTION;
import static org.quarantinekit.core.area.LevelCodes.SEALED;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_0;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.rules.area.AreaSamples.JUL_1;
import static org.quarantinekit.rules.area.AreaSamples.JUL_10;
import static org.quarantinekit.rules.area.AreaSamples.JUL_2;
import static org.quarantinekit.rules.area.AreaSamples.JUL_8;
import static org.quarantinekit.rules.area.AreaSamples.JUL_9;
import static org.quarantinekit.rules.area.AreaSamples.LEVELS_2021;
import static org.quarantinekit.rules.area.AreaSamples.NINTH;
import static org.quarantinekit.rules.area.AreaSamples.ZONES;
import static org.quarantinekit.rules.area.AreaSamples.cases;
import static org.quarantinekit.rules.area.AreaSamples.change;
import static org.quarantinekit.rules.area.AreaSamples.clean;
import static org.quarantinekit.rules.area.AreaSamples.highRisk;
import static org.quarantinekit.rules.area.AreaSamples.rounds;
import static org.quarantinekit.rules.area.AreaSamples.standing;
import static org.quarantinekit.rules.area.AreaSamples.to;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.area.AreaLevel;
import org.quarantinekit.core.area.AreaScheme;
import org.quarantinekit.core.area.DowngradeRule;
import org.quarantinekit.core.area.ScreeningRound;
import org.quarantinekit.core.area.ScreeningRound.Result;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Stated;

class DowngradeClockTest {

    private static final DowngradeClock DAY_0 = DowngradeClock.whereSilent(START_IS_DAY_0);
    private static final DowngradeClock DAY_1 = DowngradeClock.whereSilent(START_IS_DAY_1);

    private static DowngradeCountdown high(LocalDate asOf, ScreeningRound... rounds) {
        return DAY_0.countdown(highRisk(), cases(JUL_1), rounds(rounds), asOf.atTime(20, 0))
                .orElseThrow();
    }

    @Test
    void countdown_sevenDaysFromTheLastCase_lastUntilTheEighth() {
        DowngradeCountdown countdown = high(JUL_2);
        assertThat(countdown.countedFrom()).isEqualTo(JUL_1);
        assertThat(countdown.firstCleanDay()).isEqualTo(JUL_2);
        assertThat(countdown.lastCleanDay()).isEqualTo(JUL_8);
        assertThat(countdown.cleanDaysOver()).isZero();
        assertThat(countdown.cleanDaysLeft()).isEqualTo(7);
        assertThat(countdown.round()).isEqualTo(RoundStanding.TOO_EARLY);
        assertThat(countdown.earliest()).isEqualTo(JUL_9.atStartOfDay());
        assertThat(countdown.to()).contains(MEDIUM_RISK);
        assertThat(countdown.isMet()).isFalse();
    }

    @Test
    void countdown_startIsDay1_isADayShorter() {
        DowngradeCountdown countdown = DAY_1.countdown(highRisk(), cases(JUL_1), rounds(), JUL_2.atTime(20, 0))
                .orElseThrow();
        assertThat(countdown.firstCleanDay()).isEqualTo(JUL_1);
        assertThat(countdown.lastCleanDay()).isEqualTo(JUL_8.minusDays(1));
        assertThat(countdown.cleanDaysOver()).isEqualTo(1);
        assertThat(countdown.earliest()).isEqualTo(JUL_8.atStartOfDay());
    }

    @Test
    void countdown_withoutANumbering_isRefusedWithBothDays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DowngradeClock.asStated().countdown(highRisk(), cases(JUL_1), rounds(), JUL_2.atTime(20, 0)))
                .withMessage(
                        "numbering of the 7 clean days must be chosen, because the source does not say which day is"
                                + " day 1: the last is 2022-07-08 by START_IS_DAY_0 and 2022-07-07 by START_IS_DAY_1");
    }

    @Test
    void countdown_cleanRoundOnTheLastDay_makesTheNextMidnightTheEarliest() {
        assertThat(high(JUL_8, clean(JUL_8)).isMet()).isFalse(); // the day is not over
        DowngradeCountdown countdown = high(JUL_9, clean(JUL_8));
        assertThat(countdown.round()).isEqualTo(RoundStanding.DONE);
        assertThat(countdown.earliest()).isEqualTo(JUL_9.atStartOfDay());
        assertThat(countdown.isMet()).isTrue();
    }

    @Test
    void countdown_roundBeforeTheLastDayOrIncomplete_doesNotCount() {
        DowngradeCountdown countdown =
                high(JUL_8, clean(JUL_8.minusDays(1)), new ScreeningRound(JUL_8, Result.INCOMPLETE));
        assertThat(countdown.round()).isEqualTo(RoundStanding.OPEN);
        assertThat(countdown.roundNotBefore()).contains(JUL_8);
        assertThat(countdown.earliest()).isEqualTo(JUL_9.atStartOfDay());
    }

    @Test
    void countdown_roundOverdue_theChangeWaitsForIt() {
        DowngradeCountdown open = high(JUL_10);
        assertThat(open.cleanDaysLeft()).isZero();
        assertThat(open.earliest()).isEqualTo(JUL_10.plusDays(1).atStartOfDay());
        assertThat(open.isMet()).isFalse();
        DowngradeCountdown made = high(JUL_10.plusDays(5), clean(JUL_10));
        assertThat(made.roundCompleteOn()).contains(JUL_10);
        assertThat(made.earliest()).isEqualTo(JUL_10.plusDays(1).atStartOfDay());
        assertThat(made.isMet()).isTrue();
        assertThat(high(JUL_10, clean(JUL_10)).round()).isEqualTo(RoundStanding.DONE);
        assertThat(high(JUL_10, clean(JUL_10)).isMet()).isFalse(); // the day of the round is not over
    }

    @Test
    void countdown_positiveInARound_isANewCase() {
        DowngradeCountdown countdown =
                high(JUL_8, new ScreeningRound(JUL_8.minusDays(1), Result.POSITIVE), clean(JUL_8));
        assertThat(countdown.lastCase()).contains(JUL_8.minusDays(1));
        assertThat(countdown.lastCleanDay()).isEqualTo(JUL_8.plusDays(6));
        assertThat(countdown.round()).isEqualTo(RoundStanding.TOO_EARLY);
    }

    @Test
    void countdown_cleanRoundOnTheDayOfACase_doesNotCount() {
        DowngradeCountdown countdown = DAY_1.countdown(
                        standing(ZONES, JUL_1.atStartOfDay(), to(SEALED, JUL_1.atStartOfDay())),
                        cases(JUL_8),
                        rounds(clean(JUL_8)),
                        JUL_8.atTime(20, 0))
                .orElseThrow();
        assertThat(countdown.roundCompleteOn()).isEmpty();
    }

    @Test
    void countdown_laterCasesAndRounds_areNotLookedAt() {
        assertThat(DAY_0.countdown(highRisk(), cases(JUL_1, JUL_9), rounds(clean(JUL_9)), JUL_8.atTime(20, 0)))
                .contains(high(JUL_8));
    }

    @Test
    void countdown_withoutACase_countsFromTheDayOfTheLevel() {
        DowngradeCountdown countdown = DAY_0.countdown(highRisk(), cases(), rounds(), JUL_2.atTime(20, 0))
                .orElseThrow();
        assertThat(countdown.countedFrom()).isEqualTo(JUL_2);
        assertThat(countdown.lastCleanDay()).isEqualTo(JUL_9);
    }

    @Test
    void countdown_mediumAfterHigh_takesThreeFurtherDaysAndNoRound() {
        LocalDateTime lowered = JUL_9.atTime(18, 0);
        LevelStanding medium =
                standing(NINTH, lowered, to(HIGH_RISK, JUL_2.atTime(18, 0)), change(HIGH_RISK, MEDIUM_RISK, lowered));
        DowngradeCountdown countdown =
                DAY_0.countdown(medium, cases(JUL_1), rounds(), lowered).orElseThrow();
        assertThat(countdown.countedFrom()).isEqualTo(JUL_9);
        assertThat(countdown.lastCleanDay()).isEqualTo(JUL_9.plusDays(3));
        assertThat(countdown.round()).isEqualTo(RoundStanding.NOT_ASKED);
        assertThat(countdown.to()).contains(LOW_RISK);
        DowngradeCountdown later = DAY_0.countdown(medium, cases(JUL_10), rounds(), JUL_10.atTime(9, 0))
                .orElseThrow();
        assertThat(later.countedFrom()).isEqualTo(JUL_10);
    }

    @Test
    void countdown_highOf2021_takesTwiceFourteenDays() {
        LevelStanding high = standing(LEVELS_2021, JUL_1.atStartOfDay(), to(HIGH_RISK, JUL_1.atStartOfDay()));
        DowngradeCountdown first = DAY_0.countdown(high, cases(JUL_1), rounds(), JUL_1.atTime(20, 0))
                .orElseThrow();
        LocalDateTime lowered = first.earliest();
        LevelStanding medium = standing(
                LEVELS_2021, lowered, to(HIGH_RISK, JUL_1.atStartOfDay()), change(HIGH_RISK, MEDIUM_RISK, lowered));
        DowngradeCountdown second =
                DAY_1.countdown(medium, cases(JUL_1), rounds(), lowered).orElseThrow();
        assertThat(second.earliest()).isEqualTo(JUL_1.plusDays(29).atStartOfDay());
    }

    @Test
    void countdown_cleanRoundOnTheDayOfTheLastCase_doesNotCount() {
        AreaLevel low = NINTH.findLevel(LOW_RISK).orElseThrow();
        DowngradeRule oneDay = DowngradeRule.builder(
                        1, DowngradeRule.CountsFrom.LAST_CASE, Stated.of(START_IS_DAY_1), Stated.of(1))
                .to(LOW_RISK)
                .addAllCitations(low.citations())
                .build();
        AreaLevel high = AreaLevel.builder(HIGH_RISK, low.title(), low.definition())
                .addDowngrade(oneDay)
                .addAllCitations(low.citations())
                .build();
        AreaScheme made = AreaScheme.builder("made-up", low.title())
                .addLevel(high)
                .addLevel(low)
                .build();
        LevelStanding standing = standing(made, JUL_1.atStartOfDay(), to(HIGH_RISK, JUL_1.atStartOfDay()));
        DowngradeCountdown countdown = DAY_1.countdown(
                        standing, cases(JUL_2), rounds(clean(JUL_2)), JUL_8.atStartOfDay())
                .orElseThrow();
        assertThat(countdown.roundNotBefore()).contains(JUL_2);
        assertThat(countdown.round()).isEqualTo(RoundStanding.OPEN);
    }

    @Test
    void countdown_sealed_takesARoundOfTheLastTwoDaysAndWhatIsToBeConfirmed() {
        LevelStanding sealed = standing(ZONES, JUL_1.atStartOfDay(), to(SEALED, JUL_1.atStartOfDay()));
        LocalDate lastDay = JUL_1.plusDays(14);
        DowngradeCountdown countdown = DAY_0.countdown(
                        sealed,
                        cases(JUL_1),
                        rounds(clean(lastDay.minusDays(1))),
                        lastDay.plusDays(1).atStartOfDay())
                .orElseThrow();
        assertThat(countdown.roundNotBefore()).contains(lastDay.minusDays(1));
        assertThat(countdown.isMet()).isTrue();
        assertThat(countdown.to()).isEmpty();
        assertThat(countdown.toBeConfirmed()).hasSize(1);
    }

    @Test
    void countdown_levelBegunAfterTheCleanDays_isNotBeforeTheLevel() {
        LocalDateTime since = JUL_10.plusDays(20).atTime(18, 0);
        LevelStanding medium = standing(LEVELS_2021, since, to(MEDIUM_RISK, since));
        assertThat(DAY_0.countdown(medium, cases(JUL_1), rounds(), since)
                        .orElseThrow()
                        .earliest())
                .isEqualTo(since);
    }

    @Test
    void countdown_levelWithoutARule_isNone() {
        LocalDateTime since = JUL_1.atStartOfDay();
        assertThat(DAY_0.countdown(standing(ZONES, since, to(PRECAUTION, since)), cases(), rounds(), since))
                .isEmpty();
    }

    @Test
    void countdown_whileTheLevelIsNotInForce_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DAY_0.countdown(highRisk(), cases(), rounds(), JUL_2.atTime(17, 59)))
                .withMessage("asOf 2022-07-02T17:59 must be while the level is in force, from 2022-07-02T18:00 on");
        LevelStanding past = standing(
                NINTH, JUL_1.atStartOfDay(), to(HIGH_RISK, JUL_1.atStartOfDay()), to(LOW_RISK, JUL_2.atTime(18, 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DAY_0.countdown(past, cases(), rounds(), JUL_2.atTime(18, 0)))
                .withMessage("asOf 2022-07-02T18:00 must be while the level is in force, from 2022-07-01T00:00 on"
                        + " and before 2022-07-02T18:00");
    }

    @Test
    void lastCleanDayAfterCaseOn_aDay_saysWhatANewCaseWouldDo() {
        assertThat(high(JUL_2).lastCleanDayAfterCaseOn(JUL_2)).isEqualTo(JUL_9);
    }

    @Test
    void text_ofACountdown_saysAllOfIt() {
        assertThat(high(JUL_8).text())
                .extracting(LocalizedText::en)
                .containsExactly(
                        "Area C1 is HIGH_RISK (high risk) since 2022-07-02T18:00.",
                        "Days count from the last new case, or positive round, on 2022-07-01.",
                        "That day is day 0, as was chosen; the source does not say.",
                        "Of 7 days in a row without a new case (2022-07-02..2022-07-08) 6 are over; 1 to go.",
                        "A full round with nobody positive has to be complete on 2022-07-08 or later; there is none yet.",
                        "The area can be MEDIUM_RISK from 2022-07-09T00:00 on at the earliest.",
                        "A new case, or a positive result in a round, lets all 7 days count anew.");
        assertThat(high(JUL_9, clean(JUL_8)).text())
                .extracting(LocalizedText::zh)
                .containsExactly(
                        "区域 C1 自 2022-07-02T18:00 起为 HIGH_RISK（高风险）。",
                        "自最后一例病例或筛查阳性之日 2022-07-01 起算。",
                        "当日为第0天（来源未说明，由使用者选定）。",
                        "须连续7天无新增（2022-07-02..2022-07-08），已过7天，尚余0天。",
                        "须于 2022-07-08 或之后完成一轮全员筛查且均为阴性；已于 2022-07-08 完成。",
                        "该区域最早可自 2022-07-09T00:00 起降为 MEDIUM_RISK。",
                        "如有新增病例或筛查阳性，7天重新计算。");
    }

    @Test
    void text_ofAControlledAreaWithACase_saysThatItIsRaised() {
        LocalDateTime since = JUL_1.atStartOfDay();
        LevelStanding controlled = standing(ZONES, since, to(CONTROLLED, since));
        DowngradeCountdown countdown = DAY_0.countdown(controlled, cases(JUL_2), rounds(), JUL_2.atTime(9, 0))
                .orElseThrow();
        assertThat(countdown.raisedTo()).contains(SEALED);
        assertThat(countdown.text())
                .extracting(LocalizedText::en)
                .contains(
                        "Restrictions can be lifted from 2022-07-17T00:00 on at the earliest.",
                        "A new case raises the area to SEALED.",
                        "By the source, the case raises the area to SEALED; no notice of that is known.",
                        "To be confirmed: The last close contact in the area is more than 14 days past the last exposure"
                                + " and was tested negative.");
        DowngradeCountdown before = DAY_0.countdown(controlled, cases(JUL_1), rounds(), JUL_2.atTime(9, 0))
                .orElseThrow();
        assertThat(before.raisedTo()).isEqualTo(Optional.empty());
        DowngradeCountdown none =
                DAY_0.countdown(controlled, ImmutableList.of(), rounds(), since).orElseThrow();
        assertThat(none.text())
                .extracting(LocalizedText::en)
                .contains("Days count from 2022-07-01, when the level began.");
    }
}
