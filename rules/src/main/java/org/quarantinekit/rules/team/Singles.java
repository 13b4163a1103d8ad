// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What stands once in a list, by its code.
 *
 * <p>Of several that are equal one is taken and the others are refused. Of several with one code and different contents none
 * is taken, because nobody can tell which of them holds, and their order must not decide.
 */
final class Singles {

    private final List<RefusedRow> refusals;

    Singles(List<RefusedRow> refusals) {
        this.refusals = refusals;
    }

    <K extends Comparable<K>, T> ImmutableSortedMap<K, T> of(
            String noun, Iterable<? extends T> given, Function<? super T, K> code) {
        ImmutableListMultimap<K, T> byCode = Multimaps.index(ImmutableList.<T>copyOf(given), code::apply);
        ImmutableSortedMap.Builder<K, T> taken = ImmutableSortedMap.naturalOrder();
        for (Map.Entry<K, List<T>> entry : Multimaps.asMap(byCode).entrySet()) {
            List<T> same = entry.getValue();
            boolean alike = ImmutableSet.copyOf(same).size() == 1;
            if (alike) {
                taken.put(entry.getKey(), same.get(0));
            }
            String rule = alike ? "must not stand twice" : "must not stand twice with different contents";
            for (int refused = alike ? 1 : 0; refused < same.size(); refused++) {
                refusals.add(new RefusedRow(same.get(refused), noun + " " + entry.getKey(), rule));
            }
        }
        return taken.build();
    }
}
