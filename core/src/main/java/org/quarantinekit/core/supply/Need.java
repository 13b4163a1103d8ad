// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.term.Channel;
import org.quarantinekit.core.term.ItemCode;

/** Something that a household, or one person in it, asked for: one item in one unit. */
@Value.Immutable
@DomainStyle
@JsonTypeName(Need.KIND)
@JsonSerialize(as = ImmutableNeed.class)
@JsonDeserialize(builder = Need.Builder.class)
public sealed interface Need extends SupplyEntry permits ImmutableNeed {

    /** The kind in documents. */
    String KIND = "need";

    /**
     * Who comes first where there is not enough: the more urgent, then what is needed by an earlier day, with no day named
     * last, then what was asked for earlier, then by code, so that the order of the input never matters.
     */
    Comparator<Need> FIRST_SERVED = Comparator.comparing(Need::urgency)
            .thenComparing(need -> need.neededBy().orElse(LocalDate.MAX))
            .thenComparing(Need::askedAt)
            .thenComparing(Need::id);

    /** The code of the need. */
    NeedId id();

    /** The household that asked. */
    HouseholdId household();

    /** The person it is for; empty if it is for the household as a whole. */
    Optional<PersonId> person();

    /** What was asked for. */
    ItemCode item();

    /** How much of it. */
    Amount amount();

    /** How the need became known. */
    Channel channel();

    /** When it was asked for, on the wall clock of the place. */
    LocalDateTime askedAt();

    /** The day by which it is needed, included; empty if none was named. */
    Optional<LocalDate> neededBy();

    /** How urgent it is; ordinary unless said. */
    @Value.Default
    default Urgency urgency() {
        return Urgency.ORDINARY;
    }

    /** What the buyer must know besides, for example which medicine; free text. */
    @Value.Redacted
    Optional<String> note();

    @Override
    default String kind() {
        return KIND;
    }

    /** Refuses a day before the one on which it was asked for. */
    @Value.Check
    default void check() {
        neededBy()
                .ifPresent(day -> Checks.require(
                        !day.isBefore(askedAt().toLocalDate()),
                        "neededBy " + day + " of need " + id(),
                        "must not be before the day of asking " + askedAt().toLocalDate()));
    }

    /** Starts a need of this household for so much of this item. */
    static Builder builder(NeedId id, HouseholdId household, ItemCode item, Amount amount) {
        return new Builder().id(id).household(household).item(item).amount(amount);
    }

    /** Builds one need; refuses to set an attribute twice. */
    final class Builder extends ImmutableNeed.Builder {
        Builder() {}
    }
}
