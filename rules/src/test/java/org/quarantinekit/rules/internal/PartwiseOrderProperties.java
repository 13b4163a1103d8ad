// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PartwiseOrderProperties {

    /** The largest first, because a hash map would have the smallest first anyway; the ones tell equal numbers apart. */
    private static final Comparator<Integer> BY_TENS = Comparator.comparing(number -> -(number / 10));

    @Property
    void itIsTheSortOfTheWhole(@ForAll @Size(max = 60) List<@IntRange(max = 499) Integer> numbers) {
        assertThat(PartwiseOrder.sortedCopyOf(BY_TENS, number -> number / 100, numbers))
                .isEqualTo(ImmutableList.sortedCopyOf(BY_TENS, numbers));
    }
}
