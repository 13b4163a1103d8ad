// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.access;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;

/**
 * Somebody of a household went out through a checkpoint. Two outings are the same one if household, person, time of leaving
 * and purpose are the same.
 */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableOuting.class)
@JsonDeserialize(builder = Outing.Builder.class)
public interface Outing {

    /** The household. */
    HouseholdId household();

    /** Who went out; empty if that was not written down. */
    Optional<PersonId> person();

    /** When the person left, on the wall clock of the place. */
    LocalDateTime leftAt();

    /** When the person came back; empty while the person is out. */
    Optional<LocalDateTime> backAt();

    /** What for; empty if that was not written down. It may tell of somebody's health, and is in no {@code toString}. */
    @Value.Redacted
    Optional<OutingPurpose> purpose();

    /** Returns whether the person was out at this time; who came back at this time was not. */
    default boolean isOutAt(LocalDateTime time) {
        return !leftAt().isAfter(time) && backAt().map(time::isBefore).orElse(true);
    }

    /** Refuses a return before the person left. */
    @Value.Check
    default void check() {
        backAt().ifPresent(back -> Checks.require(
                !back.isBefore(leftAt()),
                "backAt " + back + " of the outing of household " + household(),
                "must not be before leftAt " + leftAt()));
    }

    /** Starts an outing of this household that began at this time. */
    static Builder builder(HouseholdId household, LocalDateTime leftAt) {
        return new Builder().household(household).leftAt(leftAt);
    }

    /** Builds one outing; refuses to set an attribute twice. */
    final class Builder extends ImmutableOuting.Builder {
        Builder() {}
    }
}
