// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import static org.quarantinekit.core.term.ActivityCodes.CONTACT;
import static org.quarantinekit.core.term.ActivityCodes.DISINFECTION;
import static org.quarantinekit.core.term.ActivityCodes.NUCLEIC_ACID_TEST;
import static org.quarantinekit.core.term.ActivityCodes.SUPPLY_DELIVERY;
import static org.quarantinekit.core.term.ActivityCodes.TEMPERATURE_CHECK;
import static org.quarantinekit.core.term.ActivityCodes.WASTE_COLLECTION;
import static org.quarantinekit.rules.worklist.Neighbourhood.START;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.Arrangement;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.Person;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.SpecialNeed;
import org.quarantinekit.core.subject.SpecialNeeds;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.plan.Samples;

/**
 * Any street, for laws: a few doors, people who move between them, stays of several kinds or none, and any records.
 *
 * @param roster who lives where, and when
 * @param records what was done, or tried
 * @param date the day of asking
 */
record Street(Roster roster, ImmutableList<ServiceRecord> records, LocalDate date) {

    private static final ImmutableList<String> DOORS =
            ImmutableList.of("C1/1/1/101", "C1/1/1/102", "C1/1/2/101", "C1/2/1/101");
    private static final int PEOPLE = 5;
    private static final ImmutableList<ActivityCode> ACTIVITIES = ImmutableList.of(
            NUCLEIC_ACID_TEST, TEMPERATURE_CHECK, CONTACT, SUPPLY_DELIVERY, WASTE_COLLECTION, DISINFECTION);
    static final ImmutableList<SpecialNeed> NEEDS =
            ImmutableList.of(SpecialNeeds.CANNOT_WALK_WELL, SpecialNeeds.DISABILITY, SpecialNeeds.ELDER_LIVING_ALONE);
    private static final OccurrenceRule AFTER_TEST = new OccurrenceRule.AfterActivity(NUCLEIC_ACID_TEST);

    /** A missed test makes the stay longer, and wherever somebody was tested, household and building have to be seen to. */
    private static final Protocol STRICT_RULES = Samples.protocol(
            DayNumbering.START_IS_DAY_1,
            7,
            duty("test", NUCLEIC_ACID_TEST, SubjectScope.PERSON, OccurrenceRule.onDays(3), MissPolicy.extendTo(10)),
            duty("call", CONTACT, SubjectScope.PERSON, OccurrenceRule.onDays(2), MissPolicy.makeUp()),
            duty(
                    "waste",
                    WASTE_COLLECTION,
                    SubjectScope.HOUSEHOLD,
                    OccurrenceRule.onDays(2),
                    MissPolicy.blockRelease()),
            duty("visit", CONTACT, SubjectScope.HOUSEHOLD, AFTER_TEST, MissPolicy.lapse()),
            duty("disinfect", DISINFECTION, SubjectScope.BUILDING, AFTER_TEST, MissPolicy.acceptLate()));

    static final Dispatcher DISPATCHER =
            Dispatcher.of(List.of(Neighbourhood.SUBDISTRICT_RULES, Neighbourhood.VILLAGE_RULES, STRICT_RULES));

    private static Duty duty(
            String id, ActivityCode activity, SubjectScope scope, OccurrenceRule occurrence, MissPolicy policy) {
        return Samples.duty(id, activity, scope, Samples.STAY, occurrence)
                .demand(Demand.atLeast(1))
                .window(Stated.unspecified())
                .missPolicy(Stated.of(policy))
                .build();
    }

    ImmutableList<HouseholdFile> files() {
        return roster.households().stream()
                .map(household -> DISPATCHER.household(roster, records, household.id(), date))
                .collect(ImmutableList.toImmutableList());
    }

    Worklist worklist() {
        return DISPATCHER.dispatch(roster, records, date);
    }

    /** Every street there may be. */
    static Arbitrary<Street> any() {
        return Combinators.combine(
                        anyLife().list().ofMinSize(1).ofMaxSize(PEOPLE),
                        anyRecord().list().ofMaxSize(25),
                        offsets(-2, 20),
                        Arbitraries.of(true, false))
                .as((lives, records, date, byDay) ->
                        new Street(roster(lives, byDay), ImmutableList.copyOf(records), START.plusDays(date)))
                .withoutEdgeCases();
    }

    /** One time of living behind a door: so many days after the one before, or after the start, and for so many days. */
    private record Lodging(int door, int daysAfter, int days) {}

    /** What one person's life says; whoever is of kind 0 is a member of a household and has no line of the roster. */
    private record Life(
            List<Lodging> lodgings,
            boolean stillThere,
            int kind,
            int start,
            Optional<Integer> lastDay,
            List<Arrangement> arrangements) {

        void moveInto(List<List<Membership>> doors, PersonId person) {
            LocalDate joined = START.minusDays(3);
            for (int i = 0; i < lodgings.size(); i++) {
                Lodging lodging = lodgings.get(i);
                joined = joined.plusDays(lodging.daysAfter());
                LocalDate left = joined.plusDays(lodging.days() - 1L);
                boolean open = stillThere && i == lodgings.size() - 1;
                doors.get(lodging.door())
                        .add(new Membership(person, joined, open ? Optional.empty() : Optional.of(left)));
                joined = left.plusDays(1);
            }
        }

        Optional<Resident> resident(PersonId id) {
            Person.Builder person = Person.builder(id).addNeeds(NEEDS.get(kind % NEEDS.size()));
            arrangements.stream().map(Arrangement::need).distinct().forEach(person::addNeeds);
            Person resident = person.addAllArrangements(arrangements).build();
            return kind == 0 ? Optional.empty() : Optional.of(new Resident(resident, episode(Subject.of(id))));
        }

        private Optional<Episode> episode(Subject subject) {
            Episode.Builder stay =
                    Episode.builder(subject).putAnchor(AnchorKinds.QUARANTINE_START, Anchor.on(START.plusDays(start)));
            lastDay.map(days -> START.plusDays(start + days))
                    .ifPresent(day -> stay.addEvent(Released.builder(day, day).build()));
            return switch (kind) {
                case 1 -> Optional.empty();
                case 2 -> Optional.of(stay.protocol(ProtocolId.of("of-nobody")).build());
                case 3 -> Optional.of(stay.protocol(STRICT_RULES.id()).build());
                case 4, 5 ->
                    Optional.of(chosen(stay)
                            .protocol(Neighbourhood.SUBDISTRICT_RULES.id())
                            .build());
                default ->
                    Optional.of(chosen(stay)
                            .protocol(Neighbourhood.VILLAGE_RULES.id())
                            .build());
            };
        }

        private static Episode.Builder chosen(Episode.Builder stay) {
            stay.numbering(DayNumbering.START_IS_DAY_1);
            return stay;
        }
    }

    private static Roster roster(List<Life> lives, boolean byDay) {
        List<List<Membership>> doors = DOORS.stream()
                .map(door -> (List<Membership>) new ArrayList<Membership>())
                .toList();
        for (int i = 0; i < lives.size(); i++) {
            lives.get(i).moveInto(doors, PersonId.of("P-" + i));
        }
        Roster.Builder roster = Roster.builder();
        for (int i = 0; i < doors.size(); i++) {
            if (byDay) {
                doors.get(i).sort(Comparator.comparing(Membership::joined));
            }
            roster.add(Household.builder(HouseholdId.of("H-" + i), Neighbourhood.dwelling(DOORS.get(i)))
                    .addAllMembers(doors.get(i))
                    .build());
        }
        for (int i = 0; i < lives.size(); i++) {
            PersonId person = PersonId.of("P-" + i);
            lives.get(i).resident(person).ifPresent(roster::add);
        }
        return roster.build();
    }

    private static Arbitrary<Life> anyLife() {
        Arbitrary<Lodging> lodgings = Combinators.combine(offsets(0, DOORS.size() - 1), offsets(0, 3), offsets(1, 8))
                .as(Lodging::new);
        return Combinators.combine(
                        lodgings.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(true, true, false),
                        offsets(0, 6),
                        offsets(-3, 5),
                        offsets(0, 14).optional(0.3),
                        anyArrangement().list().ofMaxSize(3))
                .as(Life::new);
    }

    static Arbitrary<Arrangement> anyArrangement() {
        return Combinators.combine(Arbitraries.of(NEEDS), anyHour(), anyHour().optional())
                .as((need, dueBy, settledAt) -> Arrangement.builder(need, "something", dueBy)
                        .settledAt(settledAt)
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<ServiceRecord> anyRecord() {
        return Combinators.combine(
                        Arbitraries.of(ACTIVITIES),
                        anySubject(),
                        anyHour(),
                        Arbitraries.of(Outcome.DONE, Outcome.DONE, Outcome.DONE, Outcome.NOT_HOME, Outcome.WAIVED))
                .as((activity, subject, at, outcome) -> ServiceRecord.builder(activity, subject)
                        .performedAt(at)
                        .outcome(outcome)
                        .build());
    }

    /** Mostly people; the last of them is a stranger. */
    private static Arbitrary<Subject> anySubject() {
        Arbitrary<Subject> people = offsets(0, PEOPLE).map(i -> Neighbourhood.person("P-" + i));
        return Arbitraries.oneOf(
                people,
                people,
                offsets(0, DOORS.size() - 1).map(i -> Neighbourhood.house("H-" + i)),
                Arbitraries.of(new Subject(SubjectScope.UNIT, "C1/1/1"), new Subject(SubjectScope.BUILDING, "C1/1")));
    }

    private static Arbitrary<LocalDateTime> anyHour() {
        return Combinators.combine(offsets(-3, 20), offsets(0, 23))
                .as((day, hour) -> START.plusDays(day).atTime(hour, 0));
    }

    private static Arbitrary<Integer> offsets(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }
}
