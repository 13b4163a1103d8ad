// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.team;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.subject.Subject;

/** One squad: who is in it, and whom it serves. Whether it is what its template asks for is not for the squad to say. */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableSquad.class)
@JsonDeserialize(builder = Squad.Builder.class)
public interface Squad {

    /** The code of the squad. */
    SquadId id();

    /** The code of the template that it follows, for example {@code one-building-one-squad-2021}. */
    String template();

    /** What it was set up for, if the squads of its template are parted by task. */
    Optional<SquadTask> task();

    /** Who is in it, nobody twice. */
    ImmutableList<SquadMember> members();

    /** Whom it serves, none twice: buildings, mostly, or what else its template is set up for. */
    ImmutableList<Subject> served();

    /** Refuses a template code of another form, and somebody or something that stands twice. */
    @Value.Check
    default void check() {
        Checks.slug(template(), "template of squad " + id());
        Set<StaffId> staff = new HashSet<>();
        for (SquadMember member : members()) {
            Checks.require(
                    staff.add(member.staff()), "staff " + member.staff() + " of squad " + id(), "must not stand twice");
        }
        Set<Subject> served = new HashSet<>();
        for (Subject subject : served()) {
            Checks.require(served.add(subject), subject + " of squad " + id(), "must not stand twice");
        }
    }

    /** Starts a squad that follows the template with this code. */
    static Builder builder(SquadId id, String template) {
        return new Builder().id(id).template(template);
    }

    /** Builds one squad; refuses to set an attribute twice. */
    final class Builder extends ImmutableSquad.Builder {
        Builder() {}
    }
}
