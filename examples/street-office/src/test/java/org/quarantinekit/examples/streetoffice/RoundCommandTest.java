// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A round of the sample, from the teams' sheets to the certificate and the results; and what is wrong with given files. */
class RoundCommandTest {

    private static final String UNIT_1 = "{\"scope\":\"UNIT\",\"id\":\"C1/3/1\"}";
    private static final String UNIT_2 = "{\"scope\":\"UNIT\",\"id\":\"C1/3/2\"}";

    @TempDir
    private Path folder;

    private String roster() {
        return Samples.file(
                folder,
                "roster.jsonl",
                Samples.HOUSEHOLD,
                Samples.household("H-2", "P-3").replace("\"unit\":\"2\"", "\"unit\":\"1\""),
                Samples.PERSON_1,
                Samples.PERSON_2.replace("\"needs\":[]", "\"needs\":[\"CANNOT_WALK_WELL\"]"),
                Samples.person("P-3"));
    }

    private Run round(String command, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("round", command, "--roster", roster(), "--date", "2021-08-11", "--everybody"));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    private static String team(String id, String... members) {
        List<String> texts = new ArrayList<>();
        for (String member : members) {
            texts.add("{\"staff\":\"" + member.substring(0, 3) + "\",\"role\":\"" + member.substring(4) + "\"}");
        }
        return "{\"id\":\"" + id + "\",\"members\":[" + String.join(",", texts) + "]}";
    }

    private static String tube(String label, String rule, String... people) {
        List<String> texts = new ArrayList<>();
        for (String person : people) {
            texts.add("{\"person\":\"" + person + "\",\"number\":1}");
        }
        return "{\"label\":\"" + label + "\",\"team\":\"T-1\",\"rule\":" + rule + ",\"specimens\":["
                + String.join(",", texts) + "]}";
    }

    @Test
    void layout_everybody_isSheetsAndTubes() {
        Run run = round("layout", "--teams", "2", "--tubes", "double", "--staff", "medic=2", "--staff", "logistics=3");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                        round-2021-08-11 on 2021-08-11, Wednesday: people to sample: 3, households: 2
                        Teams: 2, largest load: 4 specimens, idle teams: 0
                        Staff in all: 12; each team: information collector 1, logistics 3, medic 2
                        Tubes: 6, specimens: 6, to visit at home: 1

                        TEAM T-1: people 1, households 1, staircases 1
                          Compound C1, building 3, staircase 1
                            H-2  P-3  round-2021-08-11.C1.3.1.1-1, round-2021-08-11.C1.3.1.1-2

                        TEAM T-2: people 2, households 1, staircases 1
                          Compound C1, building 3, staircase 2
                            H-1  P-1  round-2021-08-11.C1.3.2.1-1, round-2021-08-11.C1.3.2.1-2
                            H-1  P-2  round-2021-08-11.C1.3.2.2-1, round-2021-08-11.C1.3.2.2-2  cannot walk well: at home
                        """);
    }

    @Test
    void layout_sample_isWhoOwesATest() {
        JsonNode layout =
                Run.good("round", "layout", "--sample", "--format", "json").json();
        JsonNode day = Run.good("day", "--sample", "--format", "json").json();
        assertThat(layout.path("people").intValue())
                .isEqualTo(day.path("coverage").path("expected").intValue());
        assertThat(Run.names(layout))
                .containsExactly(
                        "round",
                        "date",
                        "people",
                        "households",
                        "largestLoad",
                        "staff",
                        "staffPerTeam",
                        "teams",
                        "idleTeams",
                        "unassigned",
                        "tubes");
        JsonNode team = layout.path("teams").path(0);
        assertThat(Run.names(team)).containsExactly("team", "load", "stops");
        assertThat(Run.names(team.path("stops").path(0)))
                .containsExactly("household", "compound", "building", "unit", "people");
        assertThat(team.path("stops").path(0).path("people").path(0))
                .hasToString(
                        "{\"person\":\"P-000014\",\"needs\":[],\"methods\":[],\"tubes\":[\"round-2021-08-15.C1.1.2.1\"]}");
    }

    @Test
    void everyCommand_sampleInChinese_hasWords() {
        for (String command : List.of("layout", "reconcile", "results")) {
            assertThat(Run.good("round", command, "--sample", "--lang", "zh").out())
                    .containsPattern("\\p{IsHan}")
                    .doesNotContainPattern("(?<![-.a-z])(?!round)[a-z]{3,}\\b");
        }
    }

    @Test
    void layout_teamWithoutCollector_isRefusedWithItsLineAndTheOthersSent() {
        String teams = Samples.file(
                folder,
                "teams.jsonl",
                team("T-1", "S-1 LOGISTICS", "S-2 MEDIC"),
                team("T-2", "S-3 INFORMATION_COLLECTOR", "S-4 LOGISTICS", "S-5 MEDIC"),
                "{\"members\":[]}");
        Run run = round("layout", "--teams", teams);
        assertThat(run.code()).isEqualTo(ExitCode.ROWS_REFUSED);
        assertThat(run.errLines())
                .containsExactly(
                        teams + ":3: document: must have id",
                        teams + ":1: team T-1 of template one-plus-n-2021 must have exactly 1"
                                + " INFORMATION_COLLECTOR and has 0");
        assertThat(run.out())
                .contains("Teams: 1, largest load: 3 specimens", "Staff in all: 3\n", "TEAM T-2: people 3");
    }

    @Test
    void layout_unitInTwoTeams_isNeithersAndItsPeopleAreShown() {
        String units = Samples.file(
                folder,
                "units.jsonl",
                "{\"team\":\"T-1\",\"unit\":" + UNIT_1 + "}",
                "{\"team\":\"T-1\",\"unit\":" + UNIT_2 + "}",
                "{\"team\":\"T-2\",\"unit\":" + UNIT_2 + "}");
        Run run = round("layout", "--units", units);
        assertThat(run.code()).isEqualTo(ExitCode.ROWS_REFUSED);
        assertThat(run.errLines())
                .containsExactly(
                        units + ":2: unit C1/3/2 of team T-1 must be one team's, and is that of [T-1, T-2]",
                        units + ":3: unit C1/3/2 of team T-2 must be one team's, and is that of [T-1, T-2]");
        assertThat(run.out()).endsWith("""
                        ON NO LIST: people 2
                          Compound C1, building 3, staircase 2
                            H-1  P-1
                            H-1  P-2    cannot walk well: at home
                        """);
    }

    @Test
    void layout_teamsTooFewOrWrong_areRefused() {
        assertThat(round("layout").err()).startsWith("Missing required option: '--teams=N|FILE' or '--units=FILE'");
        assertThat(round("layout", "--teams", "2", "--units", "units.jsonl").err())
                .startsWith("Options --teams and --units exclude each other");
        assertThat(round("layout", "--teams", "0").err()).isEqualTo("teams 0 must be 1 to 100000\n");
        assertThat(round("layout", "--teams", "1", "--limit", "2").err())
                .isEqualTo("teams 1 of round round-2021-08-11 must be 1 more, 2 in all, so that no load is above the"
                        + " limit 2\n");
        assertThat(round("layout", "--teams", "1", "--limit", "0").err()).isEqualTo("limit 0 must be 1 to 1000000\n");
        assertThat(round("layout", "--teams", "1", "--staff", "medic=2").err())
                .isEqualTo("team of template one-plus-n-2021 must have several LOGISTICS and has 0\n");
        assertThat(round("layout", "--teams", "1", "--staff", "medic").err())
                .isEqualTo("staff must have the form role=number, for example medic=2\n");
        assertThat(round("layout", "--teams", "1", "--staff", "medic=1", "--staff", "medic=2")
                        .err())
                .isEqualTo("staff of role MEDIC must not be given twice\n");
        assertThat(round("layout", "--teams", "1", "--tubes", "pool:1").err()).isEqualTo("people 1 must be 2 to 20\n");
        assertThat(round("layout", "--teams", "1", "--tubes", "pool:ten").err())
                .isEqualTo("tubes must be single, double, pool:N, household, household:N or a file\n");
    }

    @Test
    void layout_filesOfOnesOwn_takeThePlaceOfTheCatalogue() throws IOException {
        String guide = Samples.file(
                folder,
                "guide.json",
                "{\"code\":\"own\",\"title\":{\"en\":\"Own\",\"zh\":\"自\"},\"homeVisits\":[{\"need\":"
                        + "\"CANNOT_WALK_WELL\",\"method\":\"SALIVA\",\"citations\":[]}],\"tubePresets\":[],"
                        + "\"capacities\":[],\"citations\":[]}");
        String policy = Samples.file(
                folder,
                "policy.json",
                "{\"standard\":{\"kind\":\"pool\",\"people\":5},\"overrides\":[{\"subject\":{\"scope\":\"PERSON\","
                        + "\"id\":\"P-2\"},\"rule\":{\"kind\":\"single\"}}]}");
        Path template = folder.resolve("template.json");
        Files.writeString(
                template,
                Run.good("catalogue", "show", "one-plus-n-2021", "--format", "json")
                        .out());
        Run run = round(
                "layout",
                "--teams",
                "1",
                "--guide",
                guide,
                "--tubes",
                policy,
                "--template",
                template.toString(),
                "--staff",
                "medic=1",
                "--staff",
                "logistics=1");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "Staff in all: 3",
                        "H-1  P-1  round-2021-08-11.C1.3.2.1\n",
                        "H-1  P-2  round-2021-08-11.C1.3.2.2  cannot walk well: saliva\n");
        Run.good("check", guide, policy, template.toString());
    }

    @Test
    void reconcile_everybody_isCertified() {
        String records = Samples.file(
                folder,
                "records.jsonl",
                Samples.record("NUCLEIC_ACID_TEST", "P-1", "2021-08-11T19:00"),
                Samples.record("NUCLEIC_ACID_TEST", "P-1", "2021-08-11T19:00"),
                Samples.record("NUCLEIC_ACID_TEST", "P-2", "2021-08-11T19:05"),
                Samples.record("TEMPERATURE_CHECK", "P-2", "2021-08-11T19:05"),
                Samples.record("NUCLEIC_ACID_TEST", "P-3", "2021-08-10T19:05"));
        Run run = round("reconcile", "--records", records, "--tubes", "double");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                        Sampling round round-2021-08-11 of 2021-08-11, certificate issued at 2021-08-11T23:59.
                        Verdict: open. Not covered: 2 of 3 people, in 2 of 2 households.
                        Roster: 3 people, 2 households, 2 units, 1 building, 1 compound; SHA-256 SUM.
                        People: 3 expected: 1 covered, 1 partly, 1 missing, 0 unreachable (0 nobody home, 0 refused, 0 not possible).
                        Specimens: 6 owed, 3 taken.
                        Complete: households 0 of 2, units 0 of 2, buildings 0 of 1, compounds 0 of 1.
                        Open: C1/3/1 H-2 P-3: missing, 0 of 2 specimens.
                        Open: C1/3/2 H-1 P-2: partly covered, 1 of 2 specimens.

                        Building  Expected  Covered  Partly  Missing  Nobody home  Refused  Not possible
                        C1/3             3        1       1        1            0        0             0
                        all              3        1       1        1            0        0             0
                        """.replace("SUM", sha256()));
        assertThat(round("reconcile", "--records", records, "--issued-at", "2021-08-11T12:00")
                        .err())
                .isEqualTo("issuedAt 2021-08-11T12:00 must not be before 2021-08-11T19:00, the time of a record that"
                        + " round round-2021-08-11 counts\n");
        assertThat(round("reconcile").err()).startsWith("Missing required option: '--records=FILE'");
        assertThat(round("reconcile", "--records", records, "--issued-at", "11:00")
                        .err())
                .contains("must be a date and a time of day like 2021-08-08T23:59");
    }

    /** The fingerprint that {@code LC_ALL=C sort | sha256sum} gives. */
    private static String sha256() {
        return Hashing.sha256()
                .hashString("P-1 H-1 C1/3/2\nP-2 H-1 C1/3/2\nP-3 H-2 C1/3/1\n", UTF_8)
                .toString();
    }

    @Test
    void reconcile_json_addsUpAtEveryLevel() {
        JsonNode certificate =
                Run.good("round", "reconcile", "--sample", "--format", "json").json();
        assertThat(Run.names(certificate))
                .containsExactly(
                        "round",
                        "date",
                        "issuedAt",
                        "verdict",
                        "roster",
                        "people",
                        "specimens",
                        "complete",
                        "open",
                        "recordsToLookInto",
                        "compounds",
                        "buildings",
                        "units");
        JsonNode people = certificate.path("people");
        for (String level : List.of("compounds", "buildings", "units")) {
            for (String count : List.of("expected", "covered", "partly", "missing", "unreachable")) {
                int sum = 0;
                for (JsonNode place : certificate.path(level)) {
                    sum += place.path(count).intValue();
                }
                assertThat(sum)
                        .as(level + " " + count)
                        .isEqualTo(people.path(count).intValue());
            }
        }
        assertThat(certificate.path("open").size())
                .isEqualTo(people.path("expected").intValue()
                        - people.path("covered").intValue());
        assertThat(Run.names(certificate.path("recordsToLookInto").path(0)))
                .containsExactly("subject", "activity", "performedAt", "outcome", "place");
    }

    @Test
    void results_positivePool_namesEverybodyInIt() {
        Run run = round(
                "results",
                "--tube-list",
                Samples.file(folder, "tubes.jsonl", tube("a", "{\"kind\":\"pool\",\"people\":5}", "P-1", "P-2")),
                "--results",
                Samples.file(folder, "results.jsonl", "{\"label\":\"a\",\"finding\":\"POSITIVE\"}"));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                        Results of round-2021-08-11: tubes: 1, specimens: 2
                        Own results: 0 negative, 0 positive; in negative pools: 0; to be taken again: 2; awaited: 0

                        TO BE SAMPLED AGAIN, EACH IN A TUBE OF THEIR OWN
                          P-1  a  positive pool
                          P-2  a  positive pool

                        WITHOUT A TUBE
                          P-3  H-2
                        """);
    }

    @Test
    void results_spoiltTubes_areRefusedWithTheirLinesAndTheOthersRead() {
        String single = "{\"kind\":\"single\"}";
        String tubes = Samples.file(
                folder,
                "tubes.jsonl",
                tube("a", single, "P-1"),
                tube("a", single, "P-2"),
                tube("b", single, "P-9"),
                tube("c", single, "P-3"));
        String results = Samples.file(
                folder,
                "results.jsonl",
                "{\"label\":\"c\",\"finding\":\"NEGATIVE\"}",
                "{\"label\":\"a\",\"finding\":\"NEGATIVE\"}");
        Run run = round("results", "--tube-list", tubes, "--results", results, "--format", "json");
        assertThat(run.code()).isEqualTo(ExitCode.ROWS_REFUSED);
        assertThat(run.errLines())
                .containsExactly(
                        tubes + ":1: label a of specimen 1 of person P-1 must be on one tube, and is on 2",
                        tubes + ":2: label a of specimen 1 of person P-2 must be on one tube, and is on 2",
                        tubes + ":3: person P-9 in tube b must be in round round-2021-08-11",
                        results + ":2: tube a must be in the list, and no specimen of it refused");
        assertThat(run.json().path("ownResults"))
                .hasToString("[{\"person\":\"P-3\",\"specimen\":1,\"tube\":\"c\",\"finding\":\"NEGATIVE\"}]");
        assertThat(run.json().path("withoutTube"))
                .hasToString("[{\"household\":\"H-1\",\"person\":\"P-1\"},{\"household\":\"H-1\",\"person\":\"P-2\"}]");
    }

    @Test
    void tubeList_ofALayout_isReadBack() throws IOException {
        Path list = folder.resolve("list.jsonl");
        round("layout", "--teams", "1", "--tubes", "household", "--tube-list", list.toString());
        Run.good("check", list.toString());
        Run run = round(
                "results", "--tube-list", list.toString(), "--results", Samples.file(folder, "results.jsonl", ""));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("tubes: 2, specimens: 3", "awaited: 3");
        assertThat(round("layout", "--teams", "1", "--tube-list", folder.toString())
                        .err())
                .isEqualTo("file " + folder + " must be writable\n");
    }

    @Test
    void night_ofAMadeUpSubdistrict_isLaidOutAndCertifiedWithoutLosingAnybody() {
        Run generated =
                Run.good("generate", "--people", "700", "--seed", "4", "--round", "double", "--out", folder.toString());
        assertThat(generated.out()).contains("round.jsonl: records ");
        List<String> who = List.of(
                "--roster",
                folder.resolve("roster.jsonl").toString(),
                "--date",
                "2021-08-15",
                "--everybody",
                "--tubes",
                "double",
                "--format",
                "json");
        JsonNode layout = night("layout", who, "--teams", "40", "--limit", "40");
        Set<String> people = new HashSet<>();
        layout.path("teams")
                .forEach(team -> team.path("stops")
                        .forEach(stop -> stop.path("people").forEach(person -> {
                            assertThat(people.add(person.path("person").textValue()))
                                    .isTrue();
                            assertThat(person.path("tubes")).hasSize(2);
                        })));
        assertThat(people).hasSize(700);
        assertThat(layout.path("tubes")).hasSize(1400);
        JsonNode certificate = night(
                "reconcile", who, "--records", folder.resolve("round.jsonl").toString());
        assertThat(certificate.path("people").path("expected").intValue()).isEqualTo(700);
        assertThat(certificate.path("people").path("covered").intValue()).isBetween(680, 699);
        assertThat(certificate.path("specimens").path("owed").intValue()).isEqualTo(1400);
    }

    private static JsonNode night(String command, List<String> who, String... more) {
        ImmutableList<String> arguments = ImmutableList.<String>builder()
                .add("round", command)
                .addAll(who)
                .add(more)
                .build();
        return Run.good(arguments.toArray(String[]::new)).json();
    }

    @Test
    void subcommand_none_isNamed() {
        assertThat(Run.of("round").err()).startsWith("Missing required subcommand: layout, reconcile or results");
    }
}
