// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.NullPointerTester;
import java.io.BufferedReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarantinekit.core.access.AccessProvision;
import org.quarantinekit.core.access.AccessStep;
import org.quarantinekit.core.access.OutingPurpose;
import org.quarantinekit.core.area.AreaId;
import org.quarantinekit.core.area.LevelCode;
import org.quarantinekit.core.calendar.DateSpan;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.json.DocumentReader;
import org.quarantinekit.core.ledger.ConcernId;
import org.quarantinekit.core.ledger.ContactId;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.ReleaseCondition;
import org.quarantinekit.core.protocol.ReleaseMoment;
import org.quarantinekit.core.sampling.SamplingMethod;
import org.quarantinekit.core.sampling.SamplingResource;
import org.quarantinekit.core.sampling.SamplingSamples;
import org.quarantinekit.core.sampling.SiteId;
import org.quarantinekit.core.sampling.StaffRole;
import org.quarantinekit.core.sampling.TeamId;
import org.quarantinekit.core.sampling.TubeLabel;
import org.quarantinekit.core.sampling.TubeRule;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.SpecialNeed;
import org.quarantinekit.core.subject.SpecialNeeds;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.supply.Amount;
import org.quarantinekit.core.supply.DeliveryId;
import org.quarantinekit.core.supply.NeedId;
import org.quarantinekit.core.supply.OrderId;
import org.quarantinekit.core.team.PostId;
import org.quarantinekit.core.team.PostNeed;
import org.quarantinekit.core.team.SquadId;
import org.quarantinekit.core.team.SquadTask;
import org.quarantinekit.core.team.StaffCount;
import org.quarantinekit.core.team.StaffOrigin;
import org.quarantinekit.core.team.TeamSamples;
import org.quarantinekit.core.team.WorkRole;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.AnchorKind;
import org.quarantinekit.core.term.DutyId;
import org.quarantinekit.core.term.ItemCategories;
import org.quarantinekit.core.term.ItemCategory;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.core.term.Quantity;
import org.quarantinekit.core.term.UnitCode;

/** Null is refused by every factory and constructor that the module exports, and by the methods of its values. */
class NullsTest {

    private static final LocalDate AUG_8 = LocalDate.of(2021, 8, 8); // Sunday
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static List<Class<?>> exported() {
        return MainClasses.exported();
    }

    private static List<Object> values() {
        return List.of(
                DateSpan.ofClosed(AUG_8, AUG_8),
                DayNumbering.START_IS_DAY_0,
                ProtocolDay.of(7),
                ServiceDay.fromMidnight(SHANGHAI),
                Slot.of("MORNING"),
                ActivityCode.of("CONTACT"),
                AnchorKind.of("ARRIVAL"),
                ItemCode.of("PEN"),
                ItemCategories.BOOKS,
                UnitCode.of("BAG"),
                ProtocolId.of("invented-2021"),
                DutyId.of("test"),
                PersonId.of("P-000001"),
                HouseholdId.of("H-0001"),
                StaffId.of("S-4"),
                NeedId.of("N-1"),
                OrderId.of("O-1"),
                DeliveryId.of("D-1"),
                ContactId.of("T-1"),
                ConcernId.of("Q-1"),
                SpecialNeeds.DISABILITY,
                Subject.of(PersonId.of("P-000001")),
                SupplySamples.supplyList().items().get(0),
                SupplySamples.supplyList().items().get(1),
                LedgerSamples.answerPolicy(),
                Membership.since(PersonId.of("P-000001"), AUG_8),
                Samples.dwelling(),
                Samples.household(),
                Samples.protocol(),
                Samples.protocolHistory(),
                Samples.protocolHistory().editions().get(0),
                ReleaseMoment.midnight(),
                DocumentReader.of(Protocol.class),
                StaffRole.of("MEDIC"),
                SamplingMethod.of("AT_HOME"),
                SamplingResource.of("SAMPLER"),
                TeamId.of("T-1"),
                SiteId.of("S-1"),
                TubeLabel.of("round-1.C1.3.2.1"),
                SamplingSamples.round(),
                SamplingSamples.template(),
                SamplingSamples.team(),
                SamplingSamples.guide(),
                SamplingSamples.policy(),
                SamplingSamples.slots().get(0),
                WorkRole.of("SECRETARY"),
                StaffOrigin.of("POLICE"),
                SquadTask.of("CHECKPOINT"),
                SquadId.of("SQ-1"),
                PostId.of("GATE-1"),
                TeamSamples.template(),
                TeamSamples.squad(),
                TeamSamples.post(),
                TeamSamples.post().needs().get(0),
                TeamSamples.shifts().get(0),
                AccessStep.of("PASS"),
                OutingPurpose.of("SUPPLIES"),
                AccessSamples.policy(),
                AccessSamples.policy().rules().get(0),
                AccessSamples.outings().get(0),
                AccessSamples.outings().get(1),
                LevelCode.of("SEALED"),
                AreaId.of("C1"),
                AreaSamples.scheme(),
                AreaSamples.scheme().levels().get(0));
    }

    @ParameterizedTest
    @MethodSource("exported")
    void factoriesAndConstructors_null_isRefused(Class<?> type) {
        NullPointerTester tester = tester();
        tester.testAllPublicStaticMethods(type);
        tester.testAllPublicConstructors(type);
    }

    @ParameterizedTest
    @MethodSource("values")
    void methods_null_isRefused(Object value) {
        tester().testAllPublicInstanceMethods(value);
    }

    @Test
    void exported_types_areFound() {
        assertThat(exported()).contains(DateSpan.class, Demand.class, Dwelling.class, Quantity.AtLeast.class);
    }

    private static NullPointerTester tester() {
        return new NullPointerTester()
                .setDefault(String.class, "A")
                .setDefault(LocalDate.class, AUG_8)
                .setDefault(LocalTime.class, LocalTime.NOON)
                .setDefault(LocalDateTime.class, AUG_8.atTime(12, 0))
                .setDefault(ZonedDateTime.class, AUG_8.atStartOfDay(ZoneOffset.UTC))
                .setDefault(ZoneId.class, SHANGHAI)
                .setDefault(OptionalInt.class, OptionalInt.empty())
                .setDefault(BufferedReader.class, new BufferedReader(new StringReader("")))
                .setDefault(ProtocolDay.class, ProtocolDay.of(7))
                .setDefault(Slot.class, Slot.of("MORNING"))
                .setDefault(ActivityCode.class, ActivityCode.of("CONTACT"))
                .setDefault(AnchorKind.class, AnchorKind.of("ARRIVAL"))
                .setDefault(ItemCode.class, ItemCode.of("PEN"))
                .setDefault(ItemCategory.class, ItemCategories.BOOKS)
                .setDefault(UnitCode.class, UnitCode.of("BAG"))
                .setDefault(Amount.class, Amount.of(1, UnitCode.of("BAG")))
                .setDefault(ProtocolId.class, ProtocolId.of("invented-2021"))
                .setDefault(DutyId.class, DutyId.of("test"))
                .setDefault(PersonId.class, PersonId.of("P-000001"))
                .setDefault(HouseholdId.class, HouseholdId.of("H-0001"))
                .setDefault(SpecialNeed.class, SpecialNeeds.DISABILITY)
                .setDefault(StaffId.class, StaffId.of("S-4"))
                .setDefault(NeedId.class, NeedId.of("N-1"))
                .setDefault(OrderId.class, OrderId.of("O-1"))
                .setDefault(DeliveryId.class, DeliveryId.of("D-1"))
                .setDefault(ContactId.class, ContactId.of("T-1"))
                .setDefault(ConcernId.class, ConcernId.of("Q-1"))
                .setDefault(Subject.class, Subject.of(PersonId.of("P-000001")))
                .setDefault(Dwelling.class, Samples.dwelling())
                .setDefault(Demand.class, Demand.atLeast(1))
                .setDefault(Quantity.class, Quantity.several())
                .setDefault(ReleaseMoment.class, ReleaseMoment.midnight())
                .setDefault(ReleaseCondition.class, new ReleaseCondition.LastDayOver())
                .setDefault(LocalizedText.class, Samples.text("Text"))
                .setDefault(Stated.class, Stated.unspecified())
                .setDefault(ImmutableList.class, ImmutableList.of())
                .setDefault(SpecialNeed.class, SpecialNeed.of("INFANT"))
                .setDefault(StaffId.class, StaffId.of("S-1"))
                .setDefault(StaffRole.class, StaffRole.of("MEDIC"))
                .setDefault(SamplingMethod.class, SamplingMethod.of("AT_HOME"))
                .setDefault(SamplingResource.class, SamplingResource.of("SAMPLER"))
                .setDefault(TeamId.class, TeamId.of("T-1"))
                .setDefault(SiteId.class, SiteId.of("S-1"))
                .setDefault(TubeLabel.class, TubeLabel.of("round-1.C1.3.2.1"))
                .setDefault(TubeRule.class, TubeRule.singleTube())
                .setDefault(WorkRole.class, WorkRole.of("SECRETARY"))
                .setDefault(StaffOrigin.class, StaffOrigin.of("POLICE"))
                .setDefault(SquadTask.class, SquadTask.of("CHECKPOINT"))
                .setDefault(SquadId.class, SquadId.of("SQ-1"))
                .setDefault(PostId.class, PostId.of("GATE-1"))
                .setDefault(PostNeed.class, TeamSamples.post().needs().get(0))
                .setDefault(StaffCount.class, StaffCount.atLeast(1))
                .setDefault(AccessStep.class, AccessStep.of("PASS"))
                .setDefault(OutingPurpose.class, OutingPurpose.of("SUPPLIES"))
                .setDefault(AccessProvision.class, new AccessProvision.Refusal())
                .setDefault(LevelCode.class, LevelCode.of("SEALED"))
                .setDefault(AreaId.class, AreaId.of("C1"));
    }
}
