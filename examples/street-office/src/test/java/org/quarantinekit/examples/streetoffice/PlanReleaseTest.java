// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.examples.streetoffice.Samples.file;
import static org.quarantinekit.examples.streetoffice.Samples.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a stay can be over, and what only records can tell; with day 1 on Sunday, 8 August 2021. */
class PlanReleaseTest {

    private static final String NOON = """
            {"day":"LAST_DAY","at":"12:00"}""";
    private static final String MIDNIGHT = """
            {"day":"NEXT_DAY","at":"00:00"}""";
    private static final String LAST_DAY_OVER = """
            {"kind":"lastDayOver"}""";
    private static final String TWO_NEGATIVES = """
            {"kind":"allOf","conditions":[{"kind":"lastDayOver"},{"kind":"negatives","activity":"NUCLEIC_ACID_TEST",
             "count":2,"minimumGapHours":24,"notBefore":10}]}""";

    @TempDir
    private Path folder;

    private Run plan(EditedProtocol protocol, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "plan",
                "--protocol",
                protocol.file(folder),
                "--anchor",
                "quarantine-start=2021-08-08",
                "--numbering",
                "start-is-day-1"));
        arguments.addAll(List.of(options));
        return Run.good(arguments.toArray(String[]::new));
    }

    private static String negative(String at) {
        return record("NUCLEIC_ACID_TEST", "P-7", at)
                .replace("\"outcome\":\"DONE\"", "\"outcome\":\"DONE\",\"result\":\"NEGATIVE\"");
    }

    @Test
    void noonOfTheLastDay_isWhenItCanBeOver() {
        EditedProtocol noon = EditedProtocol.subdistrict().release(NOON, LAST_DAY_OVER);
        assertThat(plan(noon).out())
                .contains("can be over from 2021-08-21T12:00\n")
                .doesNotContain("Can be over when");
        assertThat(plan(noon, "--format", "json").json().path("releaseAt").textValue())
                .isEqualTo("2021-08-21T12:00");
    }

    @Test
    void twoNegatives_standInTheWayUntilBothAreThere() {
        EditedProtocol protocol = EditedProtocol.subdistrict().testsOnly().release(NOON, TWO_NEGATIVES);
        String one = file(folder, "one.jsonl", negative("2021-08-17T09:00"));
        Run run = plan(protocol, "--records", one, "--as-of", "2021-08-18");
        assertThat(run.out())
                .contains("Can be over when the last day is over, and 2 times nucleic-acid test negative, at least 24"
                        + " hours apart, not before day 10\n")
                .contains("  nucleic-acid test: too few negative results (1 missing)\n");
        String both = file(folder, "both.jsonl", negative("2021-08-17T09:00"), negative("2021-08-21T09:00"));
        assertThat(plan(protocol, "--records", both, "--as-of", "2021-08-21").out())
                .doesNotContain("too few negative results");
        JsonNode blockers = plan(protocol, "--records", one, "--as-of", "2021-08-18", "--format", "json")
                .json()
                .path("blockers");
        assertThat(blockers)
                .hasToString("[{\"obligation\":null,\"reason\":\"NEGATIVES_MISSING\","
                        + "\"activity\":\"NUCLEIC_ACID_TEST\",\"missing\":1}]");
    }

    @Test
    void releaseRule_isChineseInChinese() {
        EditedProtocol protocol = EditedProtocol.subdistrict().release(NOON, TWO_NEGATIVES);
        assertThat(plan(protocol, "--lang", "zh").out().lines().filter(line -> line.startsWith("解除条件")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("核酸检测").doesNotContainPattern("[A-Za-z]"));
    }

    @Test
    void missedTest_thatExtendsTheStay_movesTheLastDayAndTheServicesOfTheHousehold() {
        EditedProtocol protocol = EditedProtocol.subdistrict().missedTest("""
                {"kind":"extendTo","day":21}""");
        JsonNode before =
                plan(protocol, "--format", "json", "--as-of", "2021-08-08").json();
        assertThat(before.path("effectiveLastDay").textValue()).isEqualTo("2021-08-21");
        JsonNode after =
                plan(protocol, "--format", "json", "--as-of", "2021-08-09").json();
        assertThat(after.path("standardLastDay").textValue()).isEqualTo("2021-08-21");
        assertThat(after.path("plannedLastDay").textValue()).isEqualTo("2021-08-21");
        assertThat(after.path("effectiveLastDay").textValue()).isEqualTo("2021-08-28");
        assertThat(after.path("obligations"))
                .filteredOn(one -> one.path("target").asText().equals("2021-08-28"))
                .map(one -> one.path("activity").asText())
                .contains("TEMPERATURE_CHECK", "CONTACT", "DISINFECTION");
    }

    @Test
    void missedTest_thatHasToBeMadeUp_isNamedByItsDay() {
        EditedProtocol protocol = EditedProtocol.subdistrict().missedTest("""
                {"kind":"makeUp"}""");
        assertThat(plan(protocol, "--as-of", "2021-08-09").out())
                .contains("  nucleic-acid-test, day 1: missed, and not made up yet\n");
    }

    @Test
    void disinfectionAfterATest_isOwedOnceTheTestIsDone() {
        EditedProtocol protocol = afterTests();
        assertThat(plan(protocol, "--format", "json").json().path("obligations"))
                .hasSize(5);
        JsonNode owed = plan(
                        protocol,
                        "--records",
                        file(folder, "records.jsonl", record("NUCLEIC_ACID_TEST", "P-7", "2021-08-11T09:00")),
                        "--as-of",
                        "2021-08-11",
                        "--format",
                        "json")
                .json()
                .path("obligations");
        assertThat(owed)
                .filteredOn(one -> one.path("activity").asText().equals("DISINFECTION"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.path("key").textValue()).isEqualTo("DISINFECTION/HOUSEHOLD:H-0000/after/2021-08-11");
                    assertThat(one.path("label").textValue()).isEqualTo("DUE");
                    assertThat(one.path("day").isNull()).isTrue();
                });
    }

    @Test
    void whatIsOwedAfterATest_isNamedByItsDateWhereItBlocks() {
        EditedProtocol protocol = EditedProtocol.subdistrict()
                .testsOnly()
                .duty("look-after-test", "SYMPTOM_CHECK", "PERSON", """
                        {"kind":"afterActivity","trigger":"NUCLEIC_ACID_TEST"}""")
                .release(MIDNIGHT, """
                        {"kind":"allOf","conditions":[{"kind":"lastDayOver"},{"kind":"nothingOpen"}]}""");
        String records = file(folder, "records.jsonl", record("NUCLEIC_ACID_TEST", "P-7", "2021-08-11T09:00"));
        assertThat(plan(protocol, "--records", records, "--as-of", "2021-08-11").out())
                .contains("  nucleic-acid-test, day 1: still to be done\n")
                .contains("  look-after-test, 2021-08-11: still to be done\n");
    }

    private static EditedProtocol afterTests() {
        return EditedProtocol.subdistrict().testsOnly().duty("after-test", "DISINFECTION", "HOUSEHOLD", """
                {"kind":"afterActivity","trigger":"NUCLEIC_ACID_TEST"}""");
    }

    @Test
    void exactDemand_isOneNumber() {
        EditedProtocol twice = EditedProtocol.subdistrict().test("demand", """
                {"atLeast":2,"atMost":2}""");
        assertThat(plan(twice).out()).containsPattern("nucleic-acid test +person +2 *\n");
        assertThat(plan(twice, "--lang", "zh").out()).containsPattern("核酸检测 +个人 +2次 *\n");
    }

    @Test
    void hours_countFromTheMomentOfTheNewExposure() {
        String events = file(folder, "events.json", """
                [{"kind":"reExposed","on":"2021-03-05","at":"2021-03-05T18:00+13:00[Pacific/Auckland]"}]""");
        JsonNode plan = hours(events).json();
        assertThat(plan.path("standardLastDay").textValue()).isEqualTo("2021-03-15");
        assertThat(plan.path("effectiveLastDay").textValue()).isEqualTo("2021-03-19");
        assertThat(plan.path("releaseAt").textValue()).isEqualTo("2021-03-19T18:00+13:00");
    }

    @Test
    void hours_needTheMomentOfTheNewExposure() {
        Run run = hours(file(folder, "events.json", """
                [{"kind":"reExposed","on":"2021-03-05"}]"""));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("must have a time and a zone"));
    }

    private Run hours(String events) {
        return Run.of(
                "plan",
                "--protocol",
                EditedProtocol.subdistrict().reExposure("RESTART").hours(336).file(folder),
                "--anchor",
                "quarantine-start=2021-03-01T09:30+13:00[Pacific/Auckland]",
                "--numbering",
                "start-is-day-0",
                "--events",
                events,
                "--format",
                "json");
    }
}
