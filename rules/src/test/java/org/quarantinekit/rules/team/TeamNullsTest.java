// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import static org.quarantinekit.rules.team.TeamSamples.AUG_8;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarantinekit.core.calendar.DateSpan;
import org.quarantinekit.core.team.PostId;
import org.quarantinekit.core.team.WorkRole;

/** Null is refused everywhere in this room, and what it answers with are values. */
class TeamNullsTest {

    private static final DutyPeriod SUNDAY = TeamSamples.period(AUG_8, AUG_8, TeamSamples.SHANGHAI, 11);
    private static final ShiftChanges TWO = ShiftChanges.twoShifts(LocalTime.of(8, 0));

    static Stream<Class<?>> types() {
        return Stream.of(
                RefusedRow.class,
                SquadSheet.class,
                DutyPeriod.class,
                ShiftSheet.class,
                ShiftChanges.class,
                RotationGap.class,
                Rotation.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void factoriesAndConstructors_null_isRefused(Class<?> type) {
        tester().testAllPublicStaticMethods(type);
        tester().testAllPublicConstructors(type);
    }

    @Test
    void methods_null_isRefused() {
        tester().testAllPublicInstanceMethods(SUNDAY);
    }

    @Test
    void equals_answers_dependOnWhatTheyWereMadeOf() {
        new EqualsTester()
                .addEqualityGroup(sheet(1), sheet(1))
                .addEqualityGroup(sheet(2))
                .addEqualityGroup(
                        sheet(1).findings().get(0), sheet(1).findings().get(0))
                .addEqualityGroup(sheet(2).findings().get(0))
                .addEqualityGroup(rotation(2), rotation(2))
                .addEqualityGroup(rotation(1))
                .addEqualityGroup(new RefusedRow(1, "a", "b"), new RefusedRow(1, "a", "b"))
                .addEqualityGroup(new RefusedRow(1, "a", "c"))
                .addEqualityGroup(new RefusedRow(2, "a", "b"))
                .addEqualityGroup(
                        SquadSheet.of(List.of(), List.of(), List.of()), SquadSheet.of(List.of(), List.of(), List.of()))
                .testEquals();
    }

    private static ShiftSheet sheet(int atLeast) {
        return ShiftSheet.of(SUNDAY, List.of(TeamSamples.gate(TeamSamples.allDay(atLeast))), List.of());
    }

    private static Rotation rotation(int people) {
        return Rotation.of(
                SUNDAY,
                List.of(TeamSamples.gate(TeamSamples.allDay(1))),
                TWO,
                TeamSamples.people(TeamSamples.CADRE, "S-", people));
    }

    private static NullPointerTester tester() {
        return new NullPointerTester()
                .setDefault(DutyPeriod.class, SUNDAY)
                .setDefault(DateSpan.class, SUNDAY.days())
                .setDefault(ZoneId.class, TeamSamples.SHANGHAI)
                .setDefault(LocalTime.class, LocalTime.NOON)
                .setDefault(LocalDateTime.class, AUG_8.atTime(12, 0))
                .setDefault(ShiftChanges.class, TWO)
                .setDefault(ImmutableList.class, ImmutableList.of(LocalTime.NOON))
                .setDefault(PostId.class, TeamSamples.GATE)
                .setDefault(WorkRole.class, TeamSamples.CADRE);
    }
}
