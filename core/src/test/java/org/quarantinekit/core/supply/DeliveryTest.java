// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.core.SupplySamples.HOUSEHOLD;
import static org.quarantinekit.core.SupplySamples.RICE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarantinekit.core.term.Outcome;

/** Which outcomes which lines bear out: every outcome against every set of results. */
class DeliveryTest {

    private static final LocalDateTime TUESDAY = LocalDateTime.of(2021, 8, 10, 11, 20);
    private static final NeedId NEED = NeedId.of("N-1");
    private static final DeliveryLine DELIVERED = DeliveryLine.delivered(NEED, 3);
    private static final DeliveryLine SUBSTITUTED = DeliveryLine.substituted(NEED, 1, RICE);
    private static final DeliveryLine REFUSED = DeliveryLine.refused(NEED, 1);
    private static final DeliveryLine DAMAGED = DeliveryLine.damaged(NEED, 1);
    private static final ImmutableSet<DeliveryLine> NO_LINE = ImmutableSet.of();
    private static final ImmutableSet<DeliveryLine> ONLY_DAMAGED = ImmutableSet.of(DAMAGED);
    private static final ImmutableSet<Set<DeliveryLine>> FAILED = ImmutableSet.of(NO_LINE, ONLY_DAMAGED);
    private static final ImmutableSet<Set<DeliveryLine>> UNWANTED =
            ImmutableSet.of(ImmutableSet.of(REFUSED), ImmutableSet.of(REFUSED, DAMAGED));

    private static final ImmutableSet<Set<DeliveryLine>> ALL =
            ImmutableSet.copyOf(Sets.powerSet(ImmutableSet.of(DELIVERED, SUBSTITUTED, REFUSED, DAMAGED)));

    @Test
    void build_done_needsSomethingHandedOver() {
        for (Set<DeliveryLine> lines : ALL) {
            if (lines.contains(DELIVERED) || lines.contains(SUBSTITUTED)) {
                assertThat(delivery(Outcome.DONE, lines).lines()).containsExactlyElementsOf(lines);
            } else {
                assertRefused(
                        Outcome.DONE, lines, "outcome DONE of delivery D-1 must have a line of something handed over");
            }
        }
    }

    @Test
    void build_refused_needsRefusedLinesAndNothingHandedOver() {
        for (Set<DeliveryLine> lines : ALL) {
            if (UNWANTED.contains(lines)) {
                assertThat(delivery(Outcome.REFUSED, lines).lines()).containsExactlyElementsOf(lines);
            } else {
                assertRefused(
                        Outcome.REFUSED,
                        lines,
                        "outcome REFUSED of delivery D-1 must have refused lines, and none handed over");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_HOME", "NOT_POSSIBLE"})
    void build_nobodyReached_hasNoLinesButOfWhatWasDamaged(Outcome outcome) {
        for (Set<DeliveryLine> lines : ALL) {
            if (FAILED.contains(lines)) {
                assertThat(delivery(outcome, lines).lines()).containsExactlyElementsOf(lines);
            } else {
                assertRefused(
                        outcome,
                        lines,
                        "outcome " + outcome + " of delivery D-1 must have no lines but of what was damaged");
            }
        }
    }

    @Test
    void build_waived_isRefusedWhateverTheLines() {
        for (Set<DeliveryLine> lines : ALL) {
            assertRefused(
                    Outcome.WAIVED,
                    lines,
                    "outcome WAIVED of delivery D-1 must be DONE, REFUSED, NOT_HOME or NOT_POSSIBLE");
        }
    }

    @Test
    void build_needOnSeveralLinesOfOneResult_isAccepted() {
        Delivery delivery = delivery(Outcome.DONE, ImmutableList.of(DELIVERED, DELIVERED, DAMAGED));
        assertThat(delivery.lines()).containsExactly(DELIVERED, DELIVERED, DAMAGED);
        assertThat(delivery.kind()).isEqualTo("delivery");
        assertThat(delivery.deliverer()).isEmpty();
    }

    private static void assertRefused(Outcome outcome, Iterable<DeliveryLine> lines, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> delivery(outcome, lines))
                .withMessage(message);
    }

    private static Delivery delivery(Outcome outcome, Iterable<DeliveryLine> lines) {
        return Delivery.builder(DeliveryId.of("D-1"), OrderId.of("O-1"), HOUSEHOLD, TUESDAY)
                .outcome(outcome)
                .addAllLines(lines)
                .build();
    }
}
