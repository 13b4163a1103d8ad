// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.term.ActivityCodes.DISINFECTION;
import static org.quarantinekit.core.term.ActivityCodes.MEDICAL_WASTE_COLLECTION;
import static org.quarantinekit.core.term.ActivityCodes.NUCLEIC_ACID_TEST;
import static org.quarantinekit.rules.assess.Samples.day;
import static org.quarantinekit.rules.assess.Samples.tested;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.PhaseLength;
import org.quarantinekit.core.protocol.Window;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Planner;
import org.quarantinekit.rules.plan.SharedPlan;

/** Disinfection after sampling; the stay is of 14 days, from Sunday, 8 to Saturday, 21 August 2021. */
class AfterActivityTest {

    private static final int DAY_4 = 4; // Wednesday, 11 August 2021
    private static final Subject BUILDING = new Subject(SubjectScope.BUILDING, "C1/3");
    private static final Duty DISINFECT = disinfect(SubjectScope.PERSON).build();
    private static final Duty DISINFECT_BUILDING =
            disinfect(SubjectScope.BUILDING).build();
    private static final Plan PLAN = Samples.plan(Samples.testOn(DAY_4, Samples.ON_THE_DAY, Samples.LAPSE), DISINFECT);

    @Test
    void afterActivity_beforeAny_isNone() {
        assertThat(Samples.texts(Samples.assess(PLAN, DAY_4)))
                .containsExactly("NUCLEIC_ACID_TEST on day 4, DUE, 0 of 1");
    }

    @Test
    void afterActivity_onTheDayOfTheRecord_isOwedOnce() {
        Assessment assessment = Samples.assess(PLAN, DAY_4, tested(DAY_4));
        assertThat(Samples.texts(assessment))
                .containsExactly("NUCLEIC_ACID_TEST on day 4, DONE, 1 of 1", "DISINFECTION on 2021-08-11, DUE, 0 of 1");
        Obligation owed = assessment.standings().get(1).obligation();
        assertThat(owed.key()).hasToString("disinfect/PERSON:P-000001/after/2021-08-11");
        assertThat(owed.day()).isEmpty();
        assertThat(List.of(owed.opens(), owed.target(), owed.dueBy())).containsOnly(day(DAY_4));
        assertThat(assessment.labels().total()).isEqualTo(2);
    }

    @Test
    void afterActivity_severalRecordsOfOneDay_areOneOccasion() {
        ServiceRecord again = Samples.done(NUCLEIC_ACID_TEST, Samples.PERSON, DAY_4, 17);
        assertThat(days(Samples.assess(PLAN, 9, tested(DAY_4), again, tested(6))))
                .containsExactly(day(DAY_4), day(6));
    }

    @Test
    void afterActivity_whatNobodyAskedFor_makesItOwedAllTheSame() {
        Assessment assessment = Samples.assess(PLAN, 9, tested(6));
        assertThat(assessment.extraneous())
                .containsExactly(new Extraneous(tested(6), Extraneous.Reason.OUTSIDE_WINDOW));
        assertThat(days(assessment)).containsExactly(day(6));
    }

    @Test
    void afterActivity_whatWasNotDone_makesNothingOwed() {
        for (Outcome outcome : Outcome.values()) {
            assertThat(days(Samples.assess(PLAN, 9, Samples.test(DAY_4, outcome))))
                    .as("%s", outcome)
                    .hasSize(outcome == Outcome.DONE ? 1 : 0);
        }
    }

    @Test
    void afterActivity_recordOfTomorrowOrOfANeighbour_makesNothingOwed() {
        assertThat(days(Samples.assess(PLAN, 3, tested(DAY_4)))).isEmpty();
        ServiceRecord neighbours = Samples.done(NUCLEIC_ACID_TEST, Samples.NEIGHBOUR, DAY_4, 9);
        assertThat(days(Samples.assess(PLAN, DAY_4, neighbours))).isEmpty();
    }

    @Test
    void afterActivity_outsideTheStay_makesNothingOwed() {
        assertThat(days(Samples.assess(PLAN, 1, tested(0))))
                .as("the day before")
                .isEmpty();
        assertThat(days(Samples.assess(PLAN, 1, tested(1)))).as("the first day").hasSize(1);
        Plan enrolledLate = plan(Samples.episode().enrolledOn(day(5)));
        assertThat(days(Samples.assess(enrolledLate, 9, tested(4), tested(5)))).containsExactly(day(5));
        Plan released =
                plan(Samples.episode().addEvent(Released.builder(day(5), day(5)).build()));
        assertThat(days(Samples.assess(released, 9, tested(5), tested(6)))).containsExactly(day(5));
    }

    @Test
    void afterActivity_whileNobodyHasRecordedTheRelease_isStillOwed() {
        assertThat(days(Samples.assess(PLAN, 16, tested(16)))).containsExactly(day(16));
    }

    @Test
    void afterActivity_ofTheFirstPhase_isNotOwedInTheSecond() {
        Plan plan = Planner.of(Samples.protocol(DayNumbering.START_IS_DAY_1)
                        .addPhase(Samples.phase("home", PhaseLength.days(7)).build())
                        .addPhase(Samples.phase("after", PhaseLength.days(7)).build())
                        .addDuty(DISINFECT)
                        .build())
                .plan(Samples.episode().build());
        assertThat(days(Samples.assess(plan, 9, tested(7), tested(8)))).containsExactly(day(7));
    }

    @Test
    void afterActivity_closesAsItsWindowAndItsPolicySay() {
        assertThat(closes(disinfect(SubjectScope.PERSON, Samples.window(0, 2), Samples.LAPSE)))
                .isEqualTo(day(6));
        assertThat(closes(disinfect(SubjectScope.PERSON, Stated.unspecified(), Samples.LAPSE)))
                .isEqualTo(day(DAY_4));
        assertThat(closes(disinfect(SubjectScope.PERSON, Stated.unspecified(), Samples.ACCEPT_LATE)))
                .isEqualTo(day(Samples.STAY));
        assertThat(closes(disinfect(SubjectScope.PERSON, Stated.unspecified(), Stated.unspecified())))
                .isEqualTo(day(Samples.STAY));
    }

    @Test
    void afterActivity_missed_blocksOrIsMadeUpLikeAnyOther() {
        Plan blocking = Samples.plan(disinfect(SubjectScope.PERSON, Samples.ON_THE_DAY, Samples.BLOCK_RELEASE)
                .build());
        assertThat(Samples.assess(blocking, 5, tested(DAY_4))
                        .release()
                        .orElseThrow()
                        .blockers())
                .extracting(Blocker::reason)
                .containsExactly(Blocker.Reason.MISS_BLOCKS_RELEASE);
        Plan madeUp = Samples.plan(disinfect(SubjectScope.PERSON, Samples.ON_THE_DAY, Samples.MAKE_UP)
                .build());
        assertThat(Samples.keys(Samples.assess(madeUp, 5, tested(DAY_4))))
                .containsExactly(
                        "disinfect/PERSON:P-000001/after/2021-08-11",
                        "disinfect/PERSON:P-000001/after/2021-08-11/make-up");
    }

    @Test
    void afterActivity_ofAnAfterActivity_isOwedInItsTurn() {
        Plan chain = Samples.plan(
                DISINFECT,
                Samples.after(DISINFECTION, "waste", MEDICAL_WASTE_COLLECTION, SubjectScope.PERSON)
                        .demand(Demand.atLeast(1))
                        .window(Stated.unspecified())
                        .missPolicy(Samples.LAPSE)
                        .build());
        assertThat(Samples.texts(Samples.assess(chain, DAY_4, tested(DAY_4))))
                .containsExactly("DISINFECTION on 2021-08-11, DUE, 0 of 1");
        assertThat(Samples.texts(Samples.assess(
                        chain, DAY_4, tested(DAY_4), Samples.done(DISINFECTION, Samples.PERSON, DAY_4, 17))))
                .containsExactly(
                        "DISINFECTION on 2021-08-11, DONE, 1 of 1",
                        "MEDICAL_WASTE_COLLECTION on 2021-08-11, DUE, 0 of 1");
    }

    @Test
    void afterActivity_sampleAfterMidnight_isOfTheServiceDayBefore() {
        ServiceRecord night = Samples.done(NUCLEIC_ACID_TEST, day(5).atTime(0, 40));
        Assessment assessment = Assessor.of(new ServiceDay(ZoneOffset.ofHours(8), LocalTime.of(4, 0)))
                .assess(PLAN, ImmutableList.of(night), day(5));
        assertThat(days(assessment)).containsExactly(day(DAY_4));
    }

    @Test
    void afterActivity_twoDutiesOfOneActivity_areTwoObligationsOfAPerson() {
        Plan plan = Samples.plan(
                DISINFECT,
                Samples.after(MEDICAL_WASTE_COLLECTION, "clean-up", DISINFECTION, SubjectScope.PERSON)
                        .demand(Demand.atLeast(1))
                        .window(Stated.unspecified())
                        .missPolicy(Samples.LAPSE)
                        .build());
        ServiceRecord waste = Samples.done(MEDICAL_WASTE_COLLECTION, Samples.PERSON, DAY_4, 10);
        assertThat(Samples.keys(Samples.assess(plan, DAY_4, tested(DAY_4))))
                .containsExactly("disinfect/PERSON:P-000001/after/2021-08-11");
        assertThat(Samples.keys(Samples.assess(plan, DAY_4, tested(DAY_4), waste)))
                .containsExactly(
                        "clean-up/PERSON:P-000001/after/2021-08-11", "disinfect/PERSON:P-000001/after/2021-08-11");
    }

    @Test
    void sharedPlan_twoMembersTestedOnOneDay_oweOneDisinfection() {
        Assessment assessment = assess(ImmutableList.of(), samplesOfBoth());
        assertThat(Samples.keys(assessment)).containsExactly("DISINFECTION/BUILDING:C1/3/after/2021-08-11");
        assertThat(labels(assessment)).containsExactly(Label.DUE);
        assertThat(assessment.extraneous()).isEmpty();
        assertThat(assessment.release()).isEmpty();
    }

    @Test
    void sharedPlan_isServedByItsOwnRecordsOnly() {
        ServiceRecord ofBuilding = Samples.done(DISINFECTION, BUILDING, DAY_4, 17);
        ServiceRecord ofPerson = Samples.done(DISINFECTION, Samples.PERSON, DAY_4, 17);
        assertThat(labels(assess(ImmutableList.of(ofBuilding), samplesOfBoth())))
                .containsExactly(Label.DONE);
        ImmutableList<ServiceRecord> withPersons = ImmutableList.<ServiceRecord>builder()
                .addAll(samplesOfBoth())
                .add(ofPerson)
                .build();
        assertThat(labels(assess(ImmutableList.of(), withPersons))).containsExactly(Label.DUE);
    }

    @Test
    void sharedPlan_withoutMembersRecords_owesNothing() {
        assertThat(Assessor.fromMidnight()
                        .assess(building(DISINFECT_BUILDING, DISINFECT_BUILDING), samplesOfBoth(), day(DAY_4))
                        .standings())
                .hasSize(1);
        assertThat(Assessor.fromMidnight()
                        .assess(building(DISINFECT_BUILDING, DISINFECT_BUILDING), ImmutableList.of(), day(DAY_4))
                        .standings())
                .isEmpty();
    }

    @Test
    void sharedPlan_unlikeDemands_areTheHighestWhoeverComesFirst() {
        Duty exactlyOnce = disinfect(SubjectScope.BUILDING, Stated.unspecified(), Samples.LAPSE, Demand.exactly(1));
        Duty exactlyTwice = disinfect(SubjectScope.BUILDING, Samples.window(0, 1), Samples.LAPSE, Demand.exactly(2));
        Duty once = disinfect(SubjectScope.BUILDING, Stated.unspecified(), Samples.LAPSE, Demand.atLeast(1));
        assertThat(only(exactlyOnce, exactlyTwice).demand()).isEqualTo(Demand.exactly(2));
        assertThat(only(exactlyOnce, exactlyTwice).closes()).isEqualTo(day(5));
        assertThat(only(exactlyTwice, once).demand()).isEqualTo(Demand.atLeast(2));
        assertThat(only(exactlyOnce, once).demand()).isEqualTo(Demand.atLeast(1));
        assertThat(only(exactlyOnce, once)).isEqualTo(only(once, exactlyOnce));
    }

    @Test
    void sharedPlan_memberWhoseStayIsOver_makesNothingOwed() {
        SharedPlan shared = Planner.planShared(
                BUILDING,
                ImmutableList.of(Samples.plan(
                        Samples.episode()
                                .addEvent(Released.builder(day(5), day(5)).build())
                                .build(),
                        DISINFECT_BUILDING)));
        Assessment assessment = Assessor.fromMidnight()
                .assess(shared, ImmutableList.of(), ImmutableList.of(tested(5), tested(6)), day(9));
        assertThat(days(assessment)).containsExactly(day(5));
    }

    /** The one obligation of the building whose two people are under different protocols, each with a duty of the same name. */
    private static Obligation only(Duty first, Duty second) {
        Assessment assessment = Assessor.fromMidnight()
                .assess(building(first, second), ImmutableList.of(), samplesOfBoth(), day(DAY_4));
        assertThat(assessment.standings()).hasSize(1);
        return assessment.standings().get(0).obligation();
    }

    private static Assessment assess(List<ServiceRecord> own, List<ServiceRecord> ofMembers) {
        return Assessor.fromMidnight()
                .assess(building(DISINFECT_BUILDING, DISINFECT_BUILDING), own, ofMembers, day(DAY_4));
    }

    private static SharedPlan building(Duty ofOne, Duty ofTheOther) {
        Episode neighbours = Episode.builder(Samples.NEIGHBOUR)
                .putAllAnchors(Samples.episode().build().anchors())
                .build();
        return Planner.planShared(
                BUILDING, ImmutableList.of(Samples.plan(ofOne), Samples.plan(neighbours, ofTheOther)));
    }

    private static ImmutableList<ServiceRecord> samplesOfBoth() {
        return ImmutableList.of(tested(DAY_4), Samples.done(NUCLEIC_ACID_TEST, Samples.NEIGHBOUR, DAY_4, 11));
    }

    private static Plan plan(Episode.Builder episode) {
        return Samples.plan(episode.build(), DISINFECT);
    }

    private static LocalDate closes(Duty.Builder duty) {
        return Samples.assess(Samples.plan(duty.build()), DAY_4, tested(DAY_4))
                .standings()
                .get(0)
                .obligation()
                .closes();
    }

    private static Duty.Builder disinfect(SubjectScope scope) {
        return disinfect(scope, Stated.unspecified(), Samples.LAPSE);
    }

    private static Duty.Builder disinfect(SubjectScope scope, Stated<Window> window, Stated<MissPolicy> policy) {
        return Samples.after(NUCLEIC_ACID_TEST, "disinfect", DISINFECTION, scope)
                .window(window)
                .missPolicy(policy)
                .demand(Demand.atLeast(1));
    }

    private static Duty disinfect(SubjectScope scope, Stated<Window> window, Stated<MissPolicy> policy, Demand demand) {
        return Samples.after(NUCLEIC_ACID_TEST, "disinfect", DISINFECTION, scope)
                .window(window)
                .missPolicy(policy)
                .demand(demand)
                .build();
    }

    private static List<Label> labels(Assessment assessment) {
        return assessment.standings().stream().map(Standing::label).toList();
    }

    /** The days of what is owed after something else. */
    private static List<LocalDate> days(Assessment assessment) {
        return assessment.standings().stream()
                .map(Standing::obligation)
                .filter(obligation -> obligation.key().when().startsWith("after/"))
                .map(Obligation::target)
                .toList();
    }
}
