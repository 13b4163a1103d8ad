// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.area;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.source.Citation;

/**
 * An area gets a level, or loses the one it had.
 *
 * <p>The change is in force from a time of the day on, that time included: an area that comes down from 18:00 on has its old
 * level until 17:59 and the new one at 18:00 sharp. Where a notice names a day only, it is from 00:00 of that day on.
 */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableLevelChange.class)
@JsonDeserialize(builder = LevelChange.Builder.class)
public interface LevelChange {

    /** The area. */
    AreaId area();

    /** From when on the change is in force, on the wall clock of the place, included. */
    LocalDateTime from();

    /** The level that the notice says the area had until then; empty if it does not say. */
    Optional<LevelCode> before();

    /** The level from then on; empty if the area has none from then on. */
    Optional<LevelCode> after();

    /** The notice, if it is cited. */
    ImmutableList<Citation> citations();

    /** Refuses a change to the level that the area had, and one that names no level: to lift one is to name the one before. */
    @Value.Check
    default void check() {
        Checks.require(
                before().isPresent() || after().isPresent(),
                "after of the level change of area " + area() + " at " + from(),
                "must be given where before is not");
        Checks.require(
                before().isEmpty() || !before().equals(after()),
                "after " + after().map(LevelCode::code).orElse(""),
                "must be another level than before");
    }

    /** Starts a change of this area that is in force from this time on. */
    static Builder builder(AreaId area, LocalDateTime from) {
        return new Builder().area(area).from(from);
    }

    /** Builds one change; refuses to set an attribute twice. */
    final class Builder extends ImmutableLevelChange.Builder {
        Builder() {}
    }
}
