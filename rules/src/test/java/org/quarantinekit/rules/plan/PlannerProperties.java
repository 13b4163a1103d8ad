// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.rules.plan.Samples.HOUSEHOLD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.rules.Domain;
import org.quarantinekit.rules.Domain.Stay;

class PlannerProperties {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void planningTwiceGivesAnEqualPlan(@ForAll("stays") Stay stay) {
        assertThat(stay.plan()).isEqualTo(stay.plan());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyKeyIsTheOnlyOneOfItsKind(@ForAll("stays") Stay stay) {
        Plan plan = Planner.continuedTo(stay.plan(), stay.asOf());
        assertThat(all(plan)).extracting(Obligation::key).doesNotHaveDuplicates();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theFourDatesAreInOrder(@ForAll("stays") Stay stay) {
        assertThat(all(Planner.continuedTo(stay.plan(), stay.asOf())))
                .filteredOn(Obligation::isOwed)
                .allSatisfy(obligation -> {
                    assertThat(obligation.opens()).isBeforeOrEqualTo(obligation.target());
                    assertThat(obligation.target()).isBeforeOrEqualTo(obligation.dueBy());
                    assertThat(obligation.dueBy()).isBeforeOrEqualTo(obligation.closes());
                });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatDoesNotOutlastTheStayIsOwedInsideItOnly(@ForAll("stays") Stay stay) {
        Plan plan = stay.plan();
        assertThat(all(plan))
                .filteredOn(Obligation::isOwed)
                .filteredOn(obligation -> !obligation.duties().get(0).outlastsStay())
                .allSatisfy(obligation -> {
                    assertThat(obligation.opens()).isAfterOrEqualTo(plan.firstDay());
                    assertThat(obligation.closes()).isBeforeOrEqualTo(plan.plannedLastDay());
                });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nothingIsOwedBeforeTheEnrolment(@ForAll("stays") Stay stay) {
        Plan plan = stay.plan();
        assertThat(all(plan)).allSatisfy(obligation -> {
            boolean before = obligation.dueBy().isBefore(plan.enrolledOn());
            assertThat(obligation.notOwed().equals(Optional.of(NotOwed.BEFORE_ENROLMENT)))
                    .isEqualTo(before);
            assertThat(obligation.isOwed() && obligation.opens().isBefore(plan.enrolledOn()))
                    .isFalse();
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void obligationsStandByTarget(@ForAll("stays") Stay stay) {
        Plan plan = Planner.continuedTo(stay.plan(), stay.asOf());
        assertThat(plan.obligations()).isSortedAccordingTo(Comparator.comparing(Obligation::target));
        assertThat(plan.sharedObligations()).isSortedAccordingTo(Comparator.comparing(Obligation::target));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void shiftingTheStayShiftsEveryDateAndNoKey(
            @ForAll("stays") Stay stay, @ForAll @IntRange(min = -400, max = 400) int days) {
        Plan plan = stay.plan();
        Plan shifted = stay.shifted(days).plan();
        assertThat(all(shifted))
                .extracting(Obligation::key)
                .isEqualTo(all(plan).stream().map(Obligation::key).toList());
        assertThat(all(shifted).stream().flatMap(PlannerProperties::dates))
                .isEqualTo(all(plan).stream()
                        .flatMap(PlannerProperties::dates)
                        .map(date -> date.plusDays(days))
                        .toList());
        assertThat(shifted.plannedLastDay()).isEqualTo(plan.plannedLastDay().plusDays(days));
        assertThat(shifted.standardLastDay()).isEqualTo(plan.standardLastDay().plusDays(days));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void continuingLaterOnlyAddsToWhatWasOwed(@ForAll("stays") Stay stay) {
        Plan earlier = Planner.continuedTo(stay.plan(), stay.asOf());
        Plan later = Planner.continuedTo(stay.plan(), stay.asOf().plusDays(3));
        assertThat(all(later))
                .containsAll(all(earlier).stream().filter(Obligation::isOwed).toList());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void releaseMovesNoDayLabel(@ForAll("stays") Stay stay) {
        Episode unreleased = Samples.episode(Samples.PERSON, Samples.AUG_8)
                .enrolledOn(stay.episode().enrolledOn())
                .build();
        Plan plan = Planner.of(stay.protocol()).plan(unreleased);
        assertThat(all(stay.plan()).stream().map(obligation -> obligation.key() + " " + obligation.target()))
                .containsAll(all(plan).stream()
                        .map(obligation -> obligation.key() + " " + obligation.target())
                        .toList());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheMembersNeverMatters(@ForAll("stays") Stay one, @ForAll("stays") Stay two) {
        assertThat(Planner.planShared(HOUSEHOLD, List.of(one.plan(), two.plan())))
                .isEqualTo(Planner.planShared(HOUSEHOLD, List.of(two.plan(), one.plan())));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aSharedObligationIsOwedIfAnyMemberOwesIt(@ForAll("stays") Stay one, @ForAll("stays") Stay two) {
        List<Obligation> members = new ArrayList<>(one.plan().sharedObligations());
        members.addAll(two.plan().sharedObligations());
        assertThat(Planner.share(HOUSEHOLD, members, List.of()).obligations()).allSatisfy(shared -> {
            List<Obligation> same = members.stream()
                    .filter(member -> member.target().equals(shared.target())
                            && member.activity().equals(shared.activity())
                            && member.slot().equals(shared.slot()))
                    .toList();
            assertThat(shared.isOwed()).isEqualTo(same.stream().anyMatch(Obligation::isOwed));
            assertThat(shared.demand().atLeast())
                    .isGreaterThanOrEqualTo(same.stream()
                            .filter(member -> member.isOwed() || !shared.isOwed())
                            .mapToInt(member -> member.demand().atLeast())
                            .max()
                            .orElseThrow());
        });
    }

    @Provide
    Arbitrary<Stay> stays() {
        return Domain.stays();
    }

    private static List<Obligation> all(Plan plan) {
        List<Obligation> all = new ArrayList<>(plan.obligations());
        all.addAll(plan.sharedObligations());
        return all;
    }

    private static Stream<LocalDate> dates(Obligation obligation) {
        return Stream.of(obligation.opens(), obligation.target(), obligation.dueBy(), obligation.closes());
    }
}
