// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.quarantinekit.core.Samples;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.StaffId;

class TeamTemplateTest {

    private static final TeamRole MEDIC = SamplingSamples.role(StaffRoles.MEDIC, Stated.unspecified());

    @Test
    void build_withoutRoles_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> template("group").addCitation(Samples.citation()).build())
                .withMessage("roles of template group must not be empty");
    }

    @Test
    void build_withoutCitations_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> template("group").addRole(MEDIC).build())
                .withMessage("citations of template group must not be empty");
    }

    @Test
    void build_roleTwice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> template("group")
                        .addRoles(MEDIC, MEDIC)
                        .addCitation(Samples.citation())
                        .build())
                .withMessage("role MEDIC of template group must not stand twice");
    }

    @Test
    void build_codeOfAnotherForm_isRefusedWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> template("1+N")
                        .addRole(MEDIC)
                        .addCitation(Samples.citation())
                        .build())
                .withMessage(
                        "template code must be 1 to 64 lower-case letters, digits and hyphens, no hyphen at an edge");
    }

    @Test
    void count_role_isHowManyHaveIt() {
        assertThat(SamplingSamples.team().count(StaffRoles.LOGISTICS)).isEqualTo(2);
        assertThat(SamplingSamples.team().count(StaffRoles.INFORMATION_COLLECTOR))
                .isEqualTo(1);
        assertThat(SamplingSamples.team().count(StaffRoles.MEDIC)).isZero();
    }

    @Test
    void build_teamWithSomebodyTwice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SamplingTeam.builder(TeamId.of("T-1"))
                        .addMember(new TeamMember(StaffId.of("S-1"), StaffRoles.MEDIC))
                        .addMember(new TeamMember(StaffId.of("S-1"), StaffRoles.LOGISTICS))
                        .build())
                .withMessage("staff S-1 of team T-1 must not stand twice");
    }

    private static TeamTemplate.Builder template(String code) {
        return TeamTemplate.builder(code, Samples.text("Group"));
    }
}
