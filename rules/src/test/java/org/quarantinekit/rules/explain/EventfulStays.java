// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.explain;

import static org.quarantinekit.core.term.ActivityCodes.COUNSELLING;
import static org.quarantinekit.core.term.ActivityCodes.DISINFECTION;
import static org.quarantinekit.core.term.ActivityCodes.NUCLEIC_ACID_TEST;
import static org.quarantinekit.core.term.ActivityCodes.TEMPERATURE_CHECK;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.STAY;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.ClockResumed;
import org.quarantinekit.core.episode.ClockStopped;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.episode.Extended;
import org.quarantinekit.core.episode.NewSign;
import org.quarantinekit.core.episode.ProtocolChanged;
import org.quarantinekit.core.episode.ReExposed;
import org.quarantinekit.core.episode.Released;
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
import org.quarantinekit.core.protocol.UncountedService;
import org.quarantinekit.core.protocol.Window;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.PlanRefusedException;
import org.quarantinekit.rules.plan.Planner;
import org.quarantinekit.rules.plan.Samples;

/** Stays in which something happens, under protocols with duties of every shape; everything is invented. */
final class EventfulStays {

    /** Words that somebody wrote about somebody, which no text may repeat. */
    static final String REASON = "free words of a reason";

    /** The name of whoever decided, which no text may repeat. */
    static final String ACTOR = "somebody by name";

    private EventfulStays() {}

    /** A protocol and a stay that can be planned under it. */
    record Stay(Protocol protocol, Episode episode) {

        Plan plan() {
            return Planner.of(protocol).plan(episode);
        }

        /** The same stay, seen before its last event. */
        Stay withoutTheLastEvent() {
            List<EpisodeEvent> events = episode.events();
            return with(events.subList(0, Math.max(0, events.size() - 1)));
        }

        private Stay with(Iterable<? extends EpisodeEvent> events) {
            return new Stay(
                    protocol,
                    Episode.builder(episode.subject())
                            .putAllAnchors(episode.anchors())
                            .enrolledOn(episode.enrolledOn())
                            .addAllEvents(events)
                            .build());
        }

        /** The stay with one more event, or as it is if that event is refused. */
        private Stay and(EpisodeEvent event) {
            Stay longer = with(ImmutableList.<EpisodeEvent>builder()
                    .addAll(episode.events())
                    .add(event)
                    .build());
            try {
                longer.plan();
                return longer;
            } catch (PlanRefusedException refused) {
                return this;
            }
        }
    }

    /** The stay of this subject. */
    static Arbitrary<Stay> of(Subject subject) {
        Arbitrary<EpisodeEvent> event = Combinators.combine(integers(0, 10), integers(0, 18), integers(0, 8))
                .as(EventfulStays::event);
        return Combinators.combine(
                        protocols(), integers(0, 6).optional(0.3), event.list().ofMaxSize(4))
                .as((protocol, enrolled, events) -> {
                    Stay stay = new Stay(
                            protocol,
                            Samples.episode(subject, AUG_8)
                                    .putAnchor(AnchorKinds.ARRIVAL, Anchor.on(AUG_8.minusDays(1)))
                                    .enrolledOn(enrolled.map(AUG_8::plusDays))
                                    .build());
                    for (EpisodeEvent each : ImmutableList.sortedCopyOf(EpisodeEvent.BY_DAY, events)) {
                        stay = stay.episode().release().isPresent() ? stay : stay.and(each);
                    }
                    return stay;
                });
    }

    private static EpisodeEvent event(int kind, int day, int more) {
        LocalDate on = AUG_8.plusDays(day);
        LocalDate later = on.plusDays(more);
        return switch (kind) {
            case 0 -> ReExposed.builder(on).reason(REASON).actor(ACTOR).build();
            case 1 -> Extended.builder(on, later).reason(REASON).actor(ACTOR).build();
            case 2 -> Shortened.builder(on, later).reason(REASON).actor(ACTOR).build();
            case 3, 4 -> ClockStopped.builder(on).reason(REASON).actor(ACTOR).build();
            case 5, 6 -> ClockResumed.builder(on).reason(REASON).actor(ACTOR).build();
            case 7 ->
                Transferred.builder(on)
                        .back(more > 4)
                        .reason(REASON)
                        .actor(ACTOR)
                        .build();
            case 8 ->
                more > 4
                        ? TestedPositive.builder(on).reason(REASON).actor(ACTOR).build()
                        : NewSign.builder(on).reason(REASON).actor(ACTOR).build();
            case 9 ->
                ProtocolChanged.builder(on, ProtocolId.of(more > 4 ? "invented-2021" : "other-2021"))
                        .reason(REASON)
                        .actor(ACTOR)
                        .build();
            default -> Released.builder(on, later).reason(REASON).actor(ACTOR).build();
        };
    }

    /** A first phase of 4 to 9 days, perhaps a second one of up to 6, and two to five duties. */
    private static Arbitrary<Protocol> protocols() {
        Arbitrary<Sketch> sketches = Combinators.combine(
                        integers(0, 9),
                        integers(0, 5),
                        integers(0, 5),
                        integers(0, 15),
                        Combinators.combine(integers(0, 2), integers(0, 2))
                                .as(Window::new)
                                .optional(0.4),
                        Arbitraries.of(Samples.missPolicies()).optional())
                .as(Sketch::new);
        return Combinators.combine(
                        Arbitraries.of(DayNumbering.class),
                        integers(4, 9),
                        integers(0, 6),
                        Arbitraries.of(DayLabels.class),
                        Arbitraries.of(ReExposureRule.class),
                        sketches.list().ofMinSize(2).ofMaxSize(5))
                .as(EventfulStays::protocol);
    }

    private static Protocol protocol(
            DayNumbering numbering,
            int days,
            int moreDays,
            DayLabels labels,
            ReExposureRule reExposure,
            List<Sketch> sketches) {
        Protocol.Builder protocol = Samples.protocol(Stated.of(numbering))
                .consequences(Explained.consequences(reExposure))
                .addUncountedServices(
                        new UncountedService(COUNSELLING, SubjectScope.PERSON, ImmutableList.of(Samples.citation())))
                .addPhases(Samples.phase(STAY, days, DayLabels.EPISODE));
        if (moreDays > 0) {
            protocol.addPhases(Samples.phase("after", moreDays, labels));
        }
        int secondFirst = labels == DayLabels.PHASE ? 1 : days + 1;
        IntStream.range(0, sketches.size()).forEach(i -> {
            Sketch sketch = sketches.get(i);
            boolean second = moreDays > 0 && (sketch.flags() & 1) != 0;
            int first = second ? secondFirst : 1;
            protocol.addDuties(sketch.duty("duty-" + i, second ? "after" : STAY, first, second ? moreDays : days));
        });
        return protocol.build();
    }

    /**
     * What a generated duty says.
     *
     * @param shape which of the ten shapes
     * @param one where in its phase the first day that it names is
     * @param more how many days later the second one is
     * @param flags the phase, the scope, and whether the day has parts
     */
    private record Sketch(
            int shape, int one, int more, int flags, Optional<Window> window, Optional<MissPolicy> policy) {

        Duty duty(String id, String phase, int firstLabel, int days) {
            SubjectScope scope = (flags & 6) == 6 ? SubjectScope.HOUSEHOLD : SubjectScope.PERSON;
            boolean hasParts = (flags & 8) != 0 && shape <= 1;
            ProtocolDay first = ProtocolDay.of(firstLabel + Math.min(one, days - 1));
            ProtocolDay second = ProtocolDay.of(firstLabel + Math.min(one + more, days - 1));
            Duty.Builder duty = Samples.duty(id, activity(), scope, phase, rule(first, second))
                    .window(window.map(Stated::of).orElse(Stated.unspecified()))
                    .missPolicy(policy.filter(this::isPossible).map(Stated::of).orElse(Stated.unspecified()));
            return (hasParts ? duty.addAllSlots(Samples.MORNING_AND_EVENING) : duty.demand(Demand.atLeast(1))).build();
        }

        /** What is owed after something else has no day of its own to count from. */
        private boolean isPossible(MissPolicy missed) {
            return shape < 9 || !(missed instanceof MissPolicy.ExtendTo);
        }

        private ActivityCode activity() {
            if (shape == 9) {
                return DISINFECTION;
            }
            return shape % 2 == 0 ? NUCLEIC_ACID_TEST : TEMPERATURE_CHECK;
        }

        private OccurrenceRule rule(ProtocolDay first, ProtocolDay second) {
            ImmutableList<ProtocolDay> both =
                    first.equals(second) ? ImmutableList.of(first) : ImmutableList.of(first, second);
            return switch (shape) {
                case 0 -> new OccurrenceRule.OnDays(both);
                case 1 -> OccurrenceRule.eachDay();
                case 2 -> new OccurrenceRule.EveryNDays(2 + more, first);
                case 3 -> both.size() == 1 ? new OccurrenceRule.OnDays(both) : new OccurrenceRule.OneOf(both);
                case 4 -> new OccurrenceRule.CountWithin(first, second, OptionalInt.empty());
                case 5 -> OccurrenceRule.atStart(more);
                case 6 -> new OccurrenceRule.OnOrBefore(first);
                case 7 -> new OccurrenceRule.NotBefore(first);
                case 8 -> new OccurrenceRule.BeforeLastDay(1 + more);
                default -> new OccurrenceRule.AfterActivity(NUCLEIC_ACID_TEST);
            };
        }
    }

    private static Arbitrary<Integer> integers(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }
}
