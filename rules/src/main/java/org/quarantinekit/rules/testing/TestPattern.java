// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.protocol.PhaseLength;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.rules.plan.PlanRefusedException;

/** The testing days of a protocol under one numbering as so many days after the start, where they are the same after any start. */
final class TestPattern {

    /** The start of a stay that stands for all others. */
    private static final LocalDate SAMPLE_START = LocalDate.of(2000, 1, 1);

    /** Starts up to here are far enough from the last date there is. */
    private static final LocalDate LATEST = LocalDate.of(99_999, 12, 31);

    private final ImmutableList<TestingDay> sample;
    private final int[] distinct;

    /** Takes the testing days of the sample, and how many days after the start each of their dates is, none twice. */
    private TestPattern(ImmutableList<TestingDay> sample, int[] distinct) {
        this.sample = sample;
        this.distinct = distinct;
    }

    /**
     * Returns the pattern for each numbering, and for no choice at all, under which the protocol can be planned.
     *
     * @param planned plans the stay that starts on a date, with a choice of numbering or without
     */
    static ImmutableMap<Optional<DayNumbering>, TestPattern> of(
            Protocol protocol, BiFunction<LocalDate, Optional<DayNumbering>, ImmutableList<TestingDay>> planned) {
        ImmutableMap.Builder<Optional<DayNumbering>, TestPattern> patterns = ImmutableMap.builder();
        if (isSameAfterEveryStart(protocol)) {
            Stream.concat(
                            Stream.of(Optional.<DayNumbering>empty()),
                            Arrays.stream(DayNumbering.values()).map(Optional::of))
                    .forEach(choice -> find(start -> planned.apply(start, choice))
                            .ifPresent(pattern -> patterns.put(choice, pattern)));
        }
        return patterns.buildOrThrow();
    }

    private static boolean isSameAfterEveryStart(Protocol protocol) {
        return protocol.cutOff().isEmpty()
                && protocol.phases().stream()
                        .allMatch(phase -> phase.length()
                                .value()
                                .filter(PhaseLength.Days.class::isInstance)
                                .isPresent());
    }

    /** What cannot be planned has no pattern; whoever asks is told why by the planner. */
    private static Optional<TestPattern> find(Function<LocalDate, ImmutableList<TestingDay>> planned) {
        try {
            ImmutableList<TestingDay> sample = planned.apply(SAMPLE_START);
            int[] distinct = sample.stream()
                    .mapToInt(day -> Math.toIntExact(ChronoUnit.DAYS.between(SAMPLE_START, day.date())))
                    .distinct()
                    .toArray();
            return Optional.of(new TestPattern(sample, distinct));
        } catch (PlanRefusedException refused) {
            return Optional.empty();
        }
    }

    boolean isFor(LocalDate start) {
        return !start.isAfter(LATEST);
    }

    DatesAfter datesAfter(LocalDate start) {
        return new DatesAfter(start, distinct);
    }

    ImmutableList<TestingDay> daysAfter(LocalDate start) {
        return sample.stream()
                .map(day -> new TestingDay(
                        start.plusDays(ChronoUnit.DAYS.between(SAMPLE_START, day.date())), day.day(), day.activity()))
                .collect(ImmutableList.toImmutableList());
    }
}
