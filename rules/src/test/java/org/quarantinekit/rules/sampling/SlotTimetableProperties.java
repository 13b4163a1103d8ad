// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.rules.sampling.Samples.AUG_15;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.quarantinekit.core.sampling.SamplingSite;
import org.quarantinekit.core.sampling.SiteId;
import org.quarantinekit.core.sampling.TimeSlot;

/** The timetable against the trying of every order of the sites, round by round. */
class SlotTimetableProperties {

    @Property
    void lastSlot_isTheEarliestThatAnyOrderReaches(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 30) Integer> people,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 5, max = 20) Integer> capacities,
            @ForAll @IntRange(min = 1, max = 2) int rounds) {
        OptionalInt earliest = earliest(people, capacities, rounds);
        if (earliest.isEmpty()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SlotTimetable.of(sites(people), slots(capacities), rounds))
                    .withMessageStartingWith("slots " + capacities.size() + " must be ");
            return;
        }
        SlotTimetable timetable = SlotTimetable.of(sites(people), slots(capacities), rounds);
        assertThat(timetable.finishesAt())
                .isEqualTo(slots(capacities).get(earliest.getAsInt() - 1).overAt());
        assertThat(timetable.freeSlots()).hasSize(capacities.size() - earliest.getAsInt());
    }

    @Property
    void slots_areOneSitesAlone_withinTheirCapacity_andEverybodyComesOnceInARound(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 30) Integer> people,
            @ForAll @Size(min = 1, max = 3) List<@IntRange(min = 5, max = 20) Integer> capacities,
            @ForAll @IntRange(min = 1, max = 3) int rounds) {
        List<Integer> enough = new ArrayList<>();
        IntStream.range(0, 100).forEach(time -> enough.addAll(capacities));
        SlotTimetable timetable = SlotTimetable.of(sites(people), slots(enough), rounds);
        assertThat(timetable.bookings()).extracting(SlotBooking::slot).doesNotHaveDuplicates();
        assertThat(timetable.bookings())
                .allSatisfy(booking ->
                        assertThat(booking.people()).isBetween(1, booking.slot().capacity()));
        assertThat(timetable.bookings().stream().map(SlotBooking::round)).isSorted();
        for (SamplingSite site : sites(people)) {
            for (int round = 1; round <= rounds; round++) {
                assertThat(people(timetable, site.id(), round)).isEqualTo(site.people());
            }
        }
        assertThat(visits(timetable)).isEqualTo(people.size() * rounds);
    }

    @Property
    void missingSlots_areExactlyEnough(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 40) Integer> people,
            @ForAll @Size(min = 1, max = 3) List<@IntRange(min = 5, max = 20) Integer> capacities,
            @ForAll @IntRange(min = 1, max = 2) int rounds) {
        List<Integer> growing = new ArrayList<>(capacities);
        int last = capacities.get(capacities.size() - 1);
        while (earliest(people, growing, rounds).isEmpty()) {
            growing.add(last);
        }
        int missing = growing.size() - capacities.size();
        if (missing > 0) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SlotTimetable.of(sites(people), slots(capacities), rounds))
                    .withMessage("slots " + capacities.size() + " must be " + missing + " more like the last one, for "
                            + last + " people each, so that sites " + people.size() + " come in rounds " + rounds);
        }
        assertThat(SlotTimetable.of(sites(people), slots(growing), rounds).bookings())
                .isNotEmpty();
    }

    @Property
    void orderOfTheSlots_neverMatters(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 10) Integer> people,
            @ForAll @Size(min = 8, max = 12) List<@IntRange(min = 5, max = 20) Integer> capacities,
            @ForAll Random random) {
        List<TimeSlot> shuffled = new ArrayList<>(slots(capacities));
        Collections.shuffle(shuffled, random);
        assertThat(SlotTimetable.of(sites(people), shuffled, 1))
                .isEqualTo(SlotTimetable.of(sites(people), slots(capacities), 1));
    }

    /** How many slots the earliest of all combinations of orders uses; empty if none has enough. */
    private static OptionalInt earliest(List<Integer> people, List<Integer> capacities, int rounds) {
        ImmutableSet<Integer> reached = ImmutableSet.of(0);
        for (int round = 0; round < rounds; round++) {
            ImmutableSet.Builder<Integer> next = ImmutableSet.builder();
            for (int first : reached) {
                for (List<Integer> order : Collections2.permutations(people)) {
                    after(order, capacities, first).ifPresent(next::add);
                }
            }
            reached = next.build();
        }
        return reached.stream().mapToInt(Integer::intValue).min();
    }

    private static OptionalInt after(List<Integer> order, List<Integer> capacities, int first) {
        int slot = first;
        for (int left : order) {
            for (int rest = left; rest > 0; slot++) {
                if (slot == capacities.size()) {
                    return OptionalInt.empty();
                }
                rest -= capacities.get(slot);
            }
        }
        return OptionalInt.of(slot);
    }

    private static int people(SlotTimetable timetable, SiteId site, int round) {
        return timetable.bookingsOf(site).stream()
                .filter(booking -> booking.round() == round)
                .mapToInt(SlotBooking::people)
                .sum();
    }

    /** How often somebody else comes after somebody: as often as there are visits, if none is interrupted. */
    private static int visits(SlotTimetable timetable) {
        int visits = 0;
        String last = "";
        for (SlotBooking booking : timetable.bookings()) {
            String visit = booking.round() + " " + booking.site();
            visits += visit.equals(last) ? 0 : 1;
            last = visit;
        }
        return visits;
    }

    private static ImmutableList<SamplingSite> sites(List<Integer> people) {
        return IntStream.range(0, people.size())
                .mapToObj(site -> new SamplingSite(SiteId.of("S-" + site), people.get(site)))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<TimeSlot> slots(List<Integer> capacities) {
        return IntStream.range(0, capacities.size())
                .mapToObj(slot -> new TimeSlot(AUG_15.atTime(8, 0).plusHours(slot), 60, capacities.get(slot)))
                .collect(ImmutableList.toImmutableList());
    }
}
