// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.quarantinekit.core.Samples;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.SpecialNeeds;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.Quantity;
import org.quarantinekit.core.term.SubjectScope;

/** One full document of each type of this room, with every optional attribute filled somewhere; invented, and about nobody. */
public final class SamplingSamples {

    static final LocalDate AUG_15 = LocalDate.of(2021, 8, 15); // Sunday
    private static final PersonId PERSON = PersonId.of("P-000001");
    private static final HouseholdId HOUSEHOLD = HouseholdId.of("H-0001");

    private SamplingSamples() {}

    public static SamplingRound round() {
        return SamplingRound.builder("round-2021-08-15", AUG_15)
                .addMembers(
                        new RoundMember(
                                PERSON,
                                HOUSEHOLD,
                                Samples.dwelling(),
                                ImmutableSortedSet.of(SpecialNeeds.ELDER_LIVING_ALONE, SpecialNeeds.CANNOT_WALK_WELL)),
                        member("P-000002", HOUSEHOLD, Samples.dwelling()))
                .build();
    }

    static RoundMember member(String person, HouseholdId household, Dwelling dwelling) {
        return new RoundMember(PersonId.of(person), household, dwelling, ImmutableSortedSet.of());
    }

    public static TeamTemplate template() {
        return TeamTemplate.builder("invented-1-plus-n", Samples.text("1+N"))
                .addRoles(
                        TeamRole.builder(
                                        StaffRoles.INFORMATION_COLLECTOR,
                                        Samples.text("Collector"),
                                        Stated.of(Quantity.exactly(1)))
                                .addCitation(Samples.interpretation())
                                .build(),
                        role(StaffRoles.LOGISTICS, Stated.of(Quantity.several())),
                        role(StaffRoles.MEDIC, Stated.unspecified()))
                .leading(Samples.text("The collector leads the medics."))
                .addCitation(Samples.citation())
                .build();
    }

    static TeamRole role(StaffRole role, Stated<Quantity> quantity) {
        return TeamRole.builder(role, Samples.text("Role"), quantity).build();
    }

    public static SamplingTeam team() {
        return SamplingTeam.builder(TeamId.of("T-1"))
                .addMembers(
                        new TeamMember(StaffId.of("S-1"), StaffRoles.INFORMATION_COLLECTOR),
                        new TeamMember(StaffId.of("S-2"), StaffRoles.LOGISTICS),
                        new TeamMember(StaffId.of("S-3"), StaffRoles.LOGISTICS))
                .build();
    }

    public static ImmutableList<TubeRule> tubeRules() {
        return ImmutableList.of(
                TubeRule.singleTube(), TubeRule.doubleTube(), TubeRule.pool(10), TubeRule.householdTube(5));
    }

    public static TubePolicy policy() {
        return TubePolicy.builder(TubeRule.pool(20))
                .addOverrides(
                        new TubeOverride(new Subject(SubjectScope.BUILDING, "C1/3"), TubeRule.householdTube()),
                        new TubeOverride(new Subject(SubjectScope.UNIT, "C1/3/2"), TubeRule.doubleTube()),
                        new TubeOverride(Subject.of(HOUSEHOLD), TubeRule.pool(5)),
                        new TubeOverride(Subject.of(PERSON), TubeRule.singleTube()))
                .poolsWithin(SubjectScope.BUILDING)
                .build();
    }

    public static SamplingGuide guide() {
        return SamplingGuide.builder("invented-guide-2021", Samples.text("Guide"))
                .addHomeVisit(HomeVisitRule.builder(SpecialNeeds.CANNOT_WALK_WELL, SamplingMethods.AT_HOME)
                        .addCitation(Samples.interpretation())
                        .build())
                .addTubePreset(preset("sealed"))
                .addCapacity(CapacityRule.builder(SamplingResources.SAMPLING_POINT, 2000, 3000)
                        .addCitation(Samples.citation())
                        .build())
                .addCitation(Samples.citation())
                .build();
    }

    static TubePreset preset(String code) {
        return TubePreset.builder(code, Samples.text("Sealed"))
                .addRules(TubeRule.singleTube(), TubeRule.householdTube())
                .addCitation(Samples.citation())
                .build();
    }

    public static ImmutableList<Tube> tubes() {
        TeamId team = TeamId.of("T-01");
        PersonId one = PersonId.of("P-000001");
        PersonId other = PersonId.of("P-000002");
        return ImmutableList.of(
                new Tube(
                        TubeLabel.of("round-2021-08-15.C1.3.2.1"),
                        team,
                        TubeRule.pool(10),
                        ImmutableList.of(new Specimen(one, 1), new Specimen(other, 1))),
                new Tube(
                        TubeLabel.of("round-2021-08-15.C1.3.2.2-2"),
                        team,
                        TubeRule.doubleTube(),
                        ImmutableList.of(new Specimen(one, 2))));
    }

    public static ImmutableList<TeamUnit> teamUnits() {
        return ImmutableList.of(new TeamUnit(TeamId.of("T-01"), new Subject(SubjectScope.UNIT, "C1/3/2")));
    }

    public static ImmutableList<TubeResult> tubeResults() {
        return ImmutableList.of(
                new TubeResult(TubeLabel.of("round-2021-08-15.C1.3.2.1"), TubeFinding.NEGATIVE),
                new TubeResult(TubeLabel.of("round-2021-08-15.C1.3.2.2-1"), TubeFinding.POSITIVE),
                new TubeResult(TubeLabel.of("round-2021-08-15.C1.3.2.2-2"), TubeFinding.INVALID));
    }

    public static ImmutableList<SamplingSite> sites() {
        return ImmutableList.of(new SamplingSite(SiteId.of("SITE-1"), 620), new SamplingSite(SiteId.of("SITE-2"), 480));
    }

    public static ImmutableList<TimeSlot> slots() {
        return ImmutableList.of(new TimeSlot(AUG_15.atTime(8, 0), 60, 300), new TimeSlot(AUG_15.atTime(9, 0), 30, 150));
    }
}
