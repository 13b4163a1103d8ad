// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.source.Citation;

/** One edition of a protocol that changed over time, and what became of the stays that were running when it came. */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableEdition.class)
@JsonDeserialize(builder = Edition.Builder.class)
public interface Edition {

    /** The rules of the edition, with the days on which they are in force. */
    Protocol protocol();

    /** What becomes of the stays that are running on its first day; empty in a first edition, and in no other. */
    Optional<Transition> transition();

    /** Where the transition comes from, at least one source where there is one. */
    ImmutableList<Citation> citations();

    /** Returns the first day in force, included. */
    default LocalDate firstDay() {
        return protocol().inForce().firstDay().value().orElseThrow();
    }

    /**
     * Returns whether the edition is in force on this day, its first and its last day included. Without a stated last day it
     * is in force on every day from its first on.
     */
    default boolean isInForceOn(LocalDate date) {
        requireNonNull(date, "date");
        boolean isOver =
                protocol().inForce().lastDay().value().filter(date::isAfter).isPresent();
        return !date.isBefore(firstDay()) && !isOver;
    }

    /** Refuses, with a {@link ProtocolConflictException}, an unspecified first day, and a transition without a source. */
    @Value.Check
    default void check() {
        ProtocolConflictException.refuseUnless(
                protocol().inForce().firstDay().isStated(),
                Problem.INCOMPLETE,
                "firstDay of " + protocol().id() + " must be stated, because it is an edition");
        ProtocolConflictException.refuseUnless(
                transition().isEmpty() || !citations().isEmpty(),
                Problem.INCOMPLETE,
                "citations of the transition to " + protocol().id() + " must not be empty");
    }

    /** Starts an edition with these rules. */
    static Builder builder(Protocol protocol) {
        return new Builder().protocol(protocol);
    }

    /** Builds one edition; refuses to set an attribute twice. */
    final class Builder extends ImmutableEdition.Builder {
        Builder() {}
    }
}
