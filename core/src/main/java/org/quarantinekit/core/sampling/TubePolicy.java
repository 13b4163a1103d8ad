// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.SubjectScope;

/**
 * Which tube rule holds where and for whom: a standard one, and what overrides it.
 *
 * <p>The narrowest override wins: that of the person before that of the household, the unit, the building and the compound.
 */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableTubePolicy.class)
@JsonDeserialize(builder = TubePolicy.Builder.class)
public interface TubePolicy {

    /** The rule where nothing else is said. */
    TubeRule standard();

    /** What else is said, no subject twice. */
    ImmutableList<TubeOverride> overrides();

    /** What a pool never reaches beyond: a unit unless said, or a building, or a compound. */
    @Value.Default
    default SubjectScope poolsWithin() {
        return SubjectScope.UNIT;
    }

    /** Refuses a subject that stands twice, and pools within anything but a unit, a building or a compound. */
    @Value.Check
    default void check() {
        Checks.require(
                poolsWithin().compareTo(SubjectScope.UNIT) >= 0,
                "poolsWithin " + poolsWithin(),
                "must be UNIT, BUILDING or COMPOUND");
        Set<Subject> subjects = new HashSet<>();
        for (TubeOverride override : overrides()) {
            Checks.require(
                    subjects.add(override.subject()), "override of " + override.subject(), "must not stand twice");
        }
    }

    /** Returns the policy of one rule everywhere. */
    static TubePolicy of(TubeRule standard) {
        return builder(standard).build();
    }

    /** Starts a policy with this rule where nothing else is said. */
    static Builder builder(TubeRule standard) {
        return new Builder().standard(standard);
    }

    /** Builds one policy; refuses to set an attribute twice. */
    final class Builder extends ImmutableTubePolicy.Builder {
        Builder() {}
    }
}
