// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.bulk;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.assess.Assessor;
import org.quarantinekit.rules.plan.Planners;
import org.quarantinekit.rules.worklist.Refusal;

/**
 * The stays of many people and what was recorded about them, as columns. It cannot be changed, and is safe to share between
 * threads.
 *
 * <p>Everything it lists is in the order in which the people were added; who adds them by building and household has the answers
 * by building and household.
 *
 * <pre>{@code
 * Population population = Population.builder(protocols).addAll(episodes).addAllRecords(records).build();
 * for (PersonDuty duty : population.worklistOn(LocalDate.of(2021, 8, 15))) { ... }
 * }</pre>
 */
public final class Population {

    private final Frame frame;
    private final Stays stays;
    private final ImmutableList<Records> records;
    private final ImmutableList<Refusal> refusals;
    private final ImmutableList<ServiceRecord> unknown;
    private final int from;
    private final int to;

    /** What the days of a population are worked out by. */
    private record Frame(Planners planners, ShapeFinder shapes, Assessor assessor, ServiceDay serviceDay) {}

    private Population(
            Frame frame,
            Stays stays,
            ImmutableList<Records> records,
            ImmutableList<Refusal> refusals,
            ImmutableList<ServiceRecord> unknown,
            int from,
            int to) {
        this.frame = frame;
        this.stays = stays;
        this.records = records;
        this.refusals = refusals;
        this.unknown = unknown;
        this.from = from;
        this.to = to;
    }

    /**
     * Starts a population of stays under these protocols, with service days that begin at midnight.
     *
     * @throws IllegalArgumentException if a protocol stands twice
     */
    public static Builder builder(Iterable<Protocol> protocols) {
        return builder(protocols, ServiceDay.fromMidnight(ZoneOffset.UTC));
    }

    /**
     * Starts a population of stays under these protocols, for a place with this service day.
     *
     * @throws IllegalArgumentException if a protocol stands twice, or service days do not begin on a whole minute
     */
    public static Builder builder(Iterable<Protocol> protocols, ServiceDay serviceDay) {
        ImmutableList<Protocol> all = ImmutableList.copyOf(requireNonNull(protocols, "protocols"));
        requireWholeMinute(serviceDay);
        Frame frame = new Frame(Planners.of(all), new ShapeFinder(all), Assessor.of(serviceDay), serviceDay);
        return new Builder(frame, new Stays(), List.of(), List.of(), List.of());
    }

    private static void requireWholeMinute(ServiceDay serviceDay) {
        LocalTime start = requireNonNull(serviceDay, "serviceDay").dayStartsAt();
        if (!start.equals(start.truncatedTo(ChronoUnit.MINUTES))) {
            throw new IllegalArgumentException("dayStartsAt " + start + " must be a whole minute");
        }
    }

    /** Returns how many people there are. */
    public int size() {
        return to - from;
    }

    /** Returns the people, in the order in which they were added, as a view. */
    public List<PersonId> people() {
        return Collections.unmodifiableList(stays.people.subList(from, to));
    }

    /** Returns the last day of each stay as it is planned, in the order of {@link #people()}, as a view. */
    public List<LocalDate> lastDays() {
        return new LastDays(stays, from, to);
    }

    /** Returns the last day of one stay, in days since 1970-01-01, by its position in {@link #people()}; makes nothing. */
    public long lastDay(int position) {
        return stays.lastDay(from + Objects.checkIndex(position, size()));
    }

    /** Tells every date on which a test is owed to a person by the plan of their stay, by position, then ascending, none twice. */
    public void testDates(TestDateVisitor visitor) {
        new TestDates(stays, frame.planners()).visit(from, to, requireNonNull(visitor, "visitor"));
    }

    /**
     * Returns what is due to each person on one day, whatever was done already: what {@code Planner.dueOn} returns for the
     * episode, as far as it is owed to the person.
     */
    public DaySheet dueOn(LocalDate date) {
        return walk(date).due(from, to);
    }

    /**
     * Returns what is still to be done for each person, or decided, on one day: what {@code Assessor.assess} returns as the
     * demand of the day for the plan of the episode and the records, where its label is open.
     *
     * @param date the day; all of it counts as still running, and later records count for nothing
     */
    public DaySheet worklistOn(LocalDate date) {
        return walk(date).worklist(from, to);
    }

    private DayWalk walk(LocalDate date) {
        requireNonNull(date, "date");
        return new DayWalk(stays, records, new ByPlan(stays, records, frame.planners(), frame.assessor(), date), date);
    }

    /** Returns the stays that cannot be planned, and those of nobody or of somebody who was there already; each with its reason. */
    public ImmutableList<Refusal> refusals() {
        return refusals;
    }

    /** Returns the records about persons who are not in the population, and about households and places, as they were given. */
    public ImmutableList<ServiceRecord> unknown() {
        return unknown;
    }

    /**
     * Returns the population with these records as well. It shares everything with this one, and costs what the records cost,
     * however many people there are.
     */
    public Population plus(Iterable<ServiceRecord> more) {
        Builder builder = new Builder(frame, stays, records, refusals, unknown);
        builder.addAllRecords(requireNonNull(more, "more"));
        return builder.build(from, to);
    }

    /** Returns a builder that begins with everything in this population; costs a copy of its stays. */
    public Builder toBuilder() {
        return new Builder(frame, new Stays(stays), records, refusals, unknown);
    }

    /**
     * Returns the population in so many parts, one after the other, each as large as the others or one person smaller, so that
     * each can be asked by a thread of its own. They share everything; refusals and unknown records are with each.
     *
     * @param parts how many, 1 to 1024
     */
    public ImmutableList<Population> split(int parts) {
        if (parts < 1 || parts > 1024) {
            throw new IllegalArgumentException("parts " + parts + " must be 1 to 1024");
        }
        return IntStream.range(0, parts)
                .mapToObj(part -> new Population(
                        frame, stays, records, refusals, unknown, boundary(part, parts), boundary(part + 1, parts)))
                .collect(ImmutableList.toImmutableList());
    }

    private int boundary(int part, int parts) {
        return from + (int) ((long) size() * part / parts);
    }

    /** Gathers a population, row after row. A bad row is put aside with its reason, and the rest is kept. For one thread. */
    public static final class Builder {

        private final Frame frame;
        private final Stays stays;
        private final ImmutableList.Builder<Records> earlier = ImmutableList.builder();
        private final ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        private final ImmutableList.Builder<ServiceRecord> unknown = ImmutableList.builder();
        private final Records.Columns columns;

        private Builder(
                Frame frame, Stays stays, List<Records> earlier, List<Refusal> refusals, List<ServiceRecord> unknown) {
            this.frame = frame;
            this.stays = stays;
            this.earlier.addAll(earlier);
            this.refusals.addAll(refusals);
            this.unknown.addAll(unknown);
            LocalTime start = frame.serviceDay().dayStartsAt();
            this.columns = new Records.Columns(start.getHour() * 60 + start.getMinute());
        }

        /** Adds a stay. Refused, and told by {@link Population#refusals()}: a second one of a person, and one without a plan. */
        public Builder add(Episode episode) {
            Subject subject = requireNonNull(episode, "episode").subject();
            try {
                PersonId person = personOf(subject);
                if (stays.people.positionOf(person.code()) != PersonIndex.NOBODY) {
                    throw new IllegalArgumentException("episode of " + subject + " must not stand twice");
                }
                add(person, episode);
            } catch (IllegalArgumentException e) {
                refusals.add(new Refusal(subject, String.valueOf(e.getMessage())));
            }
            return this;
        }

        private void add(PersonId person, Episode episode) {
            Optional<StayShape> shape = frame.shapes().find(episode);
            if (shape.isPresent()) {
                StayShape found = shape.get();
                stays.add(
                        person,
                        found,
                        Stays.dayNumber(found.anchorOf(episode)),
                        (int) found.enrolled(episode),
                        episode.release().isPresent());
            } else {
                int lastDay = Stays.dayNumber(frame.planners().plan(episode).plannedLastDay());
                stays.add(person, episode, lastDay, !frame.shapes().knows(episode));
            }
        }

        private static PersonId personOf(Subject subject) {
            if (subject.scope() != SubjectScope.PERSON) {
                throw new IllegalArgumentException("subject " + subject + " of the episode must be a person");
            }
            return PersonId.of(subject.id());
        }

        /** Adds several stays. */
        public Builder addAll(Iterable<Episode> episodes) {
            requireNonNull(episodes, "episodes").forEach(this::add);
            return this;
        }

        /** Adds a record about somebody who was added before; any other is told by {@link Population#unknown()}. */
        public Builder add(ServiceRecord record) {
            int position = requireNonNull(record, "record").subject().scope() == SubjectScope.PERSON
                    ? stays.people.positionOf(record.subject().id())
                    : PersonIndex.NOBODY;
            if (position == PersonIndex.NOBODY) {
                unknown.add(record);
            } else if (stays.hasShape(position)) {
                int day = Stays.dayNumber(frame.serviceDay().dateOf(record.performedAt()));
                columns.add(position, record, day);
            } else {
                columns.add(position, record);
            }
            return this;
        }

        /** Adds several records. */
        public Builder addAllRecords(Iterable<ServiceRecord> records) {
            requireNonNull(records, "records").forEach(this::add);
            return this;
        }

        /** Returns the population. The builder is used up. */
        public Population build() {
            return build(0, stays.size());
        }

        private Population build(int from, int to) {
            earlier.add(columns.sorted(stays, frame.serviceDay()));
            return new Population(frame, stays, earlier.build(), refusals.build(), unknown.build(), from, to);
        }
    }
}
