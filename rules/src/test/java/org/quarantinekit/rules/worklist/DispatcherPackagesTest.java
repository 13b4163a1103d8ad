// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.term.ActivityCodes.CARE_PACKAGE;
import static org.quarantinekit.rules.worklist.Neighbourhood.START;
import static org.quarantinekit.rules.worklist.Neighbourhood.person;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.rules.catalogue.Catalogue;

class DispatcherPackagesTest {

    private static final LocalDate DAY_2 = START.plusDays(1); // Monday
    private static final Dispatcher DISPATCHER =
            Neighbourhood.DISPATCHER.withCarePackage(Catalogue.bundled().carePackage("five-ones-2021"));

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
            assertThat(refusal.message()).doesNotContain("tea");
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

    private static ServiceRecord handover(String person, Optional<String> result) {
        return ServiceRecord.builder(CARE_PACKAGE, person(person))
                .performedAt(START.atTime(10, 0))
                .outcome(Outcome.DONE)
                .result(result)
                .build();
    }
}
