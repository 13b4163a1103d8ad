// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.explain;

import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.core.term.ActivityCodes.DISINFECTION;
import static org.quarantinekit.core.term.ActivityCodes.NUCLEIC_ACID_TEST;
import static org.quarantinekit.rules.plan.Samples.STAY;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.protocol.Consequences;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.NewSignRule;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.PositiveTestRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.ReExposureRule;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Samples;

/** What the tests of explanations are about, and how they read them. */
final class Explained {

    /** Restarts at a new exposure, stops testing at a positive result, and watches a new sign for three days. */
    static final Consequences CONSEQUENCES = consequences(ReExposureRule.RESTART);

    private Explained() {}

    static Consequences consequences(ReExposureRule reExposure) {
        return Consequences.builder()
                .reExposure(Stated.of(reExposure))
                .positiveTest(Stated.of(new PositiveTestRule(Optional.empty())))
                .newSign(Stated.of(new NewSignRule(3, true)))
                .addCitations(Samples.citation())
                .build();
    }

    static List<String> en(Explanation explanation) {
        return explanation.text().stream().map(LocalizedText::en).toList();
    }

    static List<String> zh(Explanation explanation) {
        return explanation.text().stream().map(LocalizedText::zh).toList();
    }

    /** What the plan holds for the subject and for the places around it. */
    static ImmutableList<Obligation> all(Plan plan) {
        return Stream.concat(plan.obligations().stream(), plan.sharedObligations().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** The first obligation of the plan's subject with this target. */
    static Obligation on(Plan plan, LocalDate target) {
        return first(plan.obligations(), target);
    }

    /** The first of these obligations with this target. */
    static Obligation first(List<Obligation> obligations, LocalDate target) {
        return obligations.stream()
                .filter(obligation -> obligation.target().equals(target))
                .findFirst()
                .orElseThrow();
    }

    static <T> T last(List<T> elements) {
        return elements.get(elements.size() - 1);
    }

    /** A test on any one of these days. */
    static Duty oneOf(int... days) {
        ImmutableList<ProtocolDay> labels =
                Arrays.stream(days).mapToObj(ProtocolDay::of).collect(ImmutableList.toImmutableList());
        return once("test", SubjectScope.PERSON, new OccurrenceRule.OneOf(labels), Stated.unspecified());
    }

    /** A test on day 4 that has to be made up once it is missed. */
    static Duty madeUp(SubjectScope scope) {
        return once("test", scope, OccurrenceRule.onDays(4), Stated.of(MissPolicy.makeUp()));
    }

    private static Duty once(String id, SubjectScope scope, OccurrenceRule rule, Stated<MissPolicy> policy) {
        return Samples.duty(id, NUCLEIC_ACID_TEST, scope, STAY, rule)
                .demand(Demand.atLeast(1))
                .window(Stated.unspecified())
                .missPolicy(policy)
                .build();
    }

    /** A disinfection on each day on which a test was done. */
    static Duty disinfection(SubjectScope scope) {
        return Samples.duty(
                        "disinfection", DISINFECTION, scope, STAY, new OccurrenceRule.AfterActivity(NUCLEIC_ACID_TEST))
                .demand(Demand.atLeast(1))
                .window(Stated.unspecified())
                .missPolicy(Stated.of(MissPolicy.lapse()))
                .build();
    }

    /** 14 days and 7 days after them, with one test on this day of the second phase's numbers. */
    static Protocol twoPhases(DayLabels labels, int testDay) {
        return Samples.protocol(Stated.of(START_IS_DAY_1))
                .addPhases(Samples.phase(STAY, 14, DayLabels.EPISODE), Samples.phase("after", 7, labels))
                .addDuties(Samples.duty(
                                "test", NUCLEIC_ACID_TEST, SubjectScope.PERSON, "after", OccurrenceRule.onDays(testDay))
                        .demand(Demand.atLeast(1))
                        .window(Stated.unspecified())
                        .missPolicy(Stated.unspecified())
                        .build())
                .build();
    }

    /** A stay of so many days, day 1 first, under a protocol that says what events do to it. */
    static Protocol eventful(int days, Duty... duties) {
        return Samples.protocol(Stated.of(START_IS_DAY_1))
                .addPhases(Samples.phase(STAY, days, DayLabels.EPISODE))
                .addDuties(duties)
                .consequences(CONSEQUENCES)
                .build();
    }
}
