// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.episode.ProtocolChanged;
import org.quarantinekit.core.episode.ReExposed;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.episode.Transferred;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.term.AnchorKind;
import org.quarantinekit.rules.plan.PlanRefusedException.Reason;

/**
 * The part of an episode that is under one protocol: the whole of it, unless an event changed the protocol.
 *
 * @param anchors the anchors that it can count from
 * @param events what happened in it, by day
 * @param begunBy the event that brought the episode under the protocol, if it was not so from the beginning
 * @param leftOn the last day under the protocol, if an event brought the episode under another
 */
record Stretch(
        ImmutableSortedMap<AnchorKind, Anchor> anchors,
        ImmutableList<EpisodeEvent> events,
        Optional<ProtocolChanged> begunBy,
        Optional<LocalDate> leftOn) {

    static Stretch of(Protocol protocol, Episode episode) {
        if (episode.events().isEmpty()) {
            refuseOther(protocol, episode, Optional.empty());
            return new Stretch(episode.anchors(), episode.events(), Optional.empty(), Optional.empty());
        }
        Map<AnchorKind, Anchor> anchors = new TreeMap<>(episode.anchors());
        Optional<ProtocolChanged> begunBy = Optional.empty();
        Optional<LocalDate> leftOn = Optional.empty();
        List<EpisodeEvent> happened = new ArrayList<>();
        List<EpisodeEvent> events = new ArrayList<>();
        for (EpisodeEvent event : ImmutableList.sortedCopyOf(EpisodeEvent.BY_DAY, episode.events())) {
            if (event instanceof ProtocolChanged) {
                refuseAfterRelease(event, episode);
            }
            if (event instanceof ProtocolChanged change && change.protocol().equals(protocol.id())) {
                refuseReturn(change, episode, begunBy);
                begunBy = Optional.of(change);
                leftOn = Optional.empty();
                Optional<LocalDate> countedFrom =
                        change.anchors().values().stream().map(Anchor::date).max(Comparator.naturalOrder());
                events.clear();
                happened.stream()
                        .filter(earlier -> goesOn(earlier, change, countedFrom))
                        .forEach(events::add);
                anchors.putAll(change.anchors());
            } else if (event instanceof ProtocolChanged && leftOn.isEmpty()) {
                leftOn = Optional.of(event.on());
            } else if (!(event instanceof ProtocolChanged)) {
                happened.add(event);
                if (leftOn.isEmpty()) {
                    events.add(event);
                }
            }
        }
        refuseOther(protocol, episode, begunBy);
        return new Stretch(ImmutableSortedMap.copyOf(anchors), ImmutableList.copyOf(events), begunBy, leftOn);
    }

    /** What happened before a later anchor is in it already; only where somebody is does not depend on any count. */
    private static boolean goesOn(EpisodeEvent event, ProtocolChanged change, Optional<LocalDate> countedFrom) {
        if (event instanceof Transferred) {
            return true;
        }
        boolean inAnchor = countedFrom
                .filter(day -> event instanceof ReExposed
                        ? !event.on().isAfter(day)
                        : event.on().isBefore(day))
                .isPresent();
        return change.keepsCount() && !inAnchor;
    }

    private static void refuseOther(Protocol protocol, Episode episode, Optional<ProtocolChanged> begunBy) {
        if (begunBy.isEmpty()
                && episode.protocol().filter(id -> !id.equals(protocol.id())).isPresent()) {
            throw new PlanRefusedException(
                    Reason.OTHER_PROTOCOL,
                    "protocol " + episode.protocol().get() + " of the episode must be " + protocol.id());
        }
    }

    private static void refuseAfterRelease(EpisodeEvent change, Episode episode) {
        episode.release().map(Released::lastDay).filter(change.on()::isAfter).ifPresent(lastDay -> {
            throw new PlanRefusedException(
                    Reason.EVENT_AFTER_STAY,
                    "event protocolChanged on " + change.on() + " must not be after " + lastDay
                            + ", the last day of a stay that is over; that is a new episode");
        });
    }

    private static void refuseReturn(ProtocolChanged change, Episode episode, Optional<ProtocolChanged> begunBy) {
        boolean before = begunBy.isPresent()
                || episode.protocol().filter(change.protocol()::equals).isPresent();
        if (before) {
            throw new PlanRefusedException(
                    Reason.EVENT_NOT_EXPRESSED,
                    "event protocolChanged on " + change.on() + " must not go back to " + change.protocol()
                            + ", under which the stay was before; that is a new episode");
        }
    }
}
