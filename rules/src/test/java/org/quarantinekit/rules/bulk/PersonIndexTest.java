// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.subject.PersonId;

class PersonIndexTest {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-";

    @Test
    void positionOf_manyPeople_isTheirPlace() {
        PersonIndex index = new PersonIndex();
        List<String> codes = IntStream.range(0, 5000)
                .mapToObj(number -> number % 2 == 0 ? "P-" + number : "a-long-code-of-somebody-" + number)
                .toList();
        codes.forEach(code -> index.put(PersonId.of(code)));
        IntStream.range(0, codes.size())
                .forEach(place -> assertThat(index.positionOf(codes.get(place))).isEqualTo(place));
        assertThat(index).hasSize(5000).startsWith(PersonId.of("P-0"));
        assertThat(index.positionOf("P-5000")).isEqualTo(PersonIndex.NOBODY);
        assertThat(index.positionOf("a-long-code-of-somebody-0")).isEqualTo(PersonIndex.NOBODY);
        assertThatThrownBy(() -> index.get(5000)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void positionOf_longCodesWithOneNumber_areToldApart() {
        // 66 to the power of 64 is 0 as a long, so that what stands 64 characters before the end does not count.
        String one = "a".repeat(64);
        String other = "b" + "a".repeat(63);
        PersonIndex index = new PersonIndex();
        index.put(PersonId.of(one));
        assertThat(index.positionOf(other)).isEqualTo(PersonIndex.NOBODY);
        index.put(PersonId.of(other));
        assertThat(index.positionOf(one)).isZero();
        assertThat(index.positionOf(other)).isOne();
    }

    @Test
    void number_shortCodes_isEachOnesOwn() {
        Set<Long> numbers = new HashSet<>();
        for (String first : Splitter.fixedLength(1).split(LETTERS)) {
            assertThat(numbers.add(PersonIndex.number(first))).isTrue();
            for (String second : Splitter.fixedLength(1).split(LETTERS)) {
                assertThat(numbers.add(PersonIndex.number(first + second))).isTrue();
            }
        }
        assertThat(PersonIndex.number("-".repeat(10))).isPositive();
        assertThat(PersonIndex.number("-".repeat(11))).isNegative();
    }
}
