// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.Stated;

/** What events do to a stay. Where the source is silent, planning an episode with such an event is refused. */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableConsequences.class)
@JsonDeserialize(builder = Consequences.Builder.class)
public interface Consequences {

    /** What a new exposure does. */
    Stated<ReExposureRule> reExposure();

    /** What a positive result does. */
    Stated<PositiveTestRule> positiveTest();

    /** What a new sign of the disease does. */
    Stated<NewSignRule> newSign();

    /** Where they come from; at least one source, if one of them is stated. */
    ImmutableList<Citation> citations();

    /** Refuses a consequence without a source. */
    @Value.Check
    default void check() {
        boolean silent = !reExposure().isStated()
                && !positiveTest().isStated()
                && !newSign().isStated();
        ProtocolConflictException.refuseUnless(
                silent || !citations().isEmpty(),
                Problem.INCOMPLETE,
                "citations of consequences must not be empty, because one of them is stated");
    }

    /** Returns the consequences of a source that names none. */
    static Consequences unspecified() {
        return builder()
                .reExposure(Stated.unspecified())
                .positiveTest(Stated.unspecified())
                .newSign(Stated.unspecified())
                .build();
    }

    /** Starts the consequences of one protocol. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds them; refuses to set an attribute twice. */
    final class Builder extends ImmutableConsequences.Builder {
        Builder() {}
    }
}
