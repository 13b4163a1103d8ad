// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.team;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.subject.Subject;

/**
 * A post that is kept in shifts, as a gate or a checkpoint, and how many people it needs.
 *
 * <p>Two demands stand beside each other and neither follows from the other: how many there are at once ("2 cadres at each
 * checkpoint, 24 hours"), and how many different people there are in a day, whichever their role ("9 people in all").
 */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutablePost.class)
@JsonDeserialize(builder = Post.Builder.class)
public interface Post {

    /** The code of the post. */
    PostId id();

    /** Where it is, or whom it serves, if that is of use. */
    Optional<Subject> place();

    /** How many it needs at once, by role and time of day; at least one, and no two of one role that hold at one time. */
    ImmutableList<PostNeed> needs();

    /** How many different people it has in a day, in whatever role; empty if nobody counts them. */
    Optional<StaffCount> inADay();

    /** Where the numbers come from, if they come from a source. */
    ImmutableList<Citation> citations();

    /** Returns whether some need of this post names the role. */
    default boolean needs(WorkRole role) {
        requireNonNull(role, "role");
        return needs().stream().anyMatch(need -> need.role().equals(role));
    }

    /** Refuses a post without needs, and two needs of one role that hold at one time. */
    @Value.Check
    default void check() {
        Checks.require(!needs().isEmpty(), "needs of post " + id(), "must not be empty");
        for (int i = 1; i < needs().size(); i++) {
            PostNeed later = needs().get(i);
            for (PostNeed earlier : needs().subList(0, i)) {
                Checks.require(
                        !earlier.overlaps(later),
                        "need of " + later.role() + " from " + later.from() + " of post " + id(),
                        "must not overlap with the one from " + earlier.from());
            }
        }
    }

    /** Starts a post with this code. */
    static Builder builder(PostId id) {
        return new Builder().id(id);
    }

    /** Builds one post; refuses to set an attribute twice. */
    final class Builder extends ImmutablePost.Builder {
        Builder() {}
    }
}
