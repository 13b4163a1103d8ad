// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PostTest {

    private static final LocalTime MIDNIGHT = LocalTime.MIDNIGHT;
    private static final LocalTime SIX = LocalTime.of(6, 0);
    private static final LocalTime TEN_AT_NIGHT = LocalTime.of(22, 0);

    @Test
    void holdsAt_partOfTheDay_hasItsFirstMinuteAndNotItsLast() {
        PostNeed day = need(SIX, TEN_AT_NIGHT);
        assertThat(day.holdsAt(SIX)).isTrue();
        assertThat(day.holdsAt(SIX.minusNanos(1))).isFalse();
        assertThat(day.holdsAt(TEN_AT_NIGHT.minusNanos(1))).isTrue();
        assertThat(day.holdsAt(TEN_AT_NIGHT)).isFalse();
    }

    @Test
    void holdsAt_night_goesOnBeyondMidnight() {
        PostNeed night = need(TEN_AT_NIGHT, SIX);
        assertThat(night.holdsAt(TEN_AT_NIGHT)).isTrue();
        assertThat(night.holdsAt(MIDNIGHT)).isTrue();
        assertThat(night.holdsAt(SIX.minusNanos(1))).isTrue();
        assertThat(night.holdsAt(SIX)).isFalse();
        assertThat(night.holdsAt(TEN_AT_NIGHT.minusNanos(1))).isFalse();
    }

    @Test
    void holdsAt_sameTimeAtBothEdges_isTheWholeDay() {
        assertThat(need(SIX, SIX).holdsAt(SIX)).isTrue();
        assertThat(need(SIX, SIX).holdsAt(SIX.minusNanos(1))).isTrue();
        assertThat(PostNeed.allDay(TeamSamples.CADRE, StaffCount.atLeast(1)).holdsAt(LocalTime.MAX))
                .isTrue();
    }

    @Test
    void overlaps_needs_onlyWhereBothHoldForOneRole() {
        PostNeed night = need(TEN_AT_NIGHT, SIX);
        assertThat(night.overlaps(need(SIX, TEN_AT_NIGHT))).isFalse();
        assertThat(night.overlaps(need(MIDNIGHT, LocalTime.of(1, 0)))).isTrue();
        assertThat(need(MIDNIGHT, LocalTime.of(1, 0)).overlaps(night)).isTrue();
        assertThat(night.overlaps(new PostNeed(TeamSamples.SECRETARY, MIDNIGHT, SIX, StaffCount.atLeast(1))))
                .isFalse();
    }

    @Test
    void post_overlappingNeedsOfOneRole_isRefused() {
        Post.Builder post =
                Post.builder(TeamSamples.GATE).addNeeds(need(TEN_AT_NIGHT, SIX), need(LocalTime.of(5, 59), SIX));
        assertThatIllegalArgumentException()
                .isThrownBy(post::build)
                .withMessage(
                        "need of VILLAGE_CADRE from 05:59 of post GATE-1 must not overlap with the one from 22:00");
    }

    @Test
    void post_withoutNeeds_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(Post.builder(TeamSamples.GATE)::build)
                .withMessage("needs of post GATE-1 must not be empty");
    }

    @Test
    void needs_roleOfANeedOrAnother_tells() {
        assertThat(TeamSamples.post().needs(TeamSamples.CADRE)).isTrue();
        assertThat(TeamSamples.post().needs(TeamSamples.SECRETARY)).isFalse();
    }

    @Test
    void count_tooFewAndTooMany_areTold() {
        StaffCount range = new StaffCount(2, OptionalInt.of(4));
        assertThat(range.isMissedBy(1)).isTrue();
        assertThat(range.isMissedBy(2)).isFalse();
        assertThat(range.isExceededBy(4)).isFalse();
        assertThat(range.isExceededBy(5)).isTrue();
        assertThat(StaffCount.atLeast(2).isExceededBy(1000)).isFalse();
    }

    @Test
    void count_reads_asItWasSaid() {
        assertThat(StaffCount.atLeast(2)).hasToString("at least 2");
        assertThat(StaffCount.exactly(2)).hasToString("exactly 2");
        assertThat(new StaffCount(2, OptionalInt.of(4))).hasToString("2 to 4");
    }

    @Test
    void count_edges_areHeld() {
        assertThat(StaffCount.exactly(1000).atMost()).hasValue(1000);
        assertThat(StaffCount.atLeast(1).atLeast()).isOne();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StaffCount.exactly(1001))
                .withMessage("atLeast 1001 must be 1 to 1000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StaffCount(2, OptionalInt.of(1001)))
                .withMessage("atMost 1001 must be atLeast 2 to 1000");
    }

    private static PostNeed need(LocalTime from, LocalTime to) {
        return new PostNeed(TeamSamples.CADRE, from, to, StaffCount.atLeast(1));
    }
}
