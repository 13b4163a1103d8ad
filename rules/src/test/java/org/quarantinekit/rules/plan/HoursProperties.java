// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.rules.plan.Samples.PERSON;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.protocol.Phase;
import org.quarantinekit.core.protocol.PhaseLength;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.Setting;

/** Stays that are counted in hours, in zones that change their clocks by an hour, by half an hour, and not at all. */
class HoursProperties {

    @Property
    void elapsedHours_areExactAcrossEveryChangeOfTheClocks(
            @ForAll @From("moments") ZonedDateTime from, @ForAll @IntRange(min = 1, max = 2000) int hours) {
        ZonedDateTime met = plan(from, hours).timeMetAt().orElseThrow();
        assertThat(Duration.between(from, met)).isEqualTo(Duration.ofHours(hours));
        assertThat(met.getZone()).isEqualTo(from.getZone());
    }

    @Property
    void lastDay_isTheLocalDayOfTheLastMomentBefore(
            @ForAll @From("moments") ZonedDateTime from, @ForAll @IntRange(min = 1, max = 2000) int hours) {
        Plan plan = plan(from, hours);
        assertThat(plan.plannedLastDay())
                .isEqualTo(plan.timeMetAt().orElseThrow().minusNanos(1).toLocalDate());
    }

    @Provide
    Arbitrary<ZonedDateTime> moments() {
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        "Pacific/Auckland", "Europe/London", "Australia/Lord_Howe", "Asia/Shanghai")
                .map(ZoneId::of);
        Arbitrary<LocalDateTime> times = Arbitraries.integers()
                .between(0, 2 * 366 * 24 * 60)
                .map(LocalDateTime.of(2020, 1, 1, 0, 0)::plusMinutes);
        return Combinators.combine(times, zones).as(ZonedDateTime::of);
    }

    private static Plan plan(ZonedDateTime from, int hours) {
        Phase phase = Phase.builder(Samples.STAY, Setting.FACILITY)
                .restriction(Stated.unspecified())
                .length(Stated.of(new PhaseLength.Hours(hours)))
                .addCitations(Samples.citation())
                .build();
        return Planner.of(Samples.protocol(Stated.of(DayNumbering.START_IS_DAY_0))
                        .addPhases(phase)
                        .build())
                .plan(Episode.builder(PERSON)
                        .putAnchor(AnchorKinds.QUARANTINE_START, Anchor.at(from))
                        .build());
    }
}
