// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.ObligationKey;

/** The working sheet of one assessment: each obligation with what has been counted for it, and what counts for nothing. */
final class Tally {

    private static final ImmutableSet<Outcome> WAIVER = ImmutableSet.of(Outcome.WAIVED);
    private static final ImmutableSet<Outcome> WAIVER_OR_DONE = ImmutableSet.of(Outcome.WAIVED, Outcome.DONE);

    private final LocalDate asOf;
    private final ImmutableList<Progress> all;
    private final Set<ObligationKey> makeUps;
    private ImmutableList<Standing> standings = ImmutableList.of();
    private final List<DatedRecord> refused = new ArrayList<>();
    private final List<Extraneous> extraneous = new ArrayList<>();

    /**
     * Starts the sheet.
     *
     * @param obligations what is planned
     * @param makeUps what is owed in the place of something missed
     */
    Tally(List<Obligation> obligations, List<Obligation> makeUps, LocalDate asOf) {
        this.asOf = asOf;
        ImmutableList.Builder<Progress> progress = ImmutableList.builder();
        obligations.forEach(obligation -> progress.add(new Progress(obligation, false)));
        makeUps.forEach(obligation -> progress.add(new Progress(obligation, true)));
        this.all = progress.build();
        this.makeUps = makeUps.stream().map(Obligation::key).collect(ImmutableSet.toImmutableSet());
    }

    List<Progress> planned(ActivityCode activity) {
        return all.stream()
                .filter(progress -> progress.obligation().activity().equals(activity))
                .sorted(Comparator.comparing(progress -> progress.obligation().target()))
                .toList();
    }

    /** Takes a record that counts for no obligation, but for something else. */
    void leave(DatedRecord record) {
        refused.add(record);
    }

    void refuse(DatedRecord record, Extraneous.Reason reason) {
        refused.add(record);
        extraneous.add(new Extraneous(record.record(), reason));
    }

    /**
     * Returns one standing for each obligation, in the order of the plan, what is made up last. They are worked out once, so that
     * all records have to be counted before.
     */
    ImmutableList<Standing> standings() {
        if (standings.size() < all.size()) {
            standings = all.stream().map(this::standing).collect(ImmutableList.toImmutableList());
        }
        return standings;
    }

    private Standing standing(Progress progress) {
        boolean madeUp = !makeUps.isEmpty()
                && makeUps.contains(progress.obligation().key().madeUp());
        return progress.standing(asOf, madeUp);
    }

    ImmutableList<Extraneous> extraneous() {
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(Extraneous::record, ServiceRecord.CHRONOLOGICAL), extraneous);
    }

    /** Returns the obligations that were missed and have to be made up. */
    ImmutableList<Obligation> toMakeUp() {
        return missed(Obligation::isMadeUp);
    }

    /** Returns the obligations that were missed, that make the stay longer, and that nobody has waived since. */
    ImmutableList<Obligation> extending() {
        return unremedied(obligation -> obligation.extendsStayTo().isPresent(), WAIVER);
    }

    /**
     * What stands in the way of the release because it was missed, less what was put right since: by a later record or a
     * waiver where the source says that the miss blocks or has to be made up, by a waiver alone where it does not say, for
     * that is a decision.
     */
    ImmutableList<Blocker> blockers() {
        Set<Obligation> open = ImmutableSet.copyOf(unremedied(Obligation::hasUnspecifiedMissPolicy, WAIVER));
        Set<Obligation> blocking = ImmutableSet.copyOf(unremedied(
                obligation ->
                        isMakeUp(obligation) || (obligation.blocksRelease() && !obligation.hasUnspecifiedMissPolicy()),
                WAIVER_OR_DONE));
        ImmutableList.Builder<Blocker> blockers = ImmutableList.builder();
        for (int i = 0; i < all.size(); i++) {
            Progress progress = all.get(i);
            Standing standing = standings().get(i);
            if (open.contains(progress.obligation())) {
                blockers.add(Blocker.of(standing, Blocker.Reason.MISS_CONSEQUENCE_UNSPECIFIED));
            } else if (isMakeUp(progress.obligation())) {
                boolean missed = standing.label() == Label.MISSED;
                if (missed ? blocking.contains(progress.obligation()) : isToBeDone(standing)) {
                    blockers.add(Blocker.of(standing, Blocker.Reason.MAKE_UP_OPEN));
                }
            } else if (blocking.contains(progress.obligation())) {
                blockers.add(Blocker.of(standing, Blocker.Reason.MISS_BLOCKS_RELEASE));
            }
        }
        return blockers.build();
    }

    /** Returns what was owed so far and is still to be done, save what lapses and what was put right since. */
    ImmutableList<Blocker> open() {
        Set<Obligation> missed = ImmutableSet.copyOf(unremedied(obligation -> !obligation.isMadeUp(), WAIVER_OR_DONE));
        ImmutableList.Builder<Blocker> open = ImmutableList.builder();
        for (int i = 0; i < all.size(); i++) {
            Progress progress = all.get(i);
            Standing standing = standings().get(i);
            boolean running = isToBeDone(standing)
                    && standing.label() != Label.MISSED
                    && !progress.obligation().lapses();
            if (running || missed.contains(progress.obligation())) {
                open.add(Blocker.of(standing, Blocker.Reason.DUTY_OPEN));
            }
        }
        return open.build();
    }

    private boolean isMakeUp(Obligation obligation) {
        return makeUps.contains(obligation.key());
    }

    private static boolean isToBeDone(Standing standing) {
        return standing.label().isOpen() && standing.label() != Label.AVAILABLE;
    }

    private ImmutableList<Obligation> missed(Predicate<Obligation> which) {
        return IntStream.range(0, all.size())
                .filter(i -> standings().get(i).label() == Label.MISSED)
                .mapToObj(i -> all.get(i).obligation())
                .filter(which)
                .collect(ImmutableList.toImmutableList());
    }

    /** One record puts one miss right, so that it is taken from the list. */
    private ImmutableList<Obligation> unremedied(Predicate<Obligation> which, ImmutableSet<Outcome> remedies) {
        ImmutableList<Obligation> missed = missed(which);
        if (missed.isEmpty()) {
            return missed;
        }
        List<DatedRecord> later = new ArrayList<>(refused);
        all.forEach(progress -> later.addAll(progress.surplus()));
        later.sort(DatedRecord.ORDER);
        return missed.stream()
                .filter(obligation -> !takeRemedy(later, obligation, remedies))
                .collect(ImmutableList.toImmutableList());
    }

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
