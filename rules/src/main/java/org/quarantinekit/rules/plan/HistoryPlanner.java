// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.ProtocolChanged;
import org.quarantinekit.core.protocol.Edition;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.ProtocolHistory;
import org.quarantinekit.core.protocol.Transition;
import org.quarantinekit.core.term.AnchorKind;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.rules.plan.PlanRefusedException.Reason;

/**
 * Turns episodes into plans where the rules changed while people were in: which edition a stay begins under, and what a later
 * edition does to it, the history says. Safe to share between threads.
 */
public final class HistoryPlanner {

    private final ProtocolHistory history;

    private HistoryPlanner(ProtocolHistory history) {
        this.history = requireNonNull(history, "history");
    }

    /** Returns the planner of this history. */
    public static HistoryPlanner of(ProtocolHistory history) {
        return new HistoryPlanner(history);
    }

    /**
     * Plans one episode: one plan for each edition that the stay is under, in order. The last one holds in the end; each one
     * before it was left on its {@link Plan#leftOn()}.
     *
     * <p>A stay begins under the edition that the episode names, or, where it names none or the history itself, under the one
     * in force on the day of enrolment; failing that, of the anchor. A later edition matters if its first day is a day of the
     * stay, or comes before something that outlasts it; what comes later changes nothing. Where the remainder is adopted, what
     * happened before still holds; where the count begins anew, only an absence does.
     *
     * @throws PlanRefusedException if no edition is in force on that day, if the named one was only announced, or as by
     *     {@link Planner#plan}
     */
    public ImmutableList<Plan> plan(Episode episode) {
        Edition first = first(episode);
        Episode under = under(episode, first.protocol().id(), Optional.empty());
        ImmutableList<Plan> plans =
                ImmutableList.of(Planner.of(first.protocol()).plan(under));
        ImmutableList<Edition> editions = history.editions();
        for (Edition edition : editions.subList(editions.indexOf(first) + 1, editions.size())) {
            Plan current = plans.get(plans.size() - 1);
            if (!edition.firstDay().isAfter(current.anchorDate())) {
                continue; // no stay was running yet; the episode names an edition that was over by then
            }
            boolean inFlight =
                    current.stoppedSince().isPresent() || !edition.firstDay().isAfter(lastOwed(current));
            Optional<ImmutableList<Plan>> adopted = inFlight ? adopt(plans, edition) : Optional.empty();
            if (adopted.isEmpty()) {
                return plans;
            }
            plans = adopted.get();
        }
        return plans;
    }

    /**
     * Plans one episode as if one edition had always been in force: to see what an announced one would mean.
     *
     * @throws IllegalArgumentException if the history does not have it
     */
    public Plan preview(ProtocolId id, Episode episode) {
        Protocol protocol = history.preview(id);
        return Planner.of(protocol).plan(under(episode, id, Optional.empty()));
    }

    private Edition first(Episode episode) {
        Optional<ProtocolId> named = episode.protocol().filter(id -> !id.equals(history.id()));
        if (named.isEmpty()) {
            LocalDate day = episode.enrolledOn().orElseGet(() -> anchorDate(episode));
            return history.findInForceOn(day)
                    .orElseThrow(() -> new PlanRefusedException(
                            Reason.NOT_IN_FORCE,
                            "day " + day + " of the episode must be one on which an edition of " + history.id()
                                    + " was in force"));
        }
        return history.editions().stream()
                .filter(edition -> edition.protocol().id().equals(named.get()))
                .findFirst()
                .orElseThrow(() -> new PlanRefusedException(
                        Reason.NOT_IN_FORCE,
                        "protocol " + named.get() + " of the episode must be an edition of " + history.id()
                                + " that is or was in force"));
    }

    /** The first edition that finds an anchor to count from tells the day; where none does, its refusal says what is missing. */
    private LocalDate anchorDate(Episode episode) {
        Protocol first = history.editions().get(0).protocol();
        return history.editions().stream()
                .map(Edition::protocol)
                .filter(protocol -> protocol.anchor().kinds().stream().anyMatch(episode.anchors()::containsKey))
                .findFirst()
                .map(protocol -> DayCount.of(protocol, episode.anchors()).date())
                .orElseGet(() -> DayCount.of(first, episode.anchors()).date());
    }

    /** Returns the plans with the edition taken over, or empty if the stay goes on as before. */
    private static Optional<ImmutableList<Plan>> adopt(ImmutableList<Plan> plans, Edition edition) {
        Transition transition = edition.transition().orElseThrow();
        if (transition instanceof Transition.Keep) {
            return Optional.empty();
        }
        Plan current = plans.get(plans.size() - 1);
        ProtocolChanged.Builder change = ProtocolChanged.builder(
                edition.firstDay().minusDays(1), edition.protocol().id());
        if (transition instanceof Transition.ReBase) {
            edition.protocol().anchor().kinds().forEach(kind -> change.putAnchor(kind, Anchor.on(edition.firstDay())));
        } else {
            change.keepsCount(true).putAllAnchors(movedAnchors(current));
        }
        Episode changed =
                under(current.episode(), current.episode().protocol().orElseThrow(), Optional.of(change.build()));
        Plan next = Planner.of(edition.protocol()).plan(changed);
        boolean earlier = next.plannedLastDay().isBefore(current.plannedLastDay());
        if (transition instanceof Transition.AdoptIfEarlierRelease && !earlier) {
            return Optional.empty();
        }
        return Optional.of(ImmutableList.<Plan>builder()
                .addAll(plans.subList(0, plans.size() - 1))
                .add(Planner.of(current.protocol()).plan(changed))
                .add(next)
                .build());
    }

    /** A stay is not behind somebody as long as a test that outlasts it is still to come. */
    private static LocalDate lastOwed(Plan plan) {
        return plan.obligations().stream()
                .filter(Obligation::isOwed)
                .map(Obligation::target)
                .reduce(plan.plannedLastDay(), Clock::laterOf);
    }

    /** The anchors that an edition or a new exposure has moved since the stay began: the new edition counts from there too. */
    private static Map<AnchorKind, Anchor> movedAnchors(Plan current) {
        Map<AnchorKind, Anchor> moved = new TreeMap<>();
        current.episode().events().stream()
                .filter(ProtocolChanged.class::isInstance)
                .map(ProtocolChanged.class::cast)
                .filter(change -> change.protocol().equals(current.protocol().id()))
                .forEach(change -> moved.putAll(change.anchors()));
        int counts = current.series().size();
        if (counts > 1) {
            LocalDate countedFrom = current.series().get(counts - 1).anchorDate();
            current.usedAnchors().keySet().forEach(kind -> moved.put(kind, Anchor.on(countedFrom)));
        }
        return moved;
    }

    private static Episode under(Episode episode, ProtocolId protocol, Optional<ProtocolChanged> change) {
        Episode.Builder copy = Episode.builder(episode.subject())
                .protocol(protocol)
                .numbering(episode.numbering())
                .putAllAnchors(episode.anchors())
                .enrolledOn(episode.enrolledOn())
                .addAllEvents(episode.events());
        change.ifPresent(copy::addEvent);
        return copy.build();
    }
}
