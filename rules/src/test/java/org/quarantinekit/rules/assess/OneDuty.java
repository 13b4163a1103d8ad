// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.AnchorRule;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.InForce;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Phase;
import org.quarantinekit.core.protocol.PhaseLength;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.ProtocolStatus;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.Confidence;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Reading;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.DutyId;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.core.term.Setting;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Planner;

/** A made-up protocol with one test duty of one shape, for whoever asks what the shape means; its start is day 0. */
record OneDuty(OccurrenceRule rule, Demand demand, int days) {

    static final LocalDate START = LocalDate.of(2021, 3, 1); // Monday
    static final Subject PERSON = Subject.of(PersonId.of("P-1"));

    private static final LocalizedText TEXT = LocalizedText.of("made up", "虚构");
    private static final Citation CITATION = Citation.builder("Made-up notice", "article 1")
            .reading(Reading.VERBATIM)
            .confidence(Confidence.HIGH)
            .verifiedOn(START)
            .build();

    /** The shape in a stay of 14 days, owed once. */
    static OneDuty of(OccurrenceRule rule) {
        return new OneDuty(rule, Demand.atLeast(1), 14);
    }

    OneDuty times(int count) {
        return new OneDuty(rule, Demand.atLeast(count), days);
    }

    OneDuty days(int count) {
        return new OneDuty(rule, demand, count);
    }

    Plan plan() {
        return plan(stay().build());
    }

    Plan plan(Episode stay) {
        return Planner.of(protocol()).plan(stay);
    }

    Episode.Builder stay() {
        return Episode.builder(PERSON).putAnchor(AnchorKinds.QUARANTINE_START, Anchor.on(START));
    }

    Obligation only() {
        List<Obligation> obligations = plan().obligations();
        if (obligations.size() != 1) {
            throw new AssertionError("one obligation expected, but " + obligations);
        }
        return obligations.get(0);
    }

    /** The assessment of the day so many days after the start, with a test at each of these times. */
    Assessment assess(int daysLater, LocalDateTime... tests) {
        return Assessor.fromMidnight()
                .assess(plan(), Arrays.stream(tests).map(OneDuty::test).toList(), START.plusDays(daysLater));
    }

    private static ServiceRecord test(LocalDateTime at) {
        return ServiceRecord.builder(ActivityCodes.NUCLEIC_ACID_TEST, PERSON)
                .performedAt(at)
                .outcome(Outcome.DONE)
                .build();
    }

    private Protocol protocol() {
        return Protocol.builder(ProtocolId.of("made-up"))
                .title(TEXT)
                .jurisdiction(TEXT)
                .status(ProtocolStatus.PROVISIONAL)
                .confidence(Confidence.LOW)
                .inForce(InForce.unspecified())
                .numbering(Stated.of(DayNumbering.START_IS_DAY_0))
                .anchor(AnchorRule.firstAvailable(AnchorKinds.QUARANTINE_START))
                .addPhase(Phase.builder("home", Setting.HOME)
                        .restriction(Stated.unspecified())
                        .length(Stated.of(PhaseLength.days(days)))
                        .addCitation(CITATION)
                        .build())
                .addDuty(Duty.builder(DutyId.of("test"), ActivityCodes.NUCLEIC_ACID_TEST, SubjectScope.PERSON)
                        .phase("home")
                        .occurrence(rule)
                        .demand(demand)
                        .window(Stated.unspecified())
                        .missPolicy(Stated.unspecified())
                        .addCitation(CITATION)
                        .build())
                .addCitation(CITATION)
                .build();
    }
}
