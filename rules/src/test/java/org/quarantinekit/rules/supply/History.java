// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.quarantinekit.core.supply.Amount;
import org.quarantinekit.core.supply.Need;
import org.quarantinekit.core.supply.NeedId;
import org.quarantinekit.core.supply.SupplyEntry;

/** What was written down, and the day of asking. */
record History(ImmutableList<SupplyEntry> entries, LocalDate asOf) {

    SupplyBook book() {
        return SupplyBook.of(entries, asOf);
    }

    /** The last minute of the day, later than every entry that counts. */
    LocalDateTime closing() {
        return asOf.atTime(23, 59);
    }

    History and(SupplyEntry... more) {
        return new History(
                ImmutableList.<SupplyEntry>builder().addAll(entries).add(more).build(), asOf);
    }

    History shuffled(Random random) {
        List<SupplyEntry> copy = new ArrayList<>(entries);
        Collections.shuffle(copy, random);
        return new History(ImmutableList.copyOf(copy), asOf);
    }

    /** The same, with the first need of more than one unit asked for in two parts, of which one keeps the code. */
    History withANeedInTwoParts(int part) {
        List<SupplyEntry> split = new ArrayList<>();
        boolean done = false;
        for (SupplyEntry entry : entries) {
            if (!done && entry instanceof Need need && need.amount().number() > 1) {
                int all = need.amount().number();
                int kept = 1 + part % (all - 1);
                split.add(part(need, need.id().code(), kept));
                split.add(part(need, need.id() + ".b", all - kept));
                done = true;
            } else {
                split.add(entry);
            }
        }
        return new History(ImmutableList.copyOf(split), asOf);
    }

    private static Need part(Need need, String id, int number) {
        return Need.builder(
                        NeedId.of(id),
                        need.household(),
                        need.item(),
                        Amount.of(number, need.amount().unit()))
                .person(need.person())
                .channel(need.channel())
                .askedAt(need.askedAt())
                .neededBy(need.neededBy())
                .urgency(need.urgency())
                .build();
    }
}
