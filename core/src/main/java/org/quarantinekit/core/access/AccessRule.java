// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.access;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.LocalizedText;

/** One rule of a checkpoint: of which passages it speaks, and what it says of them. */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableAccessRule.class)
@JsonDeserialize(builder = AccessRule.Builder.class)
public interface AccessRule {

    /** Whose passages a rule speaks of. */
    enum Who {

        /** Those of people who live behind the checkpoint, and of what is for them. */
        RESIDENTS,

        /** Those of people who do not live behind the checkpoint. */
        NON_RESIDENTS,

        /** Those of both. */
        ANYONE
    }

    /** The code of the rule inside its policy, for example {@code residents-only}. */
    String code();

    /** What the rule says, in one sentence. */
    LocalizedText title();

    /** The directions that it speaks of, at least one. */
    @Value.NaturalOrder
    ImmutableSortedSet<AccessRequest.Direction> directions();

    /** What it speaks of, at least one. */
    @Value.NaturalOrder
    ImmutableSortedSet<AccessRequest.Passer> passers();

    /** Whose passages it speaks of. */
    Who who();

    /** What it says of them. */
    AccessProvision provision();

    /** Where it comes from, at least one source. */
    ImmutableList<Citation> citations();

    /** Returns whether the rule speaks of this passage. Only a request with a household is that of a resident. */
    default boolean speaksOf(AccessRequest request) {
        requireNonNull(request, "request");
        Who asks = request.household().isPresent() ? Who.RESIDENTS : Who.NON_RESIDENTS;
        return directions().contains(request.direction())
                && passers().contains(request.passer())
                && (who() == Who.ANYONE || who() == asks);
    }

    /** Refuses a rule that speaks of nothing, one without sources, and an allowance for others than residents. */
    @Value.Check
    default void check() {
        Checks.slug(code(), "access rule");
        Checks.require(!directions().isEmpty(), "directions of access rule " + code(), "must not be empty");
        Checks.require(!passers().isEmpty(), "passers of access rule " + code(), "must not be empty");
        Checks.require(!citations().isEmpty(), "citations of access rule " + code(), "must not be empty");
        Checks.require(
                who() == Who.RESIDENTS || !(provision() instanceof AccessProvision.Allowance),
                "who of access rule " + code() + " " + who(),
                "must be RESIDENTS, because an allowance is a household's");
    }

    /** Starts a rule; what has no default is asked for here. */
    static Builder builder(String code, LocalizedText title, Who who, AccessProvision provision) {
        return new Builder().code(code).title(title).who(who).provision(provision);
    }

    /** Builds one rule; refuses to set an attribute twice. */
    final class Builder extends ImmutableAccessRule.Builder {
        Builder() {}
    }
}
