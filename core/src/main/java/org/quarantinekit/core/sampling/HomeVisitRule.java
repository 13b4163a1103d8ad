// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.subject.SpecialNeed;

/** That somebody with one special need is visited at home to be sampled, and how. */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableHomeVisitRule.class)
@JsonDeserialize(builder = HomeVisitRule.Builder.class)
public interface HomeVisitRule {

    /** The need. */
    SpecialNeed need();

    /** How whoever has it is sampled. */
    SamplingMethod method();

    /** Where the rule comes from; empty for a rule that the caller made. */
    ImmutableList<Citation> citations();

    /** Starts a rule: who has this need is sampled in this way. */
    static Builder builder(SpecialNeed need, SamplingMethod method) {
        return new Builder().need(need).method(method);
    }

    /** Builds one rule; refuses to set an attribute twice. */
    final class Builder extends ImmutableHomeVisitRule.Builder {
        Builder() {}
    }
}
