// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.rules.internal.DomainStyle;

/** The rounds that bring an allocation to the doors: one for each deliverer, door by door in walking order. */
@Value.Immutable
@DomainStyle
public interface DeliveryRounds {

    /** The rounds, by the code of the deliverer; what nobody is responsible for comes last. */
    ImmutableList<DeliveryRound> rounds();

    /** What cannot be brought, because its household is not among those given. */
    ImmutableList<AllocatedShare> withoutDoor();

    /**
     * Lays out the rounds.
     *
     * @param allocation what is brought; shares of nothing are left out
     * @param book who is responsible for which household
     * @param households where the households live, in any order
     * @throws IllegalArgumentException if a household stands twice
     */
    static DeliveryRounds of(Allocation allocation, SupplyBook book, Iterable<Household> households) {
        requireNonNull(book, "book");
        ImmutableMap<HouseholdId, Household> doors = Doors.byId(households);
        Builder rounds = new Builder();
        Map<HouseholdId, List<AllocatedShare>> byDoor = new LinkedHashMap<>();
        for (AllocatedShare share : allocation.shares()) {
            HouseholdId household = share.need().household();
            if (share.given() > 0 && doors.containsKey(household)) {
                byDoor.computeIfAbsent(household, key -> new ArrayList<>()).add(share);
            } else if (share.given() > 0) {
                rounds.addWithoutDoor(share);
            }
        }
        return rounds.addAllRounds(rounds(byDoor, doors, book)).build();
    }

    private static List<DeliveryRound> rounds(
            Map<HouseholdId, List<AllocatedShare>> byDoor,
            ImmutableMap<HouseholdId, Household> doors,
            SupplyBook book) {
        // Nobody comes last: an absent deliverer is sorted after every code.
        Map<Optional<StaffId>, List<DeliveryStop>> stops =
                new TreeMap<>(Comparator.comparing((Optional<StaffId> deliverer) -> deliverer.isEmpty())
                        .thenComparing(deliverer -> deliverer.map(StaffId::code).orElse("")));
        byDoor.forEach((id, shares) -> stops.computeIfAbsent(
                        Optional.ofNullable(book.deliverers().get(id)), key -> new ArrayList<>())
                .add(new DeliveryStop(requireNonNull(doors.get(id), "door"), ImmutableList.copyOf(shares))));
        List<DeliveryRound> rounds = new ArrayList<>();
        stops.forEach((deliverer, of) -> rounds.add(new DeliveryRound(deliverer, walked(of))));
        return rounds;
    }

    private static ImmutableList<DeliveryStop> walked(List<DeliveryStop> stops) {
        return ImmutableList.sortedCopyOf(
                Comparator.comparing((DeliveryStop stop) -> stop.household().dwelling(), Dwelling.WALKING_ORDER)
                        .thenComparing(stop -> stop.household().id()),
                stops);
    }

    /** Builds the rounds; only {@link #of} does. */
    final class Builder extends ImmutableDeliveryRounds.Builder {
        Builder() {}
    }
}
