// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.TubePolicy;

/**
 * How the work of a team is counted, and how much of it is too much.
 *
 * <p>Immutable; safe to share between threads if the caller's own count is.
 */
public final class TeamLoad {

    private final ToIntFunction<RoundMember> count;
    private final OptionalInt limit;

    private TeamLoad(ToIntFunction<RoundMember> count, OptionalInt limit) {
        this.count = requireNonNull(count, "count");
        this.limit = limit;
    }

    /** Returns the load that counts people, without a limit. */
    public static TeamLoad inPeople() {
        return new TeamLoad(member -> 1, OptionalInt.empty());
    }

    /** Returns the load that counts specimens, one or two for each person, without a limit. */
    public static TeamLoad inSpecimens(TubePolicy policy) {
        return new TeamLoad(Tubes.specimensOwed(policy), OptionalInt.empty());
    }

    /**
     * Returns the load that counts as the caller does, without a limit.
     *
     * @param count what one person makes, 1 to 1000; always the same for the same person
     */
    public static TeamLoad of(ToIntFunction<RoundMember> count) {
        return new TeamLoad(count, OptionalInt.empty());
    }

    /**
     * Returns the same load with a limit: no team has more.
     *
     * @param limit the most that one team may have, included, 1 to 1000000
     * @throws IllegalArgumentException if the limit is outside 1 to 1000000
     */
    public TeamLoad atMost(int limit) {
        if (limit < 1 || limit > 1_000_000) {
            throw new IllegalArgumentException("limit " + limit + " must be 1 to 1000000");
        }
        return new TeamLoad(count, OptionalInt.of(limit));
    }

    /** Returns the most that one team may have, if there is a limit. */
    public OptionalInt limit() {
        return limit;
    }

    /**
     * Returns what the members of one stop make together.
     *
     * @throws IllegalArgumentException if the caller's own count of a person is outside 1 to 1000
     */
    public long of(RoundStop stop) {
        return stop.members().stream().mapToLong(this::of).sum();
    }

    private long of(RoundMember member) {
        int load = count.applyAsInt(member);
        if (load < 1 || load > 1000) {
            throw new IllegalArgumentException("load " + load + " of person " + member.person() + " must be 1 to 1000");
        }
        return load;
    }
}
