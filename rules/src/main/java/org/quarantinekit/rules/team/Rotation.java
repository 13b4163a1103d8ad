// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.quarantinekit.core.team.Post;
import org.quarantinekit.core.team.Shift;
import org.quarantinekit.core.team.SquadMember;
import org.quarantinekit.rules.internal.DomainStyle;

/** A duty plan in which people take turns at posts, in whole shifts that change at the same times every day. */
@Value.Immutable
@DomainStyle
public interface Rotation {

    /** The shifts, in the order of time; none if there is a gap, because half a duty plan is none. */
    ImmutableList<Shift> shifts();

    /** The shifts for which there are too few people, in the order of time. */
    ImmutableList<RotationGap> gaps();

    /** The posts that cannot be kept in such shifts and the people who cannot be used, in alphabetical order. */
    ImmutableList<RefusedRow> refusals();

    /** Returns whether every post is kept and everybody could be used. */
    default boolean isComplete() {
        return gaps().isEmpty() && refusals().isEmpty();
    }

    /**
     * Returns a rotation, the same for the same posts and people, in whatever order they come.
     *
     * <p>The shifts cover the period; the first may begin on the day before it, and the last be over on the day after. Each has
     * as many people in each role as the post needs at once at any time in it. If the post also asks for a number of different
     * people in a day, so many more are there that the shifts that begin on one day have them together. Everybody has at most
     * one shift a day, and between two shifts the least rest. Within that, whoever has had the fewest shifts is next, then
     * whoever has rested longest, then by code; and if this finds too few people for a shift, no other choice of people who
     * have one shift a day at most would have found enough for all of them.
     *
     * <p>{@link ShiftSheet} accepts the shifts for the same period and the posts that are not refused. A post is refused, and
     * the others kept, if in one shift it needs more at one time than it allows at another, or if a day's shifts together are
     * more people than it allows in a day, or cannot be made as many as it asks for. A post that stands twice and somebody
     * who stands twice are refused, too; people in a role that no post needs have no shift.
     *
     * @param period the days, the zone and the least rest
     * @param posts the posts, in any order
     * @param changes the times of day at which shifts change
     * @param people who there is, and for which role; where they come from does not matter here
     */
    static Rotation of(DutyPeriod period, Iterable<Post> posts, ShiftChanges changes, Iterable<SquadMember> people) {
        requireNonNull(period, "period");
        requireNonNull(posts, "posts");
        requireNonNull(changes, "changes");
        return new Rotating(period, changes).rotate(posts, requireNonNull(people, "people"));
    }

    /** Builds one rotation; refuses to set an attribute twice. */
    final class Builder extends ImmutableRotation.Builder {
        Builder() {}
    }
}
