// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.term.ActivityCodes.NUCLEIC_ACID_TEST;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.rules.coverage.CoverageClass;
import org.quarantinekit.rules.coverage.CoverageCounts;
import org.quarantinekit.rules.coverage.PersonCoverage;
import org.quarantinekit.rules.coverage.RoundCertificate;
import org.quarantinekit.rules.coverage.RoundCoverage;
import org.quarantinekit.rules.coverage.Verdict;

/** What other projects got wrong about whether anybody was missed. */
class RoundBugsTest {

    private static final LocalDate AUG_11 = LocalDate.of(2021, 8, 11); // Wednesday

    // SORMAS ContactFacadeEjb: missed was required less done, so that a visit too many to one hid that nobody had been
    // to
    // another.
    @Test
    void specimenTooMany_doesNotStandForSomebodyElse() {
        RoundCoverage coverage = reconcile(
                List.of(member(1), member(2)),
                sampled(1, Outcome.DONE),
                sampled(1, Outcome.DONE),
                sampled(1, Outcome.DONE),
                sampled(1, Outcome.DONE));
        assertThat(coverage.people())
                .extracting(PersonCoverage::coverageClass)
                .containsExactly(CoverageClass.COVERED, CoverageClass.MISSING);
        assertThat(coverage.duplicates()).hasSize(2);
        assertThat(coverage.households().values()).containsExactly(new CoverageCounts(1, 0, 1, 0, 0, 0));
    }

    // SORMAS#794: visits that had not come about counted as done.
    @Test
    void attemptThatDidNotGetThrough_isNoSpecimen() {
        RoundCoverage coverage =
                reconcile(List.of(member(1)), sampled(1, Outcome.NOT_HOME), sampled(1, Outcome.NOT_POSSIBLE));
        assertThat(coverage.counts().covered()).isZero();
        assertThat(coverage.specimensTaken()).isZero();
    }

    // commcare-connect PR#1429: visited and nobody found, inaccessible, and not visited at all were one.
    @Test
    void whoCouldNotBeReached_isToldFromWhoWasNotLookedFor() {
        RoundCoverage coverage = reconcile(
                List.of(member(1), member(2), member(3), member(4)),
                sampled(1, Outcome.NOT_HOME),
                sampled(2, Outcome.REFUSED),
                sampled(3, Outcome.NOT_POSSIBLE));
        assertThat(coverage.people())
                .extracting(PersonCoverage::coverageClass)
                .containsExactly(
                        CoverageClass.NOT_HOME,
                        CoverageClass.REFUSED,
                        CoverageClass.NOT_POSSIBLE,
                        CoverageClass.MISSING);
    }

    // commcare-connect PR#1429: an area without a target was covered, because 0 is not less than 0.
    @Test
    void roundOfNobody_isNotComplete() {
        RoundCertificate certificate =
                RoundCertificate.of(reconcile(List.of(), sampled(1, Outcome.DONE)), AUG_11.atTime(22, 0));
        assertThat(certificate.verdict()).isEqualTo(Verdict.NOTHING_TO_COVER);
        assertThat(certificate.recordsToLookInto()).hasSize(1);
    }

    private static RoundCoverage reconcile(List<RoundMember> members, ServiceRecord... records) {
        SamplingRound round =
                SamplingRound.builder("round-1", AUG_11).addAllMembers(members).build();
        return RoundCoverage.reconcile(round, member -> 2, List.of(), List.of(records));
    }

    private static RoundMember member(int number) {
        Dwelling dwelling = Dwelling.builder()
                .compound("C1")
                .building("3")
                .unit("2")
                .floor(5)
                .room("501")
                .build();
        return new RoundMember(PersonId.of("P-" + number), HouseholdId.of("H-1"), dwelling, ImmutableSortedSet.of());
    }

    private static ServiceRecord sampled(int person, Outcome outcome) {
        return ServiceRecord.builder(NUCLEIC_ACID_TEST, Subject.of(PersonId.of("P-" + person)))
                .performedAt(AUG_11.atTime(9, 0))
                .outcome(outcome)
                .build();
    }
}
