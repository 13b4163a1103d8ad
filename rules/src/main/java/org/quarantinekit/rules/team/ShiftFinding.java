// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.team.PostId;
import org.quarantinekit.core.team.StaffCount;
import org.quarantinekit.core.team.WorkRole;
import org.quarantinekit.rules.internal.DomainStyle;

/** One stretch of time in which a duty plan is not what its posts ask for: which point it is, when, where and who. */
@Value.Immutable
@DomainStyle
public interface ShiftFinding {

    /** In the order of time; what begins and is over together, in the order of the kinds, then of the words. */
    Comparator<ShiftFinding> ORDER = Comparator.comparing(ShiftFinding::from)
            .thenComparing(ShiftFinding::to)
            .thenComparing(ShiftFinding::kind)
            .thenComparing(ShiftFinding::message);

    /** Which point it is. */
    ShiftFindingKind kind();

    /** When it begins, included. */
    Instant from();

    /** When it is over, not included; equal to {@code from} only where two shifts meet and there is no rest at all. */
    Instant to();

    /** At which posts, in the order of their codes; one, unless somebody goes from one to another. */
    @Value.NaturalOrder
    ImmutableSortedSet<PostId> posts();

    /** In which role, where it is about how many are there at once. */
    Optional<WorkRole> role();

    /** How many are asked for, at once or in a day, where it is about how many there are. */
    Optional<StaffCount> asked();

    /** Who is there, or who is double or without rest, in the order of their codes; empty where nobody is there. */
    @Value.NaturalOrder
    ImmutableSortedSet<StaffId> staff();

    /** Where, or who, in words: "post GATE-1". */
    String place();

    /** The rule, in words, and what was found: "must have at least 2 VILLAGE_CADRE from ... to ... and has 1". */
    String rule();

    /** Returns place and rule as one sentence. */
    default String message() {
        return place() + " " + rule();
    }

    /** Builds one finding; refuses to set an attribute twice. */
    final class Builder extends ImmutableShiftFinding.Builder {
        Builder() {}
    }
}
