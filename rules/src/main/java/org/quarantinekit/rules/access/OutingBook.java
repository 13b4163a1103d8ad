// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.access;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quarantinekit.core.access.AccessProvision.Allowance;
import org.quarantinekit.core.access.AccessRequest;
import org.quarantinekit.core.access.Outing;
import org.quarantinekit.core.access.OutingPurpose;
import org.quarantinekit.core.subject.PersonId;

/**
 * The outings of the household that asks, up to the moment at which it does.
 *
 * @param at that moment
 * @param accepted the outings that count
 * @param refused those that stand twice
 */
record OutingBook(LocalDateTime at, ImmutableList<Outing> accepted, ImmutableList<RefusedOuting> refused) {

    // Of outings that differ in the return alone, the one that lasts longest comes first, and so is the one that
    // stands.
    private static final Comparator<Outing> ORDER = Comparator.comparing(Outing::leftAt)
            .thenComparing(outing -> outing.person().map(PersonId::code).orElse(""))
            .thenComparing(outing -> outing.purpose().map(OutingPurpose::code).orElse(""))
            .thenComparing(outing -> outing.backAt().orElse(LocalDateTime.MAX), Comparator.reverseOrder());

    static OutingBook of(AccessRequest request, Iterable<Outing> outings) {
        ImmutableList.Builder<Outing> accepted = ImmutableList.builder();
        ImmutableList.Builder<RefusedOuting> refused = ImmutableList.builder();
        Set<List<Object>> seen = new HashSet<>();
        for (Outing outing : ImmutableList.sortedCopyOf(ORDER, outings)) {
            boolean isEarlier = !outing.leftAt().isAfter(request.at());
            if (isEarlier
                    && request.household().filter(outing.household()::equals).isPresent()) {
                if (seen.add(List.of(outing.leftAt(), outing.person(), outing.purpose()))) {
                    accepted.add(outing);
                } else {
                    refused.add(new RefusedOuting(
                            outing,
                            "outing of household " + outing.household() + " at " + outing.leftAt()
                                    + " must not stand twice"));
                }
            }
        }
        return new OutingBook(request.at(), accepted.build(), refused.build());
    }

    /** Returns since when somebody is out whose outing counts under this allowance, if anybody is. */
    Optional<LocalDateTime> outSince(Allowance allowance) {
        return under(allowance)
                .filter(outing -> outing.isOutAt(at))
                .map(Outing::leftAt)
                .findFirst();
    }

    /** Returns the day of the last outing that counts under this allowance, if there is one. */
    Optional<LocalDate> lastDay(Allowance allowance) {
        return under(allowance).map(outing -> outing.leftAt().toLocalDate()).max(Comparator.naturalOrder());
    }

    private Stream<Outing> under(Allowance allowance) {
        return accepted.stream()
                .filter(outing ->
                        outing.purpose().map(allowance.purposes()::contains).orElse(true));
    }
}
