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
     * Returns what is owed on one day, to the subject of the episode and around it: everything for which the day is a right
     * day, whatever was done already. No plan is built for it, so that asking for a whole population is cheap.
     *
     * <p>The same as what a plan, continued to the day where nobody has recorded a release, holds for that day.
     *
     * @throws PlanRefusedException as by {@link #plan}
     */
    public ImmutableList<Obligation> dueOn(Episode episode, LocalDate day) {
        return planning(episode).dueOn(day);
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
        ImmutableList.Builder<Trigger> triggers = ImmutableList.builder();
        memberPlans.forEach(plan -> {
            obligations.addAll(plan.sharedObligations());
            triggers.addAll(plan.triggers());
        });
        return share(subject, obligations.build(), triggers.build());
    }

    /**
     * Plans what is owed to a household, unit, building or compound because of these shared obligations of its members'
     * plans; for callers who have to leave some out, for example those of days before somebody moved in.
     *
     * @param subject the household, unit, building or compound; only obligations and triggers of its scope are taken
     */
    public static SharedPlan share(
            Subject subject, Iterable<Obligation> sharedObligations, Iterable<Trigger> triggers) {
        return SharedPlanning.plan(subject, sharedObligations, triggers);
    }

    /**
     * Returns the plan with the daily duties of its last phase continued to this day, if the last day has passed without a
     * release: nobody still locked in is forgotten. Every other plan is returned as it is.
     */
    public static Plan continuedTo(Plan plan, LocalDate asOf) {
        return plan.isAwaitingRelease(asOf) ? prolongedTo(plan, asOf) : plan;
    }

    /**
     * Returns the plan with the daily duties of its last phase continued to this day, as they are where a missed duty makes the
     * stay longer than any plan can know. What the plan holds already keeps its dates.
     */
    public static Plan prolongedTo(Plan plan, LocalDate day) {
        return of(plan.protocol()).planning(plan.episode()).planContinuedTo(day);
    }

    private Planning planning(Episode episode) {
        Stretch stretch = Stretch.of(protocol, episode);
        refuseUnspecifiedLength();
        DayCount count = DayCount.of(protocol, stretch.anchors());
        DayNumbering numbering = numbering(episode, stretch, count);
        Course course = new Course(protocol, numbering, count, each -> compiled(numbering, each), stretch);
        return new Planning(protocol, episode, numbering, stretch, course);
    }

    private void refuseUnspecifiedLength() {
        if (!CompiledProtocol.hasLength(protocol)) {
            throw new PlanRefusedException(
                    Reason.LENGTH_UNSPECIFIED,
                    "length of every phase of " + protocol.id() + " must be stated to plan with it");
        }
    }

    private DayNumbering numbering(Episode episode, Stretch stretch, DayCount count) {
        if (protocol.numbering().isStated()) {
            DayNumbering stated = protocol.numbering().value().get();
            boolean chosenHere = stretch.begunBy().isEmpty(); // a later protocol may count as the first one does not
            if (chosenHere
                    && episode.numbering().filter(chosen -> chosen != stated).isPresent()) {
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
