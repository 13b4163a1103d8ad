// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.care;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.Quantity;

/** One kind of thing in a care package, with how many of it one recipient is to have. */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableCarePackageLine.class)
@JsonDeserialize(builder = CarePackageLine.Builder.class)
public interface CarePackageLine {

    /** What it is. */
    ItemCode item();

    /** Its name. */
    LocalizedText title();

    /** How many for one recipient: exact, at least, or an open "several". */
    Quantity quantity();

    /** The unit that the quantity counts, if it is not the thing itself, for example packs. */
    Optional<LocalizedText> unit();

    /** Whether the package is complete without it; false unless said. */
    @Value.Default
    default boolean optional() {
        return false;
    }

    /** Where the line comes from, if another place than the package as a whole, or another reading. */
    ImmutableList<Citation> citations();

    /** Starts a line of this many of this item. */
    static Builder builder(ItemCode item, LocalizedText title, Quantity quantity) {
        return new Builder().item(item).title(title).quantity(quantity);
    }

    /** Builds one line; refuses to set an attribute twice. */
    final class Builder extends ImmutableCarePackageLine.Builder {
        Builder() {}
    }
}
