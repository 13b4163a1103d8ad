// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.area;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Stated;

/**
 * What has to be so before an area may come down from a level: so many days in a row without a new case, and what else the
 * source asks for.
 *
 * <p>With 7 days that count from the last case on 1 July and {@code START_IS_DAY_0}, day 1 is 2 July and day 7, the last clean
 * day, is 8 July; with {@code START_IS_DAY_1} they are 1 July and 7 July.
 */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableDowngradeRule.class)
@JsonDeserialize(builder = DowngradeRule.Builder.class)
public interface DowngradeRule {

    /** From which day the days count. */
    enum CountsFrom {

        /** The day of the last new case, also of one before the level; without any case, the day on which the level began. */
        LAST_CASE,

        /** The day on which the level began, or that of a later new case. */
        LEVEL
    }

    /** The level that the area had before; the rule is for areas that came from it. Empty in the rule for all others. */
    Optional<LevelCode> cameFrom();

    /** The level that the area comes down to; empty if all restrictions are lifted and the source names no level. */
    Optional<LevelCode> to();

    /** How many days in a row without a new case, 1 to 365. */
    int cleanDays();

    /** From which day they count. */
    CountsFrom countsFrom();

    /** Whether the day they count from is day 0 or day 1; where the source does not say, whoever counts has to choose. */
    Stated<DayNumbering> numbering();

    /**
     * On how many of the last days before the change a full round may be complete in which nobody was positive: 1 means on the
     * last clean day itself, up to {@code cleanDays}. Unspecified where the source asks for no round.
     */
    Stated<Integer> cleanRoundWithinDays();

    /** The level that a new case raises the area to; empty where the source only lets the days count anew. */
    Optional<LevelCode> newCaseRaisesTo();

    /** What else has to be so, which no dates of cases and rounds can show; somebody has to confirm it. */
    ImmutableList<LocalizedText> furtherConditions();

    /** Where it comes from, at least one source. */
    ImmutableList<Citation> citations();

    /** Refuses days outside 1 to 365, a round outside the clean days, and a rule without sources. */
    @Value.Check
    default void check() {
        Checks.require(cleanDays() >= 1 && cleanDays() <= 365, "cleanDays " + cleanDays(), "must be 1 to 365");
        cleanRoundWithinDays()
                .value()
                .ifPresent(days -> Checks.require(
                        days >= 1 && days <= cleanDays(),
                        "cleanRoundWithinDays " + days,
                        "must be 1 to cleanDays " + cleanDays()));
        Checks.require(!citations().isEmpty(), "citations of a downgrade rule", "must not be empty");
    }

    /** Starts a rule of so many days; what has no default is asked for here. */
    static Builder builder(
            int cleanDays,
            CountsFrom countsFrom,
            Stated<DayNumbering> numbering,
            Stated<Integer> cleanRoundWithinDays) {
        return new Builder()
                .cleanDays(cleanDays)
                .countsFrom(countsFrom)
                .numbering(numbering)
                .cleanRoundWithinDays(cleanRoundWithinDays);
    }

    /** Builds one rule; refuses to set an attribute twice. */
    final class Builder extends ImmutableDowngradeRule.Builder {
        Builder() {}
    }
}
