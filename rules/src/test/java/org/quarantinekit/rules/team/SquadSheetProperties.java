// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.team.Squad;
import org.quarantinekit.core.team.SquadId;
import org.quarantinekit.core.team.SquadMember;
import org.quarantinekit.core.team.SquadTemplate;
import org.quarantinekit.core.team.StaffOrigin;
import org.quarantinekit.core.team.WorkRole;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.catalogue.Catalogue;

/** What every sheet of squads keeps to, whichever squads there are. */
class SquadSheetProperties {

    private static final List<SquadTemplate> TEMPLATES = ImmutableList.of(
            Catalogue.bundled().squadTemplate("one-building-one-squad-2021"),
            Catalogue.bundled().squadTemplate("party-branch-2021"));
    private static final List<Subject> BUILDINGS =
            ImmutableList.of(building("C1/1"), building("C1/2"), building("C1/3"), building("C1/4"));

    @Property
    void theOrderDoesNotMatter(
            @ForAll("squads") List<Squad> squads, @ForAll("served") Set<Subject> served, @ForAll Random random) {
        SquadSheet sheet = SquadSheet.of(TEMPLATES, squads, served);
        assertThat(SquadSheet.of(
                        TeamSamples.shuffled(TEMPLATES, random),
                        TeamSamples.shuffled(squads, random),
                        TeamSamples.shuffled(served, random)))
                .isEqualTo(sheet);
    }

    @Property
    void everyBuildingIsServedOnceOrSaidNotToBe(
            @ForAll("squads") List<Squad> squads, @ForAll("served") Set<Subject> served) {
        SquadSheet sheet = SquadSheet.of(TEMPLATES, squads, served);
        for (Subject building : BUILDINGS) {
            long by = sheet.squads().stream()
                    .filter(squad -> squad.template().equals("one-building-one-squad-2021"))
                    .filter(squad -> squad.served().contains(building))
                    .count();
            boolean right = served.isEmpty() || (served.contains(building) ? by == 1 : by == 0);
            long said = sheet.findings().stream()
                    .filter(finding ->
                            finding.subject().filter(building::equals).isPresent())
                    .count();
            Statistics.label("right").collect(right);
            assertThat(said).isEqualTo(right ? 0 : 1);
        }
    }

    @Property
    void nobodyIsInTwoSquadsWithoutBeingFound(@ForAll("squads") List<Squad> squads) {
        SquadSheet sheet = SquadSheet.of(TEMPLATES, squads, List.of());
        Set<StaffId> once = new HashSet<>();
        Set<StaffId> twice = new HashSet<>();
        for (Squad squad : sheet.squads()) {
            squad.members().stream()
                    .map(SquadMember::staff)
                    .filter(staff -> !once.add(staff))
                    .forEach(twice::add);
        }
        assertThat(sheet.findings().stream()
                        .filter(finding -> finding.kind() == SquadFindingKind.STAFF_IN_TWO_SQUADS)
                        .map(finding -> finding.staff().orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(twice);
    }

    @Property
    void everySquadAndEveryMemberIsCheckedOrRefused(@ForAll("squads") List<Squad> squads) {
        SquadSheet sheet = SquadSheet.of(TEMPLATES, squads, List.of());
        Set<SquadId> kept = new HashSet<>();
        sheet.squads().forEach(squad -> kept.add(squad.id()));
        for (Squad squad : squads) {
            boolean refused = sheet.refusals().stream()
                    .anyMatch(refusal -> refusal.place().equals("squad " + squad.id()));
            assertThat(kept.contains(squad.id()) || refused).isTrue();
        }
        for (Squad squad : sheet.squads()) {
            Squad given = squads.stream()
                    .filter(one -> one.id().equals(squad.id()))
                    .findFirst()
                    .orElseThrow();
            long refused = sheet.refusals().stream()
                    .filter(refusal -> refusal.place().endsWith(" of squad " + squad.id()))
                    .count();
            assertThat(squad.members().size() + refused)
                    .isEqualTo(given.members().size());
        }
    }

    @Provide
    Arbitrary<List<Squad>> squads() {
        Arbitrary<SquadMember> members = Combinators.combine(
                        Arbitraries.of("S-1", "S-2", "S-3", "S-4", "S-5", "S-6").map(StaffId::of),
                        Arbitraries.of("SECRETARY", "MEMBER", "COOK").map(WorkRole::of),
                        Arbitraries.of("LEADING_BODY", "COMMUNITY_BRANCH").map(StaffOrigin::of))
                .as(SquadMember::of);
        return Combinators.combine(
                        Arbitraries.of("SQ-1", "SQ-2", "SQ-3", "SQ-4", "SQ-5"),
                        Arbitraries.of("one-building-one-squad-2021", "party-branch-2021", "unknown"),
                        members.list().ofMaxSize(3).uniqueElements(SquadMember::staff),
                        Arbitraries.of(BUILDINGS).set().ofMaxSize(2))
                .as((id, template, in, served) -> Squad.builder(SquadId.of(id), template)
                        .addAllMembers(in)
                        .addAllServed(served)
                        .build())
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<Set<Subject>> served() {
        return Arbitraries.of(BUILDINGS).set();
    }

    private static Subject building(String id) {
        return new Subject(SubjectScope.BUILDING, id);
    }
}
