// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.quarantinekit.core.term.ActivityCodes.CARE_PACKAGE;
import static org.quarantinekit.rules.worklist.Neighbourhood.START;
import static org.quarantinekit.rules.worklist.Neighbourhood.house;
import static org.quarantinekit.rules.worklist.Neighbourhood.person;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.assess.Extraneous;
import org.quarantinekit.rules.catalogue.Catalogue;

class DispatcherPackagesTest {

    private static final LocalDate DAY_2 = START.plusDays(1); // Monday
    private static final CarePackage FIVE_ONES = Catalogue.bundled().carePackage("five-ones-2021");
    private static final Dispatcher DISPATCHER = Neighbourhood.DISPATCHER.withCarePackage(FIVE_ONES);
    private static final Dispatcher FOR_HOMES = Neighbourhood.DISPATCHER.withCarePackage(forHomes(FIVE_ONES));

    @Test
    void dispatch_nothingHandedOver_lacksEveryLine() {
        Worklist day = on(homes());

        assertThat(day.shortPackages()).hasSize(2);
        assertThat(day.shortPackages().get(0).place().subject()).isEqualTo(person("P-1"));
        assertThat(day.shortPackages().get(0).missing())
                .extracting(missing -> missing.item().code())
                .containsExactly("THERMOMETER", "MASK", "PEN", "TEMPERATURE_SHEET", "QUARANTINE_GUIDE");
    }

    @Test
    void dispatch_personLacks_sinceTheFirstDayOfTheStay() {
        Worklist day = on(new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1", "P-2")
                .stay("P-1")
                .stay(since("P-2", DAY_2)));

        assertThat(day.shortPackages()).extracting(ShortPackage::since).containsExactly(START, DAY_2);
    }

    @Test
    void dispatch_householdLacks_sinceTheEarliestFirstDayOfThoseWhoStay() {
        Neighbourhood homes = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1", "P-2", "P-3", "P-4")
                .stay(since("P-1", DAY_2))
                .stay("P-2")
                .stay(since("P-3", START.minusDays(30))) // awaits release, and is still there
                .neighbour("P-4")
                .household("H-2", "C1/3/2/502", "P-5", "P-6")
                .stay(since("P-5", DAY_2))
                .released("P-6", START)
                .household("H-3", "C1/3/2/503", "P-7", "P-8")
                .stay(since("P-7", DAY_2.plusDays(1))) // tomorrow
                .neighbour("P-8");
        Worklist day = FOR_HOMES.dispatch(homes.roster(), homes.records, DAY_2);

        assertThat(day.shortPackages())
                .extracting(entry -> entry.place().subject(), ShortPackage::since)
                .containsExactly(tuple(house("H-1"), START.minusDays(30)), tuple(house("H-2"), DAY_2));
    }

    @Test
    void dispatch_householdPackage_isHandedToTheHousehold() {
        Neighbourhood homes = homes().record(handover(house("H-1"), Optional.of("THERMOMETER,MASK")));
        Worklist day = FOR_HOMES.dispatch(homes.roster(), homes.records, DAY_2);

        assertThat(day.shortPackages())
                .singleElement()
                .satisfies(entry -> assertThat(entry.missing())
                        .extracting(missing -> missing.item().code())
                        .containsExactly("PEN", "TEMPERATURE_SHEET", "QUARANTINE_GUIDE"));
        assertThat(day.extraneous()).isEmpty();
    }

    @Test
    void dispatch_handoverToWhomThePackageIsNotFor_isReported_becauseItCountsForNobody() {
        ServiceRecord toTheHouse = handover(house("H-1"), Optional.empty());
        Worklist day = on(homes().record(toTheHouse));

        assertThat(day.shortPackages()).hasSize(2);
        assertThat(day.extraneous()).containsExactly(new Extraneous(toTheHouse, Extraneous.Reason.NOT_A_DUTY));
    }

    @Test
    void dispatch_handoverOfALaterDay_countsForNothingYet() {
        ServiceRecord tomorrow = ServiceRecord.builder(CARE_PACKAGE, person("P-1"))
                .performedAt(DAY_2.plusDays(1).atStartOfDay())
                .outcome(Outcome.DONE)
                .build();
        assertThat(on(homes().record(tomorrow)).shortPackages()).hasSize(2);
    }

    @Test
    void dispatch_somebodyWhoMoved_isAskedForOnce() {
        Worklist day = on(new Neighbourhood()
                .household(
                        household("H-1", "C1/3/2/501", new Membership(PersonId.of("P-1"), START, Optional.of(START))))
                .household(household("H-2", "C1/3/2/502", Membership.since(PersonId.of("P-1"), DAY_2)))
                .stay("P-1"));

        assertThat(day.shortPackages())
                .extracting(entry -> entry.place().household(), ShortPackage::since)
                .containsExactly(tuple(Optional.of(HouseholdId.of("H-2")), START));
    }

    @Test
    void dispatch_partHandedOver_lacksTheRest() {
        Worklist day = on(homes().record(handover("P-1", Optional.of("THERMOMETER,MASK=2,PEN,QUARANTINE_GUIDE")))
                .record(handover("P-2", Optional.empty())));

        assertThat(day.shortPackages())
                .singleElement()
                .satisfies(entry -> assertThat(entry.missing())
                        .extracting(missing -> missing.item().code())
                        .containsExactly("TEMPERATURE_SHEET"));
        assertThat(day.extraneous()).isEmpty();
    }

    @Test
    void dispatch_unreadableHandover_isARefusalOfThatPersonOnly() {
        Worklist day = on(homes().record(handover("P-1", Optional.of("a pen and some tea")))
                .record(handover("P-2", Optional.empty())));

        assertThat(day.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.subject()).isEqualTo(person("P-1"));
            assertThat(refusal.message())
                    .isEqualTo("result of the CARE_PACKAGE record for PERSON P-1 at 2021-08-08T10:00 must be a"
                            + " comma-separated list of ITEM or ITEM=n, without spaces, no item twice, n from 1 to"
                            + " 1000000");
        });
        assertThat(day.shortPackages()).isEmpty();
    }

    @Test
    void dispatch_withoutPackage_reportsTheHandoverAsNoDuty() {
        Neighbourhood homes = homes().record(handover("P-1", Optional.empty()));

        assertThat(homes.on(DAY_2).extraneous()).hasSize(1);
        assertThat(homes.on(DAY_2).shortPackages()).isEmpty();
    }

    @Test
    void dispatch_numberingNotChosen_isARefusalAndTheOthersAreServed() {
        Worklist day = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1", "P-2")
                .stay(Episode.builder(person("P-1"))
                        .protocol(ProtocolId.of(Neighbourhood.SUBDISTRICT))
                        .putAnchor(AnchorKinds.QUARANTINE_START, Anchor.on(START))
                        .build())
                .stay("P-2")
                .on(DAY_2);

        assertThat(day.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.message())
                        .startsWith("numbering must be chosen, because the source of fengqing-road-subdistrict-2021"));
        assertThat(Neighbourhood.texts(day)).contains("P-2 TEMPERATURE_CHECK 2 MORNING DUE");
    }

    @Test
    void dispatch_planRefusedOfSomebodyWhoMoved_isOneRefusal() {
        Membership before = new Membership(PersonId.of("P-1"), START, Optional.of(START));
        Membership since = Membership.since(PersonId.of("P-1"), DAY_2);
        Worklist day = new Neighbourhood()
                .household(household("H-1", "C1/3/2/501", before))
                .household(household("H-2", "C1/3/2/502", since))
                .stay(Episode.builder(person("P-1"))
                        .protocol(ProtocolId.of(Neighbourhood.SUBDISTRICT))
                        .build())
                .on(DAY_2);

        assertThat(day.refusals()).extracting(Refusal::subject).containsExactly(person("P-1"));
    }

    private static Household household(String id, String place, Membership member) {
        return Household.builder(HouseholdId.of(id), Neighbourhood.dwelling(place))
                .addMember(member)
                .build();
    }

    private static Neighbourhood homes() {
        return new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1", "P-2")
                .stay("P-1")
                .stay("P-2");
    }

    private static Worklist on(Neighbourhood homes) {
        return DISPATCHER.dispatch(homes.roster(), homes.records, DAY_2);
    }

    private static Episode since(String person, LocalDate firstDay) {
        return Episode.builder(person(person))
                .protocol(ProtocolId.of(Neighbourhood.SUBDISTRICT))
                .numbering(DayNumbering.START_IS_DAY_1)
                .putAnchor(AnchorKinds.QUARANTINE_START, Anchor.on(firstDay))
                .build();
    }

    private static CarePackage forHomes(CarePackage carePackage) {
        return CarePackage.builder("for-homes")
                .title(carePackage.title())
                .addAllIssuers(carePackage.issuers())
                .recipient(SubjectScope.HOUSEHOLD)
                .addAllLines(carePackage.lines())
                .addAllCitations(carePackage.citations())
                .build();
    }

    private static ServiceRecord handover(String person, Optional<String> result) {
        return handover(person(person), result);
    }

    private static ServiceRecord handover(Subject recipient, Optional<String> result) {
        return ServiceRecord.builder(CARE_PACKAGE, recipient)
                .performedAt(START.atTime(10, 0))
                .outcome(Outcome.DONE)
                .result(result)
                .build();
    }
}
