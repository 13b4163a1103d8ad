// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.sampling.CapacityRule;
import org.quarantinekit.core.sampling.HomeVisitRule;
import org.quarantinekit.core.sampling.SamplingGuide;
import org.quarantinekit.core.sampling.SamplingMethods;
import org.quarantinekit.core.sampling.SamplingResources;
import org.quarantinekit.core.sampling.StaffRoles;
import org.quarantinekit.core.sampling.TeamRole;
import org.quarantinekit.core.sampling.TeamTemplate;
import org.quarantinekit.core.sampling.TubePreset;
import org.quarantinekit.core.sampling.TubeRule;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.Confidence;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Reading;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.SpecialNeeds;
import org.quarantinekit.core.term.Quantity;

/** The team template and the sampling guides, value for value, as their sources give them. */
class SamplingDocumentsTest {

    private static final String VILLAGES = "疫情防控“四个一” 凝聚最强组织力";
    private static final String SAMPLING = "“1+2+3”举措 做好入户核酸检测工作";

    private final Catalogue catalogue = Catalogue.bundled();

    @Test
    void onePlusN_hasOneCollector_severalLogistics_andMedicsWhoseNumberIsOpen() {
        TeamTemplate template = catalogue.teamTemplate("one-plus-n-2021");
        assertThat(template.roles())
                .extracting(TeamRole::role, TeamRole::quantity)
                .containsExactly(
                        tuple(StaffRoles.INFORMATION_COLLECTOR, Stated.of(Quantity.exactly(1))),
                        tuple(StaffRoles.LOGISTICS, Stated.of(Quantity.several())),
                        tuple(StaffRoles.MEDIC, Stated.unspecified()));
        assertThat(template.leading())
                .contains(LocalizedText.of(
                        "The information collector leads the medics from building to building.",
                        "信息采集员引导医务人员逐楼栋开展入户采集工作。"));
        assertThat(template.citations())
                .filteredOn(citation -> citation.locator().equals(SAMPLING))
                .extracting(Citation::reading, Citation::confidence)
                .containsOnly(tuple(Reading.VERBATIM, Confidence.HIGH));
    }

    @Test
    void onePlusN_countsThatAreRead_sayHow() {
        assertThat(catalogue.teamTemplate("one-plus-n-2021").roles()).allSatisfy(role -> {
            Citation citation = role.citations().get(0);
            assertThat(citation.locator()).isEqualTo(SAMPLING);
            assertThat(citation.reading()).isEqualTo(Reading.INTERPRETED);
            assertThat(citation.note().map(LocalizedText::en).orElseThrow()).startsWith("Count: ");
        });
    }

    @Test
    void fengqingRoad_visitsWhoCannotWalkWell_andTakesTwoSpecimens() {
        SamplingGuide guide = catalogue.samplingGuide("fengqing-road-sampling-2021");
        assertThat(guide.homeVisits())
                .extracting(HomeVisitRule::need, HomeVisitRule::method)
                .containsExactly(tuple(SpecialNeeds.CANNOT_WALK_WELL, SamplingMethods.AT_HOME));
        assertThat(guide.homeVisits().get(0).citations())
                .extracting(Citation::locator, Citation::reading, Citation::confidence)
                .containsExactly(tuple(VILLAGES, Reading.INTERPRETED, Confidence.HIGH));
        assertThat(presets(guide)).containsExactly("home-quarantine [SingleTube[] x 2]");
        assertThat(guide.capacities()).isEmpty();
    }

    @Test
    void secondEdition_poolsByFiveOrTen() {
        SamplingGuide guide = catalogue.samplingGuide("cn-mass-sampling-2nd-2021");
        assertThat(presets(guide))
                .containsExactly(
                        "isolation-sites [SingleTube[]]",
                        "sealed-to-the-door [HouseholdTube[people=OptionalInt.empty]]",
                        "other-areas [Pool[people=5], Pool[people=10]]");
        assertThat(confidences(guide)).containsOnly(Confidence.MEDIUM);
    }

    @Test
    void thirdEdition_dropsFiveAndAddsTwenty_andGivesCapacities() {
        SamplingGuide guide = catalogue.samplingGuide("cn-mass-sampling-3rd-2022");
        assertThat(presets(guide))
                .containsExactly(
                        "isolation-sites [SingleTube[]]",
                        "lock-down-zone [SingleTube[], HouseholdTube[people=OptionalInt.empty]]",
                        "control-zone [Pool[people=10]]",
                        "precaution-zone-and-others [Pool[people=20]]");
        assertThat(guide.capacities())
                .extracting(CapacityRule::resource, CapacityRule::fromPeople, CapacityRule::toPeople)
                .containsExactly(
                        tuple(SamplingResources.SAMPLER, 360, 360),
                        tuple(SamplingResources.SAMPLING_POINT, 2000, 3000));
        assertThat(confidences(guide)).containsOnly(Confidence.LOW);
    }

    @Test
    void officials_giveTablesToo() {
        SamplingGuide guide = catalogue.samplingGuide("cn-officials-2022-05");
        assertThat(guide.capacities())
                .extracting(CapacityRule::resource, CapacityRule::fromPeople, CapacityRule::toPeople)
                .containsExactly(
                        tuple(SamplingResources.SAMPLING_POINT, 2000, 3000),
                        tuple(SamplingResources.SAMPLING_TABLE, 600, 800));
        assertThat(confidences(guide)).containsOnly(Confidence.LOW);
        assertThat(guide.citations()).extracting(Citation::wording).containsOnly(Optional.empty());
    }

    @Test
    void catalogue_listsThem() {
        assertThat(catalogue.teamTemplateCodes()).containsExactly("one-plus-n-2021");
        assertThat(catalogue.samplingGuideCodes())
                .containsExactly(
                        "cn-mass-sampling-2nd-2021",
                        "cn-mass-sampling-3rd-2022",
                        "cn-officials-2022-05",
                        "fengqing-road-sampling-2021");
    }

    @Test
    void catalogue_found_isTheSameAsAskedFor() {
        assertThat(catalogue.findTeamTemplate("one-plus-n-2021")).contains(catalogue.teamTemplate("one-plus-n-2021"));
        assertThat(catalogue.findTeamTemplate("two-plus-n-2021")).isEmpty();
        assertThat(catalogue.findSamplingGuide("cn-officials-2022-05"))
                .contains(catalogue.samplingGuide("cn-officials-2022-05"));
        assertThat(catalogue.findSamplingGuide("one-plus-n-2021")).isEmpty();
    }

    @Test
    void catalogue_unknownCode_isRefusedWithTheKnownOnesWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.teamTemplate("Some Body"))
                .withMessage("team template code must be one of one-plus-n-2021");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.samplingGuide("../team-templates/one-plus-n-2021"))
                .withMessage("sampling guide code must be one of cn-mass-sampling-2nd-2021, cn-mass-sampling-3rd-2022,"
                        + " cn-officials-2022-05, fengqing-road-sampling-2021");
    }

    private static ImmutableList<String> presets(SamplingGuide guide) {
        return guide.tubePresets().stream()
                .map(preset -> preset.code() + " " + rules(preset))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> rules(TubePreset preset) {
        return preset.rules().stream()
                .map(rule -> rule.equals(TubeRule.doubleTube()) ? "SingleTube[] x 2" : rule.toString())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Confidence> confidences(SamplingGuide guide) {
        ImmutableList.Builder<Citation> citations = ImmutableList.builder();
        guide.tubePresets().forEach(preset -> citations.addAll(preset.citations()));
        guide.capacities().forEach(rule -> citations.addAll(rule.citations()));
        return citations.build().stream().map(Citation::confidence).collect(ImmutableList.toImmutableList());
    }
}
