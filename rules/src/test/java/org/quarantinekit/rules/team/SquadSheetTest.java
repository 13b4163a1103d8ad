// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.team.Squad;
import org.quarantinekit.core.team.SquadId;
import org.quarantinekit.core.team.SquadMember;
import org.quarantinekit.core.team.SquadRole;
import org.quarantinekit.core.team.SquadTask;
import org.quarantinekit.core.team.SquadTemplate;
import org.quarantinekit.core.team.StaffOrigin;
import org.quarantinekit.core.team.WorkRole;
import org.quarantinekit.core.term.Quantity;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.catalogue.Catalogue;

class SquadSheetTest {

    private static final SquadTemplate BRANCH = Catalogue.bundled().squadTemplate("party-branch-2021");
    private static final SquadTemplate COMMAND = Catalogue.bundled().squadTemplate("command-post-squads-2021");
    private static final SquadTemplate BUILDING = Catalogue.bundled().squadTemplate("one-building-one-squad-2021");
    private static final SquadTemplate FIVE_HELP = Catalogue.bundled().squadTemplate("five-help-one-dengzhou-2020");
    private static final SquadMember SECRETARY = member("S-1", "SECRETARY", "LEADING_BODY");
    private static final SquadMember POLICE = member("S-2", "MEMBER", "COMMUNITY_POLICE");
    private static final Subject COMPOUND = new Subject(SubjectScope.COMPOUND, "C1");
    private static final Subject THREE = new Subject(SubjectScope.BUILDING, "C1/3");
    private static final Subject FOUR = new Subject(SubjectScope.BUILDING, "C1/4");

    @Test
    void of_branchAsTheSourceTellsIt_isAccepted() {
        Squad branch = branch(SECRETARY, POLICE, member("S-3", "MEMBER", "DISTRICT_DEPARTMENT"));
        SquadSheet sheet = SquadSheet.of(List.of(BRANCH), List.of(branch), List.of(COMPOUND));
        assertThat(sheet.isAccepted()).isTrue();
        assertThat(sheet.squads()).containsExactly(branch);
    }

    @Test
    void of_roleThatNobodyHas_isMissing() {
        assertThat(messages(BRANCH, branch(POLICE)))
                .containsExactly("ROLE_MISSING: squad SQ-1 must have exactly 1 SECRETARY and has 0");
        assertThat(messages(BRANCH, branch(SECRETARY)))
                .containsExactly("ROLE_MISSING: squad SQ-1 must have a number of MEMBER and has 0");
    }

    @Test
    void of_twoSecretaries_areTooMany() {
        assertThat(messages(BRANCH, branch(SECRETARY, POLICE, member("S-3", "SECRETARY", "LEADING_BODY"))))
                .containsExactly("ROLE_TOO_MANY: squad SQ-1 must have exactly 1 SECRETARY and has 2");
    }

    @Test
    void of_atLeastFive_fewerAreMissingAndMoreAreWelcome() {
        assertThat(messages(FIVE_HELP, fiveHelp(4)))
                .containsExactly("ROLE_MISSING: squad SQ-1 must have at least 5 NEIGHBOUR and has 4");
        assertThat(messages(FIVE_HELP, fiveHelp(5))).isEmpty();
        assertThat(messages(FIVE_HELP, fiveHelp(6))).isEmpty();
    }

    @Test
    void of_several_isAtLeastOne() {
        SquadTemplate several = SquadTemplate.builder("several", LocalizedText.of("Several", "若干"))
                .place(Stated.unspecified())
                .date(Stated.unspecified())
                .oneFor(Stated.unspecified())
                .addRole(SquadRole.builder(
                                WorkRole.of("HELPER"), LocalizedText.of("Helper", "后勤"), Stated.of(Quantity.several()))
                        .build())
                .addAllCitations(BRANCH.citations())
                .build();
        Squad.Builder empty = Squad.builder(SquadId.of("SQ-1"), "several");
        assertThat(messages(several, empty.build()))
                .containsExactly("ROLE_MISSING: squad SQ-1 must have several HELPER and has 0");
    }

    @Test
    void of_secretaryFromElsewhere_isWrong() {
        Squad branch = branch(member("S-1", "SECRETARY", "COMMUNITY_BRANCH"), member("S-2", "MEMBER", "LEADING_BODY"));
        assertThat(messages(BRANCH, branch))
                .containsExactly(
                        "ORIGIN_WRONG: staff S-1 of squad SQ-1 must come from LEADING_BODY as SECRETARY,"
                                + " not from COMMUNITY_BRANCH",
                        "ORIGIN_WRONG: staff S-2 of squad SQ-1 must come from COMMUNITY_BRANCH or DISTRICT_DEPARTMENT or"
                                + " COMMUNITY_POLICE as MEMBER, not from LEADING_BODY");
    }

    @Test
    void of_memberOfWhomNobodyWroteDownFromWhere_isWrong() {
        Squad branch = branch(SECRETARY, SquadMember.of(StaffId.of("S-9"), WorkRole.of("MEMBER")));
        SquadFinding finding = Iterables.getOnlyElement(sheet(BRANCH, branch).findings());
        assertThat(finding.message())
                .isEqualTo("staff S-9 of squad SQ-1 must come from COMMUNITY_BRANCH or DISTRICT_DEPARTMENT or"
                        + " COMMUNITY_POLICE as MEMBER, and nobody wrote down from where");
        assertThat(finding.kind()).isEqualTo(SquadFindingKind.ORIGIN_WRONG);
        assertThat(finding.template()).contains("party-branch-2021");
        assertThat(finding.squads()).containsExactly(SquadId.of("SQ-1"));
        assertThat(finding.role()).contains(WorkRole.of("MEMBER"));
        assertThat(finding.staff()).contains(StaffId.of("S-9"));
    }

    @Test
    void of_somebodyInTwoSquads_isFoundAcrossTemplates() {
        Squad other = building("SQ-2", THREE).addMember(SECRETARY).build();
        SquadSheet sheet =
                SquadSheet.of(List.of(BRANCH, BUILDING), List.of(other, branch(SECRETARY, POLICE)), List.of());
        assertThat(messages(sheet))
                .containsExactly("STAFF_IN_TWO_SQUADS: staff S-1 must not be in squads SQ-1, SQ-2 at once");
    }

    @Test
    void of_buildings_eachHasOneSquad() {
        Squad three = building("SQ-1", THREE).build();
        Squad threeAgain = building("SQ-2", THREE).build();
        Subject five = new Subject(SubjectScope.BUILDING, "C1/5");
        Squad unknown = building("SQ-3", five).build();
        SquadSheet sheet =
                SquadSheet.of(List.of(BUILDING), List.of(unknown, threeAgain, three), List.of(FOUR, THREE, COMPOUND));
        assertThat(messages(sheet))
                .containsExactly(
                        "SERVED_TWICE: BUILDING C1/3 must have one squad of template one-building-one-squad-2021"
                                + " and has SQ-1, SQ-2",
                        "UNSERVED: BUILDING C1/4 must have one squad of template one-building-one-squad-2021"
                                + " and has none",
                        "NOT_EXPECTED: BUILDING C1/5 must be among those to be served, because it is served by SQ-3");
        assertThat(sheet.findings())
                .extracting(finding -> finding.subject().orElseThrow())
                .containsExactly(THREE, FOUR, five);
    }

    @Test
    void of_oneSquadForTwoBuildings_isNoMistake() {
        Squad both = building("SQ-1", THREE).addServed(FOUR).build();
        assertThat(SquadSheet.of(List.of(BUILDING), List.of(both), List.of(THREE, FOUR))
                        .isAccepted())
                .isTrue();
    }

    @Test
    void of_buildingOfACompoundsBranch_isNotItsSquad() {
        Squad branch = Squad.builder(SquadId.of("SQ-1"), "party-branch-2021")
                .addMembers(SECRETARY, POLICE)
                .addServed(THREE, COMPOUND)
                .build();
        SquadSheet sheet = SquadSheet.of(List.of(BRANCH, BUILDING), List.of(branch), List.of(THREE, COMPOUND));
        assertThat(messages(sheet))
                .containsExactly("UNSERVED: BUILDING C1/3 must have one squad of template one-building-one-squad-2021"
                        + " and has none");
    }

    @Test
    void of_tasks_missingOnesAreFoundAndOthersAreWelcome() {
        SquadSheet sheet = SquadSheet.of(
                List.of(COMMAND),
                List.of(task("SQ-1", "CHECKPOINT"), task("SQ-2", "MATERIALS"), task("SQ-3", "PUBLICITY")),
                List.of());
        assertThat(messages(sheet))
                .containsExactly(
                        "TASK_MISSING: template command-post-squads-2021 must have a squad for NUCLEIC_ACID_TESTING"
                                + " and has none",
                        "TASK_MISSING: template command-post-squads-2021 must have a squad for HOME_QUARANTINE"
                                + " and has none");
        assertThat(sheet.refusals()).isEmpty();
        assertThat(sheet.findings().get(0).task()).contains(SquadTask.of("NUCLEIC_ACID_TESTING"));
    }

    @Test
    void of_roleThatTheTemplateDoesNotHave_isRefusedAndTheOthersAreKept() {
        SquadSheet sheet = sheet(BRANCH, branch(SECRETARY, POLICE, member("S-7", "COOK", "LEADING_BODY")));
        assertThat(TeamSamples.texts(sheet.refusals()))
                .containsExactly(
                        "staff S-7 of squad SQ-1 must be in a role of template party-branch-2021, not in COOK");
        assertThat(sheet.findings()).isEmpty();
        assertThat(sheet.isAccepted()).isFalse();
        assertThat(sheet.squads().get(0).members()).containsExactly(SECRETARY, POLICE);
    }

    @Test
    void of_taskThatTheTemplateDoesNotHave_isRefusedAndTheSquadIsKept() {
        SquadTemplate closed = SquadTemplate.builder("closed", COMMAND.title())
                .place(COMMAND.place())
                .date(COMMAND.date())
                .oneFor(COMMAND.oneFor())
                .addTask(COMMAND.tasks().get(0))
                .addAllCitations(COMMAND.citations())
                .build();
        Squad publicity = Squad.builder(SquadId.of("SQ-1"), "closed")
                .task(SquadTask.of("PUBLICITY"))
                .addMember(POLICE)
                .build();
        SquadSheet sheet = sheet(closed, publicity);
        assertThat(TeamSamples.texts(sheet.refusals()))
                .containsExactly("task of squad SQ-1 must be one of template closed, not PUBLICITY");
        assertThat(sheet.squads().get(0).task()).isEmpty();
        assertThat(sheet.squads().get(0).members()).containsExactly(POLICE);
    }

    @Test
    void of_unknownTemplate_isRefusedAndTheOthersAreKept() {
        Squad branch = branch(SECRETARY, POLICE);
        SquadSheet sheet =
                SquadSheet.of(List.of(BRANCH), List.of(building("SQ-2", THREE).build(), branch), List.of());
        assertThat(TeamSamples.texts(sheet.refusals()))
                .containsExactly("squad SQ-2 must follow a template that is given, not one-building-one-squad-2021");
        assertThat(sheet.refusals())
                .extracting(RefusedRow::given)
                .containsExactly(building("SQ-2", THREE).build());
        assertThat(sheet.squads()).containsExactly(branch);
        assertThat(sheet.findings()).isEmpty();
    }

    @Test
    void of_squadThatStandsTwice_isTakenOnceIfTheTwoAreAlikeAndNotAtAllIfNot() {
        Squad branch = branch(SECRETARY, POLICE);
        SquadSheet alike = SquadSheet.of(List.of(BRANCH, BRANCH), List.of(branch, branch), List.of());
        assertThat(TeamSamples.texts(alike.refusals()))
                .containsExactly("squad SQ-1 must not stand twice", "template party-branch-2021 must not stand twice");
        assertThat(alike.squads()).containsExactly(branch);
        SquadSheet unlike = SquadSheet.of(List.of(BRANCH), List.of(branch, branch(SECRETARY)), List.of());
        assertThat(TeamSamples.texts(unlike.refusals()))
                .containsExactly(
                        "squad SQ-1 must not stand twice with different contents",
                        "squad SQ-1 must not stand twice with different contents");
        assertThat(unlike.squads()).isEmpty();
    }

    private static Squad branch(SquadMember... members) {
        return Squad.builder(SquadId.of("SQ-1"), "party-branch-2021")
                .addMembers(members)
                .addServed(COMPOUND)
                .build();
    }

    private static Squad fiveHelp(int neighbours) {
        Squad.Builder squad = Squad.builder(SquadId.of("SQ-1"), "five-help-one-dengzhou-2020")
                .addMember(SquadMember.of(StaffId.of("S-1"), WorkRole.of("TOWNSHIP_CADRE")))
                .addMember(SquadMember.of(StaffId.of("S-2"), WorkRole.of("VILLAGE_CADRE")))
                .addMember(SquadMember.of(StaffId.of("S-3"), WorkRole.of("VILLAGE_DOCTOR")));
        TeamSamples.people(WorkRole.of("NEIGHBOUR"), "N-", neighbours).forEach(squad::addMember);
        return squad.build();
    }

    private static Squad.Builder building(String id, Subject building) {
        Squad.Builder squad = Squad.builder(SquadId.of(id), "one-building-one-squad-2021");
        squad.addServed(building);
        return squad;
    }

    private static Squad task(String id, String task) {
        return Squad.builder(SquadId.of(id), "command-post-squads-2021")
                .task(SquadTask.of(task))
                .build();
    }

    private static SquadMember member(String staff, String role, String origin) {
        return SquadMember.of(StaffId.of(staff), WorkRole.of(role), StaffOrigin.of(origin));
    }

    private static SquadSheet sheet(SquadTemplate template, Squad squad) {
        return SquadSheet.of(List.of(template), List.of(squad), List.of());
    }

    private static ImmutableList<String> messages(SquadTemplate template, Squad squad) {
        return messages(sheet(template, squad));
    }

    private static ImmutableList<String> messages(SquadSheet sheet) {
        return sheet.findings().stream()
                .map(finding -> finding.kind() + ": " + finding.message())
                .collect(ImmutableList.toImmutableList());
    }
}
