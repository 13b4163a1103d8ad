// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.Setting;

/**
 * One stretch of a stay in one setting under one restriction.
 *
 * <p>The first phase begins on the anchor's date, or on the day it names; each later one on the day after the last day of the one before.
 */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutablePhase.class)
@JsonDeserialize(builder = Phase.Builder.class)
public interface Phase {

    /** The name of the phase inside its protocol: lower-case letters, digits and hyphens. */
    String name();

    /** Where it is spent. */
    Setting setting();

    /** What the person may not do, in the words of the source. */
    Stated<LocalizedText> restriction();

    /** The day on which a first phase begins, where that is not the anchor's own: "from the 5th day". */
    Optional<ProtocolDay> firstDay();

    /** How long it lasts. Planning is refused where the source does not say. */
    Stated<PhaseLength> length();

    /** Where the day numbers count from; {@link DayLabels#EPISODE} unless said. */
    @Value.Default
    default DayLabels dayLabels() {
        return DayLabels.EPISODE;
    }

    /** Where setting, restriction and length come from, at least one source. */
    ImmutableList<Citation> citations();

    /** Refuses a phase without a source. */
    @Value.Check
    default void check() {
        Checks.slug(name(), "phase name");
        ProtocolConflictException.refuseUnless(
                !citations().isEmpty(), Problem.INCOMPLETE, "citations of phase " + name() + " must not be empty");
    }

    /** Starts a phase of this name in this setting. */
    static Builder builder(String name, Setting setting) {
        return new Builder().name(name).setting(setting);
    }

    /** Builds one phase; refuses to set an attribute twice. */
    final class Builder extends ImmutablePhase.Builder {
        Builder() {}
    }
}
