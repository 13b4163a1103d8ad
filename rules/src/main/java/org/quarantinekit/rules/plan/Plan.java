// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.calendar.DateSpan;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.protocol.PositiveTestRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.AnchorKind;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.rules.internal.DomainStyle;

/**
 * What one episode makes owed under one protocol, and the dates that follow from them. It knows no records.
 *
 * <p>With day 1 on 8 August 2021, a stay of 14 days has its first day on 8 and its last day on 21 August.
 */
@Value.Immutable
@DomainStyle
public interface Plan {

    /** The protocol, so that a plan can be explained without a catalogue. */
    Protocol protocol();

    /** The episode. */
    Episode episode();

    /** The day numbering: the protocol's own, or the one that the episode chose. */
    DayNumbering numbering();

    /** The anchors that were used, the one that days count from first, each with the date that it counts from. */
    ImmutableMap<AnchorKind, LocalDate> usedAnchors();

    /** The anchors of the episode that were not used, in the order of their kinds. */
    @Value.NaturalOrder
    ImmutableSortedMap<AnchorKind, Anchor> rejectedAnchors();

    /** The counts of days, the one in force last: one, and one more for each new exposure that restarted the stay. */
    ImmutableList<Series> series();

    /** The days that have no number, because the clock stood still, in order. */
    ImmutableList<DateSpan> stoppedDays();

    /** The last day before the clock stopped, if it still stands still. */
    Optional<LocalDate> stoppedSince();

    /** The watches that new signs of the disease opened, by sign. */
    ImmutableList<Watch> watches();

    /** The day of the first positive result, if there was one. */
    Optional<LocalDate> positiveOn();

    /** The last day under this protocol, if an event brought the stay under another. */
    Optional<LocalDate> leftOn();

    /** The first day on which the person could be served: of enrolment, or the first of the stay. */
    LocalDate enrolledOn();

    /** The last day of the stay as the protocol has it before any event, included. */
    LocalDate standardLastDay();

    /** The last day of the stay after every event, included. */
    LocalDate plannedLastDay();

    /**
     * The moment at which the stay has lasted its hours, from the latest exposure if there was a new one, where the protocol
     * counts hours and its last day follows from them.
     */
    Optional<ZonedDateTime> timeMetAt();

    /** What is owed to the subject of the episode, by target, then in the order of the protocol. */
    ImmutableList<Obligation> obligations();

    /** What the stay makes owed to the household, unit, building or compound, in the same order. */
    ImmutableList<Obligation> sharedObligations();

    /** What becomes owed, to whomever, once something else is done. */
    ImmutableList<Trigger> triggers();

    /**
     * Returns the date of a day that the protocol names, in the count of days in force.
     *
     * @throws IllegalArgumentException if the numbering has no such day
     */
    default LocalDate dateOf(ProtocolDay day) {
        Series inForce = series().get(series().size() - 1);
        return new Clock(stoppedDays()).date(inForce.anchorDate(), numbering().daysAfterAnchor(day));
    }

    /** Returns the date of a day that comes later in the day numbers that the obligation has its own day from. */
    default LocalDate dateOf(Obligation from, ProtocolDay later) {
        int days = later.number() - from.day().orElse(later).number();
        return new Clock(stoppedDays()).date(from.target(), days);
    }

    /** Returns the protocol that a positive result brings the person under, if there was one and the source says which. */
    default Optional<ProtocolId> nextProtocol() {
        return positiveOn()
                .flatMap(day -> protocol().consequences().positiveTest().value())
                .flatMap(PositiveTestRule::nextProtocol);
    }

    /**
     * Returns whether something that happened has taken the place of what would be owed instead of a miss: a new count of days
     * that begins by then, or, for a test, a positive result before it.
     */
    default boolean supersedes(Obligation makeUp) {
        String when = makeUp.key().when();
        boolean newCount = series().stream()
                .filter(later -> later.number() > 1 && !makeUp.target().isBefore(later.anchorDate()))
                .anyMatch(later -> when.startsWith((later.number() - 1) + "/"));
        boolean test = ActivityCodes.TESTS.contains(makeUp.activity());
        return newCount
                || (test && positiveOn().filter(makeUp.target()::isAfter).isPresent());
    }

    /** Returns the phases of the first count of days. */
    default ImmutableList<PhaseDates> phases() {
        return series().get(0).phases();
    }

    /** Returns the kind of the anchor that days were counted from. */
    default AnchorKind anchorKind() {
        return usedAnchors().keySet().asList().get(0);
    }

    /** Returns the date that days were counted from. */
    default LocalDate anchorDate() {
        return usedAnchors().values().asList().get(0);
    }

    /** Returns whose plan it is. */
    default Subject subject() {
        return episode().subject();
    }

    /** Returns the first day of the stay. */
    default LocalDate firstDay() {
        return phases().get(0).days().firstDay();
    }

    /**
     * Returns whether the last day has passed on this day and nobody has recorded a release; while the clock stands still, and
     * where the stay has gone on under another protocol, no last day passes.
     */
    default boolean isAwaitingRelease(LocalDate asOf) {
        boolean over = episode().release().isPresent() || leftOn().isPresent();
        return asOf.isAfter(plannedLastDay()) && !over && stoppedSince().isEmpty();
    }

    /** Builds one plan; only {@link Planner} makes plans. */
    final class Builder extends ImmutablePlan.Builder {
        Builder() {}
    }
}
