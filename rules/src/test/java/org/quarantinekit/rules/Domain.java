// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules;

import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.EVENING;
import static org.quarantinekit.rules.plan.Samples.MORNING;
import static org.quarantinekit.rules.plan.Samples.MORNING_AND_EVENING;
import static org.quarantinekit.rules.plan.Samples.PERSON;
import static org.quarantinekit.rules.plan.Samples.STAY;
import static org.quarantinekit.rules.plan.Samples.episode;
import static org.quarantinekit.rules.plan.Samples.phase;
import static org.quarantinekit.rules.plan.Samples.protocol;
import static org.quarantinekit.rules.plan.Samples.released;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.Window;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Planner;
import org.quarantinekit.rules.plan.Samples;

/** The generators of this module's laws; everything is invented, and about nobody. */
public final class Domain {

    private Domain() {}

    /** A protocol, a stay under it, what was recorded, and the day of asking. */
    public record Stay(Protocol protocol, Episode episode, ImmutableList<ServiceRecord> records, LocalDate asOf) {

        public Plan plan() {
            return Planner.of(protocol).plan(episode);
        }

        /** The same stay, so many days later. */
        public Stay shifted(int days) {
            Episode.Builder moved = Episode.builder(episode.subject())
                    .enrolledOn(episode.enrolledOn().map(day -> day.plusDays(days)));
            episode.anchors()
                    .forEach((kind, anchor) ->
                            moved.putAnchor(kind, Anchor.on(anchor.date().plusDays(days))));
            episode.release().map(Released::lastDay).ifPresent(day -> moved.addEvent(released(day.plusDays(days))));
            return new Stay(protocol, moved.build(), Domain.shifted(records, days), asOf.plusDays(days));
        }
    }

    /** Obligations of one activity, and records of it that were all done. */
    public record Caseload(ImmutableList<Obligation> obligations, ImmutableList<ServiceRecord> records) {}

    public static ImmutableList<ServiceRecord> shifted(Iterable<ServiceRecord> records, int days) {
        ImmutableList.Builder<ServiceRecord> moved = ImmutableList.builder();
        records.forEach(record -> moved.add(ServiceRecord.builder(record.activity(), record.subject())
                .performedAt(record.performedAt().plusDays(days))
                .slot(record.slot())
                .outcome(record.outcome())
                .build()));
        return moved.build();
    }

    public static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 730).map(LocalDate.of(2027, 2, 28)::plusDays); // Sunday
    }

    public static Arbitrary<Demand> demands() {
        return Combinators.combine(integers(1, 3), integers(-1, 2))
                .as((least, more) ->
                        more < 0 ? Demand.atLeast(least) : new Demand(least, OptionalInt.of(least + more)));
    }

    /** Records of {@link Samples#PERSON} in the ten days from {@link Samples#AUG_8}, most of them of something that was done. */
    public static Arbitrary<ServiceRecord> records() {
        Arbitrary<Outcome> outcomes = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, Arbitraries.just(Outcome.DONE)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(Outcome.class)));
        return Combinators.combine(integers(0, 9), integers(0, 23), slots(), outcomes, activities())
                .as((day, hour, slot, outcome, activity) -> ServiceRecord.builder(activity, PERSON)
                        .performedAt(AUG_8.plusDays(day).atTime(hour, 0))
                        .slot(slot)
                        .outcome(outcome)
                        .build());
    }

    public static Arbitrary<Caseload> caseloads() {
        Arbitrary<ServiceRecord> done = Combinators.combine(integers(0, 12), Arbitraries.of(9, 15), slots())
                .as((day, hour, slot) -> ServiceRecord.builder(ActivityCodes.TEMPERATURE_CHECK, PERSON)
                        .performedAt(AUG_8.plusDays(day).atTime(hour, 0))
                        .slot(slot)
                        .outcome(Outcome.DONE)
                        .build());
        return Combinators.combine(obligations(), done.list().ofMaxSize(6).map(ImmutableList::copyOf))
                .as(Caseload::new);
    }

    /** Up to five, in the order of a plan, with windows of any shape, most of them without a part of the day. */
    private static Arbitrary<ImmutableList<Obligation>> obligations() {
        Arbitrary<Optional<Slot>> parts = Arbitraries.of(MORNING, EVENING).optional(0.3);
        Arbitrary<Function<String, Obligation>> drafts = Combinators.combine(
                        integers(0, 6), integers(0, 2), integers(0, 2), integers(0, 6), parts, demands())
                .as((opens, early, right, late, slot, demand) -> id -> Samples.obligation(
                        id,
                        slot,
                        AUG_8.plusDays(opens),
                        AUG_8.plusDays(opens + early),
                        AUG_8.plusDays(opens + early + right),
                        AUG_8.plusDays(opens + early + right + late),
                        demand));
        return drafts.list()
                .ofMaxSize(5)
                .map(list -> IntStream.range(0, list.size())
                        .mapToObj(i -> list.get(i).apply("duty-" + i))
                        .sorted(Comparator.comparing(Obligation::target))
                        .collect(ImmutableList.toImmutableList()));
    }

    public static Arbitrary<Stay> stays() {
        Arbitrary<ImmutableList<ServiceRecord>> records =
                records().list().ofMaxSize(6).map(ImmutableList::copyOf);
        return Combinators.combine(protocols(), episodes(), records, integers(0, 20))
                .as((protocol, episode, done, day) -> new Stay(protocol, episode, done, AUG_8.plusDays(day)));
    }

    private static Arbitrary<Episode> episodes() {
        return Combinators.combine(
                        integers(0, 12).optional(0.3), integers(0, 16).optional(0.3))
                .as((enrolled, last) -> {
                    Episode.Builder episode = episode(PERSON, AUG_8).enrolledOn(enrolled.map(AUG_8::plusDays));
                    last.map(AUG_8::plusDays).ifPresent(day -> episode.addEvent(released(day)));
                    return episode.build();
                });
    }

    /** One or two phases of up to six days each, and up to three duties. */
    private static Arbitrary<Protocol> protocols() {
        Arbitrary<DayLabels> labels = Arbitraries.of(DayLabels.class);
        return Combinators.combine(
                        Arbitraries.of(DayNumbering.class),
                        integers(1, 6),
                        integers(0, 6),
                        labels,
                        Combinators.combine(rules(), demands(), windows(), policies(), activities(), integers(0, 7))
                                .as(DutySketch::new)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3))
                .as((numbering, days, moreDays, label, sketches) -> {
                    Protocol.Builder protocol =
                            protocol(Stated.of(numbering)).addPhases(phase(STAY, days, DayLabels.EPISODE));
                    if (moreDays > 0) {
                        protocol.addPhases(phase("after", moreDays, label));
                    }
                    IntStream.range(0, sketches.size())
                            .forEach(i -> protocol.addDuties(sketches.get(i).duty("duty-" + i, moreDays > 0)));
                    return protocol.build();
                });
    }

    /** What a generated duty says; the flags tell whether it has slots, is of the second phase, and is the household's. */
    private record DutySketch(
            OccurrenceRule rule,
            Demand demand,
            Optional<Window> window,
            Optional<MissPolicy> policy,
            ActivityCode activity,
            int flags) {

        Duty duty(String id, boolean hasSecondPhase) {
            SubjectScope scope = (flags & 4) == 0 ? SubjectScope.PERSON : SubjectScope.HOUSEHOLD;
            String phase = hasSecondPhase && (flags & 2) != 0 ? "after" : STAY;
            Duty.Builder duty = Samples.duty(id, activity, scope, phase, rule)
                    .window(window.map(Stated::of).orElse(Stated.unspecified()))
                    .missPolicy(policy.map(Stated::of).orElse(Stated.unspecified()))
                    .outlastsStay(rule instanceof OccurrenceRule.OnDays);
            return ((flags & 1) == 0 ? duty.demand(demand) : duty.addAllSlots(MORNING_AND_EVENING)).build();
        }
    }

    private static Arbitrary<OccurrenceRule> rules() {
        return Arbitraries.oneOf(
                Arbitraries.just(OccurrenceRule.eachDay()),
                integers(0, 3).map(OccurrenceRule::atStart),
                integers(1, 10)
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .map(days -> new OccurrenceRule.OnDays(
                                days.stream().sorted().map(ProtocolDay::of).collect(ImmutableList.toImmutableList()))));
    }

    private static Arbitrary<Optional<Window>> windows() {
        return Combinators.combine(integers(0, 2), integers(0, 3))
                .as(Window::new)
                .optional();
    }

    private static Arbitrary<Optional<MissPolicy>> policies() {
        return Arbitraries.of(MissPolicy.class).optional();
    }

    private static Arbitrary<Optional<Slot>> slots() {
        return Arbitraries.of(MORNING, EVENING).optional(0.3);
    }

    private static Arbitrary<ActivityCode> activities() {
        return Arbitraries.of(ActivityCodes.NUCLEIC_ACID_TEST, ActivityCodes.TEMPERATURE_CHECK);
    }

    private static Arbitrary<Integer> integers(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }
}
