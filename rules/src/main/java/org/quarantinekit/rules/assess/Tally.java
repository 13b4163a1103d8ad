// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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

    private static final ImmutableSet<Outcome> WAIVER = ImmutableSet.of(Outcome.WAIVED);
    private static final ImmutableSet<Outcome> WAIVER_OR_DONE = ImmutableSet.of(Outcome.WAIVED, Outcome.DONE);

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

    /**
     * Missed obligations that stand in the way of the release, less those that were put right since: by a later record or a
     * waiver where the source says that the miss blocks, by a waiver alone where it does not say, for that is a decision.
     */
    ImmutableList<Blocker> blockers() {
        List<DatedRecord> later = new ArrayList<>(refused);
        all.forEach(progress -> later.addAll(progress.surplus()));
        later.sort(DatedRecord.ORDER);
        ImmutableList.Builder<Blocker> blockers = ImmutableList.builder();
        for (Progress progress : all) {
            Obligation obligation = progress.obligation();
            if (Label.of(obligation, progress.metOn(), !progress.isOpen(), asOf) != Label.MISSED) {
                continue;
            }
            if (obligation.hasUnspecifiedMissPolicy()) {
                if (!takeRemedy(later, obligation, WAIVER)) {
                    blockers.add(new Blocker(obligation.key(), Blocker.Reason.MISS_CONSEQUENCE_UNSPECIFIED));
                }
            } else if (obligation.blocksRelease() && !takeRemedy(later, obligation, WAIVER_OR_DONE)) {
                blockers.add(new Blocker(obligation.key(), Blocker.Reason.MISS_BLOCKS_RELEASE));
            }
        }
        return blockers.build();
    }

    /** One record puts one miss right, so that it is taken from the list. */
    private boolean takeRemedy(List<DatedRecord> later, Obligation missed, ImmutableSet<Outcome> remedies) {
        for (DatedRecord candidate : later) {
            if (candidate.record().subject().equals(missed.subject())
                    && candidate.record().activity().equals(missed.activity())
                    && candidate.day().isAfter(missed.closes())
                    && !candidate.day().isAfter(asOf)
                    && remedies.contains(candidate.record().outcome())) {
                return later.remove(candidate);
            }
        }
        return false;
    }
}
