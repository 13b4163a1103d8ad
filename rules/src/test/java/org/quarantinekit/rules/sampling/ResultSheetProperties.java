// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.rules.sampling.Samples.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.sampling.Tube;
import org.quarantinekit.core.sampling.TubeFinding;
import org.quarantinekit.core.sampling.TubePolicy;
import org.quarantinekit.core.sampling.TubeResult;
import org.quarantinekit.rules.sampling.SpecimenStanding.Awaited;
import org.quarantinekit.rules.sampling.SpecimenStanding.OwnResult;
import org.quarantinekit.rules.sampling.SpecimenStanding.PoolNegative;
import org.quarantinekit.rules.sampling.SpecimenStanding.Resampling;

@Domain(SamplingDomain.class)
@Domain(DomainContext.Global.class)
class ResultSheetProperties {

    @Property
    void everySpecimen_hasExactlyOneStanding_andNoPoolIsAnybodysOwn(
            @ForAll SamplingRound round, @ForAll TubePolicy policy, @ForAll @Size(max = 20) List<Finding> findings) {
        Tubes tubes = tubes(round, policy);
        ResultSheet sheet = ResultSheet.of(tubes, results(tubes, findings));
        assertThat(sheet.standings())
                .extracting(SpecimenStanding::specimen)
                .containsExactlyElementsOf(tubes.tubes().stream()
                        .flatMap(tube -> tube.specimens().stream())
                        .toList());
        assertThat(sheet.ownResults())
                .allSatisfy(own -> assertThat(
                                tubes.findTube(own.tube()).orElseThrow().isPooled())
                        .isFalse());
        assertThat(sheet.standings(PoolNegative.class))
                .allSatisfy(one -> assertThat(
                                tubes.findTube(one.tube()).orElseThrow().isPooled())
                        .isTrue());
        assertThat(sheet.standings(Awaited.class).size()
                        + sheet.standings(OwnResult.class).size()
                        + sheet.standings(PoolNegative.class).size()
                        + sheet.standings(Resampling.class).size())
                .isEqualTo(tubes.specimenCount());
        assertThat(sheet.unknown()).isEmpty();
    }

    @Property
    void orderOfTheResults_neverMatters(
            @ForAll SamplingRound round,
            @ForAll TubePolicy policy,
            @ForAll @Size(max = 20) List<Finding> findings,
            @ForAll Random random) {
        Tubes tubes = tubes(round, policy);
        List<TubeResult> results = results(tubes, findings);
        assertThat(ResultSheet.of(tubes, SamplingDomain.shuffled(results, random)))
                .isEqualTo(ResultSheet.of(tubes, results));
    }

    /** What was found in one of the tubes, whichever it is. */
    record Finding(int tube, TubeFinding finding) {}

    private static List<TubeResult> results(Tubes tubes, List<Finding> findings) {
        List<TubeResult> results = new ArrayList<>();
        for (Finding finding : findings) {
            if (!tubes.tubes().isEmpty()) {
                Tube tube = tubes.tubes()
                        .get(Math.floorMod(finding.tube(), tubes.tubes().size()));
                results.add(new TubeResult(tube.label(), finding.finding()));
            }
        }
        return results;
    }

    private static Tubes tubes(SamplingRound round, TubePolicy policy) {
        return Tubes.of(TeamLayout.of(round, teams(2), TeamLoad.inPeople()), policy);
    }
}
