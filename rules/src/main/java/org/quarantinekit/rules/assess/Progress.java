// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.rules.plan.Obligation;

/** One obligation while its records are being gathered. Records arrive oldest first. */
final class Progress {

    private final Obligation obligation;
    private final List<DatedRecord> matched = new ArrayList<>();
    private final List<ServiceRecord> attempts = new ArrayList<>();
    private boolean waived;

    Progress(Obligation obligation) {
        this.obligation = obligation;
    }

    Obligation obligation() {
        return obligation;
    }

    void match(DatedRecord record) {
        matched.add(record);
    }

    void attempt(DatedRecord record) {
        attempts.add(record.record());
        waived |= record.record().outcome() == Outcome.WAIVED;
    }

    boolean isOpen() {
        return !waived && metOn().isEmpty();
    }

    /** The record that completes a demand of n is the nth. */
    Optional<LocalDate> metOn() {
        int atLeast = obligation.demand().atLeast();
        return matched.size() < atLeast
                ? Optional.empty()
                : Optional.of(matched.get(atLeast - 1).day());
    }

    /** The records that stand beside a demand that is met without them, oldest first. */
    List<DatedRecord> surplus() {
        int atLeast = obligation.demand().atLeast();
        return matched.size() <= atLeast ? List.of() : matched.subList(atLeast, matched.size());
    }

    Standing standing(LocalDate asOf) {
        return new Standing.Builder()
                .obligation(obligation)
                .label(Label.of(obligation, metOn(), waived, asOf))
                .addAllMatched(Lists.transform(matched, DatedRecord::record))
                .addAllAttempts(attempts)
                .metOn(metOn())
                .build();
    }
}
