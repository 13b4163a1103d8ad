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

/** Why, and why not; with day 1 on Sunday, 8 August 2021. */
class ExplainCommandTest {

    private static final String STOPPED = """
            [{"kind":"clockStopped","on":"2021-08-10"},{"kind":"clockResumed","on":"2021-08-13"}]""";
    private static final String RE_EXPOSED = """
            [{"kind":"reExposed","on":"2021-08-12"}]""";

    @TempDir
    private Path folder;

    private static Run explain(String... options) {
        return under(Samples.SUBDISTRICT, options);
    }

    private static Run under(String protocol, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "explain",
                "--protocol",
                protocol,
                "--anchor",
                "quarantine-start=2021-08-08",
                "--numbering",
                "start-is-day-1"));
        arguments.addAll(List.of(options));
        return Run.of(arguments.toArray(String[]::new));
    }

    private static String testOn(String date, String... options) {
        List<String> arguments = new ArrayList<>(List.of("--on", date, "--activity", "nucleic-acid-test"));
        arguments.addAll(List.of(options));
        Run run = explain(arguments.toArray(String[]::new));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private String events(String events) {
        return file(folder, "events.json", events);
    }

    private String restarting() {
        return EditedProtocol.subdistrict().reExposure("RESTART").file(folder);
    }

    @Test
    void owed_saysTheRuleTheArithmeticAndTheSources() {
        assertThat(testOn("2021-08-11")).isEqualTo(Samples.text("explain_en.txt"));
    }

    @Test
    void owed_afterTheClockStoodStill_saysSoInChinese() {
        Run run = under(
                restarting(),
                "--on",
                "2021-08-14",
                "--activity",
                "TEMPERATURE_CHECK",
                "--events",
                events(STOPPED),
                "--lang",
                "zh");
        assertThat(run.out()).isEqualTo(Samples.text("explain_zh.txt"));
    }

    @Test
    void notOwed_outsideTheStay() {
        assertThat(testOn("2021-08-07"))
                .startsWith("2021-08-07, Saturday, nucleic-acid test, not owed\n")
                .contains("  2021-08-07 is not a day of the stay, 2021-08-08 to 2021-08-21.\n");
        assertThat(testOn("2021-08-22")).contains("  2021-08-22 is not a day of the stay, 2021-08-08 to 2021-08-21.\n");
    }

    @Test
    void notOwed_whereTheRuleNamesOtherDays() {
        assertThat(testOn("2021-08-12"))
                .startsWith("2021-08-12, Thursday, nucleic-acid test, not owed\n")
                .contains("  The rule does not name 2021-08-12: the time before is 2021-08-11 (day 4), the time after"
                        + " 2021-08-14 (day 7).\n");
    }

    @Test
    void notOwed_whereTheProtocolNamesNoSuchActivity() {
        Run run = explain("--on", "2021-08-11", "--activity", "antigen-test");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                2021-08-11, Wednesday, antigen test, not owed
                  fengqing-road-subdistrict-2021 has no duty antigen test.
                """);
    }

    @Test
    void notOwed_whereTheSourceGivesNoNumber() {
        assertThat(explain("--on", "2021-08-11", "--activity", "counselling").out())
                .startsWith("""
                        2021-08-11, Wednesday, counselling, not owed
                          The source names counselling without a number, so nothing is owed.
                        """)
                .contains("  Source: ");
    }

    @Test
    void notOwed_whereANewCountTookItsPlace() {
        Run run = under(
                restarting(), "--on", "2021-08-14", "--activity", "nucleic-acid-test", "--events", events(RE_EXPOSED));
        assertThat(run.out())
                .startsWith("2021-08-14, Saturday, nucleic-acid test, not owed\n")
                .contains("  There was a new exposure on 2021-08-12.\n")
                .contains("  It is not owed: something later has taken its place.\n");
    }

    @Test
    void owed_inTheNewCount_countsFromTheNewExposure() {
        Run run = under(
                restarting(), "--on", "2021-08-15", "--activity", "nucleic-acid-test", "--events", events(RE_EXPOSED));
        assertThat(run.out())
                .startsWith("2021-08-15, Sunday, nucleic-acid test, owed\n")
                .contains("  A new exposure restarted the count: count 2 begins on 2021-08-12.\n")
                .contains("  Day 4 is 2021-08-12 plus 3 days: 2021-08-15.\n");
    }

    @Test
    void notOwed_whileTheClockStandsStill() {
        String standing = events("""
                [{"kind":"clockStopped","on":"2021-08-10"}]""");
        assertThat(testOn("2021-08-14", "--events", standing))
                .contains("  After 2021-08-10 the clock stood still.\n")
                .contains("  It is not owed: the clock stands still, or the person is in the care of somebody else.\n");
        assertThat(testOn("2021-08-12", "--events", events(STOPPED)))
                .contains("  2021-08-12 has no day number, because the clock stands still on it.\n");
    }

    @Test
    void notOwed_afterTheRelease() {
        String released = events("""
                [{"kind":"released","on":"2021-08-16","lastDay":"2021-08-15"}]""");
        assertThat(testOn("2021-08-17", "--events", released))
                .startsWith("2021-08-17, Tuesday, nucleic-acid test, not owed\n")
                .contains("  The stay was ended with 2021-08-15 as its last day.\n")
                .contains("  It is not owed: it falls after the last day of the stay.\n");
    }

    @Test
    void notOwed_beforeEnrolment() {
        assertThat(testOn("2021-08-08", "--enrolled", "2021-08-10"))
                .startsWith("2021-08-08, Sunday, nucleic-acid test, not owed\n")
                .contains("  It is not owed: its last right day was before the person could be served.\n");
    }

    @Test
    void withRecords_itAlsoSaysWhereItStands() {
        String records = file(folder, "records.jsonl", record("NUCLEIC_ACID_TEST", "P-7", "2021-08-11T09:00"));
        assertThat(testOn("2021-08-11", "--records", records, "--as-of", "2021-08-12"))
                .endsWith("  On 2021-08-12 it is done, 1 of 1.\n");
        assertThat(testOn("2021-08-11", "--as-of", "2021-08-12", "--lang", "zh"))
                .endsWith("  2021-08-12 的状态：逾期，已完成 0，应完成 1。\n");
    }

    @Test
    void householdService_thatGoesOnAfterTheLastDay_isExplained() {
        Run run = explain("--on", "2021-08-24", "--activity", "contact", "--as-of", "2021-08-25");
        assertThat(run.out())
                .startsWith("2021-08-24, Tuesday, contact, owed\n  By contact of fengqing-road-subdistrict-2021, ")
                .contains("  Day 17 is 2021-08-08 plus 16 days: 2021-08-24.\n")
                .contains("  The stay goes on after 2021-08-21: ")
                .endsWith("  On 2021-08-25 it is lapsed, 0 of 1.\n");
    }

    @Test
    void householdService_thatARecordMadeOwed_isExplained() {
        String protocol = EditedProtocol.subdistrict()
                .testsOnly()
                .duty("after-test", "DISINFECTION", "HOUSEHOLD", """
                        {"kind":"afterActivity","trigger":"NUCLEIC_ACID_TEST"}""")
                .file(folder);
        String records = file(folder, "records.jsonl", record("NUCLEIC_ACID_TEST", "P-7", "2021-08-11T09:00"));
        String[] done = {
            "--on", "2021-08-11", "--activity", "disinfection", "--as-of", "2021-08-11", "--records", records
        };
        assertThat(under(protocol, done).out())
                .startsWith("2021-08-11, Wednesday, disinfection after nucleic-acid test, owed\n  By after-test of ")
                .contains("  It is owed only on a day on which nucleic-acid test was done.\n")
                .endsWith("  On 2021-08-11 it is due, 0 of 1.\n");
        assertThat(under(protocol, "--on", "2021-08-11", "--activity", "disinfection")
                        .out())
                .startsWith("2021-08-11, Wednesday, disinfection, not owed\n")
                .contains("  It is owed only on a day on which nucleic-acid test was done.\n");
    }

    @Test
    void withoutAnActivity_everyActivityOfTheProtocolIsExplained() {
        List<String> titles = explain("--on", "2021-08-11")
                .out()
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith(" "))
                .toList();
        assertThat(titles)
                .containsExactly(
                        "2021-08-11, Wednesday, nucleic-acid test, owed",
                        "2021-08-11, Wednesday, temperature check morning, owed",
                        "2021-08-11, Wednesday, temperature check evening, owed",
                        "2021-08-11, Wednesday, supply delivery, owed",
                        "2021-08-11, Wednesday, rubbish removal, owed",
                        "2021-08-11, Wednesday, disinfection, owed",
                        "2021-08-11, Wednesday, contact, owed",
                        "2021-08-11, Wednesday, medical waste collection, not owed",
                        "2021-08-11, Wednesday, help with rubbish, not owed",
                        "2021-08-11, Wednesday, policy explanation, not owed",
                        "2021-08-11, Wednesday, counselling, not owed");
    }

    @Test
    void onePersonsStay_isNotSaidToBeAnyCodes() {
        assertThat(explain("--on", "2021-08-11", "--activity", "contact").out()).doesNotContain("P-000000");
    }

    @Test
    void chinese_isChineseButForCodesAndSources() {
        for (String on : new String[] {"2021-08-07", "2021-08-11", "2021-08-12", "2021-08-14", "2021-08-21"}) {
            for (String events : new String[] {"[]", STOPPED, RE_EXPOSED}) {
                Run run = under(restarting(), "--on", on, "--events", events(events), "--lang", "zh", "--as-of", on);
                assertThat(run.out()).isNotEmpty();
                assertThat(run.out().lines().filter(line -> !line.startsWith("  来源：")))
                        .allSatisfy(line -> assertThat(withoutCodes(line)).doesNotContainPattern("[A-Za-z]"));
            }
        }
    }

    /** Identifiers of protocols, duties and phases are in lower case. */
    private static String withoutCodes(String line) {
        return line.replace(Samples.SUBDISTRICT, "")
                .replaceAll("的 [a-z-]+：", "的：")
                .replaceAll("在 [a-z-]+ 阶段", "阶段");
    }

    @Test
    void json_hasEachStepInBothLanguagesAndTheSources() {
        JsonNode document = explain("--on", "2021-08-11", "--activity", "nucleic-acid-test", "--format", "json")
                .json();
        assertThat(Run.names(document)).containsExactly("protocol", "on", "explanations");
        JsonNode one = document.path("explanations").path(0);
        assertThat(Run.names(one)).containsExactly("activity", "owed", "key", "reason", "steps", "sources");
        assertThat(one.path("owed").booleanValue()).isTrue();
        assertThat(one.path("key").textValue()).isEqualTo("nucleic-acid-test/PERSON:P-000000/1/4");
        assertThat(one.path("reason").isNull()).isTrue();
        assertThat(one.path("steps"))
                .allSatisfy(step -> assertThat(Run.names(step)).containsExactly("step", "en", "zh"))
                .map(step -> step.path("step").asText())
                .startsWith("ruleNamed", "anchorUsed", "numberingUsed", "dayReckoned", "datesSet", "sourceCited");
        assertThat(one.path("steps").path(3).path("en").textValue())
                .isEqualTo("Day 4 is 2021-08-08 plus 3 days: 2021-08-11.");
        assertThat(one.path("sources"))
                .hasSize(6)
                .allSatisfy(source -> assertThat(Run.names(source))
                        .containsExactly("source", "locator", "reading", "confidence", "verifiedOn"));
    }

    @Test
    void json_ofWhatIsNotOwed_saysWhy() {
        JsonNode one = explain(
                        "--on", "2021-08-08", "--activity", "contact", "--enrolled", "2021-08-10", "--format", "json")
                .json()
                .path("explanations")
                .path(0);
        assertThat(one.path("owed").booleanValue()).isFalse();
        assertThat(one.path("reason").textValue()).isEqualTo("BEFORE_ENROLMENT");
        JsonNode none = explain("--on", "2021-08-11", "--activity", "antigen-test", "--format", "json")
                .json()
                .path("explanations")
                .path(0);
        assertThat(none.path("key").isNull()).isTrue();
        assertThat(none.path("sources")).isEmpty();
    }

    @Test
    void protocolFile_withAnotherShape_isExplainedByItsOwnRule() {
        String oneOf =
                EditedProtocol.subdistrict().testsOnly().test("occurrence", """
                        {"kind":"oneOf","days":[5,7]}""").file(folder);
        assertThat(under(oneOf, "--on", "2021-08-12", "--activity", "nucleic-acid-test")
                        .out())
                .startsWith("2021-08-12, Thursday, nucleic-acid test, owed\n")
                .contains("on one of days 5, 7")
                .contains("the right day is 2021-08-12, 2021-08-14;");
        assertThat(under(oneOf, "--on", "2021-08-13", "--activity", "nucleic-acid-test")
                        .out())
                .startsWith("2021-08-13, Friday, nucleic-acid test, not owed\n");
    }

    @Test
    void anchorThatDecidesNothing_isNoted() {
        Run run = explain("--on", "2021-08-11", "--anchor", "arrival=2021-08-07", "--activity", "nucleic-acid-test");
        assertThat(run.code()).isZero();
        assertThat(run.err()).startsWith("anchor ARRIVAL is ignored");
        assertThat(run.out()).contains("and not from arrival.");
    }

    @Test
    void missingDay_isOneLineOfUsage() {
        Run run = explain();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("Missing required option: '--on=DATE'; see street-office explain --help\n");
    }

    @Test
    void malformedActivity_isRefused() {
        for (String activity : new String[] {"nucleic acid", "1st-test", ""}) {
            Run run = explain("--on", "2021-08-11", "--activity", activity);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err())
                    .isEqualTo("activity code must be 1 to 64 upper-case letters, digits and underscores, a letter"
                            + " first\n");
        }
    }

    @Test
    void refusalOfTheLibrary_isOneLine() {
        Run run = explain("--on", "2021-08-11", "--events", events(RE_EXPOSED));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("event reExposed on 2021-08-12 must not be planned with")
                .hasLineCount(1);
    }
}
