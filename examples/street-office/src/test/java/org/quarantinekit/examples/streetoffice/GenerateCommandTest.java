// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {

    @TempDir
    private Path folder;

    private Run generate(String people, String seed, Path out) {
        return Run.of("generate", "--people", people, "--seed", seed, "--out", out.toString());
    }

    @Test
    void sameSeed_givesTheSameBytes() throws IOException {
        generate("500", "7", folder.resolve("a"));
        generate("500", "7", folder.resolve("b"));
        generate("500", "8", folder.resolve("c"));
        for (String name : List.of("roster.jsonl", "records.jsonl")) {
            byte[] bytes = Files.readAllBytes(folder.resolve("a").resolve(name));
            assertThat(Files.readAllBytes(folder.resolve("b").resolve(name))).isEqualTo(bytes);
            assertThat(Files.readAllBytes(folder.resolve("c").resolve(name))).isNotEqualTo(bytes);
        }
    }

    @Test
    void sameSeed_givesTheSameBytesOnEveryMachine() throws IOException {
        Run run = generate("3", "1", folder);
        assertThat(run.out())
                .isEqualTo("roster.jsonl: people 3, households 1\nrecords.jsonl: records 11, up to 2021-08-15\n");
        assertThat(Files.readString(folder.resolve("roster.jsonl"), UTF_8))
                .isEqualTo(Samples.text("generated_roster.txt"));
        assertThat(Files.readString(folder.resolve("records.jsonl"), UTF_8))
                .isEqualTo(Samples.text("generated_records.txt"));
    }

    @Test
    void round_isANightInWhichNearlyEverybodyIsSampled() throws IOException {
        Run run = Run.good(
                "generate", "--people", "2000", "--seed", "7", "--round", "single", "--out", folder.toString());
        List<String> lines = Files.readAllLines(folder.resolve("round.jsonl"), UTF_8);
        assertThat(run.out()).endsWith("round.jsonl: records " + lines.size() + ", on 2021-08-15\n");
        assertThat(lines)
                .hasSizeBetween(1980, 2010)
                .allSatisfy(line -> assertThat(line).contains("NUCLEIC_ACID_TEST", "\"performedAt\":\"2021-08-15T"))
                .anyMatch(line -> line.contains("NOT_HOME"))
                .anyMatch(line -> line.contains("REFUSED"))
                .anyMatch(line -> line.contains("NOT_POSSIBLE"));
        Run.good("check", folder.resolve("round.jsonl").toString());
        assertThat(Run.of("generate", "--people", "1", "--seed", "7", "--round", "triple", "--out", "x")
                        .err())
                .contains("must be one of single, double");
    }

    @Test
    void everyNumberOfPeople_isMetExactly_andPassesTheCheck() {
        for (int people : new int[] {1, 2, 17, 400}) {
            Path out = folder.resolve("of" + people);
            assertThat(generate(String.valueOf(people), "3", out).out())
                    .startsWith("roster.jsonl: people " + people + ", ");
            Run.good(
                    "check",
                    out.resolve("roster.jsonl").toString(),
                    out.resolve("records.jsonl").toString());
        }
    }

    @Test
    void records_areAboutSixPointSevenForEachPerson() throws IOException {
        generate("3000", "5", folder);
        int records = Files.readAllLines(folder.resolve("records.jsonl"), UTF_8).size();
        assertThat(records / 3000.0).isBetween(6.2, 7.2);
    }

    @Test
    void day_ofAMadeUpSubdistrict_hasEverybodyInIt() {
        generate("600", "9", folder);
        JsonNode day = Run.good(
                        "day",
                        "--roster",
                        folder.resolve("roster.jsonl").toString(),
                        "--records",
                        folder.resolve("records.jsonl").toString(),
                        "--date",
                        "2021-08-15",
                        "--format",
                        "json")
                .json();
        assertThat(day.path("people").intValue()).isEqualTo(600);
        assertThat(day.path("unknown")).isEmpty();
        assertThat(day.path("coverage").path("covered").intValue()).isPositive();
        assertThat(day.path("coverage").path("missing").intValue()).isPositive();
        assertThat(day.path("awaitingRelease")).isNotEmpty();
        // What is done after sampling is made up for the staircases and days on which there was one, and for no others.
        assertThat(day.path("extraneous")).isNotEmpty().noneMatch(GenerateCommandTest::isMedicalWaste);
        assertThat(day.path("owed"))
                .filteredOn(GenerateCommandTest::isMedicalWaste)
                .singleElement()
                .satisfies(total -> {
                    int obligations = total.path("obligations").intValue();
                    assertThat(obligations).isGreaterThan(100);
                    assertThat(total.path("done").intValue()).isBetween(obligations * 8 / 10, obligations - 1);
                });
    }

    private static boolean isMedicalWaste(JsonNode entry) {
        return entry.path("activity").asText().equals("MEDICAL_WASTE_COLLECTION");
    }

    @Test
    void otherDate_movesEverything() throws IOException {
        Run.good("generate", "--people", "50", "--seed", "1", "--out", folder.toString(), "--date", "2028-02-29");
        assertThat(Files.readString(folder.resolve("records.jsonl"), UTF_8))
                .contains("2028-02-29T")
                .doesNotContain("2021", "2028-03");
    }

    @Test
    void unreasonableNumber_isRefused() {
        assertThat(generate("0", "1", folder).err()).isEqualTo("people 0 must be 1 to 10000000\n");
        assertThat(generate("10000001", "1", folder).err()).isEqualTo("people 10000001 must be 1 to 10000000\n");
        assertThat(generate("many", "1", folder).err())
                .isEqualTo("Invalid value for option '--people': must be a whole number of -2147483648 to 2147483647;"
                        + " see street-office generate --help\n");
    }

    @Test
    void fileInTheWay_isReplaced_andADirectoryInTheWayIsRefused() throws IOException {
        Files.writeString(folder.resolve("roster.jsonl"), "OLD", UTF_8);
        assertThat(generate("5", "1", folder).code()).isZero();
        assertThat(Files.readString(folder.resolve("roster.jsonl"), UTF_8)).doesNotContain("OLD");
        Path records = folder.resolve("x").resolve("records.jsonl");
        Files.createDirectories(records);
        assertThat(generate("5", "1", folder.resolve("x")).err()).isEqualTo("file " + records + " must be writable\n");
        assertThat(generate("5", "1", folder.resolve("roster.jsonl")).err())
                .isEqualTo("directory " + folder.resolve("roster.jsonl") + " must be one that can be written to\n");
    }

    @Test
    void generatedDay_withoutAPackage_countsTheHandoversInOneLine() {
        String out = folder.resolve("subdistrict").toString();
        Run.good("generate", "--people", "40", "--seed", "1", "--out", out);
        String day = Run.good(
                        "day",
                        "--roster",
                        out + "/roster.jsonl",
                        "--records",
                        out + "/records.jsonl",
                        "--date",
                        "2021-08-15",
                        "--numbering",
                        "START_IS_DAY_1")
                .out();
        assertThat(day)
                .containsPattern("CARE PACKAGES HANDED OVER: \\d+ records, compared with nothing; --package names the "
                        + "package to compare them with")
                .doesNotContainPattern("care package.*nobody asked for it");
    }
}
