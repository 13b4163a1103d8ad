// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.source.Citation;

/** For how many people one of something is enough, for example one sampling point for 2,000 to 3,000. */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableCapacityRule.class)
@JsonDeserialize(builder = CapacityRule.Builder.class)
public interface CapacityRule {

    /** What is counted. */
    SamplingResource resource();

    /** The least number of people for one, 1 to 1000000; the same as the most where the source gives one number. */
    int fromPeople();

    /** The greatest number of people for one, included, at least {@code fromPeople}, at most 1000000. */
    int toPeople();

    /** Where it comes from, at least one source. */
    ImmutableList<Citation> citations();

    /** Refuses a number outside 1 to 1000000, a range that runs backwards, and a rule without sources. */
    @Value.Check
    default void check() {
        String place = " of " + resource() + " ";
        Checks.require(fromPeople() >= 1, "fromPeople" + place + fromPeople(), "must be 1 to 1000000");
        Checks.require(toPeople() <= 1_000_000, "toPeople" + place + toPeople(), "must be 1 to 1000000");
        Checks.require(
                toPeople() >= fromPeople(),
                "toPeople" + place + toPeople(),
                "must not be below fromPeople " + fromPeople());
        Checks.require(!citations().isEmpty(), "citations of " + resource(), "must not be empty");
    }

    /** Starts a rule: one for so many people, both numbers included. */
    static Builder builder(SamplingResource resource, int fromPeople, int toPeople) {
        return new Builder().resource(resource).fromPeople(fromPeople).toPeople(toPeople);
    }

    /** Builds one rule; refuses to set an attribute twice. */
    final class Builder extends ImmutableCapacityRule.Builder {
        Builder() {}
    }
}
