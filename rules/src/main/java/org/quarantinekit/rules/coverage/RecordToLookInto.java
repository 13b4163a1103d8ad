// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.coverage;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.Outcome;

/**
 * A record that somebody has to look into, as a certificate names records: without result and performer.
 *
 * @param subject whom it is about
 * @param activity what was done or tried
 * @param performedAt when
 * @param outcome what came of it
 * @param place where it belongs in the reconciliation, and so what is odd about it
 */
public record RecordToLookInto(
        Subject subject, ActivityCode activity, LocalDateTime performedAt, Outcome outcome, RecordPlace place) {

    /** Refuses null with a {@code NullPointerException}. */
    public RecordToLookInto {
        requireNonNull(subject, "subject");
        requireNonNull(activity, "activity");
        requireNonNull(performedAt, "performedAt");
        requireNonNull(outcome, "outcome");
        requireNonNull(place, "place");
    }

    static RecordToLookInto of(ServiceRecord record, RecordPlace place) {
        return new RecordToLookInto(record.subject(), record.activity(), record.performedAt(), record.outcome(), place);
    }
}
