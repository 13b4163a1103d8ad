// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.protocol.Edition;
import org.quarantinekit.core.protocol.Problem;
import org.quarantinekit.core.protocol.ProtocolConflictException;
import org.quarantinekit.core.protocol.ProtocolHistory;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.rules.plan.HistoryPlanner;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.Plan;

class HistoriesTest {

    private static final Catalogue CATALOGUE = Catalogue.bundled();

    @Test
    void history_unknown_isRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> CATALOGUE.history("nowhere"))
                .hasMessage("history nowhere must be one of hk-0plus3, tw-arrivals-2022");
    }

    @Test
    void histories_citeEachTransition() {
        assertThat(CATALOGUE.historyIds()).isNotEmpty().allSatisfy(id -> {
            ProtocolHistory history = CATALOGUE.history(id.code());
            assertThat(history.id()).isEqualTo(id);
            assertThat(history.editions().subList(1, history.editions().size()))
                    .isNotEmpty()
                    .allSatisfy(edition -> assertThat(edition.citations()).isNotEmpty());
        });
    }

    /** Arrival on 17 November 2022 is day 0: days 2, 4 and 6 are the 19th, the 21st and the 23rd. */
    @Test
    void hongKong_arrivedBeforeTheTestsWereHalved_owesTheLaterOnesNoMore() {
        ImmutableList<Plan> plans = plans("hk-0plus3", LocalDate.of(2022, 11, 17)); // Thursday
        assertThat(plans).hasSize(2);
        assertThat(tests(plans.get(0))).containsExactly(LocalDate.of(2022, 11, 17), LocalDate.of(2022, 11, 19));
        assertThat(tests(plans.get(1))).isEmpty();
        assertThat(plans.get(0).leftOn()).contains(LocalDate.of(2022, 11, 20));
    }

    @Test
    void hongKong_allDoneBeforeTheChange_isNotTouchedByIt() {
        assertThat(plans("hk-0plus3", LocalDate.of(2022, 11, 10))) // Thursday; day 7 is the 17th
                .hasSize(1);
    }

    @Test
    void taiwan_arrivedOnTheLastDayOfTheOldRule_staysUnderIt() {
        ImmutableList<Plan> plans = plans("tw-arrivals-2022", LocalDate.of(2022, 10, 12)); // Wednesday
        assertThat(plans)
                .extracting(plan -> plan.protocol().id().code())
                .containsExactly("tw-home-quarantine-3d-2022-06");
        assertThat(plans.get(0).plannedLastDay()).isEqualTo(LocalDate.of(2022, 10, 15)); // Saturday, day 3
    }

    @Test
    void taiwan_arrivedOnTheFirstDayOfTheNewRule_isUnderIt() {
        assertThat(plans("tw-arrivals-2022", LocalDate.of(2022, 10, 13))) // Thursday
                .extracting(plan -> plan.protocol().id().code())
                .containsExactly("tw-0plus7-2022-10");
    }

    /** No source says what became of people under "3+4" when "0+3" came, so that a history of both is refused. */
    @Test
    void hongKong_threePlusFourAndZeroPlusThree_haveNoTransitionAndNoHistory() {
        ProtocolHistory.Builder both = ProtocolHistory.builder(ProtocolId.of("hk-both"))
                .title(LocalizedText.of("Both", "两者"))
                .addEditions(edition("hk-3plus4-2022-08"), edition("hk-0plus3-2022-09"));
        assertThatThrownBy(both::build)
                .isInstanceOfSatisfying(
                        ProtocolConflictException.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(Problem.MISSING_TRANSITION));
    }

    /** No source that was read says from when to when the Chinese editions were in force. */
    @Test
    void chineseEditions_haveNoDaysInForceAndNoHistory() {
        assertThatThrownBy(() -> edition("cn-9th-close-contact-2022"))
                .isInstanceOfSatisfying(
                        ProtocolConflictException.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(Problem.INCOMPLETE));
    }

    private static Edition edition(String id) {
        return Edition.builder(CATALOGUE.protocol(id)).build();
    }

    private static ImmutableList<Plan> plans(String history, LocalDate arrival) {
        return HistoryPlanner.of(CATALOGUE.history(history))
                .plan(Episode.builder(Subject.of(PersonId.of("P-000001")))
                        .putAnchor(AnchorKinds.ARRIVAL, Anchor.on(arrival))
                        .build());
    }

    private static List<LocalDate> tests(Plan plan) {
        return plan.obligations().stream()
                .filter(obligation ->
                        obligation.isOwed() && obligation.activity().equals(ActivityCodes.NUCLEIC_ACID_TEST))
                .map(Obligation::target)
                .toList();
    }
}
