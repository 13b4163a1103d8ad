// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.protocol.AnchorRule;
import org.quarantinekit.core.protocol.Consequences;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.InForce;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Phase;
import org.quarantinekit.core.protocol.PhaseLength;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.ProtocolStatus;
import org.quarantinekit.core.protocol.ReExposureRule;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.Confidence;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Reading;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.DutyId;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.core.term.Setting;
import org.quarantinekit.core.term.SubjectScope;

/** The made-up protocols of the population: one for each numbering, the one with day 0 first. */
final class LibraryProtocols {

    private static final String PHASE = "home";
    private static final LocalizedText MADE_UP = LocalizedText.of("Made up", "虚构");
    private static final Citation NOWHERE = Citation.builder("Made up", "nowhere")
            .reading(Reading.VERBATIM)
            .confidence(Confidence.LOW)
            .verifiedOn(PopulationColumns.TODAY)
            .build();

    private LibraryProtocols() {}

    /** Returns the protocols with tests, and nothing else. */
    static ImmutableList<Protocol> testsOnly() {
        return both("tests", PopulationColumns.LAST_DAY, PopulationColumns.LAST_DAY, ImmutableList.of(tests()));
    }

    /** Returns the protocols with tests and the daily services, both of which last to the day with the number 14. */
    static ImmutableList<Protocol> testsAndServices() {
        return both("services", PopulationColumns.LAST_DAY, PopulationColumns.LAST_DAY, allDuties());
    }

    /**
     * Returns the protocols of a follow-up that lasts for 14 days after the start whatever number the start has, with tests
     * and the daily services.
     */
    static ImmutableList<Protocol> followUp() {
        return followUp(allDuties());
    }

    /** Returns the protocols of the same follow-up, without any duty. */
    static ImmutableList<Protocol> followUpWithoutDuties() {
        return followUp(ImmutableList.of());
    }

    private static ImmutableList<Protocol> followUp(ImmutableList<Duty> duties) {
        int days = PopulationColumns.DAYS_OF_FOLLOW_UP;
        return both("follow-up", days, days + 1, duties);
    }

    private static ImmutableList<Protocol> both(String name, int daysFrom0, int daysFrom1, ImmutableList<Duty> duties) {
        return ImmutableList.of(
                protocol(name + "-from-0", DayNumbering.START_IS_DAY_0, daysFrom0, duties),
                protocol(name + "-from-1", DayNumbering.START_IS_DAY_1, daysFrom1, duties));
    }

    private static Protocol protocol(String id, DayNumbering numbering, int days, ImmutableList<Duty> duties) {
        return Protocol.builder(ProtocolId.of(id))
                .title(MADE_UP)
                .jurisdiction(MADE_UP)
                .status(ProtocolStatus.PROVISIONAL)
                .confidence(Confidence.LOW)
                .inForce(InForce.unspecified())
                .numbering(Stated.of(numbering))
                .anchor(AnchorRule.firstAvailable(AnchorKinds.QUARANTINE_START))
                .addPhases(phase(days))
                .addAllDuties(duties)
                .consequences(consequences())
                .addCitations(NOWHERE)
                .build();
    }

    private static Phase phase(int days) {
        return Phase.builder(PHASE, Setting.HOME)
                .restriction(Stated.unspecified())
                .length(Stated.of(PhaseLength.days(days)))
                .addCitations(NOWHERE)
                .build();
    }

    private static Consequences consequences() {
        return Consequences.builder()
                .reExposure(Stated.of(ReExposureRule.EXTEND_TO_LATER))
                .positiveTest(Stated.unspecified())
                .newSign(Stated.unspecified())
                .addCitations(NOWHERE)
                .build();
    }

    private static ImmutableList<Duty> allDuties() {
        ImmutableList.Builder<Duty> duties = ImmutableList.builder();
        duties.add(tests());
        for (DailyService service : DailyService.ALL) {
            duties.add(daily(service));
        }
        return duties.build();
    }

    /** A test may be done late, as long as the stay lasts. */
    private static Duty tests() {
        int[] days = new int[PopulationColumns.testDays()];
        for (int index = 0; index < days.length; index++) {
            days[index] = PopulationColumns.testDay(index);
        }
        return duty(
                ActivityCodes.NUCLEIC_ACID_TEST,
                "test",
                OccurrenceRule.onDays(days),
                Demand.atLeast(1),
                MissPolicy.acceptLate());
    }

    /** What was not done on its day is gone. */
    private static Duty daily(DailyService service) {
        return duty(
                service.activity(),
                "daily-" + (1 + service.number),
                OccurrenceRule.eachDay(),
                Demand.atLeast(service.perDay),
                MissPolicy.lapse());
    }

    private static Duty duty(
            ActivityCode activity, String id, OccurrenceRule occurrence, Demand demand, MissPolicy missPolicy) {
        return Duty.builder(DutyId.of(id), activity, SubjectScope.PERSON)
                .phase(PHASE)
                .occurrence(occurrence)
                .demand(demand)
                .window(Stated.unspecified())
                .missPolicy(Stated.of(missPolicy))
                .addCitations(NOWHERE)
                .build();
    }
}
