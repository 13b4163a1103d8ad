// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import org.immutables.value.Value;
import org.quarantinekit.core.sampling.SamplingSite;
import org.quarantinekit.core.sampling.SiteId;
import org.quarantinekit.core.sampling.TimeSlot;
import org.quarantinekit.rules.internal.DomainStyle;

/**
 * When each of several sites comes to one sampling point, so that no two meet there and the point is done as early as it can be.
 *
 * <p>A slot is one site's alone. A site that needs several has slots that follow one another, without another site between, so
 * that its people come once in a round; a break in which the point has no slot may lie between. In each round each site comes
 * once, with all its people, and a round begins when all sites have come in the one before. Whoever has a day of its own for
 * each round makes one timetable for each.
 *
 * <p>The last slot in use is as early as it can be, exactly. Where several orders of the sites reach that, the last site is
 * the one furthest back in the order given, and so on backwards, each beginning of the order itself being as early as it can
 * be; slots of one capacity leave the order as it was given.
 */
@Value.Immutable
@DomainStyle
public interface SlotTimetable {

    /** The slots that are used, in the order of time. */
    ImmutableList<SlotBooking> bookings();

    /** The slots that are left free, all later than those in use, in the order of time. */
    ImmutableList<TimeSlot> freeSlots();

    /** Returns when the last slot in use is over. */
    default LocalDateTime finishesAt() {
        return bookings().get(bookings().size() - 1).slot().overAt();
    }

    /** Returns how often somebody is sampled: everybody once in each round. */
    default long personTimes() {
        return bookings().stream().mapToLong(SlotBooking::people).sum();
    }

    /** Returns what this site has, in the order of time; empty if it is not known. */
    default ImmutableList<SlotBooking> bookingsOf(SiteId site) {
        requireNonNull(site, "site");
        return bookings().stream()
                .filter(booking -> booking.site().equals(site))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Makes the timetable.
     *
     * @param sites the sites, at least one, none twice; at most 16 if slots differ in capacity, because then every order has to
     *     be weighed
     * @param slots the slots of the point, at least one, in any order, none overlapping another
     * @param rounds how often each site comes, 1 to 100
     * @throws IllegalArgumentException if one of these does not hold, or if the slots are not enough, with how many more
     *     like the last one would be
     */
    static SlotTimetable of(Iterable<SamplingSite> sites, Iterable<TimeSlot> slots, int rounds) {
        return new Timetabling(
                        ImmutableList.copyOf(requireNonNull(sites, "sites")),
                        ImmutableList.copyOf(requireNonNull(slots, "slots")),
                        rounds)
                .timetable();
    }

    /** Builds one timetable; only {@link #of} does. */
    final class Builder extends ImmutableSlotTimetable.Builder {
        Builder() {}
    }
}
