// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.core.SupplySamples.BAG;
import static org.quarantinekit.core.SupplySamples.RICE;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderLineTest {

    @Test
    void total_shares_isTheirSum() {
        assertThat(line(share("N-1", 2), share("N-2", 3), share("N-3", 1)).total())
                .isEqualTo(6);
    }

    @Test
    void total_beyondTheWholeNumbersOfAnInt_isExact() {
        ImmutableList<OrderShare> shares = IntStream.rangeClosed(1, 3_000)
                .mapToObj(i -> share("N-" + i, 1_000_000))
                .collect(ImmutableList.toImmutableList());
        assertThat(new OrderLine(RICE, BAG, shares).total()).isEqualTo(3_000_000_000L);
    }

    @Test
    void new_withoutShares_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(OrderLineTest::line)
                .withMessage("shares of RICE in BAG must not be empty");
    }

    @Test
    void new_needTwice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line(share("N-1", 2), share("N-2", 1), share("N-1", 3)))
                .withMessage("need N-1 of RICE in BAG must not stand twice");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1_000_001})
    void newShare_numberOutside1To1000000_isRefused(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share("N-1", number))
                .withMessage("number " + number + " must be 1 to 1000000");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000_000})
    void newShare_numberAtTheEdges_isAccepted(int number) {
        assertThat(share("N-1", number).number()).isEqualTo(number);
    }

    private static OrderLine line(OrderShare... shares) {
        return new OrderLine(RICE, BAG, ImmutableList.copyOf(shares));
    }

    private static OrderShare share(String need, int number) {
        return new OrderShare(NeedId.of(need), number);
    }
}
