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
import org.quarantinekit.core.episode.Episode;
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

    static DayCount of(Protocol protocol, Episode episode) {
        ImmutableList<AnchorKind> kinds = kinds(protocol, episode);
        DayCount count = new DayCount(
                kinds.stream()
                        .collect(ImmutableMap.toImmutableMap(kind -> kind, kind -> date(protocol, episode, kind))),
                anchor(episode, kinds.get(0)).at());
        count.refuseOrder();
        count.refuseHoursWithoutTime(protocol);
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

    ImmutableSortedMap<AnchorKind, Anchor> rejected(Episode episode) {
        return ImmutableSortedMap.copyOf(Maps.filterKeys(episode.anchors(), kind -> !used.containsKey(kind)));
    }

    private static ImmutableList<AnchorKind> kinds(Protocol protocol, Episode episode) {
        ImmutableList<AnchorKind> had = protocol.anchor().kinds().stream()
                .filter(episode.anchors()::containsKey)
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

    private static LocalDate date(Protocol protocol, Episode episode, AnchorKind kind) {
        Anchor anchor = anchor(episode, kind);
        return protocol.cutOff()
                .map(cutOff -> cutOff.dateOf(anchor.at()
                        .orElseThrow(() -> new PlanRefusedException(
                                Reason.TIME_MISSING,
                                "anchor " + kind + " of the episode must have a time, because " + protocol.id()
                                        + " counts from the next day after " + cutOff.at()))))
                .orElse(anchor.date());
    }

    private static Anchor anchor(Episode episode, AnchorKind kind) {
        return Optional.ofNullable(episode.anchors().get(kind)).orElseThrow();
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

    private void refuseHoursWithoutTime(Protocol protocol) {
        boolean hours = protocol.phases().stream()
                .anyMatch(phase -> phase.length()
                        .value()
                        .filter(PhaseLength.Hours.class::isInstance)
                        .isPresent());
        if (hours && moment.isEmpty()) {
            throw new PlanRefusedException(
                    Reason.TIME_MISSING,
                    "anchor " + kind() + " of the episode must have a time and a zone, because " + protocol.id()
                            + " counts hours");
        }
    }
}
