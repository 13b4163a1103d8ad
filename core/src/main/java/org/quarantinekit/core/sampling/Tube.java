// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.quarantinekit.core.internal.Checks;

/**
 * One tube: its label, who fills it, and whose specimens are in it.
 *
 * @param label what is printed on it
 * @param team the team that fills it
 * @param rule the rule by which it is filled
 * @param specimens what is in it, in walking order: at least one, no more than the rule allows, all of one number, none twice
 */
public record Tube(TubeLabel label, TeamId team, TubeRule rule, ImmutableList<Specimen> specimens) {

    /**
     * Refuses a tube without specimens, with more than its rule allows, with specimens of both numbers or of a number that its
     * rule does not have, and one that stands twice.
     */
    public Tube {
        requireNonNull(label, "label");
        requireNonNull(team, "team");
        requireNonNull(rule, "rule");
        requireNonNull(specimens, "specimens");
        int most = rule.mostPeople().orElse(Integer.MAX_VALUE);
        Checks.require(
                !specimens.isEmpty() && specimens.size() <= most,
                "specimens " + specimens.size() + " of tube " + label,
                rule.mostPeople().isPresent() ? "must be 1 to " + most : "must be at least 1");
        int set = specimens.get(0).number();
        Checks.require(
                set <= rule.specimensPerPerson(), specimens.get(0) + " in tube " + label, "must be one its rule has");
        Set<Specimen> seen = new HashSet<>();
        for (Specimen specimen : specimens) {
            Checks.require(specimen.number() == set, "specimens of tube " + label, "must be of one number");
            Checks.require(seen.add(specimen), specimen + " in tube " + label, "must not stand twice");
        }
    }

    /** Returns the number of the specimens in it, 1 or 2, by which double samplings are kept apart. */
    public int set() {
        return specimens.get(0).number();
    }

    /** Returns whether it is shared by its rule, so that its result is nobody's own. */
    @JsonIgnore
    public boolean isPooled() {
        return rule.sharesTubes();
    }
}
