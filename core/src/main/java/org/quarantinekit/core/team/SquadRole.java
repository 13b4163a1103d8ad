// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.team;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.Quantity;

/** One role in a squad template: how many one squad has of it, and where they are sent from. */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableSquadRole.class)
@JsonDeserialize(builder = SquadRole.Builder.class)
public interface SquadRole {

    /** The role. */
    WorkRole role();

    /** What the source calls it. */
    LocalizedText title();

    /** How many: exact, at least, an open "several", or UNSPECIFIED where the source names the role and no number at all. */
    Stated<Quantity> quantity();

    /** Where somebody in this role may be sent from, none twice; empty if the source does not say. */
    ImmutableList<StaffOrigin> origins();

    /** Where the role comes from, if another place than the template as a whole, or another reading. */
    ImmutableList<Citation> citations();

    /** Refuses an origin that stands twice. */
    @Value.Check
    default void check() {
        Set<StaffOrigin> origins = new HashSet<>();
        for (StaffOrigin origin : origins()) {
            Checks.require(origins.add(origin), "origin " + origin + " of role " + role(), "must not stand twice");
        }
    }

    /** Starts a role with this many in it. */
    static Builder builder(WorkRole role, LocalizedText title, Stated<Quantity> quantity) {
        return new Builder().role(role).title(title).quantity(quantity);
    }

    /** Builds one role; refuses to set an attribute twice. */
    final class Builder extends ImmutableSquadRole.Builder {
        Builder() {}
    }
}
