// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static org.quarantinekit.rules.sampling.Samples.household;
import static org.quarantinekit.rules.sampling.Samples.round;
import static org.quarantinekit.rules.sampling.Samples.teams;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.NullPointerTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarantinekit.core.sampling.CapacityRule;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.SamplingGuide;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.sampling.SamplingTeam;
import org.quarantinekit.core.sampling.SiteId;
import org.quarantinekit.core.sampling.Specimen;
import org.quarantinekit.core.sampling.StaffRole;
import org.quarantinekit.core.sampling.TeamId;
import org.quarantinekit.core.sampling.TeamTemplate;
import org.quarantinekit.core.sampling.TeamUnit;
import org.quarantinekit.core.sampling.TimeSlot;
import org.quarantinekit.core.sampling.Tube;
import org.quarantinekit.core.sampling.TubeLabel;
import org.quarantinekit.core.sampling.TubePolicy;
import org.quarantinekit.core.sampling.TubeRule;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.catalogue.Catalogue;

/** Null is refused everywhere in this room. */
class SamplingNullsTest {

    private static final SamplingRound ROUND = round(household("1", "1", 101, 2));
    private static final RoundMember MEMBER = ROUND.members().get(0);
    private static final SamplingGuide GUIDE = Catalogue.bundled().samplingGuide("cn-mass-sampling-3rd-2022");
    private static final TeamLayout LAYOUT = TeamLayout.of(ROUND, teams(1), TeamLoad.inPeople());
    private static final Tubes TUBES = Tubes.of(LAYOUT, TubePolicy.of(TubeRule.pool(10)));
    private static final TimeSlot SLOT = new TimeSlot(Samples.AUG_15.atTime(8, 0), 60, 10);

    static Stream<Class<?>> types() {
        return Stream.of(
                RoundStop.class,
                TeamLoad.class,
                TeamRun.class,
                TeamLayout.class,
                TeamGap.class,
                TeamFilling.class,
                HomeVisit.class,
                HomeVisits.class,
                Tubes.class,
                TubeBook.class,
                RefusedSpecimen.class,
                HandMadeLayout.class,
                RefusedTeamUnit.class,
                RefusedTeam.class,
                SpecimenStanding.OwnResult.class,
                SpecimenStanding.PoolNegative.class,
                SpecimenStanding.Resampling.class,
                SpecimenStanding.Awaited.class,
                ResultSheet.class,
                SlotBooking.class,
                SlotTimetable.class,
                SamplingCapacity.class);
    }

    static Stream<Object> values() {
        return Stream.of(
                TeamLoad.inPeople(),
                LAYOUT,
                LAYOUT.runs().get(0),
                TeamFilling.of(Catalogue.bundled().teamTemplate("one-plus-n-2021")),
                TUBES,
                TUBES.tubes().get(0),
                ResultSheet.of(TUBES, ImmutableList.of()));
    }

    @ParameterizedTest
    @MethodSource("types")
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
    void timetable_null_isRefused() throws NoSuchMethodException {
        tester().testMethod(null, SlotTimetable.class.getMethod("of", Iterable.class, Iterable.class, int.class));
    }

    private static NullPointerTester tester() {
        return new NullPointerTester()
                .setDefault(SamplingRound.class, ROUND)
                .setDefault(RoundMember.class, MEMBER)
                .setDefault(RoundStop.class, LAYOUT.runs().get(0).stops().get(0))
                .setDefault(HouseholdId.class, MEMBER.household())
                .setDefault(PersonId.class, MEMBER.person())
                .setDefault(Dwelling.class, MEMBER.dwelling())
                .setDefault(TeamId.class, TeamId.of("T-1"))
                .setDefault(StaffRole.class, StaffRole.of("MEDIC"))
                .setDefault(SiteId.class, SiteId.of("A"))
                .setDefault(TimeSlot.class, SLOT)
                .setDefault(TeamTemplate.class, Catalogue.bundled().teamTemplate("one-plus-n-2021"))
                .setDefault(SamplingGuide.class, GUIDE)
                .setDefault(CapacityRule.class, GUIDE.capacities().get(0))
                .setDefault(TubePolicy.class, TubePolicy.of(TubeRule.pool(10)))
                .setDefault(TubeRule.class, TubeRule.pool(10))
                .setDefault(TubeLabel.class, TubeLabel.of("a"))
                .setDefault(Tube.class, TUBES.tubes().get(0))
                .setDefault(
                        SamplingTeam.class,
                        SamplingTeam.builder(TeamId.of("T-1")).build())
                .setDefault(
                        TeamUnit.class,
                        new TeamUnit(TeamId.of("T-1"), MEMBER.dwelling().surroundings(SubjectScope.UNIT)))
                .setDefault(Specimen.class, new Specimen(MEMBER.person(), 1))
                .setDefault(TeamLayout.class, LAYOUT)
                .setDefault(TeamLoad.class, TeamLoad.inPeople())
                .setDefault(Tubes.class, TUBES);
    }
}
