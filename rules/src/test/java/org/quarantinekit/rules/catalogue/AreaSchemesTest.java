// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.area.AreaLevel;
import org.quarantinekit.core.area.DowngradeRule;
import org.quarantinekit.core.area.LevelCode;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.Confidence;
import org.quarantinekit.core.source.Stated;

/** The area schemes, value for value, as their sources give them. */
class AreaSchemesTest {

    private final Catalogue catalogue = Catalogue.bundled();

    @Test
    void levelsOf2021_takeFourteenDaysEach_andNoRound() {
        assertThat(levels("cn-risk-levels-2021"))
                .containsExactly(
                        "HIGH_RISK [any: 14 LAST_CASE UNSPECIFIED -> MEDIUM_RISK]",
                        "MEDIUM_RISK [any: 14 LAST_CASE UNSPECIFIED -> LOW_RISK,"
                                + " HIGH_RISK: 14 LEVEL UNSPECIFIED -> LOW_RISK]",
                        "LOW_RISK []");
    }

    @Test
    void zonesOf2022_takeFourteenDaysAndARoundOfTheLastTwo() {
        assertThat(levels("cn-zones-2022"))
                .containsExactly(
                        "SEALED [any: 14 LAST_CASE 2 -> nothing]",
                        "CONTROLLED [any: 14 LAST_CASE 2 -> nothing, case: SEALED]",
                        "PRECAUTION []");
    }

    @Test
    void ninthEdition_takesSevenDaysAndARoundOnTheLast_andThreeFurther() {
        assertThat(levels("cn-9th-risk-levels-2022"))
                .containsExactly(
                        "HIGH_RISK [any: 7 LAST_CASE 1 -> MEDIUM_RISK]",
                        "MEDIUM_RISK [any: 7 LAST_CASE 1 -> LOW_RISK, HIGH_RISK: 3 LEVEL UNSPECIFIED -> LOW_RISK]",
                        "LOW_RISK []");
    }

    @Test
    void late2022_takesFiveDaysAndARoundOnTheLast() {
        assertThat(levels("cn-two-risk-levels-2022"))
                .containsExactly("HIGH_RISK [any: 5 LAST_CASE 1 -> LOW_RISK]", "LOW_RISK []");
        assertThat(catalogue.areaScheme("cn-two-risk-levels-2022").levels())
                .flatExtracting(AreaLevel::citations)
                .extracting(Citation::confidence)
                .containsOnly(Confidence.LOW);
    }

    @Test
    void numbering_ofEveryRule_isOpen() {
        assertThat(catalogue.areaSchemeCodes().stream().map(catalogue::areaScheme))
                .flatExtracting(scheme -> scheme.levels())
                .flatExtracting(AreaLevel::downgrades)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.numbering()).isEqualTo(Stated.unspecified()));
    }

    @Test
    void catalogue_listsAndFindsThem() {
        assertThat(catalogue.areaSchemeCodes())
                .containsExactly(
                        "cn-9th-risk-levels-2022", "cn-risk-levels-2021", "cn-two-risk-levels-2022", "cn-zones-2022");
        assertThat(catalogue.findAreaScheme("cn-zones-2022")).contains(catalogue.areaScheme("cn-zones-2022"));
        assertThat(catalogue.findAreaScheme("zhengzhou-sealed-2021-08")).isEmpty();
    }

    @Test
    void catalogue_unknownCode_isRefusedWithTheKnownOnesWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.areaScheme("Some Body"))
                .withMessage("area scheme code must be one of cn-9th-risk-levels-2022, cn-risk-levels-2021,"
                        + " cn-two-risk-levels-2022, cn-zones-2022");
    }

    private ImmutableList<String> levels(String scheme) {
        return catalogue.areaScheme(scheme).levels().stream()
                .map(level -> level.code() + " "
                        + level.downgrades().stream().map(AreaSchemesTest::text).toList())
                .collect(ImmutableList.toImmutableList());
    }

    private static String text(DowngradeRule rule) {
        return rule.cameFrom().map(LevelCode::code).orElse("any") + ": " + rule.cleanDays() + " " + rule.countsFrom()
                + " " + rule.cleanRoundWithinDays() + " -> "
                + rule.to().map(LevelCode::code).orElse("nothing")
                + rule.newCaseRaisesTo().map(level -> ", case: " + level).orElse("");
    }
}
