// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.area;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.area.AreaId;
import org.quarantinekit.core.area.AreaLevel;
import org.quarantinekit.core.area.DowngradeRule;
import org.quarantinekit.core.area.LevelCode;
import org.quarantinekit.core.area.LevelMeasures;
import org.quarantinekit.rules.internal.DomainStyle;

/** The level that an area has from one change to the next. */
@Value.Immutable
@DomainStyle
public interface LevelStanding {

    /** The area. */
    AreaId area();

    /** The level, with its definition and its sources. */
    AreaLevel level();

    /** Since when it is in force, included. */
    LocalDateTime since();

    /** The time of the next change that is known, from which on it is no longer in force; empty if none is. */
    Optional<LocalDateTime> until();

    /** The level that the area had before; empty if it had none, or nobody said. */
    Optional<LevelCode> cameFrom();

    /** Returns whether the level is in force at this time: from {@link #since()} on, and before {@link #until()}. */
    default boolean isInForceAt(LocalDateTime time) {
        return !time.isBefore(since()) && until().map(time::isBefore).orElse(true);
    }

    /** Returns the rule by which the area comes down from the level, if there is one that counts days. */
    default Optional<DowngradeRule> findDowngrade() {
        return cameFrom().isPresent() ? level().findDowngrade(cameFrom().get()) : level().findDowngrade();
    }

    /** Returns what the level brings by the caller's table, in the order of the table; nothing if the table is silent. */
    default ImmutableList<LevelMeasures> measures(Iterable<LevelMeasures> table) {
        return ImmutableList.copyOf(requireNonNull(table, "table")).stream()
                .filter(row -> row.level().equals(level().code()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Builds one standing; only {@link LevelHistory} makes them. */
    final class Builder extends ImmutableLevelStanding.Builder {
        Builder() {}
    }
}
