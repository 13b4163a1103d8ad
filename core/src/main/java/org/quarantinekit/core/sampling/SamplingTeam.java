// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.subject.StaffId;

/** One sampling team: who is in it, and in which role. Whether it is what a template asks for is not for the team to say. */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableSamplingTeam.class)
@JsonDeserialize(builder = SamplingTeam.Builder.class)
public interface SamplingTeam {

    /** The code of the team. */
    TeamId id();

    /** Who is in it, nobody twice. */
    ImmutableList<TeamMember> members();

    /** Returns how many members have this role. */
    default int count(StaffRole role) {
        requireNonNull(role, "role");
        return (int)
                members().stream().filter(member -> member.role().equals(role)).count();
    }

    /** Refuses somebody who stands twice, because nobody fills two roles at one door. */
    @Value.Check
    default void check() {
        Set<StaffId> staff = new HashSet<>();
        for (TeamMember member : members()) {
            Checks.require(
                    staff.add(member.staff()), "staff " + member.staff() + " of team " + id(), "must not stand twice");
        }
    }

    /** Starts a team with this code. */
    static Builder builder(TeamId id) {
        return new Builder().id(id);
    }

    /** Builds one team; refuses to set an attribute twice. */
    final class Builder extends ImmutableSamplingTeam.Builder {
        Builder() {}
    }
}
