// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarantinekit.rules.supply.Samples.H1;
import static org.quarantinekit.rules.supply.Samples.H2;
import static org.quarantinekit.rules.supply.Samples.MONDAY_9_AUGUST;
import static org.quarantinekit.rules.supply.Samples.P1;
import static org.quarantinekit.rules.supply.Samples.P2;
import static org.quarantinekit.rules.supply.Samples.SUNDAY_8_AUGUST;
import static org.quarantinekit.rules.supply.Samples.at;
import static org.quarantinekit.rules.supply.Samples.damaged;
import static org.quarantinekit.rules.supply.Samples.delivered;
import static org.quarantinekit.rules.supply.Samples.delivery;
import static org.quarantinekit.rules.supply.Samples.dwelling;
import static org.quarantinekit.rules.supply.Samples.household;
import static org.quarantinekit.rules.supply.Samples.need;
import static org.quarantinekit.rules.supply.Samples.needing;
import static org.quarantinekit.rules.supply.Samples.order;
import static org.quarantinekit.rules.supply.Samples.refused;
import static org.quarantinekit.rules.supply.Samples.share;
import static org.quarantinekit.rules.supply.Samples.substituted;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.supply.Delivery;
import org.quarantinekit.core.supply.DeliveryId;
import org.quarantinekit.core.supply.DeliveryLine;
import org.quarantinekit.core.supply.OrderId;
import org.quarantinekit.core.supply.SupplyEntry;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.rules.assess.Assessment;
import org.quarantinekit.rules.assess.Assessor;
import org.quarantinekit.rules.assess.Label;
import org.quarantinekit.rules.assess.Standing;
import org.quarantinekit.rules.catalogue.Catalogue;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Planner;

class DeliveryRecordsTest {

    private static final PersonId P3 = PersonId.of("P-3");
    private static final Household HOUSEHOLD = household(H1, "C1/3/1/101", P2, P1);
    private static final ImmutableList<SupplyEntry> ORDERED = ImmutableList.of(
            need("N-0", H1, 5),
            needing("N-1", H1, 5).askedAt(at(8)).person(P1).build(),
            needing("N-2", H1, 5).askedAt(at(8)).person(P2).build(),
            need("N-9", H2, 5),
            order("O-1", at(10), share("N-0", 5), share("N-1", 5), share("N-2", 5), share("N-9", 5)));

    @Test
    void oneRunWithManyLines_isOneRecordOfTheHousehold() {
        Delivery run = Delivery.builder(DeliveryId.of("D-1"), OrderId.of("O-1"), H1, at(15))
                .outcome(Outcome.DONE)
                .deliverer(StaffId.of("S-1"))
                .addLines(delivered("N-0", 3), substituted("N-0", 1), refused("N-1", 1), damaged("N-2", 1))
                .build();
        assertThat(records(run).ofHouseholds())
                .containsExactly(ServiceRecord.builder(ActivityCodes.SUPPLY_DELIVERY, Subject.of(H1))
                        .performedAt(at(15))
                        .outcome(Outcome.DONE)
                        .performer("S-1")
                        .build());
    }

    @Test
    void runs_ofAnyOutcome_areRecordsWithIt_byTime() {
        assertThat(records(
                                delivery("D-1", "O-1", H1, at(18), Outcome.DONE, delivered("N-0", 1)),
                                delivery("D-2", "O-1", H1, at(17), Outcome.REFUSED, refused("N-0", 1)),
                                delivery("D-3", "O-1", H2, at(16), Outcome.NOT_HOME),
                                delivery("D-4", "O-1", H1, at(15), Outcome.NOT_POSSIBLE, damaged("N-0", 1)))
                        .ofHouseholds())
                .extracting(DeliveryRecordsTest::text)
                .containsExactly(
                        "15:00 HOUSEHOLD H-1 NOT_POSSIBLE",
                        "16:00 HOUSEHOLD H-2 NOT_HOME",
                        "17:00 HOUSEHOLD H-1 REFUSED",
                        "18:00 HOUSEHOLD H-1 DONE");
    }

    @Test
    void whatNamesAPerson_isForThatPersonOnly() {
        assertThat(ofPersons(run(delivered("N-1", 1)))).containsExactly("15:00 PERSON P-1 DONE");
    }

    @Test
    void whatNamesNobody_isForEveryMember() {
        assertThat(ofPersons(run(substituted("N-0", 1))))
                .containsExactly("15:00 PERSON P-1 DONE", "15:00 PERSON P-2 DONE");
    }

    @Test
    void whoOnlyRefused_isRefused_andWhoWasBroughtNothing_hasNoRecord() {
        assertThat(ofPersons(run(delivered("N-1", 1), refused("N-1", 1), refused("N-2", 1))))
                .containsExactly("15:00 PERSON P-1 DONE", "15:00 PERSON P-2 REFUSED");
        assertThat(ofPersons(run(delivered("N-1", 1), damaged("N-2", 1)))).containsExactly("15:00 PERSON P-1 DONE");
        assertThat(ofPersons(delivery("D-1", "O-1", H1, at(15), Outcome.REFUSED, refused("N-0", 1))))
                .containsExactly("15:00 PERSON P-1 REFUSED", "15:00 PERSON P-2 REFUSED");
    }

    @Test
    void runThatMetNobody_isAnAttemptForEveryMember() {
        assertThat(ofPersons(delivery("D-1", "O-1", H1, at(15), Outcome.NOT_HOME)))
                .containsExactly("15:00 PERSON P-1 NOT_HOME", "15:00 PERSON P-2 NOT_HOME");
        assertThat(ofPersons(delivery("D-1", "O-1", H1, at(15), Outcome.NOT_POSSIBLE, damaged("N-1", 1))))
                .containsExactly("15:00 PERSON P-1 NOT_POSSIBLE", "15:00 PERSON P-2 NOT_POSSIBLE");
    }

    @Test
    void whoDoesNotBelongOnThatDay_hasNoRecord_evenIfNamed() {
        Household moved = Household.builder(H1, dwelling("C1/3/1/101"))
                .addMembers(new Membership(P1, SUNDAY_8_AUGUST.minusDays(3), Optional.of(SUNDAY_8_AUGUST.minusDays(1))))
                .addMembers(new Membership(P2, SUNDAY_8_AUGUST.minusDays(3), Optional.of(SUNDAY_8_AUGUST)))
                .addMembers(Membership.since(P3, MONDAY_9_AUGUST))
                .build();
        DeliveryRecords records = records(run(delivered("N-0", 1), delivered("N-1", 1)));
        assertThat(records.ofPersons(List.of(moved)))
                .extracting(DeliveryRecordsTest::text)
                .containsExactly("15:00 PERSON P-2 DONE");
    }

    @Test
    void refusedLine_isNoDelivery() {
        assertThat(ofPersons(run(delivered("N-1", 1), delivered("N-2", 6), delivered("N-9", 1))))
                .containsExactly("15:00 PERSON P-1 DONE");
        DeliveryRecords refused = records(run(delivered("N-2", 6)));
        assertThat(refused.ofHouseholds()).isEmpty();
    }

    @Test
    void unknownHousehold_isLeftOut() {
        assertThat(ofPersons(delivery("D-1", "O-1", H2, at(15), Outcome.DONE, delivered("N-9", 1))))
                .isEmpty();
    }

    @Test
    void runsOfOneMoment_goByPerson_notByDelivery() {
        Household other = household(H2, "C1/3/1/102", P3);
        DeliveryRecords records = records(
                delivery("D-1", "O-1", H2, at(15), Outcome.DONE, delivered("N-9", 1)),
                delivery("D-2", "O-1", H1, at(15), Outcome.DONE, delivered("N-0", 1)));
        assertThat(records.ofPersons(List.of(other, HOUSEHOLD)))
                .extracting(DeliveryRecordsTest::text)
                .containsExactly("15:00 PERSON P-1 DONE", "15:00 PERSON P-2 DONE", "15:00 PERSON P-3 DONE");
    }

    /** D5: one delivery run a day to the household. */
    @Test
    void householdsDailyDelivery_isMetByTheRunOfTheDay() {
        Plan plan = plan("fengqing-road-subdistrict-2021");
        DeliveryRecords records = records(
                run(delivered("N-0", 1), delivered("N-1", 1), refused("N-2", 1)),
                delivery("D-2", "O-1", H1, MONDAY_9_AUGUST.atTime(15, 0), Outcome.NOT_HOME));
        Assessment assessment = Assessor.fromMidnight()
                .assess(Planner.planShared(Subject.of(H1), List.of(plan)), records.ofHouseholds(), MONDAY_9_AUGUST);
        assertThat(deliveries(assessment, SUNDAY_8_AUGUST)).containsExactly("DONE 1 of 1");
        assertThat(deliveries(assessment, MONDAY_9_AUGUST)).containsExactly("DUE 0 of 1");
        assertThat(assessment.extraneous()).isEmpty();
    }

    /** D1: at least one delivery a day to each person. */
    @Test
    void personsDailyDelivery_isMetByWhatTheRunBroughtToThatPerson() {
        Plan plan = plan("fengqing-road-villages-2021");
        ImmutableList<Household> households = ImmutableList.of(HOUSEHOLD);
        Assessor assessor = Assessor.fromMidnight();
        ImmutableList<ServiceRecord> named =
                records(run(delivered("N-1", 1), delivered("N-2", 1))).ofPersons(households);
        ImmutableList<ServiceRecord> ofP1 = named.stream()
                .filter(record -> record.subject().equals(Subject.of(P1)))
                .collect(ImmutableList.toImmutableList());
        assertThat(ofP1).hasSize(1);
        assertThat(deliveries(assessor.assess(plan, ofP1, SUNDAY_8_AUGUST), SUNDAY_8_AUGUST))
                .containsExactly("DONE 1 of 1");
        ImmutableList<ServiceRecord> forTheOther =
                records(run(delivered("N-2", 1))).ofPersons(households);
        assertThat(deliveries(assessor.assess(plan, forTheOther, SUNDAY_8_AUGUST), SUNDAY_8_AUGUST))
                .containsExactly("DUE 0 of 1");
        ImmutableList<ServiceRecord> ofHouseholds =
                records(run(delivered("N-0", 1))).ofHouseholds();
        assertThat(deliveries(assessor.assess(plan, ofHouseholds, SUNDAY_8_AUGUST), SUNDAY_8_AUGUST))
                .containsExactly("DUE 0 of 1");
    }

    @Test
    void household_thatStandsTwice_isRefused() {
        DeliveryRecords records = records();
        assertThatThrownBy(() -> records.ofPersons(List.of(HOUSEHOLD, household(H1, "C1/3/1/102"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("household H-1 must not stand twice");
    }

    @Test
    void nulls_areRefused() {
        NullPointerTester tester = new NullPointerTester();
        tester.testAllPublicStaticMethods(DeliveryRecords.class);
        tester.testAllPublicInstanceMethods(records());
    }

    private static Plan plan(String protocol) {
        return Planner.of(Catalogue.bundled().protocol(protocol))
                .plan(Episode.builder(Subject.of(P1))
                        .numbering(DayNumbering.START_IS_DAY_1)
                        .putAnchor(AnchorKinds.QUARANTINE_START, Anchor.on(SUNDAY_8_AUGUST))
                        .build());
    }

    /** Returns what is owed on this day in deliveries, "DONE 1 of 1". */
    private static List<String> deliveries(Assessment assessment, LocalDate day) {
        return assessment.standings().stream()
                .filter(standing -> standing.obligation().activity().equals(ActivityCodes.SUPPLY_DELIVERY))
                .filter(standing -> standing.obligation().target().equals(day))
                .map(DeliveryRecordsTest::text)
                .toList();
    }

    private static String text(Standing standing) {
        Label label = standing.label();
        return label + " " + standing.done() + " of "
                + standing.obligation().demand().atLeast();
    }

    private static String text(ServiceRecord record) {
        return record.performedAt().toLocalTime() + " " + record.subject() + " " + record.outcome();
    }

    private static Delivery run(DeliveryLine... lines) {
        return delivery("D-1", "O-1", H1, at(15), Outcome.DONE, lines);
    }

    private static List<String> ofPersons(Delivery... deliveries) {
        return records(deliveries).ofPersons(List.of(HOUSEHOLD)).stream()
                .map(DeliveryRecordsTest::text)
                .toList();
    }

    private static DeliveryRecords records(Delivery... deliveries) {
        return DeliveryRecords.of(SupplyBook.of(
                ImmutableList.<SupplyEntry>builder()
                        .addAll(ORDERED)
                        .add(deliveries)
                        .build(),
                MONDAY_9_AUGUST));
    }
}
