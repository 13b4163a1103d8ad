// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.rules.compiled.CompiledProtocol;
import org.quarantinekit.rules.plan.PlanRefusedException.Reason;

/**
 * Turns episodes under one protocol into plans. It works the protocol out once and plans any number of episodes with it.
 *
 * <p>Safe to share between threads.
 */
public final class Planner {

    private final Protocol protocol;
    private final ImmutableMap<DayNumbering, CompiledProtocol> compiled;

    private Planner(Protocol protocol) {
        this.protocol = requireNonNull(protocol, "protocol");
        ImmutableMap.Builder<DayNumbering, CompiledProtocol> byNumbering = ImmutableMap.builder();
        for (DayNumbering numbering : DayNumbering.values()) {
            if (CompiledProtocol.isSameForEveryEpisode(protocol) && CompiledProtocol.hasDays(protocol, numbering)) {
                byNumbering.put(numbering, CompiledProtocol.of(protocol, numbering));
            }
        }
        this.compiled = byNumbering.buildOrThrow();
    }

    /** Returns the planner of this protocol. */
    public static Planner of(Protocol protocol) {
        return new Planner(protocol);
    }

    /** Returns the protocol. */
    public Protocol protocol() {
        return protocol;
    }

    /**
     * Plans one episode.
     *
     * <p>With anchor 8 August 2021 as day 1, tests on days 1, 4, 7, 10 and 14 have their targets on 8, 11, 14, 17 and 21
     * August.
     *
     * @throws PlanRefusedException if the episode is under another protocol, or lacks an anchor or a numbering that the
     *     protocol needs
     */
    public Plan plan(Episode episode) {
        return planning(episode).plan();
    }

    /**
     * Plans what is owed to a household, unit, building or compound because of these people's stays.
     *
     * <p>There is one obligation per activity, date and slot: owed if any member's plan owes it, with the highest demand of
     * those that do, and every duty listed.
     *
     * @param subject the household, unit, building or compound; only obligations of its scope are taken
     */
    public static SharedPlan planShared(Subject subject, Iterable<Plan> memberPlans) {
        ImmutableList.Builder<Obligation> obligations = ImmutableList.builder();
        memberPlans.forEach(plan -> obligations.addAll(plan.sharedObligations()));
        return share(subject, obligations.build());
    }

    /**
     * Plans what is owed to a household, unit, building or compound because of these shared obligations of its members'
     * plans; for callers who have to leave some out, for example those of days before somebody moved in.
     *
     * @param subject the household, unit, building or compound; only obligations of its scope are taken
     */
    public static SharedPlan share(Subject subject, Iterable<Obligation> sharedObligations) {
        return SharedPlanning.plan(subject, sharedObligations);
    }

    /**
     * Returns the plan with the daily duties of its last phase continued to this day, if the last day has passed without a
     * release: nobody still locked in is forgotten. Every other plan is returned as it is.
     */
    public static Plan continuedTo(Plan plan, LocalDate asOf) {
        if (!plan.isAwaitingRelease(asOf)) {
            return plan;
        }
        return of(plan.protocol()).planning(plan.episode()).planContinuedTo(asOf);
    }

    private Planning planning(Episode episode) {
        refuseOtherProtocol(episode);
        refuseUnspecifiedLength();
        DayCount count = DayCount.of(protocol, episode);
        DayNumbering numbering = numbering(episode, count);
        return new Planning(protocol, compiled(numbering, count), episode, numbering, count);
    }

    private void refuseOtherProtocol(Episode episode) {
        if (episode.protocol().filter(id -> !id.equals(protocol.id())).isPresent()) {
            throw new PlanRefusedException(
                    Reason.OTHER_PROTOCOL,
                    "protocol " + episode.protocol().get() + " of the episode must be " + protocol.id());
        }
    }

    private void refuseUnspecifiedLength() {
        if (!CompiledProtocol.hasLength(protocol)) {
            throw new PlanRefusedException(
                    Reason.LENGTH_UNSPECIFIED,
                    "length of every phase of " + protocol.id() + " must be stated to plan with it");
        }
    }

    private DayNumbering numbering(Episode episode, DayCount count) {
        if (protocol.numbering().isStated()) {
            DayNumbering stated = protocol.numbering().value().get();
            if (episode.numbering().filter(chosen -> chosen != stated).isPresent()) {
                throw new PlanRefusedException(
                        Reason.NUMBERING_CONTRADICTED,
                        "numbering " + episode.numbering().get() + " of the episode must be " + stated + ", which the "
                                + "source of " + protocol.id() + " states");
            }
            return stated;
        }
        return episode.numbering()
                .orElseThrow(() -> new PlanRefusedException(
                        Reason.NUMBERING_NOT_CHOSEN, NumberingChoice.text(protocol, readings(count), count.date())));
    }

    /** The protocol under each numbering that has its days. */
    private ImmutableMap<DayNumbering, CompiledProtocol> readings(DayCount count) {
        if (CompiledProtocol.isSameForEveryEpisode(protocol)) {
            return compiled;
        }
        return Arrays.stream(DayNumbering.values())
                .filter(numbering -> CompiledProtocol.hasDays(protocol, numbering))
                .collect(ImmutableMap.toImmutableMap(
                        numbering -> numbering,
                        numbering -> CompiledProtocol.of(protocol, numbering, count.anchors())));
    }

    private CompiledProtocol compiled(DayNumbering numbering, DayCount count) {
        CompiledProtocol found = readings(count).get(numbering);
        if (found == null) {
            throw new PlanRefusedException(
                    Reason.DAY_IMPOSSIBLE,
                    "numbering " + numbering + " must have every day that " + protocol.id()
                            + " names; day 0 is not one");
        }
        return found;
    }
}
