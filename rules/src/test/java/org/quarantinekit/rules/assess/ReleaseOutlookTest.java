// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.rules.assess.Samples.tested;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Planner;
import org.quarantinekit.rules.plan.SharedPlan;

/** When a stay can be over, and what is owed to a place. */
class ReleaseOutlookTest {

    private static final LocalDate SATURDAY_21_AUGUST = LocalDate.of(2021, 8, 21); // day 14
    private static final LocalDateTime MIDNIGHT_AFTER = LocalDateTime.of(2021, 8, 22, 0, 0);
    private static final Plan BLOCKING = Samples.plan(Samples.testOn(4, Samples.window(0, 1), Samples.BLOCK_RELEASE));

    @Test
    void release_nothingMissed_isTheMidnightAfterTheLastDay() {
        assertThat(Samples.assess(BLOCKING, 5, tested(4)).release())
                .contains(new ReleaseOutlook(
                        SATURDAY_21_AUGUST, MIDNIGHT_AFTER, Optional.empty(), ImmutableList.of(), false));
    }

    @Test
    void release_recordedEarlier_isTheMidnightAfterThatDay() {
        ReleaseOutlook outlook = outlook(released(10), 12);
        assertThat(outlook.effectiveLastDay()).isEqualTo(Samples.day(10));
        assertThat(outlook.releaseAt()).isEqualTo(Samples.day(11).atStartOfDay());
        assertThat(outlook.awaitingRelease()).isFalse();
    }

    @Test
    void blockers_missThatBlocks_fromTheDayAfterItsWindow() {
        assertThat(outlook(BLOCKING, 5).blockers()).isEmpty();
        assertThat(outlook(BLOCKING, 6).blockers())
                .extracting(blocker -> blocker.obligation().orElseThrow() + " " + blocker.reason())
                .containsExactly("test/PERSON:P-000001/1/4 MISS_BLOCKS_RELEASE");
        assertThat(outlook(BLOCKING, 6, Samples.test(5, Outcome.REFUSED)).blockers())
                .hasSize(1);
    }

    @Test
    void blockers_laterRecordOrWaiver_unblocksAndLeavesTheMiss() {
        for (Outcome outcome : new Outcome[] {Outcome.DONE, Outcome.WAIVED}) {
            Assessment assessment = Samples.assess(BLOCKING, 9, Samples.test(9, outcome));
            assertThat(assessment.release().orElseThrow().blockers())
                    .as("%s", outcome)
                    .isEmpty();
            assertThat(assessment.labels()).hasToString("MISSED 1");
            assertThat(assessment.extraneous()).hasSize(1);
            assertThat(outlook(BLOCKING, 8, Samples.test(9, outcome)).blockers())
                    .as("on the day before it")
                    .hasSize(1);
        }
    }

    @Test
    void blockers_whatDoesNotPutItRight_leavesThemBlocking() {
        assertThat(outlook(BLOCKING, 9, tested(3)).blockers())
                .as("a test before the window")
                .hasSize(1);
        assertThat(outlook(BLOCKING, 9, Samples.test(8, Outcome.REFUSED)).blockers())
                .as("a later refusal")
                .hasSize(1);
        assertThat(outlook(BLOCKING, 9, Samples.done(ActivityCodes.ANTIGEN_TEST, Samples.PERSON, 8, 9))
                        .blockers())
                .as("another activity")
                .hasSize(1);
    }

    @Test
    void blockers_laterRecordOfTheNeighbour_doesNotUnblock() {
        ServiceRecord neighbour = Samples.done(ActivityCodes.NUCLEIC_ACID_TEST, Samples.NEIGHBOUR, 8, 9);
        assertThat(outlook(BLOCKING, 9, neighbour).blockers()).hasSize(1);
    }

    @Test
    void blockers_twoMissesAndOneLaterRecord_leaveOne() {
        Plan two = Samples.plan(Samples.test(Demand.atLeast(1), Samples.ON_THE_DAY, Samples.BLOCK_RELEASE)
                .occurrence(OccurrenceRule.onDays(1, 4))
                .build());
        assertThat(outlook(two, 9, tested(8)).blockers())
                .extracting(blocker -> blocker.obligation().orElseThrow().when())
                .containsExactly("1/4");
    }

    @Test
    void blockers_consequenceUnspecified_saySo() {
        Plan unspecified = Samples.plan(Samples.testOn(4, Samples.ON_THE_DAY, Stated.unspecified()));
        assertThat(outlook(unspecified, 9).blockers())
                .extracting(Blocker::reason)
                .containsExactly(Blocker.Reason.MISS_CONSEQUENCE_UNSPECIFIED);
    }

    @Test
    void blockers_consequenceUnspecified_isDecidedByAWaiverAlone() {
        Plan unspecified = Samples.plan(Samples.testOn(4, Samples.ON_THE_DAY, Stated.unspecified()));
        assertThat(outlook(unspecified, 9, Samples.test(8, Outcome.WAIVED)).blockers())
                .isEmpty();
        assertThat(outlook(unspecified, 9, tested(8)).blockers()).hasSize(1);
    }

    @Test
    void blockers_secondRecordOfALaterDay_putsTheMissRight() {
        Plan daily = Samples.plan(Samples.test(Demand.atLeast(1), Samples.ON_THE_DAY, Samples.BLOCK_RELEASE)
                .occurrence(OccurrenceRule.onDays(4, 5))
                .build());
        ServiceRecord morning = Samples.done(ActivityCodes.NUCLEIC_ACID_TEST, Samples.PERSON, 6, 8);
        ServiceRecord first = Samples.done(ActivityCodes.NUCLEIC_ACID_TEST, Samples.PERSON, 5, 8);
        ServiceRecord second = Samples.done(ActivityCodes.NUCLEIC_ACID_TEST, Samples.PERSON, 5, 9);
        assertThat(outlook(daily, 6, first).blockers()).hasSize(1);
        assertThat(outlook(daily, 6, first, morning).blockers()).isEmpty();
        assertThat(outlook(daily, 6, first, second).blockers()).isEmpty();
    }

    @Test
    void blockers_whatLapsesOrMayBeLate_neverBlocks() {
        Plan others = Samples.plan(
                Samples.twoReadings(Samples.LAPSE), Samples.testOn(4, Samples.ON_THE_DAY, Samples.ACCEPT_LATE));
        assertThat(outlook(others, 9).blockers()).isEmpty();
    }

    @Test
    void awaitingRelease_dailyDutiesContinueUntilAsOf() {
        Plan readings = Samples.plan(
                Samples.twoReadings(Samples.LAPSE), Samples.testOn(4, Samples.ON_THE_DAY, Samples.BLOCK_RELEASE));
        assertThat(outlook(readings, Samples.STAY).awaitingRelease()).isFalse();
        assertThat(Samples.assess(readings, Samples.STAY).standings()).hasSize(2 * Samples.STAY + 1);
        Assessment twoDaysOn = Samples.assess(readings, Samples.STAY + 2, Samples.reading(Samples.STAY + 2, 8));
        ReleaseOutlook outlook = twoDaysOn.release().orElseThrow();
        assertThat(outlook.awaitingRelease()).isTrue();
        assertThat(outlook.effectiveLastDay()).isEqualTo(SATURDAY_21_AUGUST);
        assertThat(outlook.releaseAt()).isEqualTo(MIDNIGHT_AFTER);
        assertThat(outlook.blockers()).hasSize(1);
        assertThat(twoDaysOn.standings()).hasSize(2 * (Samples.STAY + 2) + 1);
        assertThat(Samples.texts(twoDaysOn))
                .endsWith(
                        "TEMPERATURE_CHECK on day 16 in the MORNING, DONE, 1 of 1",
                        "TEMPERATURE_CHECK on day 16 in the EVENING, DUE, 0 of 1");
    }

    @Test
    void awaitingRelease_onceReleased_nothingContinues() {
        Plan released = Samples.plan(
                Samples.episode()
                        .addEvent(Released.builder(SATURDAY_21_AUGUST, SATURDAY_21_AUGUST)
                                .build())
                        .build(),
                Samples.twoReadings(Samples.LAPSE));
        assertThat(outlook(released, 20).awaitingRelease()).isFalse();
        assertThat(Samples.assess(released, 20).standings()).hasSize(2 * Samples.STAY);
    }

    @Test
    void assess_sharedPlan_isServedByTheHouseholdsOwnRecordsOnly() {
        SharedPlan shared = Planner.planShared(
                Samples.HOUSEHOLD,
                ImmutableList.of(Samples.plan(Samples.duty("contact", ActivityCodes.CONTACT, SubjectScope.HOUSEHOLD)
                        .occurrence(OccurrenceRule.onDays(1, 4))
                        .demand(Demand.atLeast(1))
                        .window(Samples.ON_THE_DAY)
                        .missPolicy(Samples.BLOCK_RELEASE)
                        .build())));
        ServiceRecord ofHousehold = Samples.done(ActivityCodes.CONTACT, Samples.HOUSEHOLD, 1, 9);
        ServiceRecord ofPerson = Samples.done(ActivityCodes.CONTACT, Samples.PERSON, 4, 9);
        Assessment assessment =
                Assessor.fromMidnight().assess(shared, ImmutableList.of(ofPerson, ofHousehold), Samples.day(4));
        assertThat(assessment.subject()).isEqualTo(Samples.HOUSEHOLD);
        assertThat(assessment.release()).isEmpty();
        assertThat(Samples.texts(assessment))
                .containsExactly("CONTACT on day 1, DONE, 1 of 1", "CONTACT on day 4, DUE, 0 of 1");
        assertThat(assessment.extraneous()).containsExactly(new Extraneous(ofPerson, Extraneous.Reason.OTHER_SUBJECT));
    }

    private static Plan released(int lastDay) {
        return Samples.plan(
                Samples.episode()
                        .addEvent(Released.builder(Samples.day(lastDay), Samples.day(lastDay))
                                .build())
                        .build(),
                Samples.testOn(4, Samples.ON_THE_DAY, Samples.BLOCK_RELEASE));
    }

    private static ReleaseOutlook outlook(Plan plan, int asOf, ServiceRecord... records) {
        return Samples.assess(plan, asOf, records).release().orElseThrow();
    }
}
