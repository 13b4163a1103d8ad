// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarantinekit.core.sampling.CapacityRule;
import org.quarantinekit.core.sampling.SamplingGuide;
import org.quarantinekit.core.sampling.SamplingResources;
import org.quarantinekit.core.source.Confidence;
import org.quarantinekit.rules.catalogue.Catalogue;

class SamplingCapacityTest {

    private static final SamplingGuide THIRD_EDITION = Catalogue.bundled().samplingGuide("cn-mass-sampling-3rd-2022");
    private static final SamplingGuide OFFICIALS = Catalogue.bundled().samplingGuide("cn-officials-2022-05");

    @Test
    void capacity_of9000People_byTheThirdEdition() {
        assertThat(SamplingCapacity.of(THIRD_EDITION, 9000))
                .extracting(one -> one.rule().resource(), SamplingCapacity::fewest, SamplingCapacity::most)
                .containsExactly(
                        tuple(SamplingResources.SAMPLER, 25, 25), tuple(SamplingResources.SAMPLING_POINT, 3, 5));
    }

    @Test
    void capacity_of9000People_byTheOfficials() {
        assertThat(SamplingCapacity.of(OFFICIALS, 9000))
                .extracting(one -> one.rule().resource(), SamplingCapacity::fewest, SamplingCapacity::most)
                .containsExactly(
                        tuple(SamplingResources.SAMPLING_POINT, 3, 5), tuple(SamplingResources.SAMPLING_TABLE, 12, 15));
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,0",
        "1,1,1",
        "2000,1,1",
        "2001,1,2",
        "3000,1,2",
        "3001,2,2",
        "6000,2,3",
        "2147483647,715828,1073742"
    })
    void capacity_isRoundedUpAtBothEdges(int population, int fewest, int most) {
        SamplingCapacity points = SamplingCapacity.of(THIRD_EDITION, population).get(1);
        assertThat(points.fewest()).isEqualTo(fewest);
        assertThat(points.most()).isEqualTo(most);
    }

    @Test
    void capacity_tellsItsSourcesAndTheBestOfThem() {
        SamplingCapacity samplers = SamplingCapacity.of(THIRD_EDITION, 360).get(0);
        assertThat(samplers.citations())
                .isEqualTo(THIRD_EDITION.capacities().get(0).citations())
                .isNotEmpty();
        assertThat(samplers.confidence()).isEqualTo(Confidence.LOW);
        CapacityRule better = CapacityRule.builder(SamplingResources.SAMPLER, 360, 360)
                .addAllCitations(samplers.citations())
                .addAllCitations(THIRD_EDITION.citations())
                .build();
        assertThat(SamplingCapacity.of(better, 360).confidence()).isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void capacity_negativePopulation_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SamplingCapacity.of(THIRD_EDITION, -1))
                .withMessage("population -1 must not be negative");
    }

    @Test
    void capacity_numbersThatDoNotFollow_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new SamplingCapacity(9000, THIRD_EDITION.capacities().get(1), 3, 4))
                .withMessage("fewest 3 and most 4 must be 3 and 5");
    }
}
