// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.area;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.LocalizedText;

/** One level of a scheme: what makes an area one of it, and how an area comes down from it. */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableAreaLevel.class)
@JsonDeserialize(builder = AreaLevel.Builder.class)
public interface AreaLevel {

    /** The level. */
    LevelCode code();

    /** What it is called. */
    LocalizedText title();

    /** What makes an area one of this level. It is told and not computed: the authority decides. */
    LocalizedText definition();

    /** How an area comes down from it, at most one rule for each level it came from; none where no days are counted. */
    ImmutableList<DowngradeRule> downgrades();

    /** Where the definition comes from, at least one source. */
    ImmutableList<Citation> citations();

    /** Returns the rule for an area that had no level before, or one that no rule names; empty if there is none. */
    default Optional<DowngradeRule> findDowngrade() {
        return downgrades().stream().filter(rule -> rule.cameFrom().isEmpty()).findFirst();
    }

    /** Returns the rule for an area that came from this level: its own, or else the one for all others. */
    default Optional<DowngradeRule> findDowngrade(LevelCode cameFrom) {
        requireNonNull(cameFrom, "cameFrom");
        return downgrades().stream()
                .filter(rule -> rule.cameFrom().filter(cameFrom::equals).isPresent())
                .findFirst()
                .or(this::findDowngrade);
    }

    /** Refuses a level without sources, and two rules for one level that an area came from. */
    @Value.Check
    default void check() {
        Checks.require(!citations().isEmpty(), "citations of level " + code(), "must not be empty");
        Set<Optional<LevelCode>> cameFrom = new HashSet<>();
        for (DowngradeRule rule : downgrades()) {
            Checks.require(
                    cameFrom.add(rule.cameFrom()),
                    "downgrade of level " + code() + " after "
                            + rule.cameFrom().map(LevelCode::code).orElse("any other level"),
                    "must not stand twice");
        }
    }

    /** Starts a level; what has no default is asked for here. */
    static Builder builder(LevelCode code, LocalizedText title, LocalizedText definition) {
        return new Builder().code(code).title(title).definition(definition);
    }

    /** Builds one level; refuses to set an attribute twice. */
    final class Builder extends ImmutableAreaLevel.Builder {
        Builder() {}
    }
}
