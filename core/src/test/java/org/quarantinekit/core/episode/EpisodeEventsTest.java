// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.Samples;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.term.DutyId;

/** What the events of an episode refuse, each by itself, and their order. */
class EpisodeEventsTest {

    private static final LocalDate AUG_14 = LocalDate.of(2021, 8, 14); // Saturday
    private static final LocalDate AUG_15 = LocalDate.of(2021, 8, 15); // Sunday
    private static final LocalDate AUG_16 = LocalDate.of(2021, 8, 16); // Monday
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void reExposed_firstAndLastMomentOfItsDay_areAccepted() {
        Anchor first = Anchor.at(AUG_15.atStartOfDay(SHANGHAI));
        Anchor last = Anchor.at(AUG_15.atTime(23, 59).atZone(SHANGHAI));
        assertThat(ReExposed.builder(AUG_15).at(first).build().at()).contains(first);
        assertThat(ReExposed.builder(AUG_15).at(last).build().at()).contains(last);
    }

    @Test
    void reExposed_momentOfAnotherDay_isRefused() {
        Anchor midnightAfter = Anchor.at(AUG_16.atStartOfDay(SHANGHAI));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReExposed.builder(AUG_15).at(midnightAfter).build())
                .withMessage("at must be a moment of 2021-08-15");
    }

    @Test
    void shortened_toTheDayOfTheDecision_isAccepted() {
        assertThat(Shortened.builder(AUG_15, AUG_15).build().lastDay()).isEqualTo(AUG_15);
    }

    @Test
    void shortened_toADayBeforeTheDecision_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shortened.builder(AUG_15, AUG_14).build())
                .withMessage("lastDay 2021-08-14 must not be before 2021-08-15");
    }

    @Test
    void addedDays_ascending_areKept() {
        assertThat(added(17, 21).days()).containsExactly(ProtocolDay.of(17), ProtocolDay.of(21));
    }

    @Test
    void addedDays_none_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(EpisodeEventsTest::added)
                .withMessage("day set must not be empty");
    }

    @Test
    void addedDays_descending_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> added(21, 17))
                .withMessage("day set must be ascending without repetition, but day 17 follows day 21");
    }

    @Test
    void addedDays_oneTwice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> added(17, 17))
                .withMessage("day set must be ascending without repetition, but day 17 follows day 17");
    }

    @Test
    void transferred_notSaid_isNotBack() {
        assertThat(Transferred.builder(AUG_15).build().back()).isFalse();
    }

    @Test
    void kind_eachEvent_isTheWordOfTheDocuments() {
        assertThat(EpisodeEvent.class.getPermittedSubclasses())
                .allSatisfy(type -> assertThat(Samples.episodeEvents())
                        .filteredOn(type::isInstance)
                        .extracting(EpisodeEvent::kind)
                        .containsExactly(type.getAnnotation(JsonTypeName.class).value()));
    }

    @Test
    void byDay_eventsOfOneDay_stayInTheOrderInWhichTheyWereEntered() {
        EpisodeEvent later = NewSign.builder(AUG_16).build();
        EpisodeEvent stopped = ClockStopped.builder(AUG_15).build();
        EpisodeEvent exposed = ReExposed.builder(AUG_15).build();
        EpisodeEvent earlier = TestedPositive.builder(AUG_14).build();
        assertThat(Stream.of(later, stopped, exposed, earlier).sorted(EpisodeEvent.BY_DAY))
                .containsExactly(earlier, stopped, exposed, later);
    }

    private static AddedDays added(int... days) {
        return new AddedDays(
                DutyId.of("test"),
                Arrays.stream(days).mapToObj(ProtocolDay::of).collect(ImmutableList.toImmutableList()));
    }
}
