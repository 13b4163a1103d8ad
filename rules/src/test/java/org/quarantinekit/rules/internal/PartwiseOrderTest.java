// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartwiseOrderTest {

    /** By the first letter and the length, both descending, because a hash map would have them ascending anyway. */
    private static final Comparator<String> ORDER = Comparator.comparing((String word) -> word.charAt(0))
            .thenComparing(String::length)
            .reversed();

    private static List<String> sorted(String... words) {
        return PartwiseOrder.sortedCopyOf(ORDER, word -> word.charAt(0), List.of(words));
    }

    @Test
    void sortedCopyOf_partsInTurn_putsThemAndTheirItemsInOrder() {
        assertThat(sorted("b", "aa", "c", "bb", "cc", "a")).containsExactly("cc", "c", "bb", "b", "aa", "a");
    }

    @Test
    void sortedCopyOf_equalItems_stayAsTheyCame() {
        assertThat(sorted("ab", "b", "aa", "a", "ac")).containsExactly("b", "ab", "aa", "ac", "a");
    }

    @Test
    void sortedCopyOf_nothing_isNothing() {
        assertThat(sorted()).isEmpty();
    }
}
