// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.examples.streetoffice.Samples.file;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files about posts and squads, checkpoints, and the levels of areas. */
class CheckpointFilesCheckTest {

    private static final String CITATION = "{\"source\":\"Invented notice\",\"locator\":\"article 3\","
            + "\"reading\":\"VERBATIM\",\"confidence\":\"HIGH\",\"verifiedOn\":\"2026-11-02\"}";
    private static final String TITLE = "\"title\":{\"en\":\"a\",\"zh\":\"b\"},\"citations\":[" + CITATION + "]";
    private static final String POST = "{\"id\":\"GATE-1\",\"needs\":[{\"role\":\"VILLAGE_CADRE\",\"from\":\"00:00\","
            + "\"to\":\"00:00\",\"count\":{\"atLeast\":2}}],\"inADay\":{\"atLeast\":9}}";
    private static final String SHIFT = "{\"post\":\"GATE-1\",\"staff\":\"S-1\",\"role\":\"VILLAGE_CADRE\","
            + "\"from\":\"2021-08-08T08:00\",\"to\":\"2021-08-08T20:00\"}";
    private static final String SQUAD = "{\"id\":\"SQ-1\",\"template\":\"party-branch-2021\",\"members\":[{\"staff\":"
            + "\"S-1\",\"role\":\"SECRETARY\"}],\"served\":[{\"scope\":\"BUILDING\",\"id\":\"C1/3\"}]}";
    private static final String TEMPLATE = "{\"code\":\"x\"," + TITLE
            + ",\"place\":\"UNSPECIFIED\",\"date\":\"2021-08\"," + "\"oneFor\":\"BUILDING\",\"roles\":[],\"tasks\":[]}";
    private static final String RULE =
            "{\"code\":\"stay\"," + TITLE + ",\"directions\":[\"OUT\"],\"passers\":[\"PERSON\"],"
                    + "\"who\":\"RESIDENTS\",\"provision\":{\"kind\":\"refusal\"}}";
    private static final String POLICY = "{\"code\":\"x\"," + TITLE + ",\"rules\":[" + RULE + "]}";
    private static final String OUTING = "{\"household\":\"H-1\",\"leftAt\":\"2022-01-14T09:00\"}";
    private static final String REQUEST =
            "{\"at\":\"2022-01-16T09:30\",\"direction\":\"OUT\",\"passer\":\"PERSON\",\"household\":\"H-1\"}";
    private static final String LEVEL =
            "{\"code\":\"LOW_RISK\"," + TITLE + ",\"definition\":{\"en\":\"a\",\"zh\":\"b\"},\"downgrades\":[]}";
    private static final String SCHEME = "{\"code\":\"x\"," + TITLE + ",\"levels\":[" + LEVEL + "]}";
    private static final String CHANGE = "{\"area\":\"C1\",\"from\":\"2021-08-05T00:00\",\"after\":\"MEDIUM_RISK\"}";
    private static final String ROUND = "{\"completedOn\":\"2021-08-05\",\"result\":\"ALL_NEGATIVE\"}";
    private static final String MEASURES =
            "{\"level\":\"MEDIUM_RISK\",\"protocol\":\"fengqing-road-subdistrict-2021\"}";

    @TempDir
    private Path folder;

    private String findings(String... lines) {
        String file = file(folder, "file", lines);
        Run run = Run.of("check", file);
        assertThat(run.code()).isEqualTo(1);
        return run.out().replace(file, "FILE");
    }

    private DocumentKind kind(String... lines) {
        return DocumentKind.of(TextFile.at(Path.of(file(folder, "file", lines))))
                .orElseThrow();
    }

    @Test
    void goodFiles_areKnownForWhatTheyAre_andSilent() {
        assertGood(DocumentKind.POSTS, POST, POST);
        assertGood(DocumentKind.POST_STAFF, "{\"staff\":\"S-1\",\"role\":\"VILLAGE_CADRE\"}");
        assertGood(DocumentKind.SHIFTS, SHIFT, SHIFT);
        assertGood(DocumentKind.SQUADS, SQUAD, SQUAD);
        assertGood(DocumentKind.SQUAD_TEMPLATE, TEMPLATE);
        assertGood(DocumentKind.ACCESS_POLICY, POLICY);
        assertGood(DocumentKind.OUTINGS, OUTING, OUTING);
        assertGood(DocumentKind.ACCESS_REQUEST, REQUEST);
        assertGood(DocumentKind.AREA_SCHEME, SCHEME);
        assertGood(DocumentKind.LEVEL_CHANGES, CHANGE, CHANGE);
        assertGood(DocumentKind.SCREENING_ROUNDS, ROUND, ROUND);
        assertGood(DocumentKind.LEVEL_MEASURES, MEASURES, "{\"level\":\"LOW_RISK\"}");
    }

    private void assertGood(DocumentKind kind, String... lines) {
        assertThat(kind(lines)).isEqualTo(kind);
        assertThat(Run.good("check", file(folder, "file", lines)).out()).isEmpty();
    }

    /** A file whose first line is no JSON, or that holds not half of what it should, is still told apart. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            POSTS            | {"id":"G-1","needs":[{"role":"CADRE"}]}
            POSTS            | {"id":"G-1","inADay":{},"place":{}}
            SHIFTS           | {"post":"G-1","from":"now"}
            SQUADS           | {"id":"SQ-1","template":"x"}
            SQUADS           | {"id":"SQ-1","members":[],"served":[]}
            SQUAD_TEMPLATE   | {"code":"x","oneFor":"BUILDING"}
            ACCESS_POLICY    | {"code":"x","rules":[7,[],{"who":"US"
            OUTINGS          | {"household":"H-1","person":"P-1","backAt":"now","purpose":"X"}
            OUTINGS          | {"leftAt":"now"
            ACCESS_REQUEST   | {"direction":"OUT"}
            ACCESS_REQUEST   | {"at":"now","household":"H-1","direction":"OUT"}
            AREA_SCHEME      | {"levels":[[[
            AREA_SCHEME      | {"levels":[
            AREA_SCHEME      | {"levels":[{"code":"x"},
            AREA_SCHEME      | {"levels":[{"code":
            LEVEL_CHANGES    | {"area":"C1"}
            SCREENING_ROUNDS | {"completedOn":"now"}
            LEVEL_MEASURES   | {"accessPolicy":"x"}
            """)
    void brokenFile_isStillKnownForWhatItIs(DocumentKind kind, String line) {
        assertThat(kind("no JSON", line)).isEqualTo(kind);
    }

    /** What shares a property with these files stays what it was. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ROSTER         | {"id":"P-1","needs":["DISABILITY"]}
            ROSTER         | {"kind":"household","id":"H-1","members":[]}
            SAMPLING_TEAMS | {"id":"T-1","members":[]}
            LEDGER         | {"kind":"contact","id":"C-1","household":"H-1"}
            LEDGER         | {"household":"H-1","at":"2021-08-13T09:00"}
            SUPPLIES       | {"household":"H-1","at":"2021-08-13T09:00","item":"RICE"}
            ANSWER_POLICY  | {"code":"x","rules":[{"category":"OPINION"}]}
            ANSWER_POLICY  | {"code":"x","rules":[]}
            TEAM_TEMPLATE  | {"code":"x","roles":[],"leading":{}}
            """)
    void otherFile_isNoneOfThese(DocumentKind kind, String line) {
        assertThat(kind(line)).isEqualTo(kind);
    }

    @Test
    void rowsWithProblems_haveAFindingForEach() {
        assertThat(findings(POST, POST.replace(":2}", ":0}")))
                .isEqualTo("FILE:2: /needs/0/count: atLeast 0 must be 1 to 1000\n");
        assertThat(findings(SHIFT, SHIFT.replace("T20", "T08")))
                .isEqualTo("FILE:2: document: to 2021-08-08T08:00 of shift at post GATE-1 must be after from"
                        + " 2021-08-08T08:00\n");
        assertThat(findings(SQUAD, SQUAD.replace("template", "tem")))
                .isEqualTo("FILE:2: /tem: must be a property of Squad\n");
        assertThat(findings(OUTING, OUTING.replace("}", ",\"purpose\":\"his heart\"}")))
                .isEqualTo(
                        "FILE:2: /purpose: outing purpose must be 1 to 64 upper-case letters, digits and underscores,"
                                + " a letter first\n");
        assertThat(findings(
                        CHANGE, CHANGE.replace("after", "before"), CHANGE.replace(",\"after\":\"MEDIUM_RISK\"", "")))
                .isEqualTo(
                        "FILE:3: document: after of the level change of area C1 at 2021-08-05T00:00 must be given where"
                                + " before is not\n");
        assertThat(findings(ROUND, ROUND.replace("ALL_NEGATIVE", "GOOD")))
                .isEqualTo("FILE:2: /result: must be one of ALL_NEGATIVE, POSITIVE, INCOMPLETE\n");
        assertThat(findings(MEASURES, MEASURES.replace("level", "levels")))
                .isEqualTo("FILE:2: document: must have level\n");
    }

    @Test
    void request_withAProblem_hasAFinding() {
        assertThat(findings(REQUEST.replace("OUT", "UP")))
                .isEqualTo("FILE: /direction: must be one of IN, OUT, line 1 column 38\n");
    }

    @Test
    void documents_withProblemsInSeveralParts_haveAFindingForEach() {
        String rules = RULE.replace("RESIDENTS", "US") + "," + RULE + "," + RULE.replace("[\"OUT\"]", "[]");
        assertThat(findings(POLICY.replace(RULE, rules))).isEqualTo("""
                FILE: /rules/0/who: must be one of RESIDENTS, NON_RESIDENTS, ANYONE
                FILE: /rules/2: directions of access rule stay must not be empty
                """);
        String role = "{\"role\":\"MEMBER\"," + TITLE + ",\"quantity\":{\"kind\":\"exactly\",\"number\":0}}";
        assertThat(findings(TEMPLATE.replace("\"roles\":[]", "\"roles\":[" + role + "]")
                        .replace("\"tasks\":[]", "\"tasks\":[{\"task\":\"a\"}]")))
                .isEqualTo("""
                FILE: /roles/0/quantity: quantity 0 must be 1 to 1000000
                FILE: /tasks/0/task: squad task must be 1 to 64 upper-case letters, digits and underscores, a letter first
                """);
        String levels = LEVEL.replace("LOW_RISK", "low") + "," + LEVEL.replace(CITATION, "");
        assertThat(findings(SCHEME.replace(LEVEL, levels))).isEqualTo("""
                FILE: /levels/0/code: level code must be 1 to 64 upper-case letters, digits and underscores, a letter first
                FILE: /levels/1: citations of level LOW_RISK must not be empty
                """);
    }

    @Test
    void document_thatContradictsItself_hasAFinding() {
        assertThat(findings(POLICY.replace(RULE, RULE + "," + RULE)))
                .startsWith("FILE: document: access rule stay of policy x must not stand twice, line 1 column ")
                .hasLineCount(1);
    }
}
