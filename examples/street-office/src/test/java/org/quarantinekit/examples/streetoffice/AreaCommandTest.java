// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AreaCommandTest {

    private static final String LOW = "{\"area\":\"C1\",\"from\":\"2022-07-01T00:00\",\"after\":\"LOW_RISK\"}";
    private static final String MEDIUM =
            "{\"area\":\"C1\",\"from\":\"2022-07-02T18:00\",\"before\":\"LOW_RISK\",\"after\":\"MEDIUM_RISK\"}";

    @TempDir
    private Path folder;

    @Test
    void sample_isTheLevelAndACountdown() {
        assertThat(Run.good("area", "--sample", "--numbering", "start-is-day-0").out())
                .isEqualTo("""
                        Area C1 at 2022-07-05T12:00
                        medium risk since 2022-07-01T18:00
                        It brings protocol none, access policy zhengzhou-controlled-2022-01

                        COUNTDOWN, that day is day 0: last clean day 2022-07-08, not yet
                          Area C1 is MEDIUM_RISK (medium risk) since 2022-07-01T18:00.
                          Days count from the last new case, or positive round, on 2022-07-01.
                          That day is day 0, as was chosen; the source does not say.
                          Of 7 days in a row without a new case (2022-07-02..2022-07-08) 3 are over; 4 to go.
                          A full round with nobody positive has to be complete on 2022-07-08 or later; there is none yet.
                          The area can be LOW_RISK from 2022-07-09T00:00 on at the earliest.
                          A new case, or a positive result in a round, lets all 7 days count anew.
                            Page on when risk areas in Shanghai are lifted, July 2022 (ccschy); medium risk
                              “中风险区连续7天无新增感染者,且第7天风险区域内所有人员完成一轮核酸筛查均为阴性,降为低风险区”
                              Round: a full round on day 7 with nobody positive; which day is day 1 is left open, and the round is read as one on the last clean day.

                        LEVELS
                          2022-06-20T18:00..2022-07-01T18:00  low risk
                          2022-07-01T18:00..                  medium risk
                        """);
    }

    @Test
    void silentSource_isReadBothWays() {
        JsonNode json = Run.good("area", "--sample", "--format", "json").json();
        assertThat(Run.names(json))
                .containsExactly(
                        "scheme",
                        "refusedRows",
                        "area",
                        "at",
                        "level",
                        "since",
                        "until",
                        "cameFrom",
                        "measures",
                        "countdowns",
                        "history");
        assertThat(json.get("countdowns"))
                .map(one -> one.get("numbering").textValue() + " "
                        + one.get("lastCleanDay").textValue() + " "
                        + one.get("cleanDaysLeft").intValue() + " "
                        + one.get("round").textValue() + " "
                        + one.get("earliest").textValue())
                .containsExactly(
                        "START_IS_DAY_0 2022-07-08 4 TOO_EARLY 2022-07-09T00:00",
                        "START_IS_DAY_1 2022-07-07 3 TOO_EARLY 2022-07-08T00:00");
        assertThat(Run.good("area", "--sample", "--lang", "zh").out())
                .contains("\n来源未说明哪天为第1天：以下列出两种算法。\n", "\n倒计时（当天为第1天）：最后一个无新增日2022-07-07，尚未满足\n");
    }

    @Test
    void laterCaseAndCleanRound_moveTheCountdown() {
        String changes = Samples.file(folder, "changes.jsonl", LOW, MEDIUM);
        String rounds =
                Samples.file(folder, "rounds.jsonl", "{\"completedOn\":\"2022-07-10\",\"result\":\"ALL_NEGATIVE\"}");
        Run run = Run.good(
                "area",
                "--scheme",
                "cn-9th-risk-levels-2022",
                "--changes",
                changes,
                "--area",
                "C1",
                "--at",
                "2022-07-11T08:00",
                "--case",
                "2022-07-02",
                "--case",
                "2022-07-03",
                "--rounds",
                rounds,
                "--numbering",
                "start-is-day-0",
                "--format",
                "json");
        JsonNode countdown = run.json().get("countdowns").get(0);
        assertThat(countdown.get("lastCase").textValue()).isEqualTo("2022-07-03");
        assertThat(countdown.get("roundCompleteOn").textValue()).isEqualTo("2022-07-10");
        assertThat(countdown.get("met").booleanValue()).isTrue();
        assertThat(countdown.get("earliest").textValue()).isEqualTo("2022-07-11T00:00");
    }

    @Test
    void theMinuteOfAChange_decides() {
        String changes = Samples.file(folder, "changes.jsonl", LOW, MEDIUM);
        assertThat(level(changes, "2022-07-02T17:59")).isEqualTo("LOW_RISK");
        assertThat(level(changes, "2022-07-02T18:00")).isEqualTo("MEDIUM_RISK");
        assertThat(level(changes, "2022-06-30T23:59")).isNull();
    }

    private static String level(String changes, String at) {
        return Run.good(
                        "area",
                        "--scheme",
                        "cn-9th-risk-levels-2022",
                        "--changes",
                        changes,
                        "--area",
                        "C1",
                        "--at",
                        at,
                        "--format",
                        "json")
                .json()
                .get("level")
                .textValue();
    }

    @Test
    void changeOutOfOrder_isRefusedByItsLineAndTheRestCounts() {
        String changes = Samples.file(
                folder,
                "changes.jsonl",
                LOW,
                MEDIUM,
                "{\"area\":\"C1\",\"from\":\"2022-07-04T00:00\",\"before\":\"HIGH_RISK\",\"after\":\"LOW_RISK\"}");
        Run run = Run.of("area", "--sample", "--changes", changes);
        assertThat(run.code()).isEqualTo(ExitCode.ROWS_REFUSED);
        assertThat(run.err())
                .isEqualTo(
                        changes + ":3: level change of area C1 at 2022-07-04T00:00 must have before MEDIUM_RISK, as the"
                                + " area has it since 2022-07-02T18:00, and not HIGH_RISK\n");
        assertThat(run.out())
                .startsWith("NOT IN THIS ANSWER: refused rows: 1\n\n")
                .contains("\nmedium risk since 2022-07-02T18:00\n");
    }

    @Test
    void unknownArea_hasNoLevel() {
        assertThat(Run.good("area", "--sample", "--area", "C9").out())
                .isEqualTo("Area C9 at 2022-07-05T12:00\nNo level is known for this moment.\n");
        assertThat(Run.of("area").err())
                .isEqualTo("Missing required option: '--scheme=CODE|FILE'; see street-office area --help\n");
    }
}
