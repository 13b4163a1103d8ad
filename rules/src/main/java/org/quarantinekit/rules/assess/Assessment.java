// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.rules.internal.DomainStyle;

/** Where everything that one plan holds stands on one day. It is computed anew from the facts, and never stored. */
@Value.Immutable
@DomainStyle
public interface Assessment {

    /** Whose plan it is. */
    Subject subject();

    /** The day of asking. */
    LocalDate asOf();

    /** One standing for each obligation, in the order of the plan. */
    ImmutableList<Standing> standings();

    /** The records that count for nothing, oldest first, each with its reason. */
    ImmutableList<Extraneous> extraneous();

    /** When the stay can be over; empty for a household or a place, which has no stay of its own. */
    Optional<ReleaseOutlook> release();

    /** Returns how many obligations bear each label. */
    default LabelCounts labels() {
        return LabelCounts.of(standings());
    }

    /** Returns the standings that the day of asking has to do with. */
    default ImmutableList<Standing> dayDemand() {
        return standings().stream()
                .filter(standing -> standing.isDemandedOn(asOf()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Builds one assessment; only {@link Assessor} makes them. */
    final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
