// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.term.Outcome;

/** One night of a district, ten times the night of the source: what asks each record once must also return. */
class RoundCoverageSizeTest {

    private static final int MEMBERS = 90_000;

    @Test
    void everyTenthMissed_isFoundAtEveryLevel() {
        List<RoundMember> members = new ArrayList<>();
        List<ServiceRecord> records = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            // Three to a household, twenty households to a unit, three units to a building.
            int household = i / 3;
            int unit = household / 20;
            String place = "C1/" + unit / 3 + "/" + unit % 3 + "/" + household % 20 + "/1";
            members.add(Rounds.member("P-" + i, "H-" + household, place));
            for (int specimen = 0; specimen < (i % 10 == 0 ? 0 : 2); specimen++) {
                records.add(Rounds.record("P-" + i, "10:0" + specimen, Outcome.DONE));
            }
        }
        Collections.shuffle(members, new Random(1));
        Collections.shuffle(records, new Random(2));
        RoundCoverage coverage = RoundCoverage.reconcile(
                Rounds.round(members.toArray(RoundMember[]::new)), member -> 2, List.of(), records);

        assertThat(coverage.counts()).isEqualTo(new CoverageCounts(81_000, 0, 9_000, 0, 0, 0));
        assertThat(coverage.buildings()).hasSize(500);
        assertThat(coverage.buildings().values()).containsOnly(new CoverageCounts(162, 0, 18, 0, 0, 0));
        assertThat(coverage.units()).hasSize(1_500);
        assertThat(coverage.units().values()).containsOnly(new CoverageCounts(54, 0, 6, 0, 0, 0));
        RoundCertificate certificate = RoundCertificate.of(coverage, Rounds.NIGHT);
        assertThat(certificate.households()).isEqualTo(new CompletePlaces(21_000, 30_000));
        assertThat(certificate.open()).hasSize(9_000);
        assertThat(certificate.text()).hasSize(6 + 9_000);
    }
}
