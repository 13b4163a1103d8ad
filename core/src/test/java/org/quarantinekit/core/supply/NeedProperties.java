// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.SupplySamples.BAG;
import static org.quarantinekit.core.SupplySamples.HOUSEHOLD;
import static org.quarantinekit.core.SupplySamples.RICE;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.quarantinekit.core.json.QuarantineJson;
import org.quarantinekit.core.term.Channel;

class NeedProperties {

    private static final LocalDate AUG_8 = LocalDate.of(2021, 8, 8); // Sunday
    private static final ImmutableList<Urgency> MOST_URGENT_FIRST =
            ImmutableList.of(Urgency.MEDICINE, Urgency.URGENT, Urgency.ORDINARY);
    private static final JsonMapper MAPPER = QuarantineJson.mapper();

    @Property
    void whoComesFirstNeverHangsOnTheOrderOfTheInput(@ForAll("needs") List<Need> needs, @ForAll Random random) {
        List<Need> shuffled = new ArrayList<>(needs);
        Collections.shuffle(shuffled, random);
        assertThat(ImmutableList.sortedCopyOf(Need.FIRST_SERVED, shuffled))
                .isEqualTo(ImmutableList.sortedCopyOf(Need.FIRST_SERVED, needs));
    }

    @Property
    void whoComesFirstIsMoreUrgentOrNeededSoonerOrAskedSooner(@ForAll("needs") List<Need> needs) {
        List<Need> sorted = ImmutableList.sortedCopyOf(Need.FIRST_SERVED, needs);
        for (int i = 1; i < sorted.size(); i++) {
            assertThat(comesBefore(sorted.get(i - 1), sorted.get(i)))
                    .as("%s before %s", sorted.get(i - 1), sorted.get(i))
                    .isTrue();
        }
    }

    @Property
    void aNeedIsReadAsItWasWritten(@ForAll("any") Need need, @ForAll @StringLength(max = 40) String note)
            throws IOException {
        Need noted = Need.builder(need.id(), need.household(), need.item(), need.amount())
                .channel(need.channel())
                .askedAt(need.askedAt())
                .neededBy(need.neededBy())
                .urgency(need.urgency())
                .note(note)
                .build();
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(noted), SupplyEntry.class))
                .isEqualTo(noted);
    }

    /** Says it once more, the long way. */
    private static boolean comesBefore(Need one, Need other) {
        if (one.urgency() != other.urgency()) {
            return MOST_URGENT_FIRST.indexOf(one.urgency()) < MOST_URGENT_FIRST.indexOf(other.urgency());
        }
        if (!one.neededBy().equals(other.neededBy())) {
            return other.neededBy().isEmpty()
                    || (one.neededBy().isPresent()
                            && one.neededBy().get().isBefore(other.neededBy().get()));
        }
        if (!one.askedAt().equals(other.askedAt())) {
            return one.askedAt().isBefore(other.askedAt());
        }
        return one.id().code().compareTo(other.id().code()) < 0;
    }

    @Provide
    Arbitrary<List<Need>> needs() {
        return any().list().uniqueElements(Need::id).ofMaxSize(8);
    }

    @Provide
    Arbitrary<Need> any() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2).optional(),
                        Arbitraries.of(Urgency.class),
                        Arbitraries.integers().between(1, 1_000_000))
                .as(NeedProperties::need);
    }

    private static Need need(int id, int hour, Optional<Integer> days, Urgency urgency, int number) {
        return Need.builder(NeedId.of("N-" + id), HOUSEHOLD, RICE, Amount.of(number, BAG))
                .channel(Channel.IN_PERSON)
                .askedAt(AUG_8.atTime(hour, 0))
                .neededBy(days.map(AUG_8::plusDays))
                .urgency(urgency)
                .build();
    }
}
