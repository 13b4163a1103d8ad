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

    private final Obligation planned;
    private final Obligation obligation;
    private final boolean makeUp;
    private final List<DatedRecord> matched = new ArrayList<>();
    private final List<ServiceRecord> attempts = new ArrayList<>();
    private boolean waived;

    Progress(Obligation planned, boolean makeUp) {
        this.planned = planned;
        this.makeUp = makeUp;
        boolean wasOpen = planned.supersededOn()
                .filter(day -> !day.isBefore(planned.opens()))
                .isPresent();
        this.obligation = wasOpen ? planned.beforeItWasSuperseded() : planned;
    }

    /** Returns the obligation; one that was superseded as it was before, because what was met by then stays met. */
    Obligation obligation() {
        return obligation;
    }

    /** Returns whether it is owed only if it was met in time. */
    boolean isSuperseded() {
        return obligation != planned;
    }

    /** Returns whether it is owed in the place of something missed. */
    boolean isMakeUp() {
        return makeUp;
    }

    /** Returns whether it is owed; what was superseded unmet is not. */
    boolean isOwed() {
        return planned.isOwed() || (isSuperseded() && metOn().isPresent());
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

    /** Returns where it stands; what was superseded unmet is not owed, whatever was begun. */
    Standing standing(LocalDate asOf, boolean madeUp) {
        Obligation standing = isOwed() ? obligation : planned;
        Label label = Label.of(standing, metOn(), waived, asOf);
        return new Standing.Builder()
                .obligation(standing)
                .label(label)
                .hasMakeUp(madeUp && label == Label.MISSED)
                .addAllMatched(Lists.transform(matched, DatedRecord::record))
                .addAllAttempts(attempts)
                .metOn(metOn())
                .build();
    }
}
