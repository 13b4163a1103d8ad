// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.ledger;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.term.Channel;

/**
 * A household was spoken with. A contact that raised nothing is a contact all the same; an attempt that reached nobody is
 * none.
 */
@Value.Immutable
@DomainStyle
@JsonTypeName(Contact.KIND)
@JsonSerialize(as = ImmutableContact.class)
@JsonDeserialize(builder = Contact.Builder.class)
public sealed interface Contact extends LedgerEntry permits ImmutableContact {

    /** The kind in documents. */
    String KIND = "contact";

    /** The code of the contact. */
    ContactId id();

    /** The household. */
    HouseholdId household();

    /** How it was spoken with; a visit is in person. */
    Channel channel();

    /**
     * Whether somebody in the household showed signs of distress; false unless said. It is what a layperson noticed, no
     * diagnosis, and it asks for counselling.
     */
    @Value.Default
    default boolean signsOfDistress() {
        return false;
    }

    /** What was raised, each matter by itself, no concern twice. */
    ImmutableList<Concern> concerns();

    @Override
    default String kind() {
        return KIND;
    }

    /** Refuses a concern that stands twice, because an answer could not say which of the two it answers. */
    @Value.Check
    default void check() {
        Set<ConcernId> ids = new HashSet<>();
        for (Concern concern : concerns()) {
            Checks.require(
                    ids.add(concern.id()), "concern " + concern.id() + " of contact " + id(), "must not stand twice");
        }
    }

    /** Starts a contact with this household at this time. */
    static Builder builder(ContactId id, HouseholdId household, LocalDateTime at, Channel channel) {
        return new Builder().id(id).household(household).at(at).channel(channel);
    }

    /** Builds one contact; refuses to set an attribute twice. */
    final class Builder extends ImmutableContact.Builder {
        Builder() {}
    }
}
