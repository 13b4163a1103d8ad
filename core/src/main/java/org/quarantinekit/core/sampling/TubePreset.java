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
import org.quarantinekit.core.source.LocalizedText;

/**
 * Which tube rules a source lets apply to one group of people.
 *
 * <p>Who belongs to the group, the caller knows; where a source leaves the choice between several rules, it is the caller's.
 */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableTubePreset.class)
@JsonDeserialize(builder = TubePreset.Builder.class)
public interface TubePreset {

    /** The code of the preset inside its guide, for example {@code sealed-to-the-door}. */
    String code();

    /** Whom it is for. */
    LocalizedText title();

    /** The rules, at least one, in the order of the source. */
    ImmutableList<TubeRule> rules();

    /** Where it comes from, at least one source. */
    ImmutableList<Citation> citations();

    /** Refuses a preset without rules or sources. */
    @Value.Check
    default void check() {
        Checks.slug(code(), "preset code");
        Checks.require(!rules().isEmpty(), "rules of preset " + code(), "must not be empty");
        Checks.require(!citations().isEmpty(), "citations of preset " + code(), "must not be empty");
    }

    /** Starts a preset; the code has no default, so it is asked for here. */
    static Builder builder(String code, LocalizedText title) {
        return new Builder().code(code).title(title);
    }

    /** Builds one preset; refuses to set an attribute twice. */
    final class Builder extends ImmutableTubePreset.Builder {
        Builder() {}
    }
}
