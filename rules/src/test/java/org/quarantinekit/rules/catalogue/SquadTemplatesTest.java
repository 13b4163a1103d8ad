// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.Confidence;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Reading;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.team.SquadRole;
import org.quarantinekit.core.team.SquadTemplate;
import org.quarantinekit.core.term.SubjectScope;

/** The squad templates, value for value, as their sources give them. */
class SquadTemplatesTest {

    private final Catalogue catalogue = Catalogue.bundled();

    @Test
    void partyBranch_hasOneSecretary_andMembersFromThreeSources() {
        SquadTemplate branch = catalogue.squadTemplate("party-branch-2021");
        assertThat(branch.oneFor()).isEqualTo(Stated.of(SubjectScope.COMPOUND));
        assertThat(branch.date()).isEqualTo(Stated.of("2021-08"));
        assertThat(roles(branch))
                .containsExactly(
                        "SECRETARY Exactly[number=1] [LEADING_BODY]",
                        "MEMBER UNSPECIFIED [COMMUNITY_BRANCH, DISTRICT_DEPARTMENT, COMMUNITY_POLICE]");
        assertThat(branch.namesOthers()).isFalse();
        assertThat(branch.roles())
                .flatExtracting(SquadRole::citations)
                .hasSize(2)
                .extracting(Citation::reading)
                .containsOnly(Reading.INTERPRETED);
    }

    @Test
    void commandPost_namesFourSquads_andOthers() {
        SquadTemplate post = catalogue.squadTemplate("command-post-squads-2021");
        assertThat(post.tasks())
                .extracting(task -> task.task().code(), task -> task.title().zh())
                .extracting(Object::toString)
                .containsExactly(
                        "(\"CHECKPOINT\", \"卡点专班\")",
                        "(\"NUCLEIC_ACID_TESTING\", \"核酸检测专班\")",
                        "(\"HOME_QUARANTINE\", \"居家隔离专班\")",
                        "(\"MATERIALS\", \"材料专班\")");
        assertThat(post.namesOthers()).isTrue();
        assertThat(post.roles()).isEmpty();
        assertThat(post.oneFor().isStated()).isFalse();
    }

    @Test
    void oneBuildingOneSquad_saysNobodysRole() {
        SquadTemplate squad = catalogue.squadTemplate("one-building-one-squad-2021");
        assertThat(squad.oneFor()).isEqualTo(Stated.of(SubjectScope.BUILDING));
        assertThat(squad.roles()).isEmpty();
        assertThat(squad.tasks()).isEmpty();
    }

    @Test
    void fiveForOneAndItsLike_haveOtherPeopleInEachPlace() {
        assertThat(roles(catalogue.squadTemplate("five-for-one-national")))
                .containsExactly(
                        "COMMUNITY_CADRE Exactly[number=1] []",
                        "GRID_WORKER Exactly[number=1] []",
                        "COMMUNITY_MEDIC Exactly[number=1] []",
                        "COMMUNITY_POLICE_OFFICER Exactly[number=1] []",
                        "VOLUNTEER Exactly[number=1] []");
        assertThat(roles(catalogue.squadTemplate("five-for-one-lishi-2020")))
                .containsExactly(
                        "TOWNSHIP_CADRE UNSPECIFIED []",
                        "VILLAGE_CADRE UNSPECIFIED []",
                        "DOCTOR UNSPECIFIED []",
                        "POLICE_OFFICER UNSPECIFIED []",
                        "MILITIA UNSPECIFIED []");
        assertThat(roles(catalogue.squadTemplate("five-help-one-dengzhou-2020")))
                .containsExactly(
                        "TOWNSHIP_CADRE Exactly[number=1] []",
                        "VILLAGE_CADRE Exactly[number=1] []",
                        "NEIGHBOUR AtLeast[number=5] []",
                        "VILLAGE_DOCTOR UNSPECIFIED []");
        assertThat(roles(catalogue.squadTemplate("four-for-one-changsha-2020")))
                .containsExactly(
                        "PARTY_GOVERNMENT_CADRE Exactly[number=1] []",
                        "COMMUNITY_CADRE Exactly[number=1] []",
                        "POLICE_OFFICER Exactly[number=1] []",
                        "DOCTOR Exactly[number=1] []");
        assertThat(roles(catalogue.squadTemplate("zhongyuan-control-squad")))
                .containsExactly(
                        "STREET_CADRE UNSPECIFIED []",
                        "VILLAGE_CADRE UNSPECIFIED []",
                        "POLICE_OFFICER UNSPECIFIED []",
                        "VILLAGE_DOCTOR UNSPECIFIED []");
        assertThat(roles(catalogue.squadTemplate("zhongyuan-service-squad")))
                .containsExactly(
                        "VILLAGE_CADRE UNSPECIFIED []",
                        "PARTY_VOLUNTEER UNSPECIFIED []",
                        "PROPERTY_STAFF UNSPECIFIED []");
    }

    @Test
    void everyTemplate_saysWhereAndWhen_orThatItIsSilent() {
        assertThat(catalogue.squadTemplateCodes().stream().map(this::whereAndWhen))
                .containsExactly(
                        "command-post-squads-2021 Zhangjia village, Fengqing Road sub-district, Zhengzhou 2021-08"
                                + " UNSPECIFIED [HIGH]",
                        "five-for-one-lishi-2020 Lishi district, Luliang, Shanxi 2020-02 UNSPECIFIED [LOW]",
                        "five-for-one-national China, as the national health commission described it UNSPECIFIED PERSON"
                                + " [LOW]",
                        "five-help-one-dengzhou-2020 Dengzhou, Henan 2020-01-26 PERSON [MEDIUM]",
                        "four-for-one-changsha-2020 Shizishan community, Jinpenling sub-district, Tianxin district,"
                                + " Changsha 2020-01-31 PERSON [MEDIUM]",
                        "one-building-one-squad-2021 Fengqing Road sub-district, Zhengzhou 2021-08 BUILDING [HIGH]",
                        "party-branch-2021 Zhongding Huayuan compound, Fengqing Road sub-district, Zhengzhou 2021-08"
                                + " COMPOUND [HIGH]",
                        "zhongyuan-control-squad Zhongyuan district, Zhengzhou UNSPECIFIED UNSPECIFIED [HIGH]",
                        "zhongyuan-service-squad Zhongyuan district, Zhengzhou UNSPECIFIED UNSPECIFIED [HIGH]");
    }

    @Test
    void catalogue_foundOrUnknown_isToldLikeTheOthers() {
        assertThat(catalogue.findSquadTemplate("party-branch-2021"))
                .contains(catalogue.squadTemplate("party-branch-2021"));
        assertThat(catalogue.findSquadTemplate("one-plus-n-2021")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.squadTemplate("Some Body"))
                .withMessage("squad template code must be one of command-post-squads-2021, five-for-one-lishi-2020,"
                        + " five-for-one-national, five-help-one-dengzhou-2020, four-for-one-changsha-2020,"
                        + " one-building-one-squad-2021, party-branch-2021, zhongyuan-control-squad,"
                        + " zhongyuan-service-squad");
    }

    private static ImmutableList<String> roles(SquadTemplate template) {
        return template.roles().stream()
                .map(role -> role.role() + " " + role.quantity() + " " + role.origins())
                .collect(ImmutableList.toImmutableList());
    }

    private String whereAndWhen(String code) {
        SquadTemplate template = catalogue.squadTemplate(code);
        ImmutableList<Confidence> confidences = template.citations().stream()
                .map(Citation::confidence)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        String place = template.place().value().map(LocalizedText::en).orElse("nowhere");
        return code + " " + place + " " + template.date() + " " + template.oneFor() + " " + confidences;
    }
}
