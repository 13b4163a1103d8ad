// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.core.term.ActivityCodes.CONTACT;
import static org.quarantinekit.core.term.ActivityCodes.NUCLEIC_ACID_TEST;
import static org.quarantinekit.rules.explain.Explained.disinfection;
import static org.quarantinekit.rules.explain.Explained.en;
import static org.quarantinekit.rules.explain.Explained.first;
import static org.quarantinekit.rules.explain.Explained.madeUp;
import static org.quarantinekit.rules.explain.Explained.zh;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.HOUSEHOLD;
import static org.quarantinekit.rules.plan.Samples.STAY;
import static org.quarantinekit.rules.plan.Samples.person;
import static org.quarantinekit.rules.plan.Samples.released;
import static org.quarantinekit.rules.plan.Samples.test;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.assess.Assessment;
import org.quarantinekit.rules.assess.Assessor;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Planner;
import org.quarantinekit.rules.plan.Samples;

/** Why a household is owed something, because of the stays of two of its members, who begin on the 8th and the 11th. */
class ExplainerSharedTest {

    private static final LocalDate AUG_9 = LocalDate.of(2021, 8, 9); // Monday
    private static final LocalDate AUG_11 = LocalDate.of(2021, 8, 11); // Wednesday
    private static final LocalDate AUG_12 = LocalDate.of(2021, 8, 12); // Thursday
    private static final Protocol CALLED = Samples.protocol(START_IS_DAY_1, 7, call());

    @Test
    void why_bothMembersOweIt_explainsEachWithItsOwnDay() {
        List<Plan> members = members(CALLED);
        Explanation why = Explainer.why(members, shared(members, AUG_12));
        assertThat(why.isOwed()).isTrue();
        assertThat(en(why))
                .containsSubsequence(
                        "Because of the stay of PERSON P-000001:",
                        "Day 5 is 2021-08-08 plus 4 days: 2021-08-12.",
                        "Because of the stay of PERSON P-000002:",
                        "Day 2 is 2021-08-11 plus 1 day: 2021-08-12.");
        assertThat(zh(why)).contains("因 PERSON P-000001 的隔离：", "因 PERSON P-000002 的隔离：");
    }

    @Test
    void why_oneMemberOwesIt_namesThatOneOnly() {
        List<Plan> members = members(CALLED);
        assertThat(en(Explainer.why(members, shared(members, AUG_9))))
                .contains("Because of the stay of PERSON P-000001:")
                .noneMatch(step -> step.contains("P-000002"));
    }

    @Test
    void why_oneOfTwoReleased_namesTheOtherOnly() {
        List<Plan> members = List.of(
                plan(CALLED, 2, AUG_11),
                Planner.of(CALLED)
                        .plan(Samples.episode(person(1), AUG_8)
                                .addEvent(released(AUG_9))
                                .build()));
        assertThat(en(Explainer.why(members, shared(members, AUG_12))))
                .contains("Because of the stay of PERSON P-000002:")
                .noneMatch(step -> step.contains("P-000001"));
    }

    @Test
    void why_nobodyOwesIt_saysWhyNotOfEach() {
        Plan released = Planner.of(CALLED)
                .plan(Samples.episode(person(1), AUG_8)
                        .addEvent(released(AUG_9))
                        .build());
        Explanation why = Explainer.why(List.of(released), shared(List.of(released), AUG_12));
        assertThat(why.isOwed()).isFalse();
        assertThat(en(why))
                .contains(
                        "Because of the stay of PERSON P-000001:",
                        "It is not owed: it falls after the last day of the stay.");
    }

    /** Only an assessment holds it: no plan has an obligation to look it up by. */
    @Test
    void why_makeUp_namesTheMembersWhoseStayOwedWhatWasMissed() {
        List<Plan> members = members(Samples.protocol(START_IS_DAY_1, 14, madeUp(SubjectScope.HOUSEHOLD)));
        Assessment assessment =
                Assessor.fromMidnight().assess(Planner.planShared(HOUSEHOLD, members), List.of(), AUG_12);
        Obligation makeUp = assessment.standings().stream()
                .filter(standing -> standing.obligation().key().missed().isPresent())
                .map(standing -> standing.obligation())
                .findFirst()
                .orElseThrow();
        Explanation why = Explainer.why(members, makeUp);
        assertThat(en(why))
                .containsExactly(
                        "Because of the stay of PERSON P-000001:",
                        "By test of invented-2021, NUCLEIC_ACID_TEST is owed to each HOUSEHOLD on day 4,"
                                + " in phase stay.",
                        "It is owed in the place of NUCLEIC_ACID_TEST/HOUSEHOLD:H-0001/2021-08-11, which was missed.",
                        "It may be done from 2021-08-12 to 2021-08-14, the right day is 2021-08-12;"
                                + " a miss has to be made up.",
                        "Source: Invented notice, article 3.");
    }

    /** The same day may be another member's own: what is made up there is no reason for what is owed there. */
    @Test
    void why_makeUpOnADayThatSomebodyOwesToo_isNotTheirs() {
        Protocol daily = Samples.protocol(START_IS_DAY_1, 7, call(Stated.of(MissPolicy.makeUp())));
        List<Plan> members = members(daily);
        Assessment assessment =
                Assessor.fromMidnight().assess(Planner.planShared(HOUSEHOLD, members), List.of(), AUG_12);
        Obligation makeUpOfThe10th = assessment.standings().stream()
                .map(standing -> standing.obligation())
                .filter(obligation -> obligation.key().when().equals("2021-08-10/make-up"))
                .findFirst()
                .orElseThrow();
        assertThat(en(Explainer.why(members, makeUpOfThe10th)))
                .contains("Because of the stay of PERSON P-000001:")
                .noneMatch(step -> step.contains("P-000002"));
    }

    /** Only an assessment holds it: no plan knows on which days a test was done. */
    @Test
    void why_afterActivity_namesTheMembersWhoseStayMakesItOwed() {
        List<Plan> members =
                members(Samples.protocol(START_IS_DAY_1, 7, test(2), disinfection(SubjectScope.HOUSEHOLD)));
        ServiceRecord test = ServiceRecord.builder(NUCLEIC_ACID_TEST, person(1))
                .performedAt(AUG_9.atTime(9, 0))
                .outcome(Outcome.DONE)
                .build();
        Assessment assessment =
                Assessor.fromMidnight().assess(Planner.planShared(HOUSEHOLD, members), List.of(), List.of(test), AUG_9);
        Obligation after = Iterables.getOnlyElement(assessment.standings()).obligation();
        assertThat(en(Explainer.why(members, after)))
                .startsWith("Because of the stay of PERSON P-000001:")
                .contains("It is owed only on a day on which NUCLEIC_ACID_TEST was done.")
                .contains("Source: Invented notice, article 3.")
                .noneMatch(step -> step.contains("P-000002"));
    }

    private static List<Plan> members(Protocol protocol) {
        return List.of(plan(protocol, 1, AUG_8), plan(protocol, 2, AUG_11));
    }

    private static Plan plan(Protocol protocol, int person, LocalDate start) {
        return Planner.of(protocol).plan(Samples.episode(person(person), start).build());
    }

    private static Obligation shared(List<Plan> members, LocalDate target) {
        return first(Planner.planShared(HOUSEHOLD, members).obligations(), target);
    }

    private static Duty call() {
        return call(Stated.of(MissPolicy.lapse()));
    }

    private static Duty call(Stated<MissPolicy> policy) {
        return Samples.duty("call", CONTACT, SubjectScope.HOUSEHOLD, STAY, OccurrenceRule.eachDay())
                .demand(Demand.atLeast(1))
                .window(Stated.unspecified())
                .missPolicy(policy)
                .build();
    }
}
