// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.rules.plan.Obligation;

/** The working sheet of one assessment: each obligation with what has been counted for it, and what counts for nothing. */
final class Tally {

    private final LocalDate asOf;
    private final ImmutableList<Progress> all;
    private final List<DatedRecord> refused = new ArrayList<>();
    private final List<Extraneous> extraneous = new ArrayList<>();

    Tally(List<Obligation> obligations, LocalDate asOf) {
        this.asOf = asOf;
        this.all = obligations.stream().map(Progress::new).collect(ImmutableList.toImmutableList());
    }

    List<Progress> planned(ActivityCode activity) {
        return all.stream()
                .filter(progress -> progress.obligation().activity().equals(activity))
                .toList();
    }

    void refuse(DatedRecord record, Extraneous.Reason reason) {
        refused.add(record);
        extraneous.add(new Extraneous(record.record(), reason));
    }

    ImmutableList<Standing> standings() {
        return all.stream().map(progress -> progress.standing(asOf)).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Extraneous> extraneous() {
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(Extraneous::record, ServiceRecord.CHRONOLOGICAL), extraneous);
    }

    /** Missed obligations that block the release, less those that a later record or waiver has put right since. */
    ImmutableList<Blocker> blockers() {
        List<DatedRecord> later = new ArrayList<>(refused);
        later.sort(DatedRecord.ORDER);
        ImmutableList.Builder<Blocker> blockers = ImmutableList.builder();
        for (Progress progress : all) {
            Obligation obligation = progress.obligation();
            if (Label.of(obligation, progress.metOn(), !progress.isOpen(), asOf) != Label.MISSED) {
                continue;
            }
            if (obligation.hasUnspecifiedMissPolicy()) {
                blockers.add(new Blocker(obligation.key(), Blocker.Reason.MISS_CONSEQUENCE_UNSPECIFIED));
            } else if (obligation.blocksRelease() && !takeRemedy(later, obligation)) {
                blockers.add(new Blocker(obligation.key(), Blocker.Reason.MISS_BLOCKS_RELEASE));
            }
        }
        return blockers.build();
    }

    /** One record puts one miss right, so that it is taken from the list. */
    private boolean takeRemedy(List<DatedRecord> later, Obligation missed) {
        for (DatedRecord candidate : later) {
            Outcome outcome = candidate.record().outcome();
            if (candidate.record().subject().equals(missed.subject())
                    && candidate.record().activity().equals(missed.activity())
                    && candidate.day().isAfter(missed.closes())
                    && !candidate.day().isAfter(asOf)
                    && (outcome == Outcome.DONE || outcome == Outcome.WAIVED)) {
                return later.remove(candidate);
            }
        }
        return false;
    }
}
