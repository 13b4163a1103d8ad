// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.term.ItemCategory;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.UnitCode;

/** One thing of a supply list: what may be asked for, in which units, and how much of it. */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableSupplyItem.class)
@JsonDeserialize(builder = SupplyItem.Builder.class)
public interface SupplyItem {

    /** What it is. */
    ItemCode item();

    /** Its name. */
    LocalizedText title();

    /** The group it belongs to. */
    ItemCategory category();

    /** The units it is ordered in; empty if the list leaves them open, and any unit will do. */
    @Value.NaturalOrder
    ImmutableSortedSet<UnitCode> units();

    /** How much of it may be ordered on one day, no unit twice; without a limit, as much as is asked for. */
    ImmutableList<PurchaseLimit> limits();

    /** Where the item or its limits come from, if another place than the list as a whole. */
    ImmutableList<Citation> citations();

    /** Returns whether it is ordered in this unit. */
    default boolean isOrderedIn(UnitCode unit) {
        return units().contains(requireNonNull(unit, "unit")) || units().isEmpty();
    }

    /** Returns the limit in this unit, if there is one. */
    default Optional<PurchaseLimit> findLimit(UnitCode unit) {
        requireNonNull(unit, "unit");
        return limits().stream().filter(limit -> limit.unit().equals(unit)).findFirst();
    }

    /** Refuses two limits in one unit, and a limit in a unit that the item is not ordered in. */
    @Value.Check
    default void check() {
        Set<UnitCode> limited = new HashSet<>();
        for (PurchaseLimit limit : limits()) {
            String place = "limit of " + item() + " in " + limit.unit();
            Checks.require(limited.add(limit.unit()), place, "must not stand twice");
            Checks.require(isOrderedIn(limit.unit()), place, "must be in one of its units " + units());
        }
    }

    /** Starts an item of this category. */
    static Builder builder(ItemCode item, LocalizedText title, ItemCategory category) {
        return new Builder().item(item).title(title).category(category);
    }

    /** Builds one item; refuses to set an attribute twice. */
    final class Builder extends ImmutableSupplyItem.Builder {
        Builder() {}
    }
}
