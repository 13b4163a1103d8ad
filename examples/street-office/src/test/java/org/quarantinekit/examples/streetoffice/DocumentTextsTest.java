// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarantinekit.core.area.AreaLevel;
import org.quarantinekit.core.area.AreaScheme;
import org.quarantinekit.core.area.DowngradeRule;
import org.quarantinekit.core.area.LevelCodes;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.Confidence;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Reading;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.team.SquadRole;
import org.quarantinekit.core.team.SquadTemplate;
import org.quarantinekit.core.team.StaffOrigin;
import org.quarantinekit.core.team.WorkRole;
import org.quarantinekit.core.term.Quantity;

/** Squad templates, access policies and area schemes for reading: bundled ones, and made-up ones for what no bundled one says. */
class DocumentTextsTest {

    private static final Citation CITATION = Citation.builder("Invented notice", "article 3")
            .reading(Reading.VERBATIM)
            .confidence(Confidence.HIGH)
            .verifiedOn(LocalDate.of(2026, 11, 2))
            .build();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(out, true, UTF_8);
    private final Desk desk = new Desk(stream, stream, false);

    private static LocalizedText text(String text) {
        return LocalizedText.of(text, "示例");
    }

    @ParameterizedTest
    @CsvSource({
        "party-branch-2021, squad_template",
        "zhengzhou-sealed-2021-08, access_policy",
        "cn-9th-risk-levels-2022, area_scheme"
    })
    void show_ofASquadTemplateAPolicyAndAScheme_isTheWholeText(String code, String text) {
        for (String language : List.of("en", "zh")) {
            assertThat(Run.good("catalogue", "show", code, "--lang", language).out())
                    .isEqualTo(Samples.text(text + "_" + language + ".txt"));
        }
    }

    @Test
    void show_ofASquadTemplate_saysWhatTheSourceLeavesOpen() {
        assertThat(Run.good("catalogue", "show", "command-post-squads-2021").out())
                .startsWith("""
                        command-post-squads-2021
                        Task squads under a command post
                        Place: Zhangjia village, Fengqing Road sub-district, Zhengzhou
                        Time: 2021-08
                        For what one squad is set up is not stated

                          Who is in a squad is not stated
                          A squad each: checkpoint squad, nucleic-acid testing squad, home quarantine squad, materials squad
                          The source ends its list by “and others”.
                          The command post of the village stands above the squads.

                        Sources of the whole
                            Fengqing Road""");
        assertThat(Run.good("catalogue", "show", "five-for-one-national").out())
                .contains(
                        "\nTime: not stated\nOne squad for each person\n\n  community cadre: exactly 1\n  community grid");
        assertThat(Run.good("catalogue", "show", "zhongyuan-control-squad", "--lang", "zh")
                        .out())
                .contains("\n时间：未说明\n每队对应何种对象未说明\n\n  街道干部：数目未写明\n");
    }

    @Test
    void show_ofAnAccessPolicy_saysWhatEachRuleSaysOfWhichPassages() {
        assertThat(Run.good("catalogue", "show", "fengqing-road-checkpoints-2021")
                        .out())
                .contains(
                        "\n  passages: in; people on foot, vehicles; non-residents\n  refused\n    Fengqing",
                        "\n  passages: in, out; people on foot; anyone\n  needs: way for people\n    Fengqing",
                        "\n  passages: in; things that are delivered; anyone\n"
                                + "  needs: hand-over at the table at the gate, disinfection\n    Fengqing",
                        "\n  for medical care: sets aside stay-at-home\n  needs: approval\n    Fengqing");
        assertThat(Run.good("catalogue", "show", "zhengzhou-controlled-2022-01").out())
                .contains("\n  for buying what the household needs: sets aside stay-in-area\n"
                        + "  one person of a household at a time, every 2 days\n  at most 120 minutes\n    Zhengzhou");
    }

    @Test
    void show_ofAnAreaScheme_saysHowAnAreaComesDown() {
        assertThat(Run.good("catalogue", "show", "cn-zones-2022").out()).contains("""

                        controlled
                          Some risk of infection, and contacts are hard to trace; people stay in the area and do not gather.
                            Page on sealed, controlled and precaution areas (laihamady); controlled areas
                              Wording: shortened from the page.
                          all restrictions are lifted: 14 days in a row without a new case
                          counted from the day of the last new case; which day is day 1 is not stated
                          a full round with nobody positive within the last 2 of these days
                          The last close contact in the area is more than 14 days past the last exposure and was tested negative.
                          a new case raises it to sealed
                            Restatement of""");
        assertThat(Run.good("catalogue", "show", "cn-zones-2022", "--lang", "zh")
                        .out())
                .contains("\n  解除全部限制：连续14天无新增\n", "\n  其中最后2天内完成一轮全员筛查，无人阳性\n", "\n  出现新增即转为封控区\n");
    }

    @Test
    void scheme_thatNumbersItsDays_saysSo() {
        AreaLevel high = AreaLevel.builder(LevelCodes.HIGH_RISK, text("high"), text("Many cases."))
                .addDowngrades(DowngradeRule.builder(
                                7,
                                DowngradeRule.CountsFrom.LAST_CASE,
                                Stated.of(DayNumbering.START_IS_DAY_0),
                                Stated.unspecified())
                        .addCitations(CITATION)
                        .build())
                .addCitations(CITATION)
                .build();
        AreaScheme scheme =
                AreaScheme.builder("ours", text("Ours")).addLevels(high).build();
        AreaSchemeText.print(scheme, Words.of(Language.EN), desk);
        assertThat(out.toString(UTF_8)).isEqualTo("""
                ours
                Ours

                high
                  Many cases.
                    Invented notice; article 3
                  all restrictions are lifted: 7 days in a row without a new case
                  counted from the day of the last new case; that day is day 0
                  no full round is asked for
                    Invented notice; article 3

                Sources of the whole
                """);
    }

    @Test
    void template_withoutAPlace_andWithAnOriginOfItsOwn_saysSo() {
        SquadRole role = SquadRole.builder(WorkRole.of("COOK"), text("cook"), Stated.of(Quantity.atLeast(2)))
                .addOrigins(StaffOrigin.of("SCHOOL_KITCHEN"))
                .build();
        SquadTemplate template = SquadTemplate.builder("ours", text("Ours"))
                .place(Stated.unspecified())
                .date(Stated.of("2022"))
                .oneFor(Stated.unspecified())
                .addRoles(role)
                .addCitations(CITATION)
                .build();
        SquadTemplateText.print(template, Words.of(Language.EN), desk);
        assertThat(out.toString(UTF_8)).isEqualTo("""
                ours
                Ours
                Place: not stated
                Time: 2022
                For what one squad is set up is not stated

                  cook: at least 2 (sent from: school kitchen)

                Sources of the whole
                    Invented notice; article 3
                """);
    }
}
