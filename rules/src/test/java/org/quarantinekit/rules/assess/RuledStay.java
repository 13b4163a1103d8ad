// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Consequences;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.PhaseLength;
import org.quarantinekit.core.protocol.PositiveTestRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.ReExposureRule;
import org.quarantinekit.core.protocol.ReleaseCondition;
import org.quarantinekit.core.protocol.ReleaseCondition.AllOf;
import org.quarantinekit.core.protocol.ReleaseCondition.AnyOf;
import org.quarantinekit.core.protocol.ReleaseCondition.Negatives;
import org.quarantinekit.core.protocol.ReleaseMoment;
import org.quarantinekit.core.protocol.ReleaseRule;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Planner;

/**
 * One stay of {@link Samples#PERSON} under a protocol of one phase, made up for whoever asks when it is over and what makes
 * it longer. A new exposure restarts it, and a positive result ends its tests.
 */
record RuledStay(
        DayNumbering numbering,
        Anchor start,
        PhaseLength length,
        ReleaseRule rule,
        ImmutableList<Duty> duties,
        ImmutableList<EpisodeEvent> events) {

    static RuledStay of(DayNumbering numbering, LocalDate start, int days) {
        return of(numbering, Anchor.on(start), PhaseLength.days(days));
    }

    static RuledStay of(DayNumbering numbering, Anchor start, PhaseLength length) {
        return new RuledStay(
                numbering, start, length, ReleaseRule.afterLastDay(), ImmutableList.of(), ImmutableList.of());
    }

    /** The stay under this rule, with the midnight that ends the last day as its moment. */
    RuledStay rule(ReleaseCondition condition) {
        return rule(ReleaseMoment.midnight(), condition);
    }

    RuledStay rule(ReleaseMoment moment, ReleaseCondition condition) {
        ReleaseRule other = new ReleaseRule(moment, condition, ImmutableList.of(Samples.SOURCE));
        return new RuledStay(numbering, start, length, other, duties, events);
    }

    RuledStay duties(Duty... others) {
        return new RuledStay(numbering, start, length, rule, ImmutableList.copyOf(others), events);
    }

    RuledStay events(EpisodeEvent... others) {
        return new RuledStay(numbering, start, length, rule, duties, ImmutableList.copyOf(others));
    }

    Plan plan() {
        return Planner.of(protocol())
                .plan(Episode.builder(Samples.PERSON)
                        .putAnchor(AnchorKinds.QUARANTINE_START, start)
                        .addAllEvents(events)
                        .build());
    }

    Assessment assess(LocalDate asOf, Iterable<ServiceRecord> records) {
        return Assessor.fromMidnight().assess(plan(), records, asOf);
    }

    Assessment assess(LocalDate asOf, ServiceRecord... records) {
        return assess(asOf, ImmutableList.copyOf(records));
    }

    ReleaseOutlook outlook(LocalDate asOf, ServiceRecord... records) {
        return assess(asOf, records).release().orElseThrow();
    }

    private Protocol protocol() {
        return Samples.protocol(numbering)
                .addPhase(Samples.phase("home", length).build())
                .addAllDuties(duties)
                .release(rule)
                .consequences(Consequences.builder()
                        .reExposure(Stated.of(ReExposureRule.RESTART))
                        .positiveTest(Stated.of(new PositiveTestRule(Optional.empty())))
                        .newSign(Stated.unspecified())
                        .addCitation(Samples.SOURCE)
                        .build())
                .build();
    }

    static ReleaseCondition allOf(ReleaseCondition... conditions) {
        return new AllOf(ImmutableList.copyOf(conditions));
    }

    static ReleaseCondition anyOf(ReleaseCondition... conditions) {
        return new AnyOf(ImmutableList.copyOf(conditions));
    }

    static ReleaseCondition negatives(ActivityCode activity, int count) {
        return new Negatives(activity, count, OptionalInt.empty(), Optional.empty());
    }

    static ReleaseCondition negatives(ActivityCode activity, int count, int gapHours, int notBefore) {
        return new Negatives(
                activity,
                count,
                gapHours == 0 ? OptionalInt.empty() : OptionalInt.of(gapHours),
                Optional.of(ProtocolDay.of(notBefore)));
    }
}
