// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.rules.sampling.Samples.household;
import static org.quarantinekit.rules.sampling.Samples.roundOf;
import static org.quarantinekit.rules.sampling.Samples.with;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.sampling.HomeVisitRule;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.SamplingMethod;
import org.quarantinekit.core.sampling.SamplingMethods;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.subject.SpecialNeed;
import org.quarantinekit.core.subject.SpecialNeeds;
import org.quarantinekit.rules.catalogue.Catalogue;

class HomeVisitsTest {

    private static final SpecialNeed INFANT = SpecialNeed.of("INFANT");
    private static final HomeVisitRule OWN =
            HomeVisitRule.builder(INFANT, SamplingMethod.of("HELD_BY_A_PARENT")).build();

    private static final RoundMember FRAIL =
            with(household("10", "1", 101, 1).get(0), SpecialNeeds.CANNOT_WALK_WELL, SpecialNeeds.ELDER_LIVING_ALONE);
    private static final RoundMember BABY = with(household("2", "1", 101, 1).get(0), INFANT);
    private static final RoundMember BOTH =
            with(household("2", "1", 201, 1).get(0), INFANT, SpecialNeeds.CANNOT_WALK_WELL);
    private static final RoundMember ALONE = with(household("1", "1", 101, 1).get(0), SpecialNeeds.ELDER_LIVING_ALONE);
    private static final SamplingRound ROUND = roundOf(ImmutableList.of(FRAIL, BABY, BOTH, ALONE));

    private final ImmutableList<HomeVisitRule> cited =
            Catalogue.bundled().samplingGuide("fengqing-road-sampling-2021").homeVisits();

    @Test
    void visits_byTheCitedTable_areOfThoseWhoCannotWalkWell() {
        HomeVisits visits = HomeVisits.of(ROUND, cited);
        assertThat(visits.visits()).containsExactly(new HomeVisit(BOTH, cited), new HomeVisit(FRAIL, cited));
        assertThat(visits.others()).containsExactly(ALONE, BABY);
        assertThat(visits.visits().get(0).rules())
                .extracting(HomeVisitRule::method)
                .containsExactly(SamplingMethods.AT_HOME);
    }

    @Test
    void visits_byTheCallersOwnTableBeside_listBothMethodsWhereTwoMeet() {
        ImmutableList<HomeVisitRule> table =
                ImmutableList.<HomeVisitRule>builder().addAll(cited).add(OWN).build();
        assertThat(HomeVisits.of(ROUND, table).visits())
                .containsExactly(
                        new HomeVisit(BABY, ImmutableList.of(OWN)),
                        new HomeVisit(BOTH, table),
                        new HomeVisit(FRAIL, cited));
    }

    @Test
    void visits_byAnEmptyTable_areNone() {
        assertThat(HomeVisits.of(ROUND, ImmutableList.of()).visits()).isEmpty();
        assertThat(HomeVisits.of(ROUND, ImmutableList.of()).others()).hasSize(4);
    }

    @Test
    void table_withANeedTwice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HomeVisits.of(ROUND, ImmutableList.of(OWN, OWN)))
                .withMessage("need INFANT must not stand twice");
    }

    @Test
    void visit_withoutARule_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HomeVisit(BABY, ImmutableList.of()))
                .withMessage("rules for person P-2.1.101-1 must not be empty");
    }
}
