// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How many obligations bear each label. Counts of parts add up to the counts of the whole. */
public final class LabelCounts {

    /** No obligations at all. */
    public static final LabelCounts NONE = new LabelCounts(ImmutableMap.of());

    private final ImmutableMap<Label, Integer> counts;

    private LabelCounts(Map<Label, Integer> counts) {
        this.counts = ImmutableMap.copyOf(counts);
    }

    /** Returns the counts of these standings. */
    public static LabelCounts of(Iterable<Standing> standings) {
        Map<Label, Integer> counts = new EnumMap<>(Label.class);
        standings.forEach(standing -> counts.merge(standing.label(), 1, Integer::sum));
        return new LabelCounts(counts);
    }

    /** Returns the counts of both together. */
    public LabelCounts plus(LabelCounts other) {
        Map<Label, Integer> sums = new EnumMap<>(Label.class);
        sums.putAll(counts);
        other.counts.forEach((label, count) -> sums.merge(label, count, Integer::sum));
        return new LabelCounts(sums);
    }

    /** Returns how many bear this label. */
    public int count(Label label) {
        return counts.getOrDefault(label, 0);
    }

    /** Returns how many there are under all labels. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns the labels that occur, in their order, with how many bear each. */
    public ImmutableMap<Label, Integer> asMap() {
        return counts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LabelCounts that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    /** Returns the labels that occur, for example "DONE 12, DUE 25". */
    @Override
    public String toString() {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
