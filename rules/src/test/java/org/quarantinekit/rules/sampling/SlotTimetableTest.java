// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.rules.sampling.Samples.AUG_15;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarantinekit.core.sampling.SamplingSite;
import org.quarantinekit.core.sampling.SiteId;
import org.quarantinekit.core.sampling.TimeSlot;

class SlotTimetableTest {

    /** Four sites with 2,010 people together, as on the page: more than 6,000 person-times in three rounds. Invented numbers. */
    private static final ImmutableList<SamplingSite> FOUR_SITES =
            ImmutableList.of(site("A", 620), site("B", 480), site("C", 310), site("D", 600));

    @Test
    void timetable_fourSitesInThreeRounds_neverMeet() {
        // 7 slots of an hour and 300 people for the 3 + 2 + 2 + 2 slots of a round are one day too short.
        SlotTimetable timetable = SlotTimetable.of(FOUR_SITES, hours(27, 300), 3);
        assertThat(timetable.personTimes()).isEqualTo(6030);
        assertThat(timetable.bookings())
                .hasSize(27)
                .extracting(SlotBooking::slot)
                .doesNotHaveDuplicates();
        assertThat(timetable.finishesAt()).isEqualTo(AUG_15.atTime(8, 0).plusHours(27));
        assertThat(timetable.freeSlots()).isEmpty();
    }

    @Test
    void timetable_ofSlotsOfOneCapacity_leavesTheOrderAsItIs() {
        assertThat(shown(SlotTimetable.of(FOUR_SITES, hours(10, 300), 1)))
                .containsExactly(
                        "1 A 08:00 300",
                        "1 A 09:00 300",
                        "1 A 10:00 20",
                        "1 B 11:00 300",
                        "1 B 12:00 180",
                        "1 C 13:00 300",
                        "1 C 14:00 10",
                        "1 D 15:00 300",
                        "1 D 16:00 300");
        assertThat(SlotTimetable.of(FOUR_SITES, hours(10, 300), 1).freeSlots()).containsExactly(slot(17, 60, 300));
    }

    @Test
    void timetable_ofSlotsOfDifferentCapacities_findsTheEarliestOrder() {
        // A first would need the slots of 100 and 50, B the next one, and C the last: one more than C, A, B.
        ImmutableList<TimeSlot> slots =
                ImmutableList.of(slot(8, 60, 50), slot(9, 60, 100), slot(10, 60, 50), slot(11, 60, 50));
        ImmutableList<SamplingSite> sites = ImmutableList.of(site("A", 100), site("B", 50), site("C", 50));
        assertThat(shown(SlotTimetable.of(sites, slots, 1)))
                .containsExactly("1 B 08:00 50", "1 A 09:00 100", "1 C 10:00 50");
        assertThat(SlotTimetable.of(sites, slots, 1).freeSlots()).containsExactly(slot(11, 60, 50));
    }

    @Test
    void timetable_secondRound_beginsWhenAllHaveCome() {
        assertThat(shown(SlotTimetable.of(ImmutableList.of(site("A", 1), site("B", 1)), hours(4, 10), 2)))
                .containsExactly("1 A 08:00 1", "1 B 09:00 1", "2 A 10:00 1", "2 B 11:00 1");
    }

    @Test
    void timetable_aBreakBetweenTwoSlots_doesNotPartASite() {
        ImmutableList<TimeSlot> slots = ImmutableList.of(slot(14, 60, 100), slot(8, 60, 100), slot(9, 60, 100));
        SlotTimetable timetable = SlotTimetable.of(ImmutableList.of(site("A", 250)), slots, 1);
        assertThat(shown(timetable)).containsExactly("1 A 08:00 100", "1 A 09:00 100", "1 A 14:00 50");
        assertThat(timetable.finishesAt()).isEqualTo(AUG_15.atTime(15, 0));
        assertThat(timetable.bookingsOf(SiteId.of("A"))).isEqualTo(timetable.bookings());
        assertThat(timetable.bookingsOf(SiteId.of("B"))).isEmpty();
    }

    @Test
    void timetable_tooFewSlots_isRefusedWithHowManyMore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SlotTimetable.of(FOUR_SITES, hours(20, 300), 3))
                .withMessage("slots 20 must be 7 more like the last one, for 300 people each,"
                        + " so that sites 4 come in rounds 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SlotTimetable.of(FOUR_SITES, ImmutableList.of(slot(8, 60, 700), slot(9, 60, 100)), 1))
                .withMessage("slots 2 must be 14 more like the last one, for 100 people each,"
                        + " so that sites 4 come in rounds 1");
    }

    @Test
    void timetable_veryManyPeople_isRefusedWithTheWholeNumber() {
        List<SamplingSite> sites = new ArrayList<>();
        IntStream.range(0, 100).forEach(number -> sites.add(site("S" + number, 1_000_000)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SlotTimetable.of(sites, hours(1, 1), 100))
                .withMessage("slots 1 must be 9999999999 more like the last one, for 1 people each,"
                        + " so that sites 100 come in rounds 100");
    }

    @Test
    void timetable_moreSitesThanCanBeWeighed_isRefusedOnlyIfCapacitiesDiffer() {
        ImmutableList<SamplingSite> sites = IntStream.rangeClosed(1, 17)
                .mapToObj(number -> site("S" + number, 5))
                .collect(ImmutableList.toImmutableList());
        assertThat(SlotTimetable.of(sites, hours(17, 5), 1).bookings()).hasSize(17);
        List<TimeSlot> uneven = new ArrayList<>(hours(17, 5));
        uneven.set(3, slot(11, 60, 6));
        assertThat(SlotTimetable.of(sites.subList(0, 16), uneven, 1).bookings()).hasSize(16);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SlotTimetable.of(sites, uneven, 1))
                .withMessage("sites 17 must be at most 16, because slots differ in capacity");
    }

    @Test
    void timetable_nothingToLayOut_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SlotTimetable.of(List.of(), hours(1, 1), 1))
                .withMessage("sites must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SlotTimetable.of(FOUR_SITES, List.of(), 1))
                .withMessage("slots must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SlotTimetable.of(List.of(site("A", 1), site("A", 2)), hours(3, 10), 1))
                .withMessage("site A must not stand twice");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101})
    void timetable_roundsOutsideTheirRange_areRefused(int rounds) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SlotTimetable.of(FOUR_SITES, hours(1, 1), rounds))
                .withMessage("rounds " + rounds + " must be 1 to 100");
    }

    @Test
    void timetable_slotsThatOverlap_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SlotTimetable.of(FOUR_SITES, List.of(slot(9, 60, 10), slot(8, 61, 10)), 1))
                .withMessage("slot at 2021-08-15T09:00 must not begin before 2021-08-15T09:01,"
                        + " when the one before is over");
    }

    @Test
    void booking_outsideItsRange_isRefused() {
        TimeSlot slot = slot(8, 60, 10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SlotBooking(0, SiteId.of("A"), slot, 1))
                .withMessage("round 0 must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SlotBooking(1, SiteId.of("A"), slot, 11))
                .withMessage("people 11 of A must be 1 to 10, the capacity of the slot");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SlotBooking(1, SiteId.of("A"), slot, 0))
                .withMessage("people 0 of A must be 1 to 10, the capacity of the slot");
    }

    private static SamplingSite site(String id, int people) {
        return new SamplingSite(SiteId.of(id), people);
    }

    private static TimeSlot slot(int hour, int minutes, int capacity) {
        return new TimeSlot(AUG_15.atTime(hour, 0), minutes, capacity);
    }

    private static ImmutableList<TimeSlot> hours(int number, int capacity) {
        return IntStream.range(0, number)
                .mapToObj(hour -> new TimeSlot(AUG_15.atTime(8, 0).plusHours(hour), 60, capacity))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> shown(SlotTimetable timetable) {
        return timetable.bookings().stream()
                .map(booking -> booking.round() + " " + booking.site() + " "
                        + booking.slot().startsAt().toLocalTime() + " " + booking.people())
                .collect(ImmutableList.toImmutableList());
    }
}
