// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.DutyId;
import org.quarantinekit.core.term.SubjectScope;

/**
 * Something that a protocol owes somebody: a test on named days and a daily service are the same type.
 *
 * <p>A duty has either one {@link #demand()} or {@link #slots()} with a demand each, never both and never neither.
 */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableDuty.class)
@JsonDeserialize(builder = Duty.Builder.class)
public interface Duty {

    /** The identifier of the duty inside its protocol. */
    DutyId id();

    /** What is done. */
    ActivityCode activity();

    /** What it is called, if the source calls it something. */
    Optional<LocalizedText> title();

    /** Whom it is owed to. */
    SubjectScope scope();

    /** The name of the phase that the duty numbers its days in. */
    String phase();

    /** On which days it is owed. */
    OccurrenceRule occurrence();

    /** How many times it is owed on each of these days, where the day has no parts. */
    Optional<Demand> demand();

    /** The parts of the day in which it is owed, in their order in the day. */
    ImmutableList<DutySlot> slots();

    /** How it is done, in the words of the source. */
    Optional<LocalizedText> method();

    /** How many specimens are taken from one person at one time, at least 1, if the source says. */
    OptionalInt specimens();

    /** How many days around the right day it may still be done; if unspecified, only the day itself is right. */
    Stated<Window> window();

    /** What becomes of it if it is not done. */
    Stated<MissPolicy> missPolicy();

    /** Whether its days may lie outside its phase, and its window outside the stay; false unless said. */
    @Value.Default
    default boolean outlastsStay() {
        return false;
    }

    /** Where the numbers come from, at least one source. */
    ImmutableList<Citation> citations();

    /** Refuses a duty without a source, with both or neither of demand and slots, with a slot twice or no specimen. */
    @Value.Check
    default void check() {
        ProtocolConflictException.refuseUnless(
                !citations().isEmpty(), Problem.INCOMPLETE, "citations of duty " + id() + " must not be empty");
        ProtocolConflictException.refuseUnless(
                demand().isPresent() == slots().isEmpty(),
                Problem.CONTRADICTION,
                "duty " + id() + " must have either a demand or slots");
        Checks.require(specimens().orElse(1) >= 1, "specimens of duty " + id(), "must be at least 1");
        Set<Slot> seen = new HashSet<>();
        for (DutySlot part : slots()) {
            ProtocolConflictException.refuseUnless(
                    seen.add(part.slot()),
                    Problem.DUPLICATE,
                    "slot " + part.slot() + " of duty " + id() + " must not stand twice");
        }
    }

    /** Starts a duty. */
    static Builder builder(DutyId id, ActivityCode activity, SubjectScope scope) {
        return new Builder().id(id).activity(activity).scope(scope);
    }

    /** Builds one duty; refuses to set an attribute twice. */
    final class Builder extends ImmutableDuty.Builder {
        Builder() {}
    }
}
