// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.rules.plan.Plan;

class LabelCountsTest {

    private static final Plan TESTS =
            Samples.plan(Samples.test(Demand.atLeast(1), Samples.ON_THE_DAY, Samples.BLOCK_RELEASE)
                    .occurrence(OccurrenceRule.onDays(1, 4, 7, 10, 14))
                    .build());

    /** Done on day 1, missed on day 4, due on day 7, two to come. */
    private static final LabelCounts ON_DAY_7 =
            Samples.assess(TESTS, 7, Samples.tested(1)).labels();

    /** Nothing done. */
    private static final LabelCounts ON_DAY_4 = Samples.assess(TESTS, 4).labels();

    @Test
    void of_standings_countsEachLabel() {
        assertThat(ON_DAY_7.count(Label.DONE)).isEqualTo(1);
        assertThat(ON_DAY_7.count(Label.MISSED)).isEqualTo(1);
        assertThat(ON_DAY_7.count(Label.DUE)).isEqualTo(1);
        assertThat(ON_DAY_7.count(Label.UPCOMING)).isEqualTo(2);
        assertThat(ON_DAY_7.count(Label.WAIVED)).isZero();
        assertThat(ON_DAY_7.total()).isEqualTo(5);
    }

    @Test
    void of_nothing_isNone() {
        assertThat(LabelCounts.of(ImmutableList.of())).isEqualTo(LabelCounts.NONE);
        assertThat(LabelCounts.NONE.total()).isZero();
        assertThat(LabelCounts.NONE).hasToString("");
    }

    @Test
    void asMap_isInTheOrderOfTheLabels() {
        assertThat(ON_DAY_7.asMap()).containsOnlyKeys(Label.DONE, Label.UPCOMING, Label.DUE, Label.MISSED);
        assertThat(ON_DAY_7.asMap().keySet()).containsExactly(Label.DONE, Label.UPCOMING, Label.DUE, Label.MISSED);
    }

    @Test
    void toString_namesTheLabelsThatOccur() {
        assertThat(ON_DAY_7).hasToString("DONE 1, UPCOMING 2, DUE 1, MISSED 1");
    }

    @Test
    void plus_addsLabelByLabel() {
        assertThat(ON_DAY_7.plus(ON_DAY_4)).hasToString("DONE 1, UPCOMING 5, DUE 2, MISSED 2");
        assertThat(ON_DAY_7.plus(ON_DAY_4).total()).isEqualTo(ON_DAY_7.total() + ON_DAY_4.total());
        assertThat(ON_DAY_7).as("what was added to").hasToString("DONE 1, UPCOMING 2, DUE 1, MISSED 1");
    }

    @Test
    void equals_isByTheCounts() {
        new EqualsTester()
                .addEqualityGroup(
                        ON_DAY_7,
                        Samples.assess(TESTS, 7, Samples.tested(1)).labels(),
                        ON_DAY_7.plus(LabelCounts.NONE),
                        LabelCounts.NONE.plus(ON_DAY_7))
                .addEqualityGroup(ON_DAY_4)
                .addEqualityGroup(ON_DAY_7.plus(ON_DAY_4), ON_DAY_4.plus(ON_DAY_7))
                .addEqualityGroup(LabelCounts.NONE, LabelCounts.NONE.plus(LabelCounts.NONE))
                .testEquals();
    }
}
