// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarantinekit.core.Samples;
import org.quarantinekit.core.source.Stated;

class SquadTemplateTest {

    private static final WorkRole MEMBER = WorkRole.of("MEMBER");
    private static final SquadTask MATERIALS = SquadTask.of("MATERIALS");

    @ParameterizedTest
    @ValueSource(strings = {"2020", "2020-02", "2020-12", "2020-01-26", "2020-10-31"})
    void date_asFarAsTheSourceGoes_isKept(String date) {
        assertThat(silent().date(Stated.of(date)).build().date().value()).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20", "2020-13", "2020-1", "2020-01-32", "2020-01-", "early 2020", "2020-00"})
    void date_ofAnotherForm_isRefusedWithoutRepeatingIt(String date) {
        SquadTemplate.Builder template = silent().date(Stated.of(date));
        assertThatIllegalArgumentException()
                .isThrownBy(template::build)
                .withMessage(
                        "date of template invented must be a year, a month or a day like 2020, 2020-02 or 2020-01-26");
    }

    @Test
    void allows_sourceThatNamesNobody_everything() {
        SquadTemplate template = silent().date(Stated.unspecified()).build();
        assertThat(template.allows(MEMBER)).isTrue();
        assertThat(template.allows(MATERIALS)).isTrue();
        assertThat(template.findRole(MEMBER)).isEmpty();
    }

    @Test
    void allows_closedList_whatStandsInIt() {
        SquadTemplate template = listing().build();
        assertThat(template.allows(MEMBER)).isTrue();
        assertThat(template.allows(TeamSamples.SECRETARY)).isFalse();
        assertThat(template.allows(TeamSamples.CHECKPOINT)).isTrue();
        assertThat(template.allows(MATERIALS)).isFalse();
        assertThat(template.findRole(MEMBER)).contains(TeamSamples.role("MEMBER", Stated.unspecified()));
    }

    @Test
    void allows_listThatEndsByAndOthers_everything() {
        SquadTemplate template = listing().namesOthers(true).build();
        assertThat(template.allows(TeamSamples.SECRETARY)).isTrue();
        assertThat(template.allows(MATERIALS)).isTrue();
    }

    @Test
    void member_withAndWithoutOrigin_isTheSameAsSpelledOut() {
        assertThat(TeamSamples.squad().members().get(0).origin()).contains(TeamSamples.LEADING_BODY);
        assertThat(TeamSamples.squad().members().get(1).origin()).isEmpty();
    }

    private static SquadTemplate.Builder silent() {
        return TeamSamples.template("invented")
                .place(Stated.unspecified())
                .oneFor(Stated.unspecified())
                .addCitation(Samples.citation());
    }

    private static SquadTemplate.Builder listing() {
        return silent().date(Stated.unspecified())
                .addRole(TeamSamples.role("MEMBER", Stated.unspecified()))
                .addTask(new NamedTask(TeamSamples.CHECKPOINT, Samples.text("Checkpoint squad")));
    }
}
