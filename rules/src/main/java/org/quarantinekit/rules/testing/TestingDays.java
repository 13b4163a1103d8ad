// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.testing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.PlanRefusedException;
import org.quarantinekit.rules.plan.Planner;

/**
 * On which days somebody is tested under one protocol, for whoever needs no more than that.
 *
 * <p>Tests are the activities of {@link ActivityCodes#TESTS}, as far as they are owed to a person. The days are those of a
 * stay without any event; what an event changes is in the plan of its episode, and {@link #in(Plan)} reads it there.
 *
 * <p>With tests on days 1, 4, 7, 10 and 14 and the start on Sunday, 8 August 2021, the dates are 8, 11, 14, 17 and 21 August
 * where the start is day 1, and 9, 12, 15, 18 and 22 August where it is day 0. Safe to share between threads.
 */
public final class TestingDays {

    // A stay has to be somebody's. No answer or message of this class ever holds it.
    private static final Subject SOMEBODY = Subject.of(PersonId.of("SOMEBODY"));

    private final Planner planner;
    private final ImmutableMap<Optional<DayNumbering>, TestPattern> patterns;

    private TestingDays(Planner planner) {
        this.planner = planner;
        this.patterns = TestPattern.of(planner.protocol(), this::planned);
    }

    /** Returns the testing days of this protocol, worked out once for any number of starts. */
    public static TestingDays of(Protocol protocol) {
        return new TestingDays(Planner.of(protocol));
    }

    /**
     * Returns the testing days that are owed in a plan, as planned: after late enrolment and release, and without the days
     * that a stay is continued by because nobody recorded its release.
     *
     * @return the days, ascending by date, on one date in the order of the protocol; none in a plan that is not a person's
     */
    public static ImmutableList<TestingDay> in(Plan plan) {
        return plan.obligations().stream()
                .filter(TestingDays::isOwedTest)
                .map(test -> new TestingDay(test.target(), test.day().orElseThrow(), test.activity()))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the testing days of a stay that starts on this date, for a protocol whose source states its numbering.
     *
     * @param start the date of the anchor that the protocol prefers
     * @return the days, ascending by date, on one date in the order of the protocol
     * @throws PlanRefusedException if the source does not state a numbering, with the dates that each would give; or if the
     *     protocol cannot be planned at all
     */
    public ImmutableList<TestingDay> days(LocalDate start) {
        return days(start, Optional.empty());
    }

    /**
     * Returns the testing days of a stay that starts on this date, under this numbering.
     *
     * @param start the date of the anchor that the protocol prefers
     * @param numbering the choice, where the source leaves it open; otherwise what the source states
     * @return the days, ascending by date, on one date in the order of the protocol
     * @throws PlanRefusedException if the source states another numbering, or the protocol cannot be planned under this one
     */
    public ImmutableList<TestingDay> days(LocalDate start, DayNumbering numbering) {
        return days(start, Optional.of(requireNonNull(numbering, "numbering")));
    }

    /**
     * Returns the dates of {@link #days(LocalDate)}, ascending, none twice; the list cannot be changed, and a date is made when
     * it is asked for.
     *
     * @param start the date of the anchor that the protocol prefers
     * @throws PlanRefusedException if the source does not state a numbering, with the dates that each would give; or if the
     *     protocol cannot be planned at all
     */
    public List<LocalDate> dates(LocalDate start) {
        return dates(start, Optional.empty());
    }

    /**
     * Returns the dates of {@link #days(LocalDate, DayNumbering)}, ascending, none twice; the list cannot be changed, and a date
     * is made when it is asked for.
     *
     * @param start the date of the anchor that the protocol prefers
     * @param numbering the choice, where the source leaves it open; otherwise what the source states
     * @throws PlanRefusedException if the source states another numbering, or the protocol cannot be planned under this one
     */
    public List<LocalDate> dates(LocalDate start, DayNumbering numbering) {
        return dates(start, Optional.of(requireNonNull(numbering, "numbering")));
    }

    private ImmutableList<TestingDay> days(LocalDate start, Optional<DayNumbering> numbering) {
        TestPattern pattern = patterns.get(numbering);
        return pattern != null && pattern.isFor(requireNonNull(start, "start"))
                ? pattern.daysAfter(start)
                : planned(start, numbering);
    }

    private List<LocalDate> dates(LocalDate start, Optional<DayNumbering> numbering) {
        TestPattern pattern = patterns.get(numbering);
        return pattern != null && pattern.isFor(requireNonNull(start, "start"))
                ? pattern.datesAfter(start)
                : planned(start, numbering).stream()
                        .map(TestingDay::date)
                        .distinct()
                        .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<TestingDay> planned(LocalDate start, Optional<DayNumbering> numbering) {
        requireNonNull(start, "start");
        return in(planner.plan(Episode.builder(SOMEBODY)
                .putAnchor(planner.protocol().anchor().kinds().get(0), Anchor.on(start))
                .numbering(numbering)
                .build()));
    }

    private static boolean isOwedTest(Obligation obligation) {
        return obligation.isOwed()
                && obligation.scope() == SubjectScope.PERSON
                && ActivityCodes.TESTS.contains(obligation.activity());
    }
}
