// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.ReExposed;
import org.quarantinekit.core.protocol.AnchorRule;
import org.quarantinekit.core.protocol.PhaseLength;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.term.AnchorKind;
import org.quarantinekit.rules.compiled.EpisodeAnchors;
import org.quarantinekit.rules.plan.PlanRefusedException.Reason;

/**
 * From which dates the days of one episode count.
 *
 * @param used the anchors that are used, the one that days count from first, each with the date that it counts from
 * @param moment the moment of the anchor that days count from, if it is known
 */
record DayCount(ImmutableMap<AnchorKind, LocalDate> used, Optional<ZonedDateTime> moment) {

    static DayCount of(Protocol protocol, ImmutableSortedMap<AnchorKind, Anchor> anchors) {
        ImmutableList<AnchorKind> kinds = kinds(protocol, anchors);
        DayCount count = new DayCount(
                kinds.stream()
                        .collect(ImmutableMap.toImmutableMap(
                                kind -> kind,
                                kind -> date(
                                        protocol,
                                        anchor(anchors, kind).at(),
                                        anchor(anchors, kind).date(),
                                        named(kind)))),
                anchor(anchors, kinds.get(0)).at());
        count.refuseOrder();
        count.refuseHoursWithoutTime(protocol, named(count.kind()));
        return count;
    }

    AnchorKind kind() {
        return used.keySet().asList().get(0);
    }

    LocalDate date() {
        return used.values().asList().get(0);
    }

    EpisodeAnchors anchors() {
        return new EpisodeAnchors(
                ImmutableMap.copyOf(
                        Maps.transformValues(used, other -> Math.toIntExact(ChronoUnit.DAYS.between(date(), other)))),
                moment);
    }

    ImmutableSortedMap<AnchorKind, Anchor> rejected(ImmutableSortedMap<AnchorKind, Anchor> anchors) {
        return ImmutableSortedMap.copyOf(Maps.filterKeys(anchors, kind -> !used.containsKey(kind)));
    }

    /** Returns the count that begins anew with this exposure, every anchor on its day. */
    DayCount restarted(Protocol protocol, ReExposed again) {
        LocalDate day = date(protocol, again.at().flatMap(Anchor::at), again.on(), named(again));
        return checked(protocol, Maps.toMap(used.keySet(), kind -> day), again);
    }

    /**
     * Returns the count that a stay from this exposure would have: a first exposure stays the first. What lies after it is
     * where it would be if the clock had never stood still, because days that have no number are no part of a distance.
     */
    DayCount exposedAgain(Protocol protocol, ReExposed again, Clock clock) {
        DayCount anew = restarted(protocol, again);
        if (used.size() == 1) {
            return anew;
        }
        LocalDate counted = date().plusDays(clock.offset(date(), anew.date()));
        ImmutableMap<AnchorKind, LocalDate> moved = Maps.toMap(
                used.keySet(),
                kind -> kind.equals(kind()) ? date() : Clock.laterOf(used.getOrDefault(kind, date()), counted));
        return new DayCount(moved, moment);
    }

    private DayCount checked(Protocol protocol, ImmutableMap<AnchorKind, LocalDate> dates, ReExposed again) {
        DayCount count = new DayCount(dates, again.at().flatMap(Anchor::at));
        count.refuseHoursWithoutTime(protocol, named(again));
        return count;
    }

    private static String named(ReExposed again) {
        return "event " + again.kind() + " on " + again.on();
    }

    private static String named(AnchorKind kind) {
        return "anchor " + kind + " of the episode";
    }

    private static ImmutableList<AnchorKind> kinds(Protocol protocol, ImmutableSortedMap<AnchorKind, Anchor> anchors) {
        ImmutableList<AnchorKind> had = protocol.anchor().kinds().stream()
                .filter(anchors::containsKey)
                .collect(ImmutableList.toImmutableList());
        boolean all = protocol.anchor() instanceof AnchorRule.AllRequired;
        if (had.isEmpty() || (all && had.size() < protocol.anchor().kinds().size())) {
            throw new PlanRefusedException(
                    Reason.ANCHOR_MISSING,
                    "anchors of the episode must hold "
                            + protocol.anchor().kinds().stream()
                                    .map(AnchorKind::code)
                                    .collect(Collectors.joining(all ? " and " : " or "))
                            + ", which " + protocol.id() + " counts from");
        }
        return all ? had : had.subList(0, 1);
    }

    private static LocalDate date(
            Protocol protocol, Optional<ZonedDateTime> moment, LocalDate otherwise, String named) {
        return protocol.cutOff()
                .map(cutOff -> cutOff.dateOf(moment.orElseThrow(() -> new PlanRefusedException(
                        Reason.TIME_MISSING,
                        named + " must have a time, because " + protocol.id() + " counts from the next day after "
                                + cutOff.at()))))
                .orElse(otherwise);
    }

    private static Anchor anchor(ImmutableSortedMap<AnchorKind, Anchor> anchors, AnchorKind kind) {
        return Optional.ofNullable(anchors.get(kind)).orElseThrow();
    }

    private void refuseOrder() {
        used.forEach((kind, date) -> {
            if (date.isBefore(date())) {
                throw new PlanRefusedException(
                        Reason.ANCHORS_OUT_OF_ORDER,
                        "anchor " + kind + " " + date + " must not be before " + kind() + " " + date());
            }
        });
    }

    static boolean countsHours(Protocol protocol) {
        return protocol.phases().stream()
                .anyMatch(phase -> phase.length()
                        .value()
                        .filter(PhaseLength.Hours.class::isInstance)
                        .isPresent());
    }

    private void refuseHoursWithoutTime(Protocol protocol, String named) {
        if (countsHours(protocol) && moment.isEmpty()) {
            throw new PlanRefusedException(
                    Reason.TIME_MISSING,
                    named + " must have a time and a zone, because " + protocol.id() + " counts hours");
        }
    }
}
