// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.examples.streetoffice.Samples.file;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerCheckTest {

    private static final String CONTACT = "{\"kind\":\"contact\",\"id\":\"C-1\",\"household\":\"H-1\","
            + "\"at\":\"2021-08-13T09:00\",\"channel\":\"MESSAGE\",\"concerns\":[{\"id\":\"K-1\",\"category\":\"OPINION\"}]}";
    private static final String STUDY = "{\"kind\":\"study\",\"concern\":\"K-1\",\"at\":\"2021-08-13T10:00\"}";
    private static final String POLICY =
            "{\"code\":\"ours\",\"title\":{\"en\":\"Ours\",\"zh\":\"自定\"},\"rules\":[],\"citations\":[]}";

    @TempDir
    private Path folder;

    private Run check(String... lines) {
        return Run.of("check", file(folder, "file", lines));
    }

    @Test
    void goodFiles_areSilent() {
        String sample = "/org/quarantinekit/examples/streetoffice/sample/";
        String ledger = file(folder, "ledger.jsonl", lines(sample + "ledger.jsonl"));
        String policy = file(folder, "policy.json", lines(sample + "answer-policy.json"));
        String open = file(folder, "open.json", POLICY);
        assertThat(Run.good("check", ledger, policy, open).out()).isEmpty();
    }

    private static String[] lines(String resource) {
        return TextFile.bundled(resource).read(text -> text.lines().toArray(String[]::new));
    }

    @Test
    void contradictions_areFindings_betweenThoseOfSingleLines() {
        Run run = check(STUDY.replace("K-1", "K-9"), "{\"kind\":\"study\"}", CONTACT, CONTACT, "{");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().replace(folder.resolve("file").toString(), "FILE")).isEqualTo("""
                FILE:1: study of concern K-9 at 2021-08-13T10:00 must be about a concern that a contact raised
                FILE:2: document: must have at, concern
                FILE:4: contact C-1 must not stand twice
                FILE:5: document: must be JSON
                """);
    }

    @Test
    void entriesOfDistantDays_areCheckedToo() {
        String distant = STUDY.replace("K-1", "K-9").replace("2021", "9999");
        assertThat(check(CONTACT, distant).out())
                .endsWith(
                        "file:2: study of concern K-9 at 9999-08-13T10:00 must be about a concern that a contact raised\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"contact\",\"id\":\"C-1\",\"household\":\"H-1\"}",
                "{\"kind\":\"study\",\"finding\":\"\"}",
                "{\"kind\":\"answer\",\"concern\":\"K-1\"}",
                "{\"kind\":\"reopening\",\"at\":\"now\"}"
            })
    void brokenEntry_isStillKnownForOne(String line) {
        assertThat(DocumentKind.of(TextFile.at(Path.of(file(folder, "file", line)))))
                .contains(DocumentKind.LEDGER);
    }

    @Test
    void policyWithProblems_hasAFindingForEach() {
        String rules = "[{\"category\":\"OPINION\",\"withinDays\":400},{\"category\":\"OPINION\",\"withinDays\":2},"
                + "{\"category\":\"WEATHER\",\"withinDays\":2}]";
        Run run = check(POLICY.replace("\"rules\":[]", "\"rules\":" + rules));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().replace(folder.resolve("file").toString(), "FILE")).isEqualTo("""
                FILE: /rules/0: withinDays 400 must be 0 to 365
                FILE: /rules/2/category: must be one of DIFFICULTY, OPINION, COUNSELLING, POLICY_QUESTION
                """);
    }

    @Test
    void policyWithTwoRulesOfOneCategory_hasAFinding() {
        String rule = "{\"category\":\"OPINION\",\"withinDays\":2}";
        assertThat(check(POLICY.replace("\"rules\":[]", "\"rules\":[" + rule + "," + rule + "]"))
                        .out())
                .contains(": document: rule for OPINION of policy ours must not stand twice");
    }
}
