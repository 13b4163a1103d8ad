// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessCommandTest {

    private static final String REQUEST =
            "{\"at\":\"2022-01-16T09:30\",\"direction\":\"OUT\",\"passer\":\"PERSON\",\"household\":\"H-1\","
                    + "\"purpose\":\"SUPPLIES\"}";
    private static final String OUTING =
            "{\"household\":\"H-1\",\"leftAt\":\"2022-01-14T09:00\",\"backAt\":\"2022-01-14T10:00\"}";

    @TempDir
    private Path folder;

    private Run decide(String policy, String request, String... outings) {
        return Run.of(
                "access",
                "--policy",
                policy,
                "--request",
                Samples.file(folder, "request.json", request),
                "--outings",
                Samples.file(folder, "outings.jsonl", outings),
                "--format",
                "json");
    }

    @Test
    void sample_isRefusedWithEveryReasonAndItsSource() {
        assertThat(Run.good("access", "--sample").out()).isEqualTo("""
                        REFUSE
                        person out at 2022-01-16T09:30: H-0001 P-000001
                        Zhengzhou, January 2022: checkpoints of controlled areas
                        The next outing may be on 2022-01-17

                        REASONS
                          refused: stay-in-area
                            People in a controlled area stay in the area.
                            Zhengzhou notice no. 48 of 2022 on classified management of some areas, March 2022 (reprint); item 2
                              “管控区内全体人员郑州健康码赋红码,实行“人不出区、严禁聚集”管理措施”
                              Time: the notice is of March 2022; that people stayed in the area in January already is inferred from the outings that were allowed then.
                          too soon: one-every-two-days
                            One person of each household may go out every 2 days, for at most 2 hours, to a place that the community names, to buy what it needs to live. The household was out on 2022-01-15, so the next outing may be from 2022-01-17 on.
                            Zhengzhou notice no. 48 of 2022 on classified management of some areas, March 2022 (reprint); item 2
                              “管控区人员每户2天可安排1人在严格做好个人防护的前提下,到社区指定地点购买生活物资”
                              Interval: every 2 days is read on the calendar: after an outing on one day the next may be two days later, at any hour. That the place is one that the community names, a checkpoint cannot see.
                            Henan Daily of 14 January 2022 on controlled areas in Zhengzhou (CRI); passage on controlled areas
                              Length: at most 2 hours, read as 2 hours included, from leaving the checkpoint to coming back; taken from a restatement without a quotation.
                        """);
    }

    @Test
    void json_admits_untilTheLastMomentToBeBack() {
        JsonNode json = decide("zhengzhou-controlled-2022-01", REQUEST, OUTING).json();
        assertThat(Run.names(json))
                .containsExactly(
                        "policy",
                        "at",
                        "direction",
                        "passer",
                        "household",
                        "person",
                        "resident",
                        "refusedRows",
                        "decision",
                        "steps",
                        "backBy",
                        "nextOutingOn",
                        "reasons");
        assertThat(json.get("decision").textValue()).isEqualTo("ADMIT");
        assertThat(json.get("backBy").textValue()).isEqualTo("2022-01-16T11:30");
        assertThat(json.get("reasons"))
                .map(reason -> reason.get("rule").textValue() + " "
                        + reason.get("finding").textValue())
                .containsExactly("one-every-two-days LIFTED");
        assertThat(Run.names(json.get("reasons").get(0))).containsExactly("rule", "finding", "text", "citations");
    }

    @Test
    void steps_areToldInBothLanguages() {
        String request = Samples.file(folder, "request.json", REQUEST.replace("SUPPLIES", "MEDICAL_CARE"));
        Run en = Run.good("access", "--policy", "fengqing-road-checkpoints-2021", "--request", request);
        assertThat(en.out())
                .startsWith("NEEDS SOMETHING FIRST\nperson out at 2022-01-16T09:30: H-1\n")
                .contains("\nFirst: approval, way for people, registration, scanned code, temperature check\n")
                .contains("  still to be done: medical-care\n")
                .contains(" Still to be done: approval.\n");
        Run zh = Run.good("access", "--policy", "fengqing-road-checkpoints-2021", "--request", request, "--lang", "zh");
        assertThat(zh.out()).startsWith("须先办理\n人员出，2022-01-16T09:30：H-1\n").contains("\n须先办理：批准、走人行通道、登记、扫码、测温\n");
    }

    @Test
    void nobodysRequest_isThatOfANonResident() {
        Run run = Run.good(
                "access",
                "--policy",
                "fengqing-road-checkpoints-2021",
                "--request",
                Samples.file(
                        folder,
                        "request.json",
                        "{\"at\":\"2021-08-15T09:30\",\"direction\":\"IN\",\"passer\":\"VEHICLE\"}"));
        assertThat(run.out())
                .startsWith("REFUSE\nvehicle in at 2021-08-15T09:30: a non-resident, as no household is named\n");
    }

    @Test
    void badOutings_areRefusedByTheirLineAndTheRestCounts() {
        Run run = decide(
                "zhengzhou-controlled-2022-01",
                REQUEST,
                OUTING,
                "{\"household\":\"H-1\",\"leftAt\":\"2022-01-15T09:00\",\"backAt\":\"2022-01-15T08:00\"}",
                OUTING);
        String file = folder.resolve("outings.jsonl").toString();
        assertThat(run.code()).isEqualTo(ExitCode.ROWS_REFUSED);
        assertThat(run.errLines())
                .containsExactly(
                        file + ":2: document: backAt 2022-01-15T08:00 of the outing of household H-1 must not be before"
                                + " leftAt 2022-01-15T09:00",
                        file + ":3: outing of household H-1 at 2022-01-14T09:00 must not stand twice");
        assertThat(run.json().get("decision").textValue()).isEqualTo("ADMIT");
        assertThat(run.json().get("refusedRows").intValue()).isEqualTo(2);
    }

    @Test
    void usage_isToldInOneLine() {
        assertThat(Run.of("access").err())
                .isEqualTo("Missing required option: '--policy=CODE|FILE'; see street-office access --help\n");
        assertThat(Run.of("access", "--policy", "zhengzhou-controlled-2022-01").err())
                .isEqualTo("Missing required option: '--request=FILE'; see street-office access --help\n");
        assertThat(Run.of("access", "--sample", "--policy", "nowhere").err())
                .isEqualTo("nowhere must be a code of the catalogue, of the kind that is asked for, or a file\n");
    }
}
