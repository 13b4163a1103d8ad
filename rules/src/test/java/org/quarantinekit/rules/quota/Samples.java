// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.quota;

import java.time.LocalDate;
import java.time.LocalTime;
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

/** Stays of 14 days under a small protocol, made up for these tests; day 1 is Sunday, 8 August 2021. */
final class Samples {

    static final LocalDate SUNDAY_8_AUGUST = LocalDate.of(2021, 8, 8);
    static final Slot MORNING = Slot.of("MORNING");
    static final Slot EVENING = Slot.of("EVENING");
    static final Subject ONE = Subject.of(PersonId.of("P-000001"));
    static final Subject TWO = Subject.of(PersonId.of("P-000002"));
    static final Subject HOUSEHOLD = Subject.of(HouseholdId.of("H-0001"));

    private static final Citation SOURCE = Citation.builder("Made up for a test", "1")
            .reading(Reading.VERBATIM)
            .confidence(Confidence.LOW)
            .verifiedOn(LocalDate.of(2026, 11, 1))
            .build();

    private static final LocalizedText TEXT = LocalizedText.of("Sample", "样本");
    private static final Planner PLANNER = Planner.of(protocol());

    private Samples() {}

    /** Tests on days 1 and 4, never late; a reading each morning and evening; three calls a day; a contact per household. */
    private static Protocol protocol() {
        return Protocol.builder(ProtocolId.of("sample"))
                .title(TEXT)
                .jurisdiction(TEXT)
                .status(ProtocolStatus.PROVISIONAL)
                .confidence(Confidence.LOW)
                .inForce(InForce.unspecified())
                .numbering(Stated.of(DayNumbering.START_IS_DAY_1))
                .anchor(AnchorRule.firstAvailable(AnchorKinds.QUARANTINE_START))
                .addPhase(Phase.builder("home", Setting.HOME)
                        .restriction(Stated.unspecified())
                        .length(Stated.of(PhaseLength.days(14)))
                        .addCitation(SOURCE)
                        .build())
                .addDuty(duty("nucleic-acid-test", ActivityCodes.NUCLEIC_ACID_TEST, SubjectScope.PERSON)
                        .occurrence(OccurrenceRule.onDays(1, 4))
                        .demand(Demand.atLeast(1))
                        .window(Stated.of(new Window(0, 0)))
                        .missPolicy(Stated.of(MissPolicy.blockRelease()))
                        .build())
                .addDuty(daily("temperature-check", ActivityCodes.TEMPERATURE_CHECK, SubjectScope.PERSON)
                        .addSlot(new DutySlot(MORNING, Optional.empty(), Demand.atLeast(1)))
                        .addSlot(new DutySlot(EVENING, Optional.of(LocalTime.NOON), Demand.atLeast(1)))
                        .build())
                .addDuty(daily("phone-follow-up", ActivityCodes.PHONE_FOLLOW_UP, SubjectScope.PERSON)
                        .demand(Demand.atLeast(3))
                        .build())
                .addDuty(daily("contact", ActivityCodes.CONTACT, SubjectScope.HOUSEHOLD)
                        .demand(Demand.atLeast(1))
                        .build())
                .addCitation(SOURCE)
                .build();
    }

    private static Duty.Builder daily(String id, ActivityCode activity, SubjectScope scope) {
        return duty(id, activity, scope)
                .occurrence(OccurrenceRule.eachDay())
                .window(Stated.unspecified())
                .missPolicy(Stated.of(MissPolicy.lapse()));
    }

    private static Duty.Builder duty(String id, ActivityCode activity, SubjectScope scope) {
        return Duty.builder(DutyId.of(id), activity, scope).phase("home").addCitation(SOURCE);
    }

    static Plan plan(Subject subject) {
        return PLANNER.plan(Episode.builder(subject)
                .putAnchor(AnchorKinds.QUARANTINE_START, Anchor.on(SUNDAY_8_AUGUST))
                .build());
    }

    static ServiceRecord reading(Subject subject, Slot slot, LocalDate day, int hour) {
        return record(ActivityCodes.TEMPERATURE_CHECK, subject, day, hour, Outcome.DONE)
                .slot(slot)
                .build();
    }

    static ServiceRecord.Builder record(
            ActivityCode activity, Subject subject, LocalDate day, int hour, Outcome outcome) {
        return ServiceRecord.builder(activity, subject)
                .performedAt(day.atTime(hour, 0))
                .outcome(outcome);
    }
}
