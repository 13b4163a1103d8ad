// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

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

/** What a team is made of, in the words of one source: its roles, and how many of each. */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableTeamTemplate.class)
@JsonDeserialize(builder = TeamTemplate.Builder.class)
public interface TeamTemplate {

    /** The code of the document, for example {@code one-plus-n-2021}. */
    String code();

    /** What the source calls such a team. */
    LocalizedText title();

    /** The roles, at least one, none twice, in the order of the source. */
    ImmutableList<TeamRole> roles();

    /** Who leads whom, if the source says so. It is a text: nothing is computed from it. */
    Optional<LocalizedText> leading();

    /** Where the template comes from, at least one source. */
    ImmutableList<Citation> citations();

    /** Refuses a template without roles or sources, and a role that stands twice. */
    @Value.Check
    default void check() {
        Checks.slug(code(), "template code");
        Checks.require(!roles().isEmpty(), "roles of template " + code(), "must not be empty");
        Checks.require(!citations().isEmpty(), "citations of template " + code(), "must not be empty");
        Set<StaffRole> roles = new HashSet<>();
        for (TeamRole role : roles()) {
            Checks.require(
                    roles.add(role.role()), "role " + role.role() + " of template " + code(), "must not stand twice");
        }
    }

    /** Starts a template; the code has no default, so it is asked for here. */
    static Builder builder(String code, LocalizedText title) {
        return new Builder().code(code).title(title);
    }

    /** Builds one template; refuses to set an attribute twice. */
    final class Builder extends ImmutableTeamTemplate.Builder {
        Builder() {}
    }
}
