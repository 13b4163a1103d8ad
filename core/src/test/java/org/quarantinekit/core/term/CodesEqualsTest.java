// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.term;

import com.google.common.testing.EqualsTester;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarantinekit.core.access.AccessStep;
import org.quarantinekit.core.access.OutingPurpose;
import org.quarantinekit.core.area.AreaId;
import org.quarantinekit.core.area.LevelCode;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.ledger.ConcernId;
import org.quarantinekit.core.ledger.ContactId;
import org.quarantinekit.core.sampling.SamplingMethod;
import org.quarantinekit.core.sampling.SamplingResource;
import org.quarantinekit.core.sampling.SiteId;
import org.quarantinekit.core.sampling.StaffRole;
import org.quarantinekit.core.sampling.TeamId;
import org.quarantinekit.core.sampling.TubeLabel;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.SpecialNeed;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.supply.DeliveryId;
import org.quarantinekit.core.supply.NeedId;
import org.quarantinekit.core.supply.OrderId;
import org.quarantinekit.core.team.PostId;
import org.quarantinekit.core.team.SquadId;
import org.quarantinekit.core.team.SquadTask;
import org.quarantinekit.core.team.StaffOrigin;
import org.quarantinekit.core.team.WorkRole;

/** A code is equal to another if and only if both are of one type and of one text. */
class CodesEqualsTest {

    private static Stream<Arguments> codes() {
        return Stream.of(
                words(ActivityCode::of),
                words(AnchorKind::of),
                words(ItemCategory::of),
                words(ItemCode::of),
                words(UnitCode::of),
                words(Slot::of),
                words(SpecialNeed::of),
                words(HouseholdId::of),
                words(PersonId::of),
                words(StaffId::of),
                words(NeedId::of),
                words(OrderId::of),
                words(DeliveryId::of),
                words(ContactId::of),
                words(ConcernId::of),
                words(StaffRole::of),
                words(SamplingMethod::of),
                words(SamplingResource::of),
                words(TeamId::of),
                words(SiteId::of),
                words(TubeLabel::of),
                words(WorkRole::of),
                words(StaffOrigin::of),
                words(SquadTask::of),
                words(SquadId::of),
                words(PostId::of),
                words(AccessStep::of),
                words(OutingPurpose::of),
                words(LevelCode::of),
                words(AreaId::of),
                slugs(ProtocolId::of),
                slugs(DutyId::of));
    }

    private static Arguments words(Function<String, ?> factory) {
        return Arguments.of(factory.apply("A"), factory.apply("A"), factory.apply("B"));
    }

    private static Arguments slugs(Function<String, ?> factory) {
        return Arguments.of(factory.apply("a"), factory.apply("a"), factory.apply("b"));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void equals_codes_dependOnTheirText(Object one, Object same, Object other) {
        new EqualsTester().addEqualityGroup(one, same).addEqualityGroup(other).testEquals();
    }

    @Test
    void equals_equalTextInCodesOfDifferentTypes_areDifferent() {
        new EqualsTester()
                .addEqualityGroup(ActivityCode.of("A"))
                .addEqualityGroup(AnchorKind.of("A"))
                .addEqualityGroup(ItemCode.of("A"))
                .addEqualityGroup(Slot.of("A"))
                .addEqualityGroup(SpecialNeed.of("A"))
                .addEqualityGroup(PersonId.of("A"))
                .addEqualityGroup(HouseholdId.of("A"))
                .addEqualityGroup(ItemCategory.of("A"))
                .addEqualityGroup(UnitCode.of("A"))
                .addEqualityGroup(StaffId.of("A"))
                .addEqualityGroup(NeedId.of("A"))
                .addEqualityGroup(OrderId.of("A"))
                .addEqualityGroup(DeliveryId.of("A"))
                .addEqualityGroup(ContactId.of("A"))
                .addEqualityGroup(ConcernId.of("A"))
                .addEqualityGroup(StaffRole.of("A"))
                .addEqualityGroup(SamplingMethod.of("A"))
                .addEqualityGroup(SamplingResource.of("A"))
                .addEqualityGroup(TeamId.of("A"))
                .addEqualityGroup(SiteId.of("A"))
                .addEqualityGroup(TubeLabel.of("A"))
                .addEqualityGroup(WorkRole.of("A"))
                .addEqualityGroup(StaffOrigin.of("A"))
                .addEqualityGroup(SquadTask.of("A"))
                .addEqualityGroup(SquadId.of("A"))
                .addEqualityGroup(PostId.of("A"))
                .addEqualityGroup(AccessStep.of("A"))
                .addEqualityGroup(OutingPurpose.of("A"))
                .addEqualityGroup(LevelCode.of("A"))
                .addEqualityGroup(AreaId.of("A"))
                .testEquals();
    }
}
