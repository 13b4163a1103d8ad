// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.AnchorRule;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.DutySlot;
import org.quarantinekit.core.protocol.InForce;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Phase;
import org.quarantinekit.core.protocol.PhaseLength;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.ProtocolStatus;
import org.quarantinekit.core.protocol.Window;
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
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Planner;

/** Stays of 14 days under protocols made up for these tests, mostly with one duty; day 1 is Sunday, 8 August 2021. */
final class Samples {

    static final LocalDate SUNDAY_8_AUGUST = LocalDate.of(2021, 8, 8);
    static final int STAY = 14;
    static final Slot MORNING = Slot.of("MORNING");
    static final Slot EVENING = Slot.of("EVENING");
    static final Subject PERSON = Subject.of(PersonId.of("P-000001"));
    static final Subject NEIGHBOUR = Subject.of(PersonId.of("P-000002"));
    static final Subject HOUSEHOLD = Subject.of(HouseholdId.of("H-0001"));
    static final Stated<Window> ON_THE_DAY = window(0, 0);
    static final Stated<MissPolicy> LAPSE = Stated.of(MissPolicy.lapse());
    static final Stated<MissPolicy> ACCEPT_LATE = Stated.of(MissPolicy.acceptLate());
    static final Stated<MissPolicy> BLOCK_RELEASE = Stated.of(MissPolicy.blockRelease());
    static final Stated<MissPolicy> MAKE_UP = Stated.of(MissPolicy.makeUp());

    static final Citation SOURCE = Citation.builder("Made up for a test", "1")
            .reading(Reading.VERBATIM)
            .confidence(Confidence.LOW)
            .verifiedOn(LocalDate.of(2026, 11, 1))
            .build();

    private static final LocalizedText TEXT = LocalizedText.of("Sample", "样本");

    private Samples() {}

    /** The date of this day of the stay. */
    static LocalDate day(int number) {
        return SUNDAY_8_AUGUST.plusDays(number - 1L);
    }

    static Stated<Window> window(int daysEarly, int daysLate) {
        return Stated.of(new Window(daysEarly, daysLate));
    }

    static Duty testOn(int day, Stated<Window> window, Stated<MissPolicy> policy) {
        return test(Demand.atLeast(1), window, policy)
                .occurrence(OccurrenceRule.onDays(day))
                .build();
    }

    /** A nucleic acid test whose days are still to be said. */
    static Duty.Builder test(Demand demand, Stated<Window> window, Stated<MissPolicy> policy) {
        return duty("test", ActivityCodes.NUCLEIC_ACID_TEST, SubjectScope.PERSON)
                .demand(demand)
                .window(window)
                .missPolicy(policy);
    }

    /** A reading each morning and each evening; the evening begins at noon. */
    static Duty twoReadings(Stated<MissPolicy> policy) {
        return duty("temperature-check", ActivityCodes.TEMPERATURE_CHECK, SubjectScope.PERSON)
                .occurrence(OccurrenceRule.eachDay())
                .addSlot(new DutySlot(MORNING, Optional.empty(), Demand.atLeast(1)))
                .addSlot(new DutySlot(EVENING, Optional.of(LocalTime.NOON), Demand.atLeast(1)))
                .window(policy.equals(LAPSE) ? Stated.unspecified() : ON_THE_DAY)
                .missPolicy(policy)
                .build();
    }

    static Duty.Builder duty(String id, ActivityCode activity, SubjectScope scope) {
        return Duty.builder(DutyId.of(id), activity, scope).phase("home").addCitation(SOURCE);
    }

    static Plan plan(Duty... duties) {
        return plan(episode().build(), STAY, ImmutableList.copyOf(duties));
    }

    static Plan plan(Episode episode, Duty... duties) {
        return plan(episode, STAY, ImmutableList.copyOf(duties));
    }

    static Plan plan(Episode episode, int days, List<Duty> duties) {
        return Planner.of(protocol(DayNumbering.START_IS_DAY_1)
                        .addPhase(phase("home", PhaseLength.days(days)).build())
                        .addAllDuties(duties)
                        .build())
                .plan(episode);
    }

    /** A protocol whose phases and duties are still to be said. */
    static Protocol.Builder protocol(DayNumbering numbering) {
        return Protocol.builder(ProtocolId.of("sample"))
                .title(TEXT)
                .jurisdiction(TEXT)
                .status(ProtocolStatus.PROVISIONAL)
                .confidence(Confidence.LOW)
                .inForce(InForce.unspecified())
                .numbering(Stated.of(numbering))
                .anchor(AnchorRule.firstAvailable(AnchorKinds.QUARANTINE_START))
                .addCitation(SOURCE);
    }

    static Phase.Builder phase(String name, PhaseLength length) {
        return Phase.builder(name, Setting.HOME)
                .restriction(Stated.unspecified())
                .length(Stated.of(length))
                .addCitation(SOURCE);
    }

    static Episode.Builder episode() {
        return episode(SUNDAY_8_AUGUST);
    }

    static Episode.Builder episode(LocalDate start) {
        return Episode.builder(PERSON).putAnchor(AnchorKinds.QUARANTINE_START, Anchor.on(start));
    }

    static ServiceRecord tested(int day) {
        return test(day, Outcome.DONE);
    }

    /** At 09:00. */
    static ServiceRecord test(int day, Outcome outcome) {
        return record(ActivityCodes.NUCLEIC_ACID_TEST, PERSON, day, 9)
                .outcome(outcome)
                .build();
    }

    static ServiceRecord reading(int day, int hour) {
        return done(ActivityCodes.TEMPERATURE_CHECK, PERSON, day, hour);
    }

    static ServiceRecord reading(int day, int hour, Slot slot) {
        return record(ActivityCodes.TEMPERATURE_CHECK, PERSON, day, hour)
                .outcome(Outcome.DONE)
                .slot(slot)
                .build();
    }

    static ServiceRecord done(ActivityCode activity, Subject subject, int day, int hour) {
        return record(activity, subject, day, hour).outcome(Outcome.DONE).build();
    }

    static ServiceRecord.Builder record(ActivityCode activity, Subject subject, int day, int hour) {
        return ServiceRecord.builder(activity, subject).performedAt(day(day).atTime(hour, 0));
    }

    static Assessment assess(Plan plan, int asOf, ServiceRecord... records) {
        return Assessor.fromMidnight().assess(plan, ImmutableList.copyOf(records), day(asOf));
    }

    static Stated<MissPolicy> extendTo(int day) {
        return Stated.of(MissPolicy.extendTo(day));
    }

    /** Each day once. */
    static Duty daily(ActivityCode activity, Stated<MissPolicy> policy) {
        return duty("daily", activity, SubjectScope.PERSON)
                .occurrence(OccurrenceRule.eachDay())
                .demand(Demand.atLeast(1))
                .window(Stated.unspecified())
                .missPolicy(policy)
                .build();
    }

    /** Something owed after something else was done; demand, window and policy are still to be said. */
    static Duty.Builder after(ActivityCode trigger, String id, ActivityCode activity, SubjectScope scope) {
        return duty(id, activity, scope).occurrence(new OccurrenceRule.AfterActivity(trigger));
    }

    /** Something of {@link #PERSON} that was done. */
    static ServiceRecord done(ActivityCode activity, LocalDateTime at) {
        return ServiceRecord.builder(activity, PERSON)
                .performedAt(at)
                .outcome(Outcome.DONE)
                .build();
    }

    /** A test of {@link #PERSON} with its result. */
    static ServiceRecord result(ActivityCode activity, LocalDateTime at, String result) {
        return ServiceRecord.builder(activity, PERSON)
                .performedAt(at)
                .outcome(Outcome.DONE)
                .result(result)
                .build();
    }

    static ServiceRecord negative(ActivityCode activity, LocalDateTime at) {
        return result(activity, at, ServiceRecord.NEGATIVE);
    }

    static List<String> keys(Assessment assessment) {
        return assessment.standings().stream()
                .map(standing -> standing.obligation().key().toString())
                .toList();
    }

    static List<String> texts(Assessment assessment) {
        return assessment.standings().stream().map(Standing::text).toList();
    }
}
