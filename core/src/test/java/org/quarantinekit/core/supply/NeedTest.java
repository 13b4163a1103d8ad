// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.core.SupplySamples.BAG;
import static org.quarantinekit.core.SupplySamples.HOUSEHOLD;
import static org.quarantinekit.core.SupplySamples.RICE;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarantinekit.core.term.Channel;

class NeedTest {

    private static final LocalDate AUG_8 = LocalDate.of(2021, 8, 8); // Sunday
    private static final LocalDate AUG_9 = LocalDate.of(2021, 8, 9); // Monday
    private static final LocalDateTime ASKED = AUG_8.atTime(23, 59);

    @Test
    void build_nothingSaidOfUrgencyOrDay_isOrdinaryAndForNoDay() {
        Need need = need("N-1").build();
        assertThat(need.urgency()).isEqualTo(Urgency.ORDINARY);
        assertThat(need.neededBy()).isEmpty();
        assertThat(need.person()).isEmpty();
        assertThat(need.note()).isEmpty();
        assertThat(need.kind()).isEqualTo("need");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-08-08", "2021-08-09"})
    void build_neededOnTheDayOfAskingOrLater_isAccepted(LocalDate neededBy) {
        assertThat(need("N-1").neededBy(neededBy).build().neededBy()).contains(neededBy);
    }

    @Test
    void build_neededBeforeTheDayOfAsking_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> need("N-1")
                        .neededBy(LocalDate.of(2021, 8, 7))
                        .note("SECRET")
                        .build())
                .withMessage("neededBy 2021-08-07 of need N-1 must not be before the day of asking 2021-08-08");
    }

    @Test
    void firstServed_eachPart_decidesWhereTheEarlierOnesAreEqual() {
        Need medicine = need("N-9").urgency(Urgency.MEDICINE).build();
        Need urgent = need("N-8").urgency(Urgency.URGENT).neededBy(AUG_9).build();
        Need soon = need("N-7").neededBy(AUG_8).build();
        Need later = need("N-6").neededBy(AUG_9).build();
        Need askedBefore = at("N-5", ASKED.minusMinutes(1)).build();
        Need first = need("N-3").build();
        Need second = need("N-4").build();
        assertThat(Stream.of(second, askedBefore, later, first, urgent, soon, medicine)
                        .sorted(Need.FIRST_SERVED))
                .containsExactly(medicine, urgent, soon, later, askedBefore, first, second);
    }

    @Test
    void firstServed_moreUrgentAskedLastForNoDay_stillComesFirst() {
        Need medicine = at("N-2", ASKED.plusDays(30)).urgency(Urgency.MEDICINE).build();
        Need ordinary = need("N-1").neededBy(AUG_8).build();
        assertThat(Need.FIRST_SERVED.compare(medicine, ordinary)).isNegative();
    }

    @Test
    void firstServed_noDayNamed_comesAfterAnyDayEvenIfAskedBefore() {
        Need open = at("N-1", ASKED.minusDays(7)).build();
        Need farAway = need("N-2").neededBy(LocalDate.of(9999, 12, 31)).build();
        assertThat(Need.FIRST_SERVED.compare(farAway, open)).isNegative();
    }

    @Test
    void firstServed_allEqualButAmountAndNote_isATie() {
        Need one = need("N-1").note("a").build();
        Need same = need("N-1").note("b").build();
        assertThat(Need.FIRST_SERVED.compare(one, same)).isZero();
    }

    private static Need.Builder need(String id) {
        return at(id, ASKED);
    }

    private static Need.Builder at(String id, LocalDateTime askedAt) {
        return Need.builder(NeedId.of(id), HOUSEHOLD, RICE, Amount.of(2, BAG))
                .channel(Channel.MESSAGE)
                .askedAt(askedAt);
    }
}
