// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.AnchorRule;
import org.quarantinekit.core.protocol.Consequences;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.DutySlot;
import org.quarantinekit.core.protocol.InForce;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.NewSignRule;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Phase;
import org.quarantinekit.core.protocol.PhaseLength;
import org.quarantinekit.core.protocol.PositiveTestRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.ProtocolStatus;
import org.quarantinekit.core.protocol.ReExposureRule;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.Confidence;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Reading;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.DutyId;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.core.term.Setting;
import org.quarantinekit.core.term.SubjectScope;

/** The building blocks of plans in tests; everything is invented, and about nobody. */
public final class Samples {

    public static final LocalDate AUG_8 = LocalDate.of(2021, 8, 8); // Sunday
    public static final String STAY = "stay";
    public static final Subject PERSON = person(1);
    public static final Subject HOUSEHOLD = Subject.of(HouseholdId.of("H-0001"));
    public static final Slot MORNING = Slot.of("MORNING");
    public static final Slot EVENING = Slot.of("EVENING");

    /** A morning that begins with the service day, an evening that begins at noon, each once. */
    public static final ImmutableList<DutySlot> MORNING_AND_EVENING = ImmutableList.of(
            new DutySlot(MORNING, Optional.empty(), Demand.atLeast(1)),
            new DutySlot(EVENING, Optional.of(LocalTime.NOON), Demand.atLeast(1)));

    private Samples() {}

    /** The day in August 2021. */
    public static LocalDate august(int day) {
        return LocalDate.of(2021, 8, day);
    }

    public static Subject person(int number) {
        return Subject.of(PersonId.of("P-00000" + number));
    }

    public static Citation citation() {
        return Citation.builder("Invented notice", "article 3")
                .reading(Reading.VERBATIM)
                .confidence(Confidence.HIGH)
                .verifiedOn(LocalDate.of(2026, 11, 2)) // Monday
                .build();
    }

    public static Phase phase(String name, int days, DayLabels labels) {
        return Phase.builder(name, Setting.HOME)
                .restriction(Stated.unspecified())
                .length(Stated.of(PhaseLength.days(days)))
                .dayLabels(labels)
                .addCitations(citation())
                .build();
    }

    /** Starts a duty of a person in the phase {@link #STAY}; demand or slots, window and miss policy are still to be said. */
    public static Duty.Builder duty(String id, ActivityCode activity, OccurrenceRule occurrence) {
        return duty(id, activity, SubjectScope.PERSON, STAY, occurrence);
    }

    public static Duty.Builder duty(
            String id, ActivityCode activity, SubjectScope scope, String phase, OccurrenceRule occurrence) {
        return Duty.builder(DutyId.of(id), activity, scope)
                .phase(phase)
                .occurrence(occurrence)
                .addCitations(citation());
    }

    /** The usual test: once on each of these days, with no window and no consequence stated. */
    public static Duty test(int... days) {
        return duty("test", ActivityCodes.NUCLEIC_ACID_TEST, OccurrenceRule.onDays(days))
                .demand(Demand.atLeast(1))
                .window(Stated.unspecified())
                .missPolicy(Stated.unspecified())
                .build();
    }

    /** Something once on each of these days that is gone when its day is over. */
    public static Duty contact(OccurrenceRule occurrence) {
        return contact(STAY, occurrence).build();
    }

    /** Starts something once on each of these days of a phase that is gone when its day is over. */
    public static Duty.Builder contact(String phase, OccurrenceRule occurrence) {
        return duty("contact", ActivityCodes.CONTACT, SubjectScope.PERSON, phase, occurrence)
                .demand(Demand.atLeast(1))
                .window(Stated.unspecified())
                .missPolicy(Stated.of(MissPolicy.lapse()));
    }

    /** Twice a day, one in the morning and one in the evening, gone when the day is over. */
    public static Duty temperature() {
        return duty("temperature", ActivityCodes.TEMPERATURE_CHECK, OccurrenceRule.eachDay())
                .addAllSlots(MORNING_AND_EVENING)
                .window(Stated.unspecified())
                .missPolicy(Stated.of(MissPolicy.lapse()))
                .build();
    }

    /** One policy of each kind. */
    public static ImmutableList<MissPolicy> missPolicies() {
        return ImmutableList.of(
                MissPolicy.lapse(),
                MissPolicy.acceptLate(),
                MissPolicy.makeUp(),
                MissPolicy.blockRelease(),
                MissPolicy.extendTo(12));
    }

    /** Starts a protocol that counts from the start of the quarantine. */
    public static Protocol.Builder protocol(Stated<DayNumbering> numbering) {
        return protocol(ProtocolId.of("invented-2021"), numbering);
    }

    /** Starts a protocol of this id that counts from the start of the quarantine. */
    public static Protocol.Builder protocol(ProtocolId id, Stated<DayNumbering> numbering) {
        return base(id, numbering).anchor(AnchorRule.firstAvailable(AnchorKinds.QUARANTINE_START));
    }

    private static Protocol.Builder base(ProtocolId id, Stated<DayNumbering> numbering) {
        return Protocol.builder(id)
                .title(LocalizedText.of("Invented", "示例"))
                .jurisdiction(LocalizedText.of("Nowhere", "示例"))
                .status(ProtocolStatus.SOURCED)
                .confidence(Confidence.HIGH)
                .inForce(InForce.unspecified())
                .numbering(numbering)
                .addCitations(citation());
    }

    /** Starts a protocol that counts from these anchors. */
    public static Protocol.Builder protocolFrom(AnchorRule anchor, Stated<DayNumbering> numbering) {
        return base(ProtocolId.of("invented-2021"), numbering).anchor(anchor);
    }

    /** A protocol of one phase, {@link #STAY}, that counts from one of several anchors as day 1. */
    public static Protocol protocolFrom(AnchorRule anchor, int days, Duty... duties) {
        return base(ProtocolId.of("invented-2021"), Stated.of(DayNumbering.START_IS_DAY_1))
                .anchor(anchor)
                .addPhases(phase(STAY, days, DayLabels.EPISODE))
                .addDuties(duties)
                .build();
    }

    /** A protocol of one phase, {@link #STAY}. */
    public static Protocol protocol(DayNumbering numbering, int days, Duty... duties) {
        return protocol(Stated.of(numbering))
                .addPhases(phase(STAY, days, DayLabels.EPISODE))
                .addDuties(duties)
                .build();
    }

    /** A protocol of one phase, {@link #STAY}, that says what every event does. */
    public static Protocol answering(ReExposureRule reExposure, DayNumbering numbering, int days, Duty... duties) {
        return protocol(Stated.of(numbering))
                .addPhases(phase(STAY, days, DayLabels.EPISODE))
                .addDuties(duties)
                .consequences(consequences(reExposure))
                .build();
    }

    /** A consequence of every event: a new sign is watched to its day 5, and the stay lasts at least as long. */
    public static Consequences consequences(ReExposureRule reExposure) {
        return Consequences.builder()
                .reExposure(Stated.of(reExposure))
                .positiveTest(Stated.of(new PositiveTestRule(Optional.empty())))
                .newSign(Stated.of(new NewSignRule(5, true)))
                .addCitations(citation())
                .build();
    }

    public static Episode.Builder episode(Subject subject, LocalDate start) {
        return Episode.builder(subject).putAnchor(AnchorKinds.QUARANTINE_START, Anchor.on(start));
    }

    public static Released released(LocalDate lastDay) {
        return Released.builder(lastDay, lastDay).build();
    }

    /** The plan of {@link #PERSON}, who starts on {@link #AUG_8}. */
    public static Plan plan(Protocol protocol) {
        return Planner.of(protocol).plan(episode(PERSON, AUG_8).build());
    }

    /** A record of {@link #PERSON}. */
    public static ServiceRecord record(ActivityCode activity, LocalDateTime at, Outcome outcome) {
        return ServiceRecord.builder(activity, PERSON)
                .performedAt(at)
                .outcome(outcome)
                .build();
    }

    /** A record of {@link #PERSON} of something that was done. */
    public static ServiceRecord done(ActivityCode activity, LocalDateTime at) {
        return record(activity, at, Outcome.DONE);
    }

    /** One obligation of {@link #PERSON} with these dates, of a duty of its own. */
    public static Obligation obligation(
            String id, LocalDate opens, LocalDate target, LocalDate dueBy, LocalDate closes, Demand demand) {
        return obligation(id, Optional.empty(), opens, target, dueBy, closes, demand);
    }

    /** One obligation of {@link #PERSON} with these dates, for a part of the day if there is one. */
    public static Obligation obligation(
            String id,
            Optional<Slot> slot,
            LocalDate opens,
            LocalDate target,
            LocalDate dueBy,
            LocalDate closes,
            Demand demand) {
        Duty.Builder duty = duty(id, ActivityCodes.TEMPERATURE_CHECK, OccurrenceRule.eachDay())
                .window(Stated.unspecified())
                .missPolicy(Stated.of(MissPolicy.acceptLate()));
        return Obligation.builder(new ObligationKey(id, PERSON, "1", slot))
                .addDuties((slot.isEmpty() ? duty.demand(demand) : duty.addAllSlots(MORNING_AND_EVENING)).build())
                .day(ProtocolDay.of(1))
                .opens(opens)
                .target(target)
                .dueBy(dueBy)
                .closes(closes)
                .demand(demand)
                .build();
    }
}
