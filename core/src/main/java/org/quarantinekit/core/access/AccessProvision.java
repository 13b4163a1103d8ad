// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.access;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.source.Stated;

/** What an access rule says of a passage that it speaks of. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(AccessProvision.Refusal.class),
    @JsonSubTypes.Type(AccessProvision.Requirement.class),
    @JsonSubTypes.Type(AccessProvision.Exemption.class),
    @JsonSubTypes.Type(AccessProvision.Allowance.class)
})
public sealed interface AccessProvision {

    /** Returns the codes of the refusing rules that this one sets aside where it is met; empty for one that sets none aside. */
    default ImmutableList<String> lifts() {
        return ImmutableList.of();
    }

    /** Returns what a passage has to be for so that this one sets a refusal aside; empty for one that sets none aside. */
    default ImmutableList<OutingPurpose> purposes() {
        return ImmutableList.of();
    }

    /** Returns what has to be done before the passage; empty for a refusal. */
    default ImmutableList<AccessStep> steps() {
        return ImmutableList.of();
    }

    private static void refuseEmptyOrTwice(ImmutableList<?> values, String attribute) {
        Checks.require(!values.isEmpty(), attribute, "must not be empty");
        refuseTwice(values, attribute);
    }

    private static void refuseTwice(ImmutableList<?> values, String attribute) {
        Checks.require(new HashSet<>(values).size() == values.size(), attribute, "must not hold one twice");
    }

    private static void refuseBadLifts(
            ImmutableList<String> lifts, ImmutableList<OutingPurpose> purposes, ImmutableList<AccessStep> steps) {
        refuseEmptyOrTwice(lifts, "lifts");
        lifts.forEach(rule -> Checks.slug(rule, "lifted rule"));
        refuseEmptyOrTwice(purposes, "purposes");
        refuseTwice(steps, "steps");
    }

    /** The passage is refused, unless an exemption or an allowance of the same policy sets this rule aside. */
    @JsonTypeName("refusal")
    record Refusal() implements AccessProvision {}

    /**
     * The passage needs these steps.
     *
     * @param steps the steps in the order of the source, at least one, none twice
     */
    @JsonTypeName("requirement")
    record Requirement(ImmutableList<AccessStep> steps) implements AccessProvision {

        /** Refuses an empty list, and a step that stands twice. */
        public Requirement {
            refuseEmptyOrTwice(requireNonNull(steps, "steps"), "steps");
        }
    }

    /**
     * For these purposes the refusals that it names do not hold.
     *
     * @param lifts the codes of the refusing rules, at least one, none twice
     * @param purposes the purposes, at least one, none twice
     * @param steps what it needs, for example an approval; may be empty
     */
    @JsonTypeName("exemption")
    record Exemption(
            ImmutableList<String> lifts, ImmutableList<OutingPurpose> purposes, ImmutableList<AccessStep> steps)
            implements AccessProvision {

        /** Refuses lists that are empty where they must not be, and whatever stands twice. */
        public Exemption {
            requireNonNull(lifts, "lifts");
            requireNonNull(purposes, "purposes");
            requireNonNull(steps, "steps");
            refuseBadLifts(lifts, purposes, steps);
        }
    }

    /**
     * For these purposes the refusals that it names do not hold for one person of a household at a time, every so many days and
     * for so long at most.
     *
     * <p>Every 2 days means that after an outing on 14 January the next one may begin on 16 January, at any hour; every 1 day,
     * on 15 January. At most 120 minutes includes 120: who leaves at 09:00 may be back at 11:00 sharp.
     *
     * @param lifts the codes of the refusing rules, at least one, none twice
     * @param purposes the purposes, at least one, none twice
     * @param steps what it needs, for example a pass; may be empty
     * @param everyDays how many days after the day of one outing the next may be, 1 to 365
     * @param mostMinutes how long an outing may last, included, 1 to 1440; unspecified where the source names no time
     */
    @JsonTypeName("allowance")
    record Allowance(
            ImmutableList<String> lifts,
            ImmutableList<OutingPurpose> purposes,
            ImmutableList<AccessStep> steps,
            int everyDays,
            Stated<Integer> mostMinutes)
            implements AccessProvision {

        /** Refuses what {@link Exemption} does, days outside 1 to 365 and minutes outside 1 to 1440. */
        public Allowance {
            requireNonNull(lifts, "lifts");
            requireNonNull(purposes, "purposes");
            requireNonNull(steps, "steps");
            requireNonNull(mostMinutes, "mostMinutes");
            refuseBadLifts(lifts, purposes, steps);
            Checks.require(everyDays >= 1 && everyDays <= 365, "everyDays " + everyDays, "must be 1 to 365");
            mostMinutes
                    .value()
                    .ifPresent(minutes -> Checks.require(
                            minutes >= 1 && minutes <= 1440, "mostMinutes " + minutes, "must be 1 to 1440"));
        }
    }
}
