// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Duty plans of the sample, checked and made; and what is wrong with given files. */
class ShiftsCommandTest {

    private static final String GATE =
            "{\"id\":\"GATE-1\",\"needs\":[{\"role\":\"VILLAGE_CADRE\",\"from\":\"00:00\",\"to\":\"00:00\",\"count\":{\"atLeast\":1}}]}";

    @TempDir
    private Path folder;

    private static String shift(String post, String from, String to) {
        return "{\"post\":\"" + post + "\",\"staff\":\"S-1\",\"role\":\"VILLAGE_CADRE\",\"from\":\"2021-08-" + from
                + "\",\"to\":\"2021-08-" + to + "\"}";
    }

    @Test
    void check_sample_tellsWhereNobodyIsAndWhoHasNoRest() {
        Run run = Run.good("shifts", "check", "--sample", "--to", "2021-08-16", "--rest", "12");
        assertThat(run.out()).isEqualTo("""
                        Duty of 2021-08-15..2021-08-16 (Asia/Shanghai)
                        Posts: 2, shifts: 28, findings: 2
                        NOT COVERED: there are minutes without as many as a post needs.

                        FINDINGS
                          2021-08-15T20:00+08:00..2021-08-16T08:00+08:00  too few at once  GATE-1  village cadre  exactly 2 asked, 1 there  S-05
                          2021-08-16T08:00+08:00..2021-08-16T08:00+08:00  too little rest  GATE-2                                           S-17
                        """);
    }

    @Test
    void check_sampleInChinese() {
        assertThat(Run.good("shifts", "check", "--sample", "--lang", "zh").out())
                .isEqualTo("""
                        2021-08-15..2021-08-15值守（Asia/Shanghai）
                        岗位：2个，班次：28个，问题：1项
                        有缺岗：某些时段岗位人数不足。

                        问题
                          2021-08-15T20:00+08:00..2021-08-16T00:00+08:00  同时在岗人数不足  GATE-1  村干部  应恰好2人，实有1人  S-05
                        """);
    }

    @Test
    void check_json_hasEveryFindingWithItsSentence() {
        JsonNode json =
                Run.good("shifts", "check", "--sample", "--format", "json").json();
        assertThat(Run.names(json))
                .containsExactly(
                        "from", "to", "zone", "refusedRows", "posts", "shifts", "covered", "accepted", "findings");
        assertThat(json.get("covered").booleanValue()).isFalse();
        assertThat(json.get("findings")).hasSize(1);
        assertThat(json.get("findings").get(0).toString())
                .isEqualTo("{\"kind\":\"UNDERSTAFFED\",\"from\":\"2021-08-15T20:00+08:00\","
                        + "\"to\":\"2021-08-16T00:00+08:00\",\"posts\":[\"GATE-1\"],\"role\":\"VILLAGE_CADRE\","
                        + "\"atLeast\":2,\"atMost\":2,\"staff\":[\"S-05\"],\"message\":\"post GATE-1 must have exactly 2 VILLAGE_CADRE from"
                        + " 2021-08-15T20:00+08:00 to 2021-08-16T00:00+08:00 and has 1\"}");
    }

    @Test
    void check_badRows_areRefusedByTheirLineAndTheRestIsChecked() {
        String posts = Samples.file(
                folder,
                "posts.jsonl",
                GATE,
                GATE,
                GATE.replace("GATE-1", "GATE-2").replaceAll("\\[.*]", "[]"));
        String shifts = Samples.file(
                folder,
                "shifts.jsonl",
                shift("GATE-1", "15T00:00", "15T20:00"),
                shift("GATE-1", "15T20:00", "15T08:00"),
                shift("GATE-9", "15T20:00", "16T08:00"));
        Run run = Run.of(
                "shifts",
                "check",
                "--posts",
                posts,
                "--shifts",
                shifts,
                "--from",
                "2021-08-15",
                "--zone",
                "Asia/Shanghai");
        assertThat(run.code()).isEqualTo(ExitCode.ROWS_REFUSED);
        assertThat(run.errLines())
                .containsExactly(
                        posts + ":3: document: needs of post GATE-2 must not be empty",
                        shifts + ":2: document: to 2021-08-15T08:00 of shift at post GATE-1 must be after from"
                                + " 2021-08-15T20:00",
                        posts + ":2: post GATE-1 must not stand twice",
                        shifts + ":3: shift must be at a post that is given, not at GATE-9");
        assertThat(run.out())
                .startsWith("NOT IN THIS ANSWER: refused rows: 4\n\nDuty of 2021-08-15..2021-08-15 (Asia/Shanghai)\n")
                .contains("\nNOT COVERED: there are minutes without as many as a post needs.\n")
                .endsWith("  2021-08-15T20:00+08:00..2021-08-16T00:00+08:00  nobody there  GATE-1  village cadre"
                        + "  1 or more asked, 0 there\n");
    }

    @Test
    void check_postThatCannotBeRead_isNotCoveredWhateverTheOthersAre() {
        String posts = Samples.file(
                folder, "posts.jsonl", GATE, GATE.replace("GATE-1", "GATE-2").replace("00:00", "24:00"));
        String shifts = Samples.file(folder, "shifts.jsonl", shift("GATE-1", "15T00:00", "16T00:00"));
        String[] arguments = {
            "shifts", "check", "--posts", posts, "--shifts", shifts, "--from", "2021-08-15", "--zone", "Asia/Shanghai"
        };
        assertThat(Run.of(arguments).out()).isEqualTo("""
                        NOT IN THIS ANSWER: refused rows: 1

                        Duty of 2021-08-15..2021-08-15 (Asia/Shanghai)
                        Posts: 1, shifts: 1, findings: 0
                        NOT KNOWN: a post was refused.
                        """);
        String[] asJson = java.util.stream.Stream.concat(
                        java.util.Arrays.stream(arguments), java.util.stream.Stream.of("--format", "json"))
                .toArray(String[]::new);
        JsonNode json = Run.of(asJson).json();
        assertThat(json.get("refusedRows").intValue()).isEqualTo(1);
        assertThat(json.get("covered").booleanValue()).isFalse();
        assertThat(json.get("accepted").booleanValue()).isFalse();
    }

    @Test
    void check_noPost_isNothingToCover() {
        String empty = Samples.file(folder, "empty.jsonl");
        assertThat(Run.good("shifts", "check", "--sample", "--posts", empty, "--shifts", empty)
                        .out())
                .endsWith("NOTHING TO COVER: no post was read.\n");
    }

    @Test
    void rotate_sample_isAPlanThatCheckAccepts() {
        String out = folder.resolve("plan.jsonl").toString();
        Run run = Run.good("shifts", "rotate", "--sample", "--to", "2021-08-16", "--rest", "12", "--out", out);
        assertThat(run.out()).isEqualTo("""
                        Duty of 2021-08-15..2021-08-16 (Asia/Shanghai)

                        SHIFTS
                          2021-08-14T20:00..2021-08-15T08:00  GATE-1  village cadre S-01, S-02
                          2021-08-14T20:00..2021-08-15T08:00  GATE-2  property staff S-11
                          2021-08-15T08:00..2021-08-15T20:00  GATE-1  village cadre S-03, S-04
                          2021-08-15T08:00..2021-08-15T20:00  GATE-2  property staff S-12, S-13, S-14, S-15, S-16
                          2021-08-15T20:00..2021-08-16T08:00  GATE-1  village cadre S-05, S-06
                          2021-08-15T20:00..2021-08-16T08:00  GATE-2  property staff S-17, S-18, S-19, S-20
                          2021-08-16T08:00..2021-08-16T20:00  GATE-1  village cadre S-07, S-08
                          2021-08-16T08:00..2021-08-16T20:00  GATE-2  property staff S-21, S-22, S-23, S-24, S-11
                          2021-08-16T20:00..2021-08-17T08:00  GATE-1  village cadre S-01, S-02
                          2021-08-16T20:00..2021-08-17T08:00  GATE-2  property staff S-12, S-13, S-14, S-15
                        """);
        Run check = Run.good(
                "shifts",
                "check",
                "--sample",
                "--to",
                "2021-08-16",
                "--rest",
                "12",
                "--shifts",
                out,
                "--format",
                "json");
        assertThat(check.json().get("accepted").booleanValue()).isTrue();
    }

    @Test
    void rotate_tooFewPeople_tellsTheGapsAndMakesNoHalfPlan() {
        String people = Samples.file(
                folder,
                "people.jsonl",
                "{\"staff\":\"S-1\",\"role\":\"VILLAGE_CADRE\"}",
                "{\"staff\":\"S-1\",\"role\":\"VILLAGE_CADRE\"}");
        String posts = Samples.file(folder, "posts.jsonl", GATE);
        Run run = Run.of(
                "shifts",
                "rotate",
                "--posts",
                posts,
                "--people",
                people,
                "--from",
                "2021-08-15",
                "--zone",
                "Asia/Shanghai",
                "--changes",
                "00:00,08:00,16:00",
                "--out",
                folder.resolve("plan.jsonl").toString(),
                "--format",
                "json");
        assertThat(run.errLines())
                .containsExactly(
                        people + ":2: staff S-1 must not stand twice",
                        "file " + folder.resolve("plan.jsonl") + " is not written: people are too few for every shift");
        assertThat(folder.resolve("plan.jsonl")).doesNotExist();
        assertThat(run.code()).isEqualTo(ExitCode.ROWS_REFUSED);
        assertThat(run.json().toString())
                .isEqualTo(
                        "{\"from\":\"2021-08-15\",\"to\":\"2021-08-15\",\"zone\":\"Asia/Shanghai\",\"refusedRows\":1,\"complete\":false,"
                                + "\"shifts\":[],\"gaps\":["
                                + "{\"post\":\"GATE-1\",\"role\":\"VILLAGE_CADRE\",\"from\":\"2021-08-15T08:00\","
                                + "\"to\":\"2021-08-15T16:00\",\"missing\":1},"
                                + "{\"post\":\"GATE-1\",\"role\":\"VILLAGE_CADRE\",\"from\":\"2021-08-15T16:00\","
                                + "\"to\":\"2021-08-16T00:00\",\"missing\":1}]}");
    }

    @Test
    void usage_isToldInOneLine() {
        assertThat(Run.of("shifts").err())
                .isEqualTo("Missing required subcommand: check or rotate; see street-office shifts --help\n");
        assertThat(Run.of("shifts", "check", "--from", "2021-08-15").err())
                .isEqualTo("Missing required option: '--posts=FILE'; see street-office shifts check --help\n");
        assertThat(Run.of("shifts", "check", "--sample", "--zone", "Mars").err())
                .isEqualTo("Invalid value for option '--zone': must be a time zone like Asia/Shanghai;"
                        + " see street-office shifts check --help\n");
        assertThat(Run.of("shifts", "rotate", "--sample", "--changes", "8").err())
                .isEqualTo("changes must be times of day like 08:00,20:00\n");
        assertThat(Run.of("shifts", "check", "--sample", "--to", "2021-08-14").err())
                .isEqualTo("lastDay 2021-08-14 must not be before firstDay 2021-08-15\n");
    }
}
