// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.LocalizedText;

/** What one source says about how people are sampled: at home, in which tubes, and with how many hands. */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableSamplingGuide.class)
@JsonDeserialize(builder = SamplingGuide.Builder.class)
public interface SamplingGuide {

    /** The code of the document, for example {@code cn-mass-sampling-3rd-2022}. */
    String code();

    /** What the guide is called. */
    LocalizedText title();

    /** Who is visited at home, and how they are sampled; no need twice. */
    ImmutableList<HomeVisitRule> homeVisits();

    /** Which tubes for whom; no code twice. */
    ImmutableList<TubePreset> tubePresets();

    /** How many of what for so many people; nothing twice. */
    ImmutableList<CapacityRule> capacities();

    /** Where the guide as a whole comes from. */
    ImmutableList<Citation> citations();

    /** Returns the preset with this code, or empty if there is none. */
    default Optional<TubePreset> findTubePreset(String code) {
        requireNonNull(code, "code");
        return tubePresets().stream()
                .filter(preset -> preset.code().equals(code))
                .findFirst();
    }

    /** Refuses a guide that says nothing, and a need, a preset or a resource that stands twice. */
    @Value.Check
    default void check() {
        Checks.slug(code(), "guide code");
        Checks.require(
                !homeVisits().isEmpty()
                        || !tubePresets().isEmpty()
                        || !capacities().isEmpty(),
                "guide " + code(),
                "must say something of home visits, tubes or capacities");
        refuseTwice(homeVisits().stream().map(rule -> "need " + rule.need()));
        refuseTwice(tubePresets().stream().map(preset -> "tube preset " + preset.code()));
        refuseTwice(capacities().stream().map(rule -> "resource " + rule.resource()));
    }

    private void refuseTwice(Stream<String> attributes) {
        Set<String> seen = new HashSet<>();
        attributes.forEach(attribute ->
                Checks.require(seen.add(attribute), attribute + " of guide " + code(), "must not stand twice"));
    }

    /** Starts a guide; the code has no default, so it is asked for here. */
    static Builder builder(String code, LocalizedText title) {
        return new Builder().code(code).title(title);
    }

    /** Builds one guide; refuses to set an attribute twice. */
    final class Builder extends ImmutableSamplingGuide.Builder {
        Builder() {}
    }
}
