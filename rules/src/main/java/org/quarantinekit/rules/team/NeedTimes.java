// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.SortedSet;
import java.util.TreeSet;
import org.quarantinekit.core.team.Post;
import org.quarantinekit.core.team.PostNeed;

/** The instants at which the needs of one post may change: where one begins or is over, and where the clock is changed. */
final class NeedTimes {

    private final Post post;
    private final ZoneId zone;

    NeedTimes(Post post, ZoneId zone) {
        this.post = post;
        this.zone = zone;
    }

    /** Returns the instants after {@code from} and before {@code to}, and these two. */
    SortedSet<Instant> within(Instant from, Instant to) {
        SortedSet<Instant> times = new TreeSet<>();
        LocalDate last = dateOf(to).plusDays(1);
        for (LocalDate day = dateOf(from).minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            for (PostNeed need : post.needs()) {
                addEach(day.atTime(need.from()), times);
                addEach(day.atTime(need.to()), times);
            }
        }
        for (ZoneOffsetTransition change = zone.getRules().nextTransition(from);
                change != null && change.getInstant().isBefore(to);
                change = zone.getRules().nextTransition(change.getInstant())) {
            times.add(change.getInstant());
        }
        times.removeIf(time -> time.isBefore(from) || time.isAfter(to));
        times.add(from);
        times.add(to);
        return times;
    }

    /** Returns whether the need holds at this instant, and until the next of the times. */
    boolean holds(PostNeed need, Instant instant) {
        return need.holdsAt(instant.atZone(zone).toLocalTime());
    }

    /** Adds both comings of a time that comes twice; one that is left out has none, and the change stands for it. */
    private void addEach(LocalDateTime wallClock, SortedSet<Instant> times) {
        for (ZoneOffset offset : zone.getRules().getValidOffsets(wallClock)) {
            times.add(wallClock.toInstant(offset));
        }
    }

    private LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
