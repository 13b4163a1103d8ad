// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.examples.streetoffice.Samples.HOUSEHOLD;
import static org.quarantinekit.examples.streetoffice.Samples.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name, a telephone number, a result, a performer and a reason go in, and none of them comes out. */
class PrivacyTest {

    private static final String MARK = "XuXiaoMark";

    @TempDir
    private Path folder;

    private String roster = "";
    private String records = "";
    private String events = "";

    @BeforeEach
    void write() {
        String released = "{\"kind\":\"released\",\"on\":\"2021-08-10\",\"lastDay\":\"2021-08-09\",\"reason\":\"" + MARK
                + "\",\"actor\":\"" + MARK + "\"}";
        roster = file(
                folder,
                "roster.jsonl",
                HOUSEHOLD,
                person("P-1", ""),
                person("P-2", released),
                person("P-2", ""),
                "{\"kind\":\"person\",\"id\":\"P-1\",\"name\":\"" + MARK + "\",\"phone\":7}",
                "{\"kind\":\"" + MARK + "\"}",
                MARK);
        records = file(
                folder,
                "records.jsonl",
                record("NUCLEIC_ACID_TEST", "P-1", "2021-08-11T09:00"),
                record("NUCLEIC_ACID_TEST", "P-1", "2021-08-10T09:00"),
                record("COUNSELLING", "P-1", "2021-08-11T09:00"),
                record("CARE_PACKAGE", "P-1", "2021-08-08T09:00"),
                record("NUCLEIC_ACID_TEST", "P-3", "2021-08-11T09:00"),
                record("NUCLEIC_ACID_TEST", "P-1", MARK));
        events = file(folder, "events.json", "[" + released + "]");
    }

    private static String person(String id, String event) {
        return "{\"kind\":\"person\",\"id\":\"" + id + "\",\"needs\":[\"DISABILITY\"],\"arrangements\":[{\"need\":"
                + "\"DISABILITY\",\"plan\":\"" + MARK + "\",\"dueBy\":\"2021-08-10T12:00\"}],\"name\":\"" + MARK
                + "\",\"phone\":\"" + MARK
                + "\",\"episode\":{\"protocol\":\"" + Samples.SUBDISTRICT + "\",\"numbering\":\"START_IS_DAY_1\","
                + "\"anchors\":{\"QUARANTINE_START\":\"2021-08-08\"},\"events\":[" + event + "]}}";
    }

    private static String record(String activity, String person, String at) {
        return "{\"activity\":\"" + activity + "\",\"subject\":{\"scope\":\"PERSON\",\"id\":\"" + person
                + "\"},\"performedAt\":\"" + at + "\",\"outcome\":\"DONE\",\"result\":\"" + MARK
                + "\",\"performer\":\"" + MARK + "\"}";
    }

    @Test
    void day_showsCodesOnly() {
        for (String format : new String[] {"table", "json"}) {
            for (String language : new String[] {"en", "zh"}) {
                Run run = Run.of(
                        "day",
                        "--roster",
                        roster,
                        "--records",
                        records,
                        "--date",
                        "2021-08-11",
                        "--package",
                        "five-ones-2021",
                        "--format",
                        format,
                        "--lang",
                        language);
                assertSilentAbout(run);
                assertThat(run.out()).contains("P-1").contains("P-3");
                assertThat(run.errLines()).hasSize(6);
            }
        }
    }

    @Test
    void household_showsCodesOnly() {
        for (String format : new String[] {"table", "json"}) {
            for (String language : new String[] {"en", "zh"}) {
                Run run = household(roster, "--format", format, "--lang", language);
                assertSilentAbout(run);
                assertThat(run.out()).contains("P-1").contains("P-2");
                assertThat(run.errLines()).hasSize(5);
            }
        }
    }

    @Test
    void refusedArrangements_areNotQuoted() {
        for (String broken : new String[] {
            "{\"need\":\"CANNOT_WALK_WELL\",\"plan\":\"" + MARK + "\",\"dueBy\":\"2021-08-10T12:00\"}",
            "{\"need\":\"DISABILITY\",\"plan\":\"" + MARK + "\",\"dueBy\":\"" + MARK + "\"}",
            "{\"need\":\"DISABILITY\",\"plan\":\"" + MARK + "\"}",
        }) {
            String person =
                    "{\"kind\":\"person\",\"id\":\"P-1\",\"needs\":[\"DISABILITY\"],\"arrangements\":[" + broken + "]}";
            Run run = household(file(folder, "broken.jsonl", HOUSEHOLD, person));
            assertThat(run.code()).isEqualTo(1);
            assertSilentAbout(run);
        }
    }

    private Run household(String people, String... options) {
        List<String> arguments = new ArrayList<>(
                List.of("household", "H-1", "--roster", people, "--records", records, "--date", "2021-08-11"));
        arguments.addAll(List.of(options));
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void plan_showsCodesOnly() {
        String own = file(folder, "own.jsonl", record("CONTACT", "P-1", "2021-08-11T09:00"));
        for (String format : new String[] {"table", "json"}) {
            assertSilentAbout(Run.of(
                    "plan",
                    "--protocol",
                    Samples.SUBDISTRICT,
                    "--anchor",
                    "quarantine-start=2021-08-08",
                    "--numbering",
                    "start-is-day-1",
                    "--events",
                    events,
                    "--records",
                    own,
                    "--as-of",
                    "2021-08-11",
                    "--format",
                    format));
        }
    }

    @Test
    void everyEvent_isSaidWithoutItsReasonActorAndSource() {
        String protocol = EditedProtocol.subdistrict().reExposure("RESTART").file(folder);
        String happened = file(folder, "happened.json", "[" + String.join(",", everyKind()) + "]");
        for (String format : new String[] {"table", "json"}) {
            for (String language : new String[] {"en", "zh"}) {
                List<String> options = List.of("--format", format, "--lang", language, "--as-of", "2021-08-20");
                assertSaid(stay("plan", protocol, happened, options));
                for (String on : new String[] {"2021-08-13", "2021-08-17", "2021-08-18", "2021-08-23", "2021-08-25"}) {
                    assertSaid(stay("explain", protocol, happened, options, "--on", on));
                }
            }
        }
    }

    private static void assertSaid(Run run) {
        assertThat(run.code()).isZero();
        assertSilentAbout(run);
    }

    private static List<String> everyKind() {
        String source = "{\"source\":\"" + MARK + "\",\"locator\":\"" + MARK + "\",\"wording\":\"" + MARK
                + "\",\"reading\":\"VERBATIM\",\"confidence\":\"HIGH\",\"verifiedOn\":\"2021-08-15\"}";
        return List.of(
                event("newSign", "2021-08-09", ""),
                event("clockStopped", "2021-08-10", ""),
                event("clockResumed", "2021-08-11", ""),
                event("transferred", "2021-08-12", ""),
                event("transferred", "2021-08-13", ",\"back\":true"),
                event("reExposed", "2021-08-14", ""),
                event("extended", "2021-08-15", ",\"lastDay\":\"2021-09-05\",\"source\":" + source),
                event("shortened", "2021-08-16", ",\"lastDay\":\"2021-09-01\",\"source\":" + source),
                event("testedPositive", "2021-08-17", ""),
                event("protocolChanged", "2021-08-18", ",\"protocol\":\"other\",\"anchors\":{}"),
                event("released", "2021-08-18", ",\"lastDay\":\"2021-08-18\""));
    }

    private static String event(String kind, String on, String more) {
        return "{\"kind\":\"" + kind + "\",\"on\":\"" + on + "\",\"reason\":\"" + MARK + "\",\"actor\":\"" + MARK + "\""
                + more + "}";
    }

    private static Run stay(String command, String protocol, String events, List<String> options, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                command,
                "--protocol",
                protocol,
                "--anchor",
                "quarantine-start=2021-08-08",
                "--numbering",
                "start-is-day-1",
                "--events",
                events));
        arguments.addAll(options);
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void refusedEvents_areNotQuoted() {
        for (String broken : new String[] {
            event("escaped", "2021-08-10", ""),
            event("newSign", MARK, ""),
            event("released", "2021-08-10", ""),
            event("reExposed", "2021-08-12", "")
        }) {
            String file = file(folder, "broken.json", "[" + broken + "]");
            Run run = stay("explain", Samples.SUBDISTRICT, file, List.of("--on", "2021-08-11"));
            assertThat(run.code()).isEqualTo(2);
            assertSilentAbout(run);
        }
    }

    @Test
    void check_showsCodesOnly() {
        assertSilentAbout(Run.of("check", roster, records, events));
    }

    private static void assertSilentAbout(Run run) {
        assertThat(run.out() + run.err()).doesNotContain(MARK).isNotEmpty();
    }
}
