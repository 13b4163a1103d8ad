// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
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

/** The three forms of a code, over every type that has one of them. */
class CodesTest {

    private static final String LONGEST = "A".repeat(64);

    private static Stream<Arguments> words() {
        return Stream.of(
                code("activity code", ActivityCode::of),
                code("anchor kind", AnchorKind::of),
                code("item category", ItemCategory::of),
                code("item code", ItemCode::of),
                code("unit code", UnitCode::of),
                code("slot", Slot::of),
                code("special need", SpecialNeed::of),
                code("staff role", StaffRole::of),
                code("sampling method", SamplingMethod::of),
                code("sampling resource", SamplingResource::of),
                code("work role", WorkRole::of),
                code("staff origin", StaffOrigin::of),
                code("squad task", SquadTask::of),
                code("access step", AccessStep::of),
                code("outing purpose", OutingPurpose::of),
                code("level code", LevelCode::of));
    }

    private static Stream<Arguments> slugs() {
        return Stream.of(code("protocol id", ProtocolId::of), code("duty id", DutyId::of));
    }

    private static Stream<Arguments> identifiers() {
        return Stream.of(
                code("person id", PersonId::of),
                code("household id", HouseholdId::of),
                code("staff id", StaffId::of),
                code("need id", NeedId::of),
                code("order id", OrderId::of),
                code("delivery id", DeliveryId::of),
                code("contact id", ContactId::of),
                code("concern id", ConcernId::of),
                code("team id", TeamId::of),
                code("site id", SiteId::of),
                code("squad id", SquadId::of),
                code("post id", PostId::of),
                code("area id", AreaId::of));
    }

    private static Arguments code(String attribute, Function<String, ?> factory) {
        return arguments(attribute, factory);
    }

    @ParameterizedTest
    @MethodSource("words")
    void word_ofTheForm_readsAsItself(String attribute, Function<String, ?> factory) {
        for (String code : List.of("A", "TEMPERATURE_CHECK", "B2_", LONGEST)) {
            assertThat(factory.apply(code)).as(attribute).hasToString(code);
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void word_ofAnyOtherForm_isRefusedWithoutRepeatingIt(String attribute, Function<String, ?> factory) {
        String rule = "must be 1 to 64 upper-case letters, digits and underscores, a letter first";
        for (String code : List.of("", " ", "a", "2A", "_A", "A-B", "A B", "A\n", "\u00c4", LONGEST + "A")) {
            assertRefused(factory, code, attribute + " " + rule);
        }
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void slug_ofTheForm_readsAsItself(String attribute, Function<String, ?> factory) {
        for (String code : List.of("a", "2", "fengqing-road-subdistrict-2021", "a--b", "a".repeat(64))) {
            assertThat(factory.apply(code)).as(attribute).hasToString(code);
        }
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void slug_ofAnyOtherForm_isRefusedWithoutRepeatingIt(String attribute, Function<String, ?> factory) {
        String rule = "must be 1 to 64 lower-case letters, digits and hyphens, no hyphen at an edge";
        for (String code : List.of("", "-", "-a", "a-", "A", "a_b", "a b", "a\n", "a".repeat(65))) {
            assertRefused(factory, code, attribute + " " + rule);
        }
    }

    @ParameterizedTest
    @MethodSource("identifiers")
    void identifier_ofTheForm_readsAsItself(String attribute, Function<String, ?> factory) {
        for (String code : List.of("P-000001", "7", "a.b_c-d", "\u4e03\u53f7\u697c", LONGEST)) {
            assertThat(factory.apply(code)).as(attribute).hasToString(code);
        }
    }

    @ParameterizedTest
    @MethodSource("identifiers")
    void identifier_ofAnyOtherForm_isRefusedWithoutRepeatingIt(String attribute, Function<String, ?> factory) {
        String rule = "must be 1 to 64 letters, digits, dots, underscores and hyphens, a letter or digit first";
        for (String code : List.of("", " ", "-P", ".P", "P 1", "P/1", "P\n", LONGEST + "A")) {
            assertRefused(factory, code, attribute + " " + rule);
        }
    }

    @Test
    void compareTo_codes_areOrderedAsTexts() {
        assertThat(ActivityCode.of("A")).isLessThan(ActivityCode.of("B"));
        assertThat(AnchorKind.of("A")).isLessThan(AnchorKind.of("B"));
        assertThat(ItemCategory.of("A")).isLessThan(ItemCategory.of("B"));
        assertThat(ItemCode.of("A")).isLessThan(ItemCode.of("B"));
        assertThat(UnitCode.of("A")).isLessThan(UnitCode.of("B"));
        assertThat(Slot.of("A")).isLessThan(Slot.of("B"));
        assertThat(SpecialNeed.of("A")).isLessThan(SpecialNeed.of("B"));
        assertThat(ProtocolId.of("a")).isLessThan(ProtocolId.of("b"));
        assertThat(DutyId.of("a")).isLessThan(DutyId.of("b"));
        assertThat(PersonId.of("P-10")).isLessThan(PersonId.of("P-9"));
        assertThat(HouseholdId.of("H-10")).isLessThan(HouseholdId.of("H-9"));
        assertThat(StaffId.of("S-10")).isLessThan(StaffId.of("S-9"));
        assertThat(NeedId.of("N-10")).isLessThan(NeedId.of("N-9"));
        assertThat(OrderId.of("O-10")).isLessThan(OrderId.of("O-9"));
        assertThat(DeliveryId.of("D-10")).isLessThan(DeliveryId.of("D-9"));
        assertThat(ContactId.of("T-10")).isLessThan(ContactId.of("T-9"));
        assertThat(ConcernId.of("Q-10")).isLessThan(ConcernId.of("Q-9"));
        assertThat(StaffRole.of("A")).isLessThan(StaffRole.of("B"));
        assertThat(SamplingMethod.of("A")).isLessThan(SamplingMethod.of("B"));
        assertThat(SamplingResource.of("A")).isLessThan(SamplingResource.of("B"));
        assertThat(TeamId.of("T-10")).isLessThan(TeamId.of("T-9"));
        assertThat(SiteId.of("S-10")).isLessThan(SiteId.of("S-9"));
        assertThat(WorkRole.of("A")).isLessThan(WorkRole.of("B"));
        assertThat(StaffOrigin.of("A")).isLessThan(StaffOrigin.of("B"));
        assertThat(SquadTask.of("A")).isLessThan(SquadTask.of("B"));
        assertThat(SquadId.of("Q-10")).isLessThan(SquadId.of("Q-9"));
        assertThat(PostId.of("G-10")).isLessThan(PostId.of("G-9"));
        assertThat(AccessStep.of("A")).isLessThan(AccessStep.of("B"));
        assertThat(OutingPurpose.of("A")).isLessThan(OutingPurpose.of("B"));
        assertThat(LevelCode.of("A")).isLessThan(LevelCode.of("B"));
        assertThat(AreaId.of("C-10")).isLessThan(AreaId.of("C-9"));
    }

    private static void assertRefused(Function<String, ?> factory, String code, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> factory.apply(code))
                .withMessage(message);
    }
}
