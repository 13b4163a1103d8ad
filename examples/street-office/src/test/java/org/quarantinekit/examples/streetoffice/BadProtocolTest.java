// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.examples.streetoffice.Samples.HOUSEHOLD;
import static org.quarantinekit.examples.streetoffice.Samples.PERSON_1;
import static org.quarantinekit.examples.streetoffice.Samples.TEST;
import static org.quarantinekit.examples.streetoffice.Samples.bytes;
import static org.quarantinekit.examples.streetoffice.Samples.file;
import static org.quarantinekit.examples.streetoffice.Samples.person;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says to protocol files that it cannot use. */
class BadProtocolTest {

    @TempDir
    private Path folder;

    private static String protocol() {
        return Run.good("catalogue", "show", Samples.SUBDISTRICT, "--format", "json")
                .json()
                .toString();
    }

    @Test
    void plan_dayLabelThatTheNumberingCannotHave_isRefused() {
        String impossible = protocol()
                .replace("\"numbering\":\"UNSPECIFIED\"", "\"numbering\":\"START_IS_DAY_1\"")
                .replace("\"days\":[1,4,", "\"days\":[0,4,");
        String file = file(folder, "protocol.json", impossible);
        Run run = Run.of("plan", "--protocol", file, "--anchor", "quarantine-start=2021-08-08");
        assertThat(run.err())
                .startsWith(file + ": document: day 0 of duty nucleic-acid-test must not be before day 1, the first of"
                        + " START_IS_DAY_1, line 1 column ")
                .hasLineCount(1);
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void day_dayLabelThatTheChosenNumberingCannotHave_isRefusedForThePerson() {
        String open = protocol().replace("\"days\":[1,4,", "\"days\":[0,4,").replace(Samples.SUBDISTRICT, "our-own");
        String roster = file(
                folder,
                "roster.jsonl",
                HOUSEHOLD,
                PERSON_1,
                person("P-2", "\"anchors\":{\"QUARANTINE_START\":\"2021-08-08\"}"));
        Run run = Run.of(
                "day",
                "--roster",
                roster,
                "--records",
                file(folder, "records.jsonl", TEST),
                "--date",
                "2021-08-11",
                "--protocol",
                file(folder, "our-own.json", open),
                "--numbering",
                "start-is-day-1");
        assertThat(run.err())
                .isEqualTo(roster + ":3: PERSON P-2: numbering START_IS_DAY_1 must have every day that our-own names;"
                        + " day 0 is not one\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void plan_brokenProtocolFile_isRefusedWithThePlace() {
        String truncated = bytes(folder, "truncated.json", "{\"id\":\"x\",\n\"duties\":[".getBytes(UTF_8));
        assertRefused(
                Run.of("plan", "--protocol", truncated), truncated + ": /duties: must be JSON, line 2 column 11\n");
        String unknown = file(folder, "unknown.json", "{\"id\":\"x\",\"lenght\":14}");
        assertRefused(
                Run.of("plan", "--protocol", unknown),
                unknown + ": /lenght: must be a property of Protocol, line 1 column 22\n");
        String missing = folder.resolve("missing.json").toString();
        assertRefused(Run.of("plan", "--protocol", missing), "file " + missing + " must exist\n");
    }

    private static void assertRefused(Run run, String error) {
        assertThat(run.err()).isEqualTo(error);
        assertThat(run.code()).isEqualTo(2);
    }
}
