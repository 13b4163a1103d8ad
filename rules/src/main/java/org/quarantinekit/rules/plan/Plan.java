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
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.AnchorKind;
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

    /** The phases with their dates, as the protocol has them before any event. */
    ImmutableList<PhaseDates> phases();

    /** The first day on which the person could be served: of enrolment, or the first of the stay. */
    LocalDate enrolledOn();

    /** The last day of the stay as the protocol has it before any event, included. */
    LocalDate standardLastDay();

    /** The last day of the stay after every event, included. */
    LocalDate plannedLastDay();

    /** The moment at which the stay has lasted its hours, where the protocol counts hours and no event has changed that. */
    Optional<ZonedDateTime> timeMetAt();

    /** What is owed to the subject of the episode, by target, then in the order of the protocol. */
    ImmutableList<Obligation> obligations();

    /** What the stay makes owed to the household, unit, building or compound, in the same order. */
    ImmutableList<Obligation> sharedObligations();

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

    /** Returns whether the last day has passed on this day and nobody has recorded a release. */
    default boolean isAwaitingRelease(LocalDate asOf) {
        return asOf.isAfter(plannedLastDay()) && episode().release().isEmpty();
    }

    /** Builds one plan; only {@link Planner} makes plans. */
    final class Builder extends ImmutablePlan.Builder {
        Builder() {}
    }
}
