// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.TubeFinding;
import org.quarantinekit.rules.coverage.CompletePlaces;
import org.quarantinekit.rules.coverage.CoverageCounts;
import org.quarantinekit.rules.coverage.RoundCertificate;
import org.quarantinekit.rules.coverage.RoundCoverage;
import org.quarantinekit.rules.sampling.ResultSheet;
import org.quarantinekit.rules.sampling.SpecimenStanding;
import org.quarantinekit.rules.sampling.TeamLayout;
import org.quarantinekit.rules.sampling.Tubes;

/** The benchmark does the work that it says it times; how long it takes is asserted nowhere. */
class SamplingBenchmarkTest {

    private static final SamplingBenchmark OF_1000_PEOPLE = of1000People();

    private static SamplingBenchmark of1000People() {
        SamplingBenchmark benchmark = new SamplingBenchmark();
        benchmark.people = 1_000;
        benchmark.makeRound();
        return benchmark;
    }

    @Test
    void layOut_givesEverybodyToOneOf23Teams() {
        TeamLayout layout = OF_1000_PEOPLE.layOut();
        assertThat(layout.runs()).hasSize(23);
        assertThat(layout.idleTeams()).isEmpty();
        assertThat(layout.runs().stream().flatMap(run -> run.members().stream()))
                .hasSize(1_000)
                .extracting(RoundMember::person)
                .doesNotHaveDuplicates();
    }

    @Test
    void layOut_partsUnitsThatDifferInSize_soThatThereIsSomethingToBalance() {
        TeamLayout layout = OF_1000_PEOPLE.layOut();
        assertThat(layout.largestLoad()).isBetween(45L, 90L);
        assertThat(layout.runs().stream().flatMap(run -> run.units().stream()))
                .hasSizeGreaterThan(30)
                .doesNotHaveDuplicates();
    }

    @Test
    void work_ofTheSameSize_isTheSame() {
        assertThat(new SamplingWork(1_000).round()).isEqualTo(new SamplingWork(1_000).round());
        assertThat(of1000People().read()).isEqualTo(OF_1000_PEOPLE.read());
        assertThat(of1000People().reconcile()).isEqualTo(OF_1000_PEOPLE.reconcile());
    }

    @Test
    void fill_fillsTwoTubesForEachPerson() {
        Tubes tubes = OF_1000_PEOPLE.fill();
        assertThat(tubes.tubes()).hasSize(2_000).allSatisfy(tube -> {
            assertThat(tube.specimens()).hasSize(1);
            assertThat(tube.isPooled()).isFalse();
        });
        assertThat(tubes.tubesOfSet(2)).hasSize(1_000);
    }

    @Test
    void reconcile_findsWhoIsOpenAndWhichRecordsDoNotFit() {
        RoundCoverage coverage = OF_1000_PEOPLE.reconcile();
        assertThat(coverage.counts()).isEqualTo(new CoverageCounts(994, 2, 2, 2, 0, 0));
        assertThat(coverage.served()).hasSize(2 * 994 + 2);
        assertThat(coverage.attempts()).hasSize(2);
        assertThat(coverage.duplicates()).hasSize(2);
        assertThat(coverage.unexpected()).hasSize(2);
        assertThat(coverage.unknown()).hasSize(2);
    }

    @Test
    void certify_namesWhoIsOpenAndWhatIsToBeLookedInto() {
        RoundCertificate certificate = OF_1000_PEOPLE.certify();
        assertThat(certificate.roster().members()).isEqualTo(1_000);
        assertThat(certificate.open()).hasSize(6);
        assertThat(certificate.recordsToLookInto()).hasSize(6);
        assertThat(certificate.compounds()).isEqualTo(new CompletePlaces(0, 1));
    }

    @Test
    void read_givesEverySpecimenAStandingOfEachKindThatASingleTubeCanHave() {
        ResultSheet sheet = OF_1000_PEOPLE.read();
        assertThat(sheet.standings()).hasSize(2_000);
        assertThat(sheet.standings(SpecimenStanding.Awaited.class)).hasSize(4);
        assertThat(sheet.peopleToResample()).hasSize(8);
        assertThat(sheet.ownResults().stream().filter(own -> own.finding() == TubeFinding.POSITIVE))
                .hasSize(4);
        assertThat(sheet.ownResults()).hasSize(2_000 - 4 - 8);
        assertThat(sheet.unknown()).hasSize(4);
    }
}
