// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.episode;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that happened to an episode after it began; events are only ever added.
 *
 * <p>What an event on one day changes are the days after it, unless it says otherwise.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(ReExposed.class),
    @JsonSubTypes.Type(Extended.class),
    @JsonSubTypes.Type(Shortened.class),
    @JsonSubTypes.Type(ClockStopped.class),
    @JsonSubTypes.Type(ClockResumed.class),
    @JsonSubTypes.Type(Transferred.class),
    @JsonSubTypes.Type(TestedPositive.class),
    @JsonSubTypes.Type(NewSign.class),
    @JsonSubTypes.Type(ProtocolChanged.class),
    @JsonSubTypes.Type(Released.class)
})
public sealed interface EpisodeEvent
        permits ReExposed,
                Extended,
                Shortened,
                ClockStopped,
                ClockResumed,
                Transferred,
                TestedPositive,
                NewSign,
                ProtocolChanged,
                Released {

    /** By day; events of one day stay in the order in which they were entered. */
    Comparator<EpisodeEvent> BY_DAY = Comparator.comparing(EpisodeEvent::on);

    /** Returns what kind of event it is, in the word of the documents: "reExposed". */
    String kind();

    /** The day on which it happened, or was decided. */
    LocalDate on();

    /** Why, in the words of whoever decided; free text. */
    @Value.Redacted
    Optional<String> reason();

    /** Who decided. */
    @Value.Redacted
    Optional<String> actor();
}
