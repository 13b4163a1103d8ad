// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.team.SquadId;
import org.quarantinekit.core.team.SquadTask;
import org.quarantinekit.core.team.WorkRole;
import org.quarantinekit.rules.internal.DomainStyle;

/** One point in which squads are not what their template asks for: which it is, where, and by which rule. */
@Value.Immutable
@DomainStyle
public interface SquadFinding {

    /** Which point it is. */
    SquadFindingKind kind();

    /** The code of the template that asks for it; empty where somebody is in squads of several. */
    Optional<String> template();

    /** The squads it is about, in the order of their codes; empty where there should be one and is none. */
    @Value.NaturalOrder
    ImmutableSortedSet<SquadId> squads();

    /** The role it is about, if it is about one. */
    Optional<WorkRole> role();

    /** Whom it is about, if it is about somebody. */
    Optional<StaffId> staff();

    /** Which building, or what else is served, it is about, if it is about one. */
    Optional<Subject> subject();

    /** The task it is about, if it is about one. */
    Optional<SquadTask> task();

    /** Where, in words: "squad SQ-1". */
    String place();

    /** The rule, in words, and what was found: "must have exactly 1 SECRETARY and has 0". */
    String rule();

    /** Returns place and rule as one sentence. */
    default String message() {
        return place() + " " + rule();
    }

    /** Builds one finding; refuses to set an attribute twice. */
    final class Builder extends ImmutableSquadFinding.Builder {
        Builder() {}
    }
}
