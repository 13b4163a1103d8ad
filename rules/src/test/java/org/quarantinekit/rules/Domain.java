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
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
import org.quarantinekit.core.episode.AddedDays;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.ClockStopped;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.episode.Extended;
import org.quarantinekit.core.episode.NewSign;
import org.quarantinekit.core.episode.ProtocolChanged;
import org.quarantinekit.core.episode.ReExposed;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.episode.Shortened;
import org.quarantinekit.core.episode.TestedPositive;
import org.quarantinekit.core.episode.Transferred;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.ReExposureRule;
import org.quarantinekit.core.protocol.Window;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.plan.Events;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.PlanRefusedException;
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
            episode.events().forEach(event -> moved.addEvent(Domain.shifted(event, days)));
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

    private static EpisodeEvent shifted(EpisodeEvent event, int days) {
        LocalDate on = event.on().plusDays(days);
        if (event instanceof ReExposed) {
            return Events.reExposed(on);
        }
        if (event instanceof Extended extension) {
            return Extended.builder(on, extension.lastDay().plusDays(days))
                    .addAllAddedDays(extension.addedDays())
                    .build();
        }
        if (event instanceof Shortened shortening) {
            return Events.shortened(on, shortening.lastDay().plusDays(days));
        }
        if (event instanceof Transferred transfer) {
            return transfer.back() ? Events.back(on) : Events.away(on);
        }
        if (event instanceof ProtocolChanged change) {
            return Events.changed(on, change.protocol());
        }
        if (event instanceof Released release) {
            return Released.builder(on, release.lastDay().plusDays(days)).build();
        }
        return event instanceof NewSign
                ? Events.newSign(on)
                : event instanceof TestedPositive
                        ? Events.positive(on)
                        : event instanceof ClockStopped ? Events.stopped(on) : Events.resumed(on);
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

    /** Stays under protocols that say what every event does, with events of every kind that the planner accepts. */
    public static Arbitrary<Stay> eventfulStays() {
        Arbitrary<List<EventSketch>> sketches = Combinators.combine(
                        integers(0, 8), integers(0, 16), integers(0, 4), integers(0, 1))
                .as(EventSketch::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
        return Combinators.combine(answeringProtocols(), integers(0, 12).optional(0.2), sketches)
                .as((protocol, enrolled, list) -> {
                    Stay stay = stay(protocol, enrolled.map(AUG_8::plusDays), ImmutableList.of());
                    for (EventSketch sketch : list) {
                        stay = sketch.addedTo(stay);
                    }
                    return stay;
                });
    }

    /** The stay with these events and no others. */
    public static Stay withEvents(Stay stay, Collection<? extends EpisodeEvent> events) {
        return stay(stay.protocol(), stay.episode().enrolledOn(), events);
    }

    private static Stay stay(
            Protocol protocol, Optional<LocalDate> enrolledOn, Collection<? extends EpisodeEvent> events) {
        Episode episode = episode(PERSON, AUG_8)
                .enrolledOn(enrolledOn)
                .addAllEvents(events)
                .build();
        return new Stay(protocol, episode, ImmutableList.of(), AUG_8);
    }

    /** What a generated event says: its kind, its day, how many days it is about, and a choice that most kinds have. */
    private record EventSketch(int kind, int day, int days, int choice) {

        /** The stay with the event, or without it where the planner would refuse it. */
        Stay addedTo(Stay stay) {
            return candidates(stay).stream()
                    .map(candidate -> withEvents(
                            stay,
                            ImmutableList.<EpisodeEvent>builder()
                                    .addAll(stay.episode().events())
                                    .addAll(candidate)
                                    .build()))
                    .filter(EventSketch::isAccepted)
                    .findFirst()
                    .orElse(stay);
        }

        private static boolean isAccepted(Stay stay) {
            try {
                stay.plan();
                return true;
            } catch (PlanRefusedException refused) {
                return false;
            }
        }

        /** What to try, in order. A stop and an absence have an event that begins them, and mostly one that is their last. */
        private List<ImmutableList<EpisodeEvent>> candidates(Stay stay) {
            LocalDate on = AUG_8.plusDays(day);
            LocalDate lastDay = stay.plan().plannedLastDay();
            LocalDate earlier = lastDay.minusDays(days + 1L);
            return switch (kind) {
                case 0 -> List.of(ImmutableList.of(Events.reExposed(on)));
                case 1 -> extensions(stay, on, lastDay.plusDays(days + 1L));
                case 2 -> List.of(ImmutableList.of(Events.shortened(on, earlier.isBefore(on) ? on : earlier)));
                case 3 -> List.of(lasting(Events.stopped(on), Events.resumed(on.plusDays(days))));
                case 4 -> List.of(lasting(Events.away(on), Events.back(on.plusDays(days))));
                case 5 -> List.of(ImmutableList.of(Events.positive(on)));
                case 6 -> List.of(ImmutableList.of(Events.newSign(on)));
                case 7 -> List.of(ImmutableList.of(Events.changed(on, ProtocolId.of("another-2021"))));
                default ->
                    stay.episode().release().isPresent()
                            ? List.of()
                            : List.of(ImmutableList.of(
                                    Released.builder(on, on.plusDays(days - 1L)).build()));
            };
        }

        private ImmutableList<EpisodeEvent> lasting(EpisodeEvent first, EpisodeEvent last) {
            return days == 4 && choice == 1 ? ImmutableList.of(first) : ImmutableList.of(first, last);
        }

        /** An extension that adds its last day to a duty on named days, if the stay has one, and one that adds none. */
        private List<ImmutableList<EpisodeEvent>> extensions(Stay stay, LocalDate on, LocalDate lastDay) {
            ProtocolDay label = stay.plan().numbering().dayOf(AUG_8, lastDay);
            List<ImmutableList<EpisodeEvent>> extensions = new ArrayList<>();
            stay.protocol().duties().stream()
                    .filter(duty -> choice == 1 && duty.occurrence() instanceof OccurrenceRule.OnDays)
                    .map(duty -> new AddedDays(duty.id(), ImmutableList.of(label)))
                    .forEach(added -> extensions.add(ImmutableList.of(Events.extended(on, lastDay, added))));
            extensions.add(ImmutableList.of(Events.extended(on, lastDay)));
            return extensions;
        }
    }

    /** One or two phases, and up to three duties of any shape with named days inside their phase. */
    private static Arbitrary<Protocol> answeringProtocols() {
        Arbitrary<List<ShapeSketch>> duties = Combinators.combine(
                        integers(0, 8),
                        integers(0, 9),
                        integers(0, 9),
                        windows(),
                        policies(),
                        activities(),
                        integers(0, 15))
                .as(ShapeSketch::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.of(DayNumbering.class),
                        integers(2, 8),
                        integers(0, 5),
                        Arbitraries.of(DayLabels.class),
                        Arbitraries.of(ReExposureRule.class),
                        duties)
                .as((numbering, days, moreDays, labels, reExposure, sketches) -> {
                    Protocol.Builder protocol = protocol(Stated.of(numbering))
                            .addPhases(phase(STAY, days, DayLabels.EPISODE))
                            .consequences(Samples.consequences(reExposure));
                    Labels first = new Labels(STAY, numbering.firstDay().number(), days);
                    Labels last = first;
                    if (moreDays > 0) {
                        protocol.addPhases(phase("after", moreDays, labels));
                        int before = labels == DayLabels.PHASE ? 0 : days;
                        last = new Labels("after", before + 1, before + moreDays);
                    }
                    for (int i = 0; i < sketches.size(); i++) {
                        ShapeSketch sketch = sketches.get(i);
                        protocol.addDuties(sketch.duty("duty-" + i, (sketch.flags() & 2) == 0 ? first : last));
                    }
                    return protocol.build();
                });
    }

    /** The day labels of a phase. */
    private record Labels(String phase, int first, int last) {

        ProtocolDay day(int number) {
            return ProtocolDay.of(first + number % (last - first + 1));
        }
    }

    /**
     * What a duty of any shape says; the flags tell whether it has slots, is of the last phase, is the household's, and may
     * outlast the stay.
     */
    private record ShapeSketch(
            int shape,
            int one,
            int other,
            Optional<Window> window,
            Optional<MissPolicy> policy,
            ActivityCode activity,
            int flags) {

        Duty duty(String id, Labels labels) {
            SubjectScope scope = (flags & 4) == 0 ? SubjectScope.PERSON : SubjectScope.HOUSEHOLD;
            Duty.Builder duty = Samples.duty(id, activity, scope, labels.phase(), rule(labels))
                    .window(window.map(Stated::of).orElse(Stated.unspecified()))
                    .missPolicy(policy.map(Stated::of).orElse(Stated.unspecified()))
                    .outlastsStay((flags & 8) != 0);
            return ((flags & 1) == 0 ? duty.demand(Demand.atLeast(1)) : duty.addAllSlots(MORNING_AND_EVENING)).build();
        }

        private OccurrenceRule rule(Labels labels) {
            ImmutableList<ProtocolDay> days =
                    ImmutableSortedSet.of(labels.day(one), labels.day(other)).asList();
            ProtocolDay first = days.get(0);
            return switch (shape) {
                case 0 -> OccurrenceRule.eachDay();
                case 1 -> new OccurrenceRule.EveryNDays(2 + other % 2, first);
                case 2 -> OccurrenceRule.atStart(one % 4);
                case 3 -> days.size() < 2 ? OccurrenceRule.eachDay() : new OccurrenceRule.OneOf(days);
                case 4 -> new OccurrenceRule.CountWithin(first, days.get(days.size() - 1), OptionalInt.empty());
                case 5 -> new OccurrenceRule.OnOrBefore(first);
                case 6 -> new OccurrenceRule.NotBefore(first);
                case 7 -> new OccurrenceRule.BeforeLastDay(1 + one % 3);
                default -> new OccurrenceRule.OnDays(days);
            };
        }
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
        return Arbitraries.of(Samples.missPolicies()).optional();
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
