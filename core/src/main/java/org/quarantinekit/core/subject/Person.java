// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.subject;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;

/**
 * A person on the roster. Name and telephone stay in their fields: they are in no message, no key and no {@code toString}.
 */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutablePerson.class)
@JsonDeserialize(builder = Person.Builder.class)
public interface Person {

    /** The code of the person. */
    PersonId id();

    /** The special needs, in the order of their codes. */
    @Value.NaturalOrder
    ImmutableSortedSet<SpecialNeed> needs();

    /** What is planned for the special needs; a need may have several, and one without any waits for a plan. */
    ImmutableList<Arrangement> arrangements();

    /** The name, if the caller keeps it here. */
    @Value.Redacted
    Optional<String> name();

    /** The telephone number, if the caller keeps it here. */
    @Value.Redacted
    Optional<String> phone();

    /** Refuses an arrangement for a need that the person does not have. */
    @Value.Check
    default void check() {
        for (Arrangement arrangement : arrangements()) {
            Checks.require(
                    needs().contains(arrangement.need()),
                    "arrangement for " + arrangement.need() + " of person " + id(),
                    "must be for one of the needs " + needs());
        }
    }

    /** Starts a person with this code. */
    static Builder builder(PersonId id) {
        return new Builder().id(id);
    }

    /** Builds one person; refuses to set an attribute twice. */
    final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
