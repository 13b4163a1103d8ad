// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.subject;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
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

    /** The name, if the caller keeps it here. */
    @Value.Redacted
    Optional<String> name();

    /** The telephone number, if the caller keeps it here. */
    @Value.Redacted
    Optional<String> phone();

    /** Starts a person with this code. */
    static Builder builder(PersonId id) {
        return new Builder().id(id);
    }

    /** Builds one person; refuses to set an attribute twice. */
    final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
