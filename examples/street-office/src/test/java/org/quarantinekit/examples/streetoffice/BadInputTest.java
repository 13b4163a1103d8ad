// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.examples.streetoffice.Samples.HOUSEHOLD;
import static org.quarantinekit.examples.streetoffice.Samples.PERSON_1;
import static org.quarantinekit.examples.streetoffice.Samples.TEST;
import static org.quarantinekit.examples.streetoffice.Samples.bytes;
import static org.quarantinekit.examples.streetoffice.Samples.file;
import static org.quarantinekit.examples.streetoffice.Samples.household;
import static org.quarantinekit.examples.streetoffice.Samples.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarantinekit.rules.catalogue.Catalogue;

/** What the program says to every kind of bad file: the whole error text, and the exit code. */
class BadInputTest {

    private static final String NO_GOOD_ROW =
            "file ROSTER must hold at least one household or person without a problem\n";
    private static final String EPISODE =
            "\"protocol\":\"" + Samples.SUBDISTRICT + "\",\"numbering\":\"START_IS_DAY_1\",";

    @TempDir
    private Path folder;

    private Run day(String roster, String records) {
        return Run.of("day", "--roster", roster, "--records", records, "--date", "2021-08-11");
    }

    static Arguments[] badRosters() {
        return new Arguments[] {
            Arguments.of("truncated", 1, "ROSTER:3: document: must be JSON\n", new String[] {
                HOUSEHOLD, PERSON_1, "{\"kind\":\"per"
            }),
            Arguments.of(
                    "not JSON", 2, "ROSTER:1: document: must be JSON\n" + NO_GOOD_ROW, new String[] {"name;phone"}),
            Arguments.of("a list", 2, "ROSTER:1: document: must be an object\n" + NO_GOOD_ROW, new String[] {"[]"}),
            Arguments.of("no kind", 2, "ROSTER:1: document: must have kind\n" + NO_GOOD_ROW, new String[] {"{}"}),
            Arguments.of("unknown kind", 1, "ROSTER:3: /kind: must be household or person\n", new String[] {
                HOUSEHOLD, PERSON_1, "{\"kind\":\"flat\",\"id\":\"F-1\"}"
            }),
            Arguments.of("unknown property", 1, "ROSTER:3: /age: must be a property of Person\n", new String[] {
                HOUSEHOLD, PERSON_1, "{\"kind\":\"person\",\"id\":\"P-2\",\"needs\":[],\"age\":7}"
            }),
            Arguments.of(
                    "duplicate key",
                    1,
                    "ROSTER:3: document: must not hold a property twice in one object\n",
                    new String[] {HOUSEHOLD, PERSON_1, "{\"kind\":\"person\",\"id\":\"P-2\",\"id\":\"P-3\"}"}),
            Arguments.of("duplicate person", 1, "ROSTER:3: person P-1 must not stand twice\n", new String[] {
                HOUSEHOLD, PERSON_1, PERSON_1
            }),
            Arguments.of(
                    "person in no household",
                    1,
                    "ROSTER:3: person P-9 must be a member of a household that stands before\n",
                    new String[] {HOUSEHOLD, PERSON_1, person("P-9")}),
            Arguments.of(
                    "person in two households",
                    1,
                    "ROSTER:2: person P-1 must not be in two households on one day\n",
                    new String[] {HOUSEHOLD, household("H-2", "P-1"), PERSON_1}),
            Arguments.of("duplicate household", 1, "ROSTER:2: household H-1 must not stand twice\n", new String[] {
                HOUSEHOLD, household("H-1", "P-7"), PERSON_1
            }),
            Arguments.of(
                    "impossible date",
                    1,
                    "ROSTER:3: /episode/anchors/QUARANTINE_START: anchor must be a date like 2021-08-05, or a date-time"
                            + " with offset like 2021-04-01T18:30+07:00[Asia/Bangkok]\n",
                    new String[] {
                        HOUSEHOLD,
                        PERSON_1,
                        person("P-2", EPISODE + "\"anchors\":{\"QUARANTINE_START\":\"2021-02-30\"}")
                    }),
            Arguments.of(
                    "impossible enrolment",
                    1,
                    "ROSTER:3: /episode/enrolledOn: must be a date like 2021-08-08\n",
                    new String[] {HOUSEHOLD, PERSON_1, person("P-2", EPISODE + "\"enrolledOn\":\"2021-13-01\"")}),
            Arguments.of(
                    "subject in the episode",
                    1,
                    "ROSTER:3: /episode/subject: must be left out: the line says whose\n",
                    new String[] {
                        HOUSEHOLD, PERSON_1, person("P-2", "\"subject\":{\"scope\":\"PERSON\",\"id\":\"P-1\"}")
                    }),
            Arguments.of("episode that is no object", 1, "ROSTER:3: /episode: must be an object\n", new String[] {
                HOUSEHOLD, PERSON_1, "{\"kind\":\"person\",\"id\":\"P-2\",\"episode\":[]}"
            }),
            Arguments.of(
                    "protocol that nobody knows",
                    1,
                    "ROSTER:3: PERSON P-2: protocol our-own of the episode must be one of "
                            + Catalogue.bundled().protocolIds() + "\n",
                    new String[] {HOUSEHOLD, PERSON_1, person("P-2", "\"protocol\":\"our-own\"")}),
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badRosters")
    void day_badRoster_isRefusedRowByRow(String name, int code, String error, String... lines) {
        String roster = file(folder, "roster.jsonl", lines);
        Run run = day(roster, file(folder, "records.jsonl", TEST));
        assertThat(run.err()).isEqualTo(error.replace("ROSTER", roster));
        assertThat(run.code()).isEqualTo(code);
        if (code == ExitCode.ROWS_REFUSED) {
            assertThat(run.out()).contains("P-1: temperature check morning, temperature check evening");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badRosters")
    void check_badRoster_saysTheSameOnStandardOutput(String name, int code, String error, String... lines) {
        if (name.startsWith("protocol that nobody") || code == ExitCode.NOTHING_DONE) {
            return; // known only when planned; or not to be recognised as a roster
        }
        String roster = file(folder, "roster.jsonl", lines);
        Run run = Run.of("check", roster);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(error.replace("ROSTER", roster));
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void day_missingFile_isRefused() {
        String missing = folder.resolve("missing.jsonl").toString();
        assertRefused(day(missing, missing), "file " + missing + " must exist\n");
        String roster = file(folder, "roster.jsonl", HOUSEHOLD, PERSON_1);
        assertRefused(day(roster, missing), "file " + missing + " must exist\n");
    }

    @Test
    void day_emptyRoster_isRefused() {
        String empty = bytes(folder, "empty.jsonl");
        assertRefused(
                day(empty, empty), "file " + empty + " must hold at least one household or person without a problem\n");
    }

    @Test
    void day_emptyRecords_areADayOnWhichNothingWasDone() {
        Run run = day(file(folder, "roster.jsonl", HOUSEHOLD, PERSON_1), bytes(folder, "empty.jsonl"));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void day_directory_isRefused() {
        assertRefused(
                day(folder.toString(), folder.toString()), "file " + folder + " must be a file, not a directory\n");
    }

    @Test
    void day_binaryFile_isRefused() {
        String binary = bytes(folder, "binary.jsonl", (byte) 0x7B, (byte) 0xFF, (byte) 0xFE, (byte) 0x00);
        assertRefused(day(binary, binary), "file " + binary + " must be UTF-8 text\n");
    }

    @Test
    void day_invalidUtf8AfterGoodRows_isRefused() throws IOException {
        String records = file(folder, "records.jsonl", TEST);
        Files.write(Path.of(records), new byte[] {(byte) 0xC3, 0x28}, StandardOpenOption.APPEND);
        assertRefused(
                day(file(folder, "roster.jsonl", HOUSEHOLD, PERSON_1), records),
                "file " + records + " must be UTF-8 text\n");
    }

    @Test
    void day_endlessLine_isRefused() {
        byte[] zeros = new byte[5_000_000];
        Arrays.fill(zeros, (byte) 'x');
        String endless = bytes(folder, "endless.jsonl", zeros);
        assertRefused(day(endless, endless), "file " + endless + " must have lines of at most 4000000 characters\n");
    }

    static Arguments[] badRecords() {
        return new Arguments[] {
            Arguments.of("not JSON", "document: must be JSON", "name;phone"),
            Arguments.of("truncated", "document: must be JSON", TEST.substring(0, 40)),
            Arguments.of(
                    "unknown property",
                    "/by: must be a property of ServiceRecord",
                    TEST.replace("\"outcome\"", "\"by\"")),
            Arguments.of(
                    "duplicate key",
                    "document: must not hold a property twice in one object",
                    TEST.replace("{\"activity\"", "{\"outcome\":\"DONE\",\"activity\"")),
            Arguments.of(
                    "impossible date",
                    "/performedAt: must be a date-time like 2021-08-08T08:10",
                    TEST.replace("2021-08-11", "2021-02-30")),
            Arguments.of(
                    "unknown outcome",
                    "/outcome: must be one of DONE, REFUSED, NOT_HOME, NOT_POSSIBLE, WAIVED",
                    TEST.replace("DONE", "PERHAPS")),
            Arguments.of("nothing but an object", "document: must have activity, subject, performedAt, outcome", "{}"),
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badRecords")
    void day_badRecord_isRefusedAndTheOthersCount(String name, String reason, String line) {
        String records = file(folder, "records.jsonl", TEST, "", line);
        Run run = day(file(folder, "roster.jsonl", HOUSEHOLD, PERSON_1), records);
        assertThat(run.err()).isEqualTo(records + ":3: " + reason + "\n");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("1 done");
        Run check = Run.of("check", records);
        assertThat(check.out()).isEqualTo(records + ":3: " + reason + "\n");
        assertThat(check.code()).isEqualTo(1);
    }

    @Test
    void day_badHandover_isReportedWithThePerson() {
        String roster = file(folder, "roster.jsonl", HOUSEHOLD, PERSON_1);
        String handover = Samples.record("CARE_PACKAGE", "P-1", "2021-08-08T16:00")
                .replace("\"DONE\"", "\"DONE\",\"result\":\"one pen\"");
        Run run = Run.of(
                "day",
                "--roster",
                roster,
                "--records",
                file(folder, "records.jsonl", handover),
                "--date",
                "2021-08-11",
                "--package",
                "five-ones-2021");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        roster + ":2: PERSON P-1: result of the CARE_PACKAGE record for PERSON P-1 at 2021-08-08T16:00"
                                + " must be a comma-separated list of ITEM or ITEM=n, without spaces, no item twice, n from 1 to"
                                + " 1000000\n");
    }

    private static void assertRefused(Run run, String error) {
        assertThat(run.err()).isEqualTo(error);
        assertThat(run.code()).isEqualTo(2);
    }
}
