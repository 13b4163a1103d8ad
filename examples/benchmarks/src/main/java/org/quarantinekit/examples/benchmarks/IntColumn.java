// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Whole numbers, added one after the other. */
final class IntColumn {

    private int[] numbers;
    private int size;

    /** Starts an empty column with room for about so many. */
    IntColumn(int expected) {
        numbers = new int[expected + 16];
    }

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + size / 4);
        }
        numbers[size++] = number;
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }

    /** Returns the numbers in an order that only the random numbers know. */
    int[] toShuffledArray(SplittableRandom random) {
        int[] shuffled = toArray();
        for (int last = size - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            int number = shuffled[last];
            shuffled[last] = shuffled[other];
            shuffled[other] = number;
        }
        return shuffled;
    }
}
