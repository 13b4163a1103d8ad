// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.access;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;

/**
 * Somebody or something asks to pass a checkpoint, at one moment.
 *
 * <p>Who lives behind the checkpoint, the caller knows and says by the household; the library keeps no list of residents.
 */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableAccessRequest.class)
@JsonDeserialize(builder = AccessRequest.Builder.class)
public interface AccessRequest {

    /** Which way somebody or something passes. */
    enum Direction {

        /** Into the closed place. */
        IN,

        /** Out of the closed place. */
        OUT
    }

    /** What passes. */
    enum Passer {

        /** A person on foot. */
        PERSON,

        /** A vehicle with whoever is in it; of several people each asks by himself. */
        VEHICLE,

        /** Takeaway, a parcel or the like, without who brought it. */
        ITEM
    }

    /** When, on the wall clock of the place. */
    LocalDateTime at();

    /** Which way. */
    Direction direction();

    /** What passes. */
    Passer passer();

    /** The household behind the checkpoint to which the person belongs, or for which the item is; empty for anybody else. */
    Optional<HouseholdId> household();

    /** The person who passes; empty for an item, and where nobody is named. */
    Optional<PersonId> person();

    /** What for; empty if nobody said. It may tell of somebody's health, and is in no {@code toString}. */
    @Value.Redacted
    Optional<OutingPurpose> purpose();

    /** When the person means to be back; empty if nobody said. */
    Optional<LocalDateTime> backAt();

    /** What has been done already. */
    @Value.NaturalOrder
    ImmutableSortedSet<AccessStep> stepsDone();

    /** Refuses a return before the passage. */
    @Value.Check
    default void check() {
        backAt().ifPresent(back ->
                Checks.require(!back.isBefore(at()), "backAt " + back, "must not be before the request at " + at()));
    }

    /** Starts a request; what has no default is asked for here. */
    static Builder builder(LocalDateTime at, Direction direction, Passer passer) {
        return new Builder().at(at).direction(direction).passer(passer);
    }

    /** Builds one request; refuses to set an attribute twice. */
    final class Builder extends ImmutableAccessRequest.Builder {
        Builder() {}
    }
}
