// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.subject;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;

/** What is planned for one special need of one person, by when, and since when it is settled. */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableArrangement.class)
@JsonDeserialize(builder = Arrangement.Builder.class)
public interface Arrangement {

    /** The special need that it answers. */
    SpecialNeed need();

    /** What is planned; free text. */
    @Value.Redacted
    String plan();

    /** By when it is to be settled, on the wall clock of the place. */
    LocalDateTime dueBy();

    /** When it was settled; empty while it is not. */
    Optional<LocalDateTime> settledAt();

    /** Refuses a plan without words. */
    @Value.Check
    default void check() {
        Checks.text(plan(), "plan for " + need());
    }

    /** Starts an arrangement for this need: what is planned, and by when. */
    static Builder builder(SpecialNeed need, String plan, LocalDateTime dueBy) {
        return new Builder().need(need).plan(plan).dueBy(dueBy);
    }

    /** Builds one arrangement; refuses to set an attribute twice. */
    final class Builder extends ImmutableArrangement.Builder {
        Builder() {}
    }
}
