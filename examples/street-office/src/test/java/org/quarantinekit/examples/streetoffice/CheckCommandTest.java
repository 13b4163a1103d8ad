// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.examples.streetoffice.Samples.HOUSEHOLD;
import static org.quarantinekit.examples.streetoffice.Samples.PERSON_1;
import static org.quarantinekit.examples.streetoffice.Samples.TEST;
import static org.quarantinekit.examples.streetoffice.Samples.bytes;
import static org.quarantinekit.examples.streetoffice.Samples.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarantinekit.core.json.QuarantineJson;
import org.quarantinekit.rules.catalogue.Catalogue;

class CheckCommandTest {

    @TempDir
    private Path folder;

    private static String protocol() {
        return Run.good("catalogue", "show", Samples.SUBDISTRICT, "--format", "json")
                .out();
    }

    @Test
    void goodFiles_ofEveryKind_areSilent() {
        String protocol = file(folder, "protocol.json", protocol());
        String roster = file(folder, "roster.jsonl", HOUSEHOLD, PERSON_1);
        String records = file(folder, "records.jsonl", TEST);
        assertThat(Run.good("check", protocol, roster, records).out()).isEmpty();
    }

    @Test
    void bundledCarePackage_isSilent() throws JsonProcessingException {
        String document =
                QuarantineJson.mapper().writeValueAsString(Catalogue.bundled().carePackage("five-ones-2021"));
        assertThat(Run.good("check", file(folder, "package.json", document)).out())
                .isEmpty();
    }

    @Test
    void carePackage_withAProblem_isKnownForACarePackage() {
        String lines = "{\"code\":\"x\",\"title\":{\"en\":\"a\",\"zh\":\"b\"},\"recipient\":\"PERSON\",\"lines\":[]}";
        String carePackage = file(folder, "package.json", lines);
        Run run = Run.of("check", carePackage);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo(carePackage + ": document: issuers of package x must not be empty, line 1 column 72\n");
    }

    @Test
    void protocol_withProblemsInSeveralParts_hasAFindingForEach() {
        String broken = protocol()
                .replace("\"scope\": \"UNIT\"", "\"scope\": \"STAIRS\"")
                .replace("\"days\": 14", "\"days\": 0")
                .replace("\"specimens\": 2", "\"specimens\": 0");
        String file = file(folder, "protocol.json", broken);
        Run run = Run.of("check", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().replace(file, "FILE")).isEqualTo("""
                        FILE: /phases/0/length: days 0 must be 1 to 9999
                        FILE: /duties/0: specimens of duty nucleic-acid-test must be at least 1
                        FILE: /duties/4/scope: must be one of PERSON, HOUSEHOLD, UNIT, BUILDING, COMPOUND
                        """);
    }

    @Test
    void protocol_withAProblemAsAWhole_hasAFindingWithItsLine() {
        String broken = protocol().replaceFirst("\"title\"", "\"tittle\"");
        String file = file(folder, "protocol.json", broken);
        assertThat(Run.of("check", file).out())
                .isEqualTo(file + ": /tittle: must be a property of Protocol, line 3 column 14\n");
    }

    @Test
    void rosterWithABrokenFirstLine_isStillKnownForARoster() {
        String roster = file(folder, "roster.jsonl", "household", HOUSEHOLD, PERSON_1);
        assertThat(Run.of("check", roster).out()).isEqualTo(roster + ":1: document: must be JSON\n");
    }

    @Test
    void unknownContent_isAFinding() {
        String empty = bytes(folder, "empty.jsonl");
        String csv = file(folder, "people.csv", "name;phone");
        String other = file(folder, "other.json", "{\"version\":3}");
        String rule = ": document: must be a protocol, a care package, a roster or records\n";
        assertThat(Run.of("check", empty, csv, other).out()).isEqualTo(empty + rule + csv + rule + other + rule);
    }

    @Test
    void unreadableFile_isNothingDone_whateverTheOthersHold() {
        String missing = folder.resolve("missing").toString();
        String csv = file(folder, "people.csv", "name;phone");
        Run run = Run.of("check", csv, missing, folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("file " + missing + " must exist\nfile " + folder + " must be a file, not a directory\n");
    }

    @Test
    void noFile_isUsage() {
        Run run = Run.of("check");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("Missing required parameter: 'FILE'; see street-office check --help\n");
    }

    @Test
    void deepNesting_isAFindingAndNoOverflow() {
        String deep = file(folder, "deep.json", "{\"phases\":" + "[".repeat(100_000));
        assertThat(Run.of("check", deep).out()).startsWith(deep + ": ").hasLineCount(1);
    }
}
