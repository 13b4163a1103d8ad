// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.term.ItemCode;

/** What people at home may ask for, with its units and purchase limits: data of the place, never code. */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableSupplyList.class)
@JsonDeserialize(builder = SupplyList.Builder.class)
public interface SupplyList {

    /** The code of the document, for example {@code fengqing-road-needs-2021}. */
    String code();

    /** What it is called. */
    LocalizedText title();

    /** The items, at least one, none twice. */
    ImmutableList<SupplyItem> items();

    /** Where the list comes from; empty for a list that the caller made up. */
    ImmutableList<Citation> citations();

    /** Refuses a code of another form, a list without items, and one with an item twice. */
    @Value.Check
    default void check() {
        Checks.slug(code(), "list code");
        Checks.require(!items().isEmpty(), "items of list " + code(), "must not be empty");
        Set<ItemCode> items = new HashSet<>();
        for (SupplyItem item : items()) {
            Checks.require(
                    items.add(item.item()), "item " + item.item() + " of list " + code(), "must not stand twice");
        }
    }

    /** Starts a list; the code has no default, so it is asked for here. */
    static Builder builder(String code, LocalizedText title) {
        return new Builder().code(code).title(title);
    }

    /** Builds one list; refuses to set an attribute twice. */
    final class Builder extends ImmutableSupplyList.Builder {
        Builder() {}
    }
}
