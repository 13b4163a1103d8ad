// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.ledger;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How many concerns are in each state. Counts of parts add up to the counts of the whole. */
public final class ConcernCounts {

    /** No concerns at all. */
    public static final ConcernCounts NONE = new ConcernCounts(ImmutableMap.of());

    private final ImmutableMap<ConcernState, Integer> counts;

    private ConcernCounts(Map<ConcernState, Integer> counts) {
        this.counts = ImmutableMap.copyOf(counts);
    }

    /** Returns the counts of these concerns. */
    public static ConcernCounts of(Iterable<ConcernStanding> concerns) {
        Map<ConcernState, Integer> counts = new EnumMap<>(ConcernState.class);
        concerns.forEach(concern -> counts.merge(concern.state(), 1, Integer::sum));
        return new ConcernCounts(counts);
    }

    /** Returns the counts of both together. */
    public ConcernCounts plus(ConcernCounts other) {
        Map<ConcernState, Integer> sums = new EnumMap<>(ConcernState.class);
        sums.putAll(counts);
        other.counts.forEach((state, count) -> sums.merge(state, count, Integer::sum));
        return new ConcernCounts(sums);
    }

    /** Returns how many are in this state. */
    public int count(ConcernState state) {
        return counts.getOrDefault(state, 0);
    }

    /** Returns how many wait for an answer. */
    public int unanswered() {
        return total() - count(ConcernState.ANSWERED);
    }

    /** Returns how many there are in all states. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns the states that occur, in their order, with how many are in each. */
    public ImmutableMap<ConcernState, Integer> asMap() {
        return counts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConcernCounts that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    /** Returns the states that occur, for example "RAISED 2, ANSWERED 5". */
    @Override
    public String toString() {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
