// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.Quantity;

/** One role in a team template, and how many of it one team has. */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableTeamRole.class)
@JsonDeserialize(builder = TeamRole.Builder.class)
public interface TeamRole {

    /** The role. */
    StaffRole role();

    /** What the source calls it. */
    LocalizedText title();

    /** How many: exact, at least, an open "several", or UNSPECIFIED where the source names the role and no number at all. */
    Stated<Quantity> quantity();

    /** Where the role comes from, if another place than the template as a whole, or another reading. */
    ImmutableList<Citation> citations();

    /** Starts a role with this many in it. */
    static Builder builder(StaffRole role, LocalizedText title, Stated<Quantity> quantity) {
        return new Builder().role(role).title(title).quantity(quantity);
    }

    /** Builds one role; refuses to set an attribute twice. */
    final class Builder extends ImmutableTeamRole.Builder {
        Builder() {}
    }
}
