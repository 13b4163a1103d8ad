// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.conformance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.term.ProtocolId;

/**
 * What one case asks.
 *
 * @param protocol the protocol
 * @param episode the stay, of an invented person
 * @param records what was done
 * @param asOf the day of asking, if there is one
 */
public record Question(
        ProtocolId protocol, Episode episode, ImmutableList<ServiceRecord> records, Optional<LocalDate> asOf) {

    /** Refuses null with a {@code NullPointerException}. */
    public Question {
        requireNonNull(protocol, "protocol");
        requireNonNull(episode, "episode");
        requireNonNull(records, "records");
        requireNonNull(asOf, "asOf");
    }

    /**
     * Returns what the case asks.
     *
     * @throws IllegalArgumentException if one of its columns cannot be read
     */
    public static Question of(ConformanceCase one) {
        return CaseReader.question(one);
    }
}
