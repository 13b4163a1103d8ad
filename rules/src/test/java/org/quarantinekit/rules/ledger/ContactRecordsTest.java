// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.ledger.ConcernCategory.OPINION;
import static org.quarantinekit.rules.ledger.Samples.FRIDAY_13;
import static org.quarantinekit.rules.ledger.Samples.HOUSEHOLD;
import static org.quarantinekit.rules.ledger.Samples.SATURDAY_14;
import static org.quarantinekit.rules.ledger.Samples.at;
import static org.quarantinekit.rules.ledger.Samples.concern;
import static org.quarantinekit.rules.ledger.Samples.contact;
import static org.quarantinekit.rules.ledger.Samples.contactOf;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.ledger.Concern;
import org.quarantinekit.core.ledger.ConcernId;
import org.quarantinekit.core.ledger.Contact;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.rules.assess.Assessment;
import org.quarantinekit.rules.assess.Assessor;
import org.quarantinekit.rules.catalogue.Catalogue;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Planner;
import org.quarantinekit.rules.plan.SharedPlan;
import org.quarantinekit.rules.quota.QuotaSheet;
import org.quarantinekit.rules.quota.QuotaTotal;

class ContactRecordsTest {

    private static final LocalDateTime TEN = at(FRIDAY_13, 10);

    private static ServiceRecord.Builder record(ActivityCode activity, HouseholdId household, LocalDateTime at) {
        return ServiceRecord.builder(activity, Subject.of(household)).performedAt(at);
    }

    private static ServiceRecord done(LocalDateTime at) {
        return record(ActivityCodes.CONTACT, HOUSEHOLD, at)
                .outcome(Outcome.DONE)
                .build();
    }

    @Test
    void contact_isARecordOfItsHousehold_whetherOrNotAnythingWasRaised() {
        Contact nothing = contact("C-1", TEN).by(StaffId.of("S-1")).build();
        Contact something = contact("C-2", at(FRIDAY_13, 11))
                .addConcern(Concern.builder(ConcernId.of("K-1"), OPINION)
                        .person(PersonId.of("P-1"))
                        .text("what was said")
                        .build())
                .build();
        assertThat(ContactRecords.of(ImmutableList.of(something, nothing)))
                .containsExactly(
                        record(ActivityCodes.CONTACT, HOUSEHOLD, TEN)
                                .outcome(Outcome.DONE)
                                .performer("S-1")
                                .build(),
                        done(at(FRIDAY_13, 11)));
    }

    @Test
    void contactThatStandsAmongTheRecords_isNotAdded() {
        ServiceRecord entered = record(ActivityCodes.CONTACT, HOUSEHOLD, TEN)
                .outcome(Outcome.DONE)
                .recordedAt(at(FRIDAY_13, 18))
                .performer("T2")
                .build();
        ImmutableList<Contact> contacts =
                ImmutableList.of(contact("C-1", TEN).by(StaffId.of("S-1")).build());
        assertThat(ContactRecords.joined(ImmutableList.of(entered), contacts)).containsExactly(entered);
    }

    @Test
    void contactOfAnotherTimeHouseholdOrActivity_isAdded() {
        ImmutableList<ServiceRecord> others = ImmutableList.of(
                done(TEN.plusMinutes(1)),
                record(ActivityCodes.CONTACT, HouseholdId.of("H-2"), TEN)
                        .outcome(Outcome.DONE)
                        .build(),
                record(ActivityCodes.SUPPLY_DELIVERY, HOUSEHOLD, TEN)
                        .outcome(Outcome.DONE)
                        .build());
        assertThat(ContactRecords.joined(
                        others, ImmutableList.of(contact("C-1", TEN).build())))
                .startsWith(others.toArray(ServiceRecord[]::new))
                .hasSize(4)
                .endsWith(done(TEN));
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, mode = EnumSource.Mode.EXCLUDE, names = "DONE")
    void attemptAtTheSameTime_isNotThatContact(Outcome outcome) {
        ServiceRecord attempt =
                record(ActivityCodes.CONTACT, HOUSEHOLD, TEN).outcome(outcome).build();
        assertThat(ContactRecords.joined(
                        ImmutableList.of(attempt),
                        ImmutableList.of(contact("C-1", TEN).build())))
                .containsExactly(attempt, done(TEN));
    }

    @Test
    void twoContactsOfOneMoment_areOneRecord_theSameInAnyOrder() {
        Contact one = contact("C-1", TEN).by(StaffId.of("S-1")).build();
        Contact other = contact("C-2", TEN).by(StaffId.of("S-2")).build();
        assertThat(ContactRecords.of(ImmutableList.of(other, one)))
                .isEqualTo(ContactRecords.of(ImmutableList.of(one, other)))
                .hasSize(1)
                .allSatisfy(record -> assertThat(record.performer()).contains("S-1"));
    }

    @Test
    void dailyContactOfFengqingRoad_isMetByTheLedger_andOnce() {
        Contact contact =
                contact("C-1", TEN).addConcern(concern("K-1", OPINION)).build();
        Contact elsewhere = contactOf(HouseholdId.of("H-2"), "C-2", TEN).build();
        LedgerSheet sheet = Samples.read(SATURDAY_14, contact, elsewhere);
        ImmutableList<ServiceRecord> fromLedger = ContactRecords.of(sheet.contacts());
        assertThat(contactsOwed(ImmutableList.of())).isEqualTo(new QuotaTotal(ActivityCodes.CONTACT, 0, 1));
        assertThat(contactsOwed(fromLedger)).isEqualTo(new QuotaTotal(ActivityCodes.CONTACT, 1, 1));
        ImmutableList<ServiceRecord> joined = ContactRecords.joined(ImmutableList.of(done(TEN)), sheet.contacts());
        assertThat(joined).hasSize(2);
        assertThat(contactsOwed(joined)).isEqualTo(new QuotaTotal(ActivityCodes.CONTACT, 1, 1));
    }

    /** What the sub-district's standard asks of the household on the day of the contact, and how much of it is done. */
    private static QuotaTotal contactsOwed(ImmutableList<ServiceRecord> records) {
        Planner planner = Planner.of(Catalogue.bundled().protocol(ProtocolId.of("fengqing-road-subdistrict-2021")));
        Plan member = planner.plan(Episode.builder(Subject.of(PersonId.of("P-1")))
                .numbering(DayNumbering.START_IS_DAY_1)
                .putAnchor(AnchorKinds.QUARANTINE_START, Anchor.on(FRIDAY_13))
                .build());
        SharedPlan plan = Planner.planShared(Subject.of(HOUSEHOLD), ImmutableList.of(member));
        Assessment assessment = Assessor.fromMidnight().assess(plan, records, FRIDAY_13);
        return QuotaSheet.of(ImmutableList.of(assessment)).total(ActivityCodes.CONTACT);
    }
}
