// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.bulk;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.ProtocolDay;
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
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.Domain;
import org.quarantinekit.rules.assess.Assessor;
import org.quarantinekit.rules.plan.PlanRefusedException;
import org.quarantinekit.rules.plan.Planner;
import org.quarantinekit.rules.plan.Samples;
import org.quarantinekit.rules.testing.TestingDay;
import org.quarantinekit.rules.testing.TestingDays;

/** Several people under one protocol, and what was recorded about them; with the answers of the object API beside them. */
record Crowd(Protocol protocol, ImmutableList<Episode> episodes, ImmutableList<ServiceRecord> records) {

    /** The same stay for several people, for each one day later than for the one before. */
    static Crowd of(Domain.Stay stay, int people) {
        ImmutableList.Builder<Episode> episodes = ImmutableList.builder();
        ImmutableList.Builder<ServiceRecord> records = ImmutableList.builder();
        for (int person = 1; person <= people; person++) {
            Domain.Stay one = stay.shifted(person - 1);
            Subject subject = Samples.person(person);
            episodes.add(Episode.builder(subject)
                    .protocol(stay.protocol().id())
                    .putAllAnchors(one.episode().anchors())
                    .enrolledOn(one.episode().enrolledOn())
                    .addAllEvents(one.episode().events())
                    .build());
            one.records().forEach(record -> records.add(about(subject, record)));
        }
        return new Crowd(stay.protocol(), episodes.build(), records.build());
    }

    private static ServiceRecord about(Subject subject, ServiceRecord record) {
        return ServiceRecord.builder(record.activity(), subject)
                .performedAt(record.performedAt())
                .slot(record.slot())
                .outcome(record.outcome())
                .build();
    }

    Population population() {
        return Population.builder(List.of(protocol))
                .addAll(episodes)
                .addAllRecords(records)
                .build();
    }

    /** The work of the day by plans and assessments. */
    ImmutableList<PersonDuty> work(LocalDate date) {
        return planned()
                .flatMap(episode ->
                        Assessor.fromMidnight()
                                .assess(planner().plan(episode), recordsOf(episode), date)
                                .dayDemand()
                                .stream())
                .filter(standing -> standing.label().isOpen())
                .map(PersonDuty::of)
                .collect(ImmutableList.toImmutableList());
    }

    /** What is due on the day by plans. */
    ImmutableList<PersonDuty> due(LocalDate date) {
        return planned()
                .flatMap(episode -> planner().dueOn(episode, date).stream())
                .filter(obligation -> obligation.scope() == SubjectScope.PERSON)
                .map(PersonDuty::due)
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<LocalDate> lastDays() {
        return planned()
                .map(episode -> planner().plan(episode).plannedLastDay())
                .collect(ImmutableList.toImmutableList());
    }

    /** Each date of a test as "position date". */
    ImmutableList<String> testDates() {
        List<Episode> all = planned().toList();
        ImmutableList.Builder<String> dates = ImmutableList.builder();
        for (int position = 0; position < all.size(); position++) {
            String prefix = position + " ";
            TestingDays.in(planner().plan(all.get(position))).stream()
                    .map(TestingDay::date)
                    .distinct()
                    .forEach(date -> dates.add(prefix + date));
        }
        return dates.build();
    }

    /** Those of whom a plan can be made. */
    Stream<Episode> planned() {
        return episodes.stream().filter(this::isPlanned);
    }

    private boolean isPlanned(Episode episode) {
        try {
            planner().plan(episode);
            return true;
        } catch (PlanRefusedException refused) {
            return false;
        }
    }

    private Planner planner() {
        return Planner.of(protocol);
    }

    private ImmutableList<ServiceRecord> recordsOf(Episode episode) {
        return records.stream()
                .filter(record -> record.subject().equals(episode.subject()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Stays without events, or released, under protocols that can be put into a table; most records are of their days. */
    static Arbitrary<Domain.Stay> plainStays() {
        return Combinators.combine(
                        Arbitraries.of(DayNumbering.class),
                        integers(3, 10),
                        Arbitraries.integers().between(1, 10).set().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of(Samples.missPolicies()).optional(),
                        integers(0, 15),
                        integers(-2, 6).optional(),
                        plainRecords(),
                        integers(-2, 14))
                .as((numbering, days, named, policy, flags, enrolled, records, day) -> {
                    Protocol protocol = plain(numbering, days, named, policy.map(Stated::of), flags);
                    LocalDate lastDay =
                            Samples.AUG_8.plusDays(days - numbering.firstDay().number());
                    Episode.Builder episode = Samples.episode(Samples.PERSON, Samples.AUG_8)
                            .enrolledOn(enrolled.map(Samples.AUG_8::plusDays));
                    if ((flags & 8) != 0) {
                        episode.addEvent(Released.builder(lastDay, lastDay).build());
                    }
                    return new Domain.Stay(protocol, episode.build(), records, Samples.AUG_8.plusDays(day));
                });
    }

    private static Protocol plain(
            DayNumbering numbering, int days, Set<Integer> named, Optional<Stated<MissPolicy>> policy, int flags) {
        int first = numbering.firstDay().number();
        boolean outlasts = (flags & 2) != 0;
        ImmutableList<ProtocolDay> labels = named.stream()
                .map(day -> first + (outlasts ? day : day % days))
                .sorted()
                .distinct()
                .map(ProtocolDay::of)
                .collect(ImmutableList.toImmutableList());
        Duty test = Samples.duty("test", ActivityCodes.NUCLEIC_ACID_TEST, new OccurrenceRule.OnDays(labels))
                .demand(Demand.atLeast(1))
                .window((flags & 1) == 0 ? Stated.unspecified() : Stated.of(new Window(0, 2)))
                .missPolicy(policy.orElse(Stated.unspecified()))
                .outlastsStay(outlasts)
                .build();
        Duty temperature = ((flags & 4) == 0
                        ? each("temperature", ActivityCodes.TEMPERATURE_CHECK).demand(Demand.atLeast(2))
                        : each("temperature", ActivityCodes.TEMPERATURE_CHECK).addAllSlots(Samples.MORNING_AND_EVENING))
                .build();
        Duty contact =
                each("contact", ActivityCodes.CONTACT).demand(Demand.atLeast(1)).build();
        return Samples.protocol(Stated.of(numbering))
                .addPhases(Samples.phase(Samples.STAY, days, DayLabels.EPISODE))
                .addDuties(temperature, test, contact)
                .build();
    }

    private static Duty.Builder each(String id, ActivityCode activity) {
        return Samples.duty(id, activity, OccurrenceRule.eachDay())
                .window(Stated.unspecified())
                .missPolicy(Stated.of(MissPolicy.lapse()));
    }

    private static Arbitrary<ImmutableList<ServiceRecord>> plainRecords() {
        Arbitrary<Outcome> outcomes = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.just(Outcome.DONE)), Tuple.of(1, Arbitraries.of(Outcome.class)));
        return Combinators.combine(
                        integers(0, 10),
                        integers(0, 23),
                        Arbitraries.of(Samples.MORNING, Samples.EVENING).optional(0.5),
                        outcomes,
                        Arbitraries.of(
                                ActivityCodes.NUCLEIC_ACID_TEST,
                                ActivityCodes.TEMPERATURE_CHECK,
                                ActivityCodes.CONTACT,
                                ActivityCodes.COUNSELLING))
                .as((day, hour, slot, outcome, activity) -> ServiceRecord.builder(activity, Samples.PERSON)
                        .performedAt(Samples.AUG_8.plusDays(day).atTime(hour, 30))
                        .slot(slot)
                        .outcome(outcome)
                        .build())
                .list()
                .ofMaxSize(8)
                .map(ArrayList::new)
                .map(ImmutableList::copyOf);
    }

    private static Arbitrary<Integer> integers(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }
}
