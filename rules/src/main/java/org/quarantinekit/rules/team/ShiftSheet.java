// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.quarantinekit.core.team.Post;
import org.quarantinekit.core.team.Shift;
import org.quarantinekit.rules.internal.DomainStyle;

/** A duty plan held against the needs of its posts, over a period: every stretch of time in which it falls short. */
@Value.Immutable
@DomainStyle
public interface ShiftSheet {

    /** For which days, on whose wall clock and with how much rest it was checked. */
    DutyPeriod period();

    /** The posts that were checked, in the order of their codes. */
    ImmutableList<Post> posts();

    /** The shifts that were checked, in the order of time. */
    ImmutableList<Shift> shifts();

    /** What is wrong with them, in the order of time. */
    ImmutableList<ShiftFinding> findings();

    /** What could not be checked: posts in alphabetical order, then shifts in the order in which they were given. */
    ImmutableList<RefusedRow> refusals();

    /**
     * Returns whether at every instant of the period every post has as many in every role as it needs at once. Without a post
     * there is nothing to cover, and where one was refused nobody knows: neither is covered.
     */
    default boolean isCovered() {
        boolean known = !posts().isEmpty() && refusals().stream().noneMatch(refused -> refused.given() instanceof Post);
        return known
                && findings().stream()
                        .map(ShiftFinding::kind)
                        .noneMatch(kind -> kind == ShiftFindingKind.UNCOVERED || kind == ShiftFindingKind.UNDERSTAFFED);
    }

    /** Returns whether there was something to check, all of it could be checked, and nothing is wrong. */
    default boolean isAccepted() {
        return !posts().isEmpty() && findings().isEmpty() && refusals().isEmpty();
    }

    /**
     * Returns the sheet of this duty plan.
     *
     * <p>How many are there at once counts each person once, and somebody with two shifts at once at both posts; that they are
     * double is a finding of its own. How many there are in a day counts the different people of the shifts that begin on that
     * day, so that a night counts for the day it begins on. Rest is looked at where the later of two shifts begins in the
     * period; two shifts that meet have none. Shifts before and after the period count for what they reach into it.
     *
     * <p>Refused, and the rest kept: a post or shift that stands twice, a shift at a post that is not given, in a role that no
     * need of its post names, or in the hour that is left out when the clock goes forward, so that it lasts no time.
     *
     * @param period the days, the zone and the least rest
     * @param posts the posts, in any order
     * @param shifts the duty plan, in any order; a refusal names a shift by its number in it, 1 for the first
     */
    static ShiftSheet of(DutyPeriod period, Iterable<Post> posts, Iterable<Shift> shifts) {
        requireNonNull(period, "period");
        requireNonNull(posts, "posts");
        return new ShiftCheck(period).check(posts, requireNonNull(shifts, "shifts"));
    }

    /** Builds one sheet; refuses to set an attribute twice. */
    final class Builder extends ImmutableShiftSheet.Builder {
        Builder() {}
    }
}
