// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SquadsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void sample_isHeldAgainstTemplatesAndBuildings() {
        assertThat(Run.good("squads", "--sample").out()).isEqualTo("""
                        Squads: 3, findings: 6

                        FINDINGS
                          sent from elsewhere  party-branch-2021            SQ-3        member S-31
                          in two squads                                     SQ-2, SQ-3  S-31
                          has no squad         one-building-one-squad-2021              building C1/3
                          has no squad         one-building-one-squad-2021              building C2/1
                          has no squad         one-building-one-squad-2021              building C2/2
                          has no squad         party-branch-2021                        compound C2
                        """);
    }

    @Test
    void json_hasEveryFindingWithItsSentence() {
        Run run = Run.good("squads", "--sample", "--template", "command-post-squads-2021", "--format", "json");
        assertThat(Run.names(run.json())).containsExactly("refusedRows", "squads", "accepted", "findings");
        assertThat(run.json().get("findings"))
                .map(finding -> finding.get("kind").textValue() + " "
                        + finding.get("message").textValue())
                .contains(
                        "TASK_MISSING template command-post-squads-2021 must have a squad for CHECKPOINT and has none",
                        "STAFF_IN_TWO_SQUADS staff S-31 must not be in squads SQ-2, SQ-3 at once");
        assertThat(Run.names(run.json().get("findings").get(0)))
                .containsExactly("kind", "template", "squads", "role", "staff", "subject", "task", "message");
    }

    @Test
    void badRows_areRefusedByTheirLine() {
        String squads = Samples.file(
                folder,
                "squads.jsonl",
                "{\"id\":\"SQ-1\",\"template\":\"nowhere-2021\",\"members\":[],\"served\":[]}",
                "{\"id\":\"SQ-2\",\"template\":\"party-branch-2021\",\"members\":[{\"staff\":\"S-1\",\"role\":\"COOK\"}],\"served\":[]}");
        Run run = Run.of("squads", "--squads", squads, "--lang", "zh");
        assertThat(run.code()).isEqualTo(ExitCode.ROWS_REFUSED);
        assertThat(run.errLines())
                .containsExactly(
                        squads + ":1: squad SQ-1 must follow a template that is given, not nowhere-2021",
                        squads
                                + ":2: staff S-1 of squad SQ-2 must be in a role of template party-branch-2021, not in COOK");
        assertThat(run.out()).isEqualTo("""
                        有2行被拒绝，未计入以下结果

                        专班：1个，问题：2项

                        问题
                          某类人员不足  party-branch-2021  SQ-2  支部书记
                          某类人员不足  party-branch-2021  SQ-2  支部成员
                        """);
        assertThat(Run.of("squads").err())
                .isEqualTo("Missing required option: '--squads=FILE'; see street-office squads --help\n");
    }
}
