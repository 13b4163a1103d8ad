// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.rules.area.AreaSamples.AREA;
import static org.quarantinekit.rules.area.AreaSamples.JUL_1;
import static org.quarantinekit.rules.area.AreaSamples.NINTH;
import static org.quarantinekit.rules.area.AreaSamples.ZONES;
import static org.quarantinekit.rules.area.AreaSamples.standing;
import static org.quarantinekit.rules.area.AreaSamples.to;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.quarantinekit.core.area.AreaId;
import org.quarantinekit.core.area.AreaLevel;
import org.quarantinekit.core.area.LevelChange;
import org.quarantinekit.core.area.LevelCode;
import org.quarantinekit.core.area.LevelCodes;
import org.quarantinekit.core.area.ScreeningRound;
import org.quarantinekit.core.area.ScreeningRound.Result;
import org.quarantinekit.core.calendar.DayNumbering;

class DowngradeProperties {

    private static final LocalDateTime SINCE = JUL_1.plusDays(5).atTime(18, 0);

    @Provide
    Arbitrary<LevelStanding> levels() {
        return Arbitraries.of(
                standing(NINTH, SINCE, to(LevelCodes.HIGH_RISK, SINCE)),
                standing(NINTH, SINCE, to(LevelCodes.MEDIUM_RISK, SINCE)),
                standing(NINTH, SINCE, to(LevelCodes.HIGH_RISK, SINCE.minusDays(3)), to(LevelCodes.MEDIUM_RISK, SINCE)),
                standing(ZONES, SINCE, to(LevelCodes.SEALED, SINCE)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 30).map(JUL_1::plusDays);
    }

    @Provide
    Arbitrary<ScreeningRound> rounds() {
        Arbitrary<Result> results = Arbitraries.of(Result.ALL_NEGATIVE, Result.ALL_NEGATIVE, Result.INCOMPLETE);
        return Combinators.combine(days(), results).as(ScreeningRound::new);
    }

    /** Changes of two areas, some of them impossible, some twice. */
    @Provide
    Arbitrary<LevelChange> changes() {
        Arbitrary<Optional<LevelCode>> codes = Arbitraries.of(
                        LevelCodes.HIGH_RISK, LevelCodes.MEDIUM_RISK, LevelCodes.LOW_RISK, LevelCodes.SEALED)
                .optional();
        return Combinators.combine(
                        Arbitraries.of("C1", "C2"), Arbitraries.integers().between(0, 5), codes, codes)
                .filter((area, day, before, after) -> !before.equals(after))
                .as((area, day, before, after) -> LevelChange.builder(
                                AreaId.of(area), JUL_1.plusDays(day).atTime(18, 0))
                        .before(before)
                        .after(after)
                        .build());
    }

    private static DowngradeCountdown countdown(
            LevelStanding level,
            DayNumbering numbering,
            List<LocalDate> cases,
            List<ScreeningRound> rounds,
            LocalDateTime asOf) {
        return DowngradeClock.whereSilent(numbering)
                .countdown(level, cases, rounds, asOf)
                .orElseThrow();
    }

    @Property
    void daysLeft_neverGrowAsDaysGoByWithoutANewCase(
            @ForAll("levels") LevelStanding level,
            @ForAll DayNumbering numbering,
            @ForAll @Size(max = 3) List<@From("days") LocalDate> cases,
            @ForAll @Size(max = 4) List<@From("rounds") ScreeningRound> rounds,
            @ForAll @IntRange(max = 30) int day) {
        LocalDateTime today = SINCE.plusDays(day);
        List<LocalDate> known = cases.stream()
                .filter(date -> !date.isAfter(today.toLocalDate()))
                .toList();
        DowngradeCountdown now = countdown(level, numbering, known, rounds, today);
        DowngradeCountdown tomorrow = countdown(level, numbering, known, rounds, today.plusDays(1));
        assertThat(tomorrow.cleanDaysLeft()).isBetween(Math.max(0, now.cleanDaysLeft() - 1), now.cleanDaysLeft());
        assertThat(tomorrow.lastCleanDay()).isEqualTo(now.lastCleanDay());
        boolean waits = now.earliest().isBefore(tomorrow.earliest());
        assertThat(waits)
                .as("%s, then %s", now.earliest(), tomorrow.earliest())
                .isIn(false, now.round() == RoundStanding.OPEN);
        if (now.isMet()) {
            assertThat(tomorrow.isMet()).isTrue();
            assertThat(tomorrow.earliest()).isEqualTo(now.earliest());
        }
    }

    @Property
    void newCase_neverBringsTheChangeForward(
            @ForAll("levels") LevelStanding level,
            @ForAll DayNumbering numbering,
            @ForAll @Size(max = 3) List<@From("days") LocalDate> cases,
            @ForAll @Size(max = 4) List<@From("rounds") ScreeningRound> rounds,
            @ForAll @IntRange(max = 30) int day,
            @ForAll("days") LocalDate further) {
        LocalDateTime asOf = SINCE.plusDays(day);
        List<LocalDate> more = new ArrayList<>(cases);
        more.add(SINCE.toLocalDate()); // so that a case does not take the place of the day of the level
        DowngradeCountdown before = countdown(level, numbering, more, rounds, asOf);
        more.add(further);
        DowngradeCountdown after = countdown(level, numbering, more, rounds, asOf);
        assertThat(after.earliest()).isAfterOrEqualTo(before.earliest());
        assertThat(after.cleanDaysLeft()).isGreaterThanOrEqualTo(before.cleanDaysLeft());
    }

    @Property
    void isMet_exactlyIfTheMomentHasComeAndTheRoundIsMade(
            @ForAll("levels") LevelStanding level,
            @ForAll DayNumbering numbering,
            @ForAll @Size(max = 3) List<@From("days") LocalDate> cases,
            @ForAll @Size(max = 4) List<@From("rounds") ScreeningRound> rounds,
            @ForAll @IntRange(max = 30) int day) {
        LocalDate today = SINCE.toLocalDate().plusDays(day + 1L);
        DowngradeCountdown countdown = countdown(level, numbering, cases, rounds, today.atStartOfDay());
        LocalDate first = countdown.firstCleanDay();
        boolean clean = cases.stream()
                .filter(date -> !date.isAfter(today))
                .allMatch(date -> date.isBefore(first) || date.equals(countdown.countedFrom()));
        boolean overdue = !today.isBefore(first.plusDays(countdown.rule().cleanDays()));
        boolean tested = countdown.rule().cleanRoundWithinDays().value().isEmpty()
                || rounds.stream()
                        .filter(round -> round.result() == Result.ALL_NEGATIVE)
                        .map(ScreeningRound::completedOn)
                        .anyMatch(date -> date.isBefore(today)
                                && !date.isBefore(countdown
                                        .lastCleanDay()
                                        .minusDays(countdown
                                                        .rule()
                                                        .cleanRoundWithinDays()
                                                        .value()
                                                        .orElseThrow()
                                                - 1L))
                                && cases.stream().noneMatch(day1 -> !day1.isBefore(date) && !day1.isAfter(today)));
        assertThat(clean).isTrue();
        assertThat(countdown.isMet()).isEqualTo(overdue && tested);
    }

    @Property
    void orderOfCasesAndRounds_neverMatters(
            @ForAll("levels") LevelStanding level,
            @ForAll DayNumbering numbering,
            @ForAll @Size(max = 4) List<@From("days") LocalDate> cases,
            @ForAll @Size(max = 4) List<@From("rounds") ScreeningRound> rounds,
            @ForAll @IntRange(max = 30) int day,
            @ForAll Random random) {
        assertThat(countdown(level, numbering, shuffled(cases, random), shuffled(rounds, random), SINCE.plusDays(day)))
                .isEqualTo(countdown(level, numbering, cases, rounds, SINCE.plusDays(day)));
    }

    @Property
    void orderOfChanges_neverMattersAndNoneIsLost(
            @ForAll @Size(max = 6) List<@From("changes") LevelChange> changes, @ForAll Random random) {
        LevelHistory history = LevelHistory.of(NINTH, changes);
        assertThat(LevelHistory.of(NINTH, shuffled(changes, random))).isEqualTo(history);
        List<LevelChange> all = new ArrayList<>(history.accepted());
        all.addAll(Lists.transform(history.refused(), RefusedLevelChange::change));
        assertThat(all).containsExactlyInAnyOrderElementsOf(changes);
        assertThat(LevelHistory.of(NINTH, history.accepted()).refused()).isEmpty();
    }

    @Property
    void levelAtAMoment_isThatOfTheLatestAcceptedChange(
            @ForAll @Size(max = 6) List<@From("changes") LevelChange> changes,
            @ForAll @IntRange(max = 12) int halfDays) {
        LevelHistory history = LevelHistory.of(NINTH, changes);
        LocalDateTime at = JUL_1.atTime(6, 0).plusHours(12L * halfDays); // 06:00 or 18:00 sharp
        ImmutableList<LevelChange> before = history.accepted().stream()
                .filter(change -> change.area().equals(AREA) && !change.from().isAfter(at))
                .collect(ImmutableList.toImmutableList());
        assertThat(history.find(AREA, at).map(LevelStanding::level).map(AreaLevel::code))
                .isEqualTo(Lists.reverse(before).stream().findFirst().flatMap(LevelChange::after));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
