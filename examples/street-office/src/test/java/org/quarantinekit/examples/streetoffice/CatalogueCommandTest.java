// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Joiner;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.access.AccessPolicy;
import org.quarantinekit.core.area.AreaScheme;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.json.DocumentReader;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.sampling.SamplingGuide;
import org.quarantinekit.core.sampling.TeamTemplate;
import org.quarantinekit.core.supply.SupplyList;
import org.quarantinekit.core.team.SquadTemplate;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.rules.catalogue.Catalogue;

class CatalogueCommandTest {

    @Test
    void json_hasAnObjectForEachProtocol() {
        JsonNode list = Run.good("catalogue", "--format", "json").json();
        assertThat(list)
                .map(one -> one.path("id").asText())
                .containsExactlyElementsOf(Catalogue.bundled().protocolIds().stream()
                        .map(ProtocolId::code)
                        .toList());
        assertThat(list)
                .allSatisfy(one -> assertThat(Run.names(one))
                        .containsExactly("id", "title", "jurisdiction", "inForce", "status", "confidence"));
    }

    @Test
    void table_namesEachProtocol() {
        assertThat(Run.good("catalogue").out()).contains("""
                        fengqing-road-subdistrict-2021
                          Home quarantine in Fengqing Road sub-district: tests and daily services
                          Fengqing Road sub-district, Zhengzhou, China
                          sourced, confidence high; in force not stated
                        """);
        assertThat(Run.good("catalogue", "--lang", "zh").out()).contains("有据可查，可信度高；施行期间：未说明");
    }

    @Test
    void table_endsWithTheOtherDocuments() {
        assertThat(Run.good("catalogue").out()).endsWith("""

                        Care packages
                          cdc-care-kit-2014      CARE (Check And Report Ebola) kit for travellers
                          cn-8th-home-room-2021  Edition 8, home quarantine: what the room has to have
                          five-ones-2021         “Five ones” care package
                          nantou-care-bag        Care bag for home quarantine, Nantou County

                        Supply lists
                          fengqing-road-needs-2021  What people at home may ask for in Fengqing Road sub-district

                        Team templates
                          one-plus-n-2021  “1+N” sampling group

                        Sampling guides
                          cn-mass-sampling-2nd-2021    Guide on the nucleic-acid testing of everybody, second edition
                          cn-mass-sampling-3rd-2022    Guide on regional nucleic-acid testing, third edition
                          cn-officials-2022-05         Health officials on large-scale testing, briefing of 13 May 2022
                          fengqing-road-sampling-2021  Fengqing Road sub-district: how people at home are sampled

                        Squad templates
                          command-post-squads-2021     Task squads under a command post
                          five-for-one-lishi-2020      “Five for one” responsibility system
                          five-for-one-national        “Five for one”
                          five-help-one-dengzhou-2020  “Five help one” responsibility system
                          four-for-one-changsha-2020   “Four for one”
                          one-building-one-squad-2021  One building, one squad
                          party-branch-2021            Temporary party branch of a compound
                          zhongyuan-control-squad      Control squad
                          zhongyuan-service-squad      Service squad

                        Access policies
                          fengqing-road-checkpoints-2021  Fengqing Road sub-district: who may pass a checkpoint
                          zhengzhou-controlled-2022-01    Zhengzhou, January 2022: checkpoints of controlled areas
                          zhengzhou-sealed-2021-08        Zhengzhou, August 2021: checkpoints of sealed areas

                        Area schemes
                          cn-9th-risk-levels-2022  Risk levels of the ninth edition, June 2022: high, medium and low
                          cn-risk-levels-2021      Risk levels of 2020 and 2021: high, medium and low
                          cn-two-risk-levels-2022  Risk levels of late 2022: high and low
                          cn-zones-2022            Zones of 2022: sealed, controlled and precaution
                        """);
        assertThat(Run.good("catalogue", "--lang", "zh").out())
                .contains(
                        "\n\n爱心包\n",
                        "\n\n需求清单\n  fengqing-road-needs-2021  丰庆路街道居家隔离人员需求清单\n",
                        "\n\n专班模板\n  command-post-squads-2021     指挥部下设专班\n",
                        "\n\n出入规则\n  fengqing-road-checkpoints-2021  丰庆路街道卡点出入规则\n",
                        "\n\n区域等级方案\n  cn-9th-risk-levels-2022  第九版防控方案（2022年6月）：高、中、低风险区\n");
    }

    @Test
    void show_asJson_isTheWholeDocument() {
        for (ProtocolId id : Catalogue.bundled().protocolIds()) {
            String document =
                    Run.good("catalogue", "show", id.code(), "--format", "json").out();
            assertThat(DocumentReader.of(Protocol.class).read(document))
                    .isEqualTo(Catalogue.bundled().protocol(id));
        }
    }

    @Test
    void show_asJson_isTheWholeDocumentOfWhateverKind() {
        Catalogue catalogue = Catalogue.bundled();
        for (String code : catalogue.carePackageCodes()) {
            assertThat(shown(CarePackage.class, code)).isEqualTo(catalogue.carePackage(code));
        }
        for (String code : catalogue.supplyListCodes()) {
            assertThat(shown(SupplyList.class, code)).isEqualTo(catalogue.supplyList(code));
        }
        for (String code : catalogue.teamTemplateCodes()) {
            assertThat(shown(TeamTemplate.class, code)).isEqualTo(catalogue.teamTemplate(code));
        }
        for (String code : catalogue.samplingGuideCodes()) {
            assertThat(shown(SamplingGuide.class, code)).isEqualTo(catalogue.samplingGuide(code));
        }
        for (String code : catalogue.squadTemplateCodes()) {
            assertThat(shown(SquadTemplate.class, code)).isEqualTo(catalogue.squadTemplate(code));
        }
        for (String code : catalogue.accessPolicyCodes()) {
            assertThat(shown(AccessPolicy.class, code)).isEqualTo(catalogue.accessPolicy(code));
        }
        for (String code : catalogue.areaSchemeCodes()) {
            assertThat(shown(AreaScheme.class, code)).isEqualTo(catalogue.areaScheme(code));
        }
    }

    private static <T> T shown(Class<T> type, String code) {
        return DocumentReader.of(type)
                .read(Run.good("catalogue", "show", code, "--format", "json").out());
    }

    @Test
    void show_ofATemplate_saysWhoIsInATeam() {
        assertThat(Run.good("catalogue", "show", "one-plus-n-2021").out())
                .startsWith("""
                        one-plus-n-2021
                        “1+N” sampling group

                          information collector: exactly 1
                            Fengqing Road""")
                .contains("\n  logistics staff: number not stated\n", "\n  The information collector leads the medics");
    }

    @Test
    void show_ofAGuide_saysWhatItSays() {
        assertThat(Run.good("catalogue", "show", "fengqing-road-sampling-2021").out())
                .startsWith("fengqing-road-sampling-2021\n")
                .contains(
                        "\n  cannot walk well: at home\n",
                        "\n  people in home quarantine: two specimens, a tube for each\n");
        assertThat(Run.good("catalogue", "show", "cn-mass-sampling-3rd-2022").out())
                .contains(
                        ": one specimen, a tube for each person, one tube for each household\n",
                        ": pools of 10\n",
                        "\n  one sampler for 360 people\n",
                        "\n  one sampling point for 2000 to 3000 people\n");
    }

    @Test
    void show_ofAPackage_saysHowManyOfWhat_andWhereFrom() {
        assertThat(Run.good("catalogue", "show", "five-ones-2021").out())
                .startsWith("""
                        five-ones-2021
                        “Five ones” care package
                        Issued by Party committee of Ershilipu village, Party committee of Gaocun village, General party \
                        branch of Liuli village

                        For each person
                          thermometer: exactly 1
                          masks: number not stated (packs)
                          pen: exactly 1
                          temperature-monitoring sheet: exactly 1
                          home-quarantine guide: exactly 1

                        Sources of the package as a whole
                            Fengqing Road sub-district newspaper page""")
                .contains("\n      “内含1支体温计、若干包口罩、1支笔、1份体温监测表、1本居家隔离指南”\n      Quantities: “1” is read");
        assertThat(Run.good("catalogue", "show", "cn-8th-home-room-2021").out())
                .contains(
                        "  bin with a lid: at least 1\n  table or stool for handing things over: at least 1\n    Kidbbs, ");
        assertThat(Run.good("catalogue", "show", "five-ones-2021", "--lang", "zh")
                        .out())
                .contains("\n\n每个人\n  体温计：恰好1\n  口罩：数目未写明（包）\n");
    }

    @Test
    void show_ofASupplyList_saysWhatMayBeAskedFor() {
        assertThat(Run.good("catalogue", "show", "fengqing-road-needs-2021").out())
                .startsWith("""
                        fengqing-road-needs-2021
                        What people at home may ask for in Fengqing Road sub-district

                          rice (rice, flour and oil): in any unit
                          flour (rice, flour and oil): in any unit
                          cooking oil (rice, flour and oil): in any unit
                          vegetables: in any unit
                          medicine: in any unit
                          books: in any unit
                          daily goods: in any unit

                        Sources of the list as a whole
                        """);
        assertThat(Run.good("catalogue", "show", "fengqing-road-needs-2021", "--lang", "zh")
                        .out())
                .contains("\n  油（米面油）：单位不限\n  蔬菜：单位不限\n");
    }

    @Test
    void show_asText_saysWhatIsOwedAndWhere() {
        assertThat(Run.good("catalogue", "show", Samples.SUBDISTRICT).out())
                .contains("""
                        nucleic-acid-test: Door-to-door nucleic-acid sampling, for each person
                          on days 1, 4, 7, 10, 14: at least 1
                          the source does not say what a miss means
                        """)
                .contains("  on each day: morning at least 1, evening at least 1 from 12:00\n  after that it lapses\n")
                .contains("Can be over at 00:00 of the day after, when the last day is over\n")
                .contains("Events whose consequence is not stated: a new exposure, a positive result, a new sign\n")
                .contains("Named without a number: counselling, for each person\n")
                .contains("“居家隔离人员第1、4、7、10、14天的上门核酸采样”");
        assertThat(Run.good("catalogue", "show", Samples.SUBDISTRICT, "--lang", "zh")
                        .out())
                .containsPattern("nucleic-acid-test：上门核酸采样，每个人\n  第1、4、7、10、14天：至少1次\n");
    }

    @Test
    void show_ofNoProtocol_isRefused() {
        assertThat(Run.of("catalogue", "show", "none").err())
                .isEqualTo("document none must be one of "
                        + Joiner.on(", ").join(Catalogue.bundled().protocolIds())
                        + ", cdc-care-kit-2014, cn-8th-home-room-2021, five-ones-2021, nantou-care-bag,"
                        + " fengqing-road-needs-2021, one-plus-n-2021, cn-mass-sampling-2nd-2021,"
                        + " cn-mass-sampling-3rd-2022, cn-officials-2022-05, fengqing-road-sampling-2021,"
                        + " command-post-squads-2021, five-for-one-lishi-2020, five-for-one-national,"
                        + " five-help-one-dengzhou-2020, four-for-one-changsha-2020, one-building-one-squad-2021,"
                        + " party-branch-2021, zhongyuan-control-squad, zhongyuan-service-squad,"
                        + " fengqing-road-checkpoints-2021, zhengzhou-controlled-2022-01, zhengzhou-sealed-2021-08,"
                        + " cn-9th-risk-levels-2022, cn-risk-levels-2021, cn-two-risk-levels-2022, cn-zones-2022\n");
        assertThat(Run.of("catalogue", "show", "Some Body").err())
                .isEqualTo(
                        "protocol id must be 1 to 64 lower-case letters, digits and hyphens, no hyphen at an edge\n");
        assertThat(Run.of("catalogue", "show").err())
                .isEqualTo("Missing required parameter: 'ID'; see street-office catalogue show --help\n");
    }
}
