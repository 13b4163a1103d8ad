// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.quarantinekit.core.Samples;
import org.quarantinekit.core.subject.SpecialNeeds;

class SamplingGuideTest {

    private static final HomeVisitRule VISIT = HomeVisitRule.builder(
                    SpecialNeeds.CANNOT_WALK_WELL, SamplingMethods.AT_HOME)
            .build();

    @Test
    void findTubePreset_code_isThePresetOrEmpty() {
        assertThat(SamplingSamples.guide().findTubePreset("sealed")).contains(SamplingSamples.preset("sealed"));
        assertThat(SamplingSamples.guide().findTubePreset("open")).isEmpty();
    }

    @Test
    void build_ruleOfTheCallersOwn_needsNoSource() {
        assertThat(guide("guide").addHomeVisit(VISIT).build().homeVisits()).containsExactly(VISIT);
    }

    @Test
    void build_nothingSaid_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> guide("guide").build())
                .withMessage("guide guide must say something of home visits, tubes or capacities");
    }

    @Test
    void build_needTwice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> guide("guide").addHomeVisits(VISIT, VISIT).build())
                .withMessage("need CANNOT_WALK_WELL of guide guide must not stand twice");
    }

    @Test
    void build_presetTwice_isRefused() {
        TubePreset preset = SamplingSamples.preset("sealed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> guide("guide").addTubePresets(preset, preset).build())
                .withMessage("tube preset sealed of guide guide must not stand twice");
    }

    @Test
    void build_resourceTwice_isRefused() {
        CapacityRule rule = SamplingSamples.guide().capacities().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> guide("guide").addCapacities(rule, rule).build())
                .withMessage("resource SAMPLING_POINT of guide guide must not stand twice");
    }

    @Test
    void build_guideCodeOfAnotherForm_isRefusedWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> guide("Guide 3").addHomeVisit(VISIT).build())
                .withMessage("guide code must be 1 to 64 lower-case letters, digits and hyphens, no hyphen at an edge");
    }

    @Test
    void build_presetWithoutRulesOrSources_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> preset("sealed").addCitation(Samples.citation()).build())
                .withMessage("rules of preset sealed must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> preset("sealed").addRule(TubeRule.singleTube()).build())
                .withMessage("citations of preset sealed must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> preset("Sealed").build())
                .withMessage(
                        "preset code must be 1 to 64 lower-case letters, digits and hyphens, no hyphen at an edge");
    }

    @Test
    void build_capacityOfOneNumber_isAccepted() {
        assertThat(capacity(360, 360).toPeople()).isEqualTo(360);
        assertThat(capacity(1, 1_000_000).fromPeople()).isEqualTo(1);
    }

    @Test
    void build_capacityOutsideItsRange_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> capacity(0, 5))
                .withMessage("fromPeople of SAMPLER 0 must be 1 to 1000000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> capacity(1, 1_000_001))
                .withMessage("toPeople of SAMPLER 1000001 must be 1 to 1000000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> capacity(3000, 2000))
                .withMessage("toPeople of SAMPLER 2000 must not be below fromPeople 3000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CapacityRule.builder(SamplingResources.SAMPLER, 360, 360)
                        .build())
                .withMessage("citations of SAMPLER must not be empty");
    }

    private static SamplingGuide.Builder guide(String code) {
        return SamplingGuide.builder(code, Samples.text("Guide"));
    }

    private static TubePreset.Builder preset(String code) {
        return TubePreset.builder(code, Samples.text("Sealed"));
    }

    private static CapacityRule capacity(int from, int to) {
        return CapacityRule.builder(SamplingResources.SAMPLER, from, to)
                .addCitation(Samples.citation())
                .build();
    }
}
