// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.term.ProtocolId;

/**
 * The editions of one protocol over time, and those that were announced and are not in force.
 *
 * <p>Each edition begins on the day after the last day of the one before, so that on every day of the whole span exactly one
 * is in force. The last one may be open: without a stated last day it stays in force.
 */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableProtocolHistory.class)
@JsonDeserialize(builder = ProtocolHistory.Builder.class)
public interface ProtocolHistory {

    /** The identifier of the history; each edition has one of its own. */
    ProtocolId id();

    /** What the protocol is called, whatever its edition. */
    LocalizedText title();

    /** The editions in force one after the other, in order, at least one. */
    ImmutableList<Edition> editions();

    /** What was announced and is not in force; it can be previewed, never planned with. */
    ImmutableList<Protocol> announced();

    /** Returns the edition in force on this day; empty before the first and after the last day of the whole span. */
    default Optional<Edition> findInForceOn(LocalDate date) {
        requireNonNull(date, "date");
        return editions().stream().filter(edition -> edition.isInForceOn(date)).findFirst();
    }

    /**
     * Returns the edition in force on this day.
     *
     * @throws IllegalArgumentException if none is: before the first and after the last day of the whole span
     */
    default Edition inForceOn(LocalDate date) {
        return findInForceOn(date)
                .orElseThrow(() -> new IllegalArgumentException(
                        "date " + date + " must be a day on which an edition of " + id() + " is in force"));
    }

    /**
     * Returns the rules with this identifier, whether in force, no longer in force, or only announced.
     *
     * @throws IllegalArgumentException if the history has none
     */
    default Protocol preview(ProtocolId id) {
        requireNonNull(id, "id");
        return Stream.concat(editions().stream().map(Edition::protocol), announced().stream())
                .filter(protocol -> protocol.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "protocol " + id + " must be an edition of " + id() + ", or announced"));
    }

    /** Refuses, with a {@link ProtocolConflictException}, editions that cannot follow each other. */
    @Value.Check
    default void check() {
        HistoryChecks.check(this);
    }

    /** Starts the history of the protocol with this identifier. */
    static Builder builder(ProtocolId id) {
        return new Builder().id(id);
    }

    /** Builds one history; refuses to set an attribute twice. */
    final class Builder extends ImmutableProtocolHistory.Builder {
        Builder() {}
    }
}
