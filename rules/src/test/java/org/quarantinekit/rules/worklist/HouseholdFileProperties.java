// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.assess.LabelCounts;
import org.quarantinekit.rules.assess.Standing;

/** The file of a household says the same as the worklist of the whole roster, in an order of its own. */
class HouseholdFileProperties {

    @Property(tries = 300)
    void items_ofAnyHousehold_areThoseOfTheWorklist_itsOwnFirst(@ForAll("streets") Street street) {
        Worklist worklist = street.worklist();
        for (HouseholdFile file : street.files()) {
            List<WorkItem> there = worklist.itemsOf(file.household().id());
            List<WorkItem> ownFirst = Stream.of(false, true)
                    .flatMap(member ->
                            there.stream().filter(item -> item.place().person().isPresent() == member))
                    .toList();
            assertThat(file.items()).isEqualTo(ownFirst);
        }
    }

    @Property(tries = 300)
    void labels_ofAnyHousehold_areThoseOfTheWorklist_andOfItsParts(@ForAll("streets") Street street) {
        Worklist worklist = street.worklist();
        for (HouseholdFile file : street.files()) {
            assertThat(file.labels())
                    .isEqualTo(worklist.labelsBySubject()
                            .get(Subject.of(file.household().id())));
            LabelCounts parts = LabelCounts.of(file.assessment().standings());
            for (MemberFile member : file.members()) {
                parts = parts.plus(member.labels());
                if (member.assessment().isPresent()) {
                    assertThat(member.labels())
                            .isEqualTo(worklist.labelsBySubject()
                                    .get(member.place().subject()));
                }
            }
            assertThat(file.labels()).isEqualTo(parts);
        }
    }

    @Property(tries = 300)
    void dayDemand_ofAllHouseholds_isWhatTheWorklistCounts(@ForAll("streets") Street street) {
        LabelCounts counted = LabelCounts.of(street.files().stream()
                .flatMap(file -> file.dayDemand().stream())
                .toList());
        assertThat(counted)
                .isEqualTo(street.worklist().totals().stream()
                        .filter(total ->
                                total.scope() == SubjectScope.PERSON || total.scope() == SubjectScope.HOUSEHOLD)
                        .map(ActivityTotal::labels)
                        .reduce(LabelCounts.NONE, LabelCounts::plus));
    }

    @Property(tries = 300)
    void members_ofAnyHousehold_standOnceInTheOrderOfTheMemberships(@ForAll("streets") Street street) {
        for (HouseholdFile file : street.files()) {
            assertThat(file.members().stream().map(MemberFile::person))
                    .containsExactlyElementsOf(file.household().members().stream()
                            .map(Membership::person)
                            .distinct()
                            .toList());
            assertThat(file.members().stream().flatMap(member -> member.memberships().stream()))
                    .containsExactlyInAnyOrderElementsOf(file.household().members());
            assertThat(file.members().stream().filter(MemberFile::isAtHome).map(MemberFile::person))
                    .containsExactlyInAnyOrderElementsOf(file.household().membersOn(street.date()));
        }
    }

    /** Nobody is counted twice or nowhere: whoever has a plan that can be assessed is assessed at one door. */
    @Property(tries = 300)
    void member_withAPlan_isAssessedInOneFileOnly(@ForAll("streets") Street street) {
        List<PersonId> assessed = members(street)
                .filter(member -> member.assessment().isPresent())
                .map(MemberFile::person)
                .toList();
        assertThat(assessed)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(members(street)
                        .filter(member ->
                                member.plan().isPresent() && member.refusal().isEmpty())
                        .map(MemberFile::person)
                        .distinct()
                        .toList());
        assertThat(members(street).filter(MemberFile::isAtHome)).allMatch(MemberFile::isHome);
    }

    @Property(tries = 300)
    void refusalsAndThoseAwaitingRelease_areThoseOfTheWorklist(@ForAll("streets") Street street) {
        Worklist worklist = street.worklist();
        assertThat(members(street).flatMap(member -> member.refusal().stream()).distinct())
                .containsExactlyElementsOf(worklist.refusals());
        assertThat(members(street)
                        .filter(MemberFile::isStaying)
                        .filter(member -> member.release()
                                .filter(outlook -> outlook.awaitingRelease())
                                .isPresent())
                        .map(MemberFile::place))
                .containsExactlyElementsOf(worklist.awaitingRelease().stream()
                        .map(AwaitingRelease::place)
                        .toList());
    }

    /** One file can be opened with the records of one household, in any order. */
    @Property(tries = 300)
    void household_withItsOwnRecordsOnlyAndBackwards_hasTheSameFile(@ForAll("streets") Street street) {
        for (HouseholdFile file : street.files()) {
            ImmutableSet<Subject> here = Stream.concat(
                            Stream.of(Subject.of(file.household().id())),
                            file.members().stream().map(member -> member.place().subject()))
                    .collect(ImmutableSet.toImmutableSet());
            ImmutableList<ServiceRecord> own = street.records().stream()
                    .filter(record -> here.contains(record.subject()))
                    .collect(ImmutableList.toImmutableList());
            assertThat(Street.DISPATCHER.household(
                            street.roster(),
                            Lists.reverse(own),
                            file.household().id(),
                            street.date()))
                    .isEqualTo(file);
        }
    }

    @Property(tries = 300)
    void dayDemand_ofAnyHousehold_isForItOrItsMembersWhoStay(@ForAll("streets") Street street) {
        for (HouseholdFile file : street.files()) {
            ImmutableSet<Subject> staying = file.members().stream()
                    .filter(MemberFile::isStaying)
                    .map(member -> member.place().subject())
                    .collect(ImmutableSet.toImmutableSet());
            for (Standing standing : file.dayDemand()) {
                assertThat(standing.isDemandedOn(street.date())).isTrue();
                assertThat(standing.obligation().subject())
                        .isIn(
                                staying.isEmpty()
                                        ? List.of()
                                        : union(Subject.of(file.household().id()), staying));
            }
        }
    }

    @Property(tries = 300)
    void waitingNeeds_ofTheRoster_areThoseInTheFilesOfWhomIsAtHome(@ForAll("streets") Street street) {
        assertThat(Arrangements.waiting(street.roster(), street.date()))
                .containsExactlyInAnyOrderElementsOf(members(street)
                        .filter(MemberFile::isAtHome)
                        .flatMap(member -> member.needs().stream()
                                .filter(need -> need.standing().isWaiting())
                                .map(need -> new WaitingNeed(member.place(), need)))
                        .toList());
    }

    private static ImmutableSet<Subject> union(Subject household, ImmutableSet<Subject> people) {
        return ImmutableSet.<Subject>builder().add(household).addAll(people).build();
    }

    private static Stream<MemberFile> members(Street street) {
        return street.files().stream().flatMap(file -> file.members().stream());
    }

    @Provide
    Arbitrary<Street> streets() {
        return Street.any();
    }
}
