// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.core.sampling.SamplingSamples.AUG_15;
import static org.quarantinekit.core.sampling.SamplingSamples.member;

import org.junit.jupiter.api.Test;
import org.quarantinekit.core.Samples;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.subject.HouseholdId;

class SamplingRoundTest {

    private static final HouseholdId HOUSEHOLD = HouseholdId.of("H-1");

    @Test
    void build_noMembers_isAnEmptyRound() {
        assertThat(SamplingRound.builder("round-1", AUG_15).build().members()).isEmpty();
    }

    @Test
    void build_twoHouseholdsBehindOneDoor_areAccepted() {
        SamplingRound round = round(
                member("P-1", HOUSEHOLD, Samples.dwelling()), member("P-2", HouseholdId.of("H-2"), Samples.dwelling()));
        assertThat(round.members()).hasSize(2);
    }

    @Test
    void build_personTwice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round(
                        member("P-1", HOUSEHOLD, Samples.dwelling()),
                        member("P-1", HouseholdId.of("H-2"), Samples.dwelling())))
                .withMessage("person P-1 of round round-1 must not stand twice");
    }

    @Test
    void build_householdWithTwoDwellings_isRefused() {
        Dwelling other = Dwelling.builder()
                .compound("C1")
                .building("3")
                .unit("2")
                .floor(6)
                .room("601")
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round(member("P-1", HOUSEHOLD, Samples.dwelling()), member("P-2", HOUSEHOLD, other)))
                .withMessage("household H-1 of round round-1 must have one dwelling");
    }

    @Test
    void build_codeOfAnotherForm_isRefusedWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SamplingRound.builder("Round 1", AUG_15).build())
                .withMessage("round code must be 1 to 64 lower-case letters, digits and hyphens, no hyphen at an edge");
    }

    private static SamplingRound round(RoundMember... members) {
        return SamplingRound.builder("round-1", AUG_15).addMembers(members).build();
    }
}
