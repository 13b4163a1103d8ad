// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.internal;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A sort for lists that are large and have parts that lie far from one another, like the compounds of a city district.
 *
 * <p>A million people are scattered over the memory, and to sort them at once is mostly to wait for it; the people of one
 * compound fit into a cache. Pure; safe to share between threads.
 */
public final class PartwiseOrder {

    private PartwiseOrder() {}

    /**
     * Returns the items in this order; those that it holds for equal stay as they came. It is what
     * {@link ImmutableList#sortedCopyOf(Comparator, Iterable)} returns, sooner.
     *
     * @param order the order; between two items of one part it has none of another part, nor is one of another equal to either
     * @param part to which part an item belongs, anything with {@code equals} and {@code hashCode}
     * @param items the items, in any order
     */
    public static <T> ImmutableList<T> sortedCopyOf(
            Comparator<? super T> order, Function<? super T, ?> part, Iterable<? extends T> items) {
        Map<Object, List<T>> parts = new HashMap<>();
        for (T item : items) {
            parts.computeIfAbsent(part.apply(item), key -> new ArrayList<>()).add(item);
        }
        List<List<T>> inOrder = new ArrayList<>(parts.values());
        inOrder.sort((one, other) -> order.compare(one.get(0), other.get(0)));
        ImmutableList.Builder<T> sorted = ImmutableList.builder();
        for (List<T> together : inOrder) {
            together.sort(order);
            sorted.addAll(together);
        }
        return sorted.build();
    }
}
