// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.team.Squad;
import org.quarantinekit.core.team.SquadTemplate;
import org.quarantinekit.rules.internal.DomainStyle;

/** Squads held against their templates and against what they are to serve: every point in which they fall short. */
@Value.Immutable
@DomainStyle
public interface SquadSheet {

    /** The squads that were checked, in the order of their codes, without the members that were refused. */
    ImmutableList<Squad> squads();

    /** What is wrong with them, squad by squad, then person by person, then template by template. */
    ImmutableList<SquadFinding> findings();

    /** What could not be checked, in alphabetical order. */
    ImmutableList<RefusedRow> refusals();

    /** Returns whether there was something to check, all of it could be checked, and nothing is wrong. */
    default boolean isAccepted() {
        return !squads().isEmpty() && findings().isEmpty() && refusals().isEmpty();
    }

    /**
     * Returns the sheet of these squads.
     *
     * <p>A role that a template names has to be filled: by as many as it says, by at least one where it leaves the number open.
     * Where a template says what one squad is set up for ({@link SquadTemplate#oneFor()}), each of that scope that is to be
     * served has exactly one squad of it, and no other has one; a scope of which nothing is to be served is not looked at, nor
     * is a template that does not say. Nobody is in two squads, whichever templates they follow.
     *
     * <p>Refused, and the rest kept: a template or squad that stands twice, a squad whose template is not given, a member in a
     * role and a task of a squad that the template does not allow.
     *
     * @param templates the templates that are followed here, also those of which there is no squad yet
     * @param squads the squads, in any order
     * @param served the buildings, or what else squads are set up for, that are to have one
     */
    static SquadSheet of(Iterable<SquadTemplate> templates, Iterable<Squad> squads, Iterable<Subject> served) {
        requireNonNull(templates, "templates");
        requireNonNull(squads, "squads");
        return new SquadCheck(requireNonNull(served, "served")).check(templates, squads);
    }

    /** Builds one sheet; refuses to set an attribute twice. */
    final class Builder extends ImmutableSquadSheet.Builder {
        Builder() {}
    }
}
