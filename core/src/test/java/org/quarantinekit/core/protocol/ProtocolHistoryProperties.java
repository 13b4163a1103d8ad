// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.quarantinekit.core.source.Stated;

class ProtocolHistoryProperties {

    private static final LocalDate EPOCH = LocalDate.of(2020, 1, 1); // Wednesday

    @Property(tries = 100)
    void everyDayOfTheWholeSpanHasExactlyOneEdition(
            @ForAll @IntRange(max = 1000) int daysLater,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 60) Integer> lengths) {
        LocalDate firstDay = EPOCH.plusDays(daysLater);
        ProtocolHistory history = history(firstDay, lengths);
        LocalDate date = firstDay;
        for (int i = 0; i < lengths.size(); i++) {
            for (int day = 0; day < lengths.get(i); day++, date = date.plusDays(1)) {
                assertThat(history.findInForceOn(date))
                        .contains(history.editions().get(i));
                assertThat(history.editions()).filteredOn(inForceOn(date)).hasSize(1);
            }
        }
        assertThat(history.findInForceOn(firstDay.minusDays(1))).isEmpty();
        assertThat(history.findInForceOn(date)).isEmpty();
    }

    private static Predicate<Edition> inForceOn(LocalDate date) {
        return edition -> edition.isInForceOn(date);
    }

    private static ProtocolHistory history(LocalDate firstDay, List<Integer> lengths) {
        ProtocolHistory.Builder history = HistoryConflicts.history();
        LocalDate first = firstDay;
        for (int i = 0; i < lengths.size(); i++) {
            LocalDate next = first.plusDays(lengths.get(i));
            history.addEdition(edition("edition-" + i, first, Stated.of(next.minusDays(1)), i == 0));
            first = next;
        }
        return history.build();
    }

    private static Edition edition(String id, LocalDate firstDay, Stated<LocalDate> lastDay, boolean isFirst) {
        return isFirst ? HistoryConflicts.edition(id, firstDay, lastDay) : HistoryConflicts.next(id, firstDay, lastDay);
    }
}
