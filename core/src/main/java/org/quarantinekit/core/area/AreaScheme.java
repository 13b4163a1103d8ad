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

/**
 * The levels that an area may have at one time under one set of rules: data of the issuer, never code.
 *
 * <p>An area may have a level under each of several schemes, for example a risk level and a zone; the two are never mixed.
 */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableAreaScheme.class)
@JsonDeserialize(builder = AreaScheme.Builder.class)
public interface AreaScheme {

    /** The code of the document, for example {@code cn-9th-risk-levels-2022}. */
    String code();

    /** What it is called. */
    LocalizedText title();

    /** The levels, the strictest first, at least one, none twice. */
    ImmutableList<AreaLevel> levels();

    /** Where the scheme as a whole comes from; empty for one that the caller made up. */
    ImmutableList<Citation> citations();

    /** Returns the level with this code, or empty if the scheme has none. */
    default Optional<AreaLevel> findLevel(LevelCode code) {
        requireNonNull(code, "code");
        return levels().stream().filter(level -> level.code().equals(code)).findFirst();
    }

    /**
     * Refuses a scheme without levels, a level that stands twice, a downgrade to a level that is not milder, and a case that
     * raises an area to one that is not stricter.
     */
    @Value.Check
    default void check() {
        Checks.slug(code(), "scheme code");
        Checks.require(!levels().isEmpty(), "levels of scheme " + code(), "must not be empty");
        Set<LevelCode> stricter = new HashSet<>();
        for (AreaLevel level : levels()) {
            level.downgrades().stream()
                    .flatMap(rule -> rule.newCaseRaisesTo().stream())
                    .forEach(raised -> requireNamed(stricter.contains(raised), level, raised, "stricter"));
            Checks.require(
                    stricter.add(level.code()),
                    "level " + level.code() + " of scheme " + code(),
                    "must not stand twice");
            level.downgrades().stream()
                    .flatMap(rule -> rule.to().stream())
                    .forEach(to ->
                            requireNamed(findLevel(to).isPresent() && !stricter.contains(to), level, to, "milder"));
            level.downgrades().stream()
                    .flatMap(rule -> rule.cameFrom().stream())
                    .forEach(past -> requireNamed(
                            findLevel(past).isPresent() && !past.equals(level.code()), level, past, "different"));
        }
    }

    private void requireNamed(boolean holds, AreaLevel level, LevelCode named, String which) {
        Checks.require(
                holds,
                "level " + named + " that a downgrade of " + level.code() + " names",
                "must be a " + which + " level of scheme " + code());
    }

    /** Starts a scheme; the code has no default, so it is asked for here. */
    static Builder builder(String code, LocalizedText title) {
        return new Builder().code(code).title(title);
    }

    /** Builds one scheme; refuses to set an attribute twice. */
    final class Builder extends ImmutableAreaScheme.Builder {
        Builder() {}
    }
}
