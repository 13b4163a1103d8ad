// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.examples.streetoffice.Samples.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has happened since a stay began, with day 1 on Sunday, 8 August 2021. */
class PlanEventsTest {

    private static final String RE_EXPOSED = """
            [{"kind":"reExposed","on":"2021-08-12"}]""";
    private static final String STOPPED = """
            [{"kind":"clockStopped","on":"2021-08-10"},{"kind":"clockResumed","on":"2021-08-13"}]""";
    private static final String STANDING = """
            [{"kind":"clockStopped","on":"2021-08-10"}]""";
    private static final String EVERY_KIND = """
            [{"kind":"newSign","on":"2021-08-09"},
             {"kind":"clockStopped","on":"2021-08-10"},
             {"kind":"clockResumed","on":"2021-08-11"},
             {"kind":"transferred","on":"2021-08-12"},
             {"kind":"transferred","on":"2021-08-13","back":true},
             {"kind":"reExposed","on":"2021-08-14"},
             {"kind":"extended","on":"2021-08-15","lastDay":"2021-09-05",
              "addedDays":[{"duty":"nucleic-acid-test","days":[21]}]},
             {"kind":"shortened","on":"2021-08-16","lastDay":"2021-09-01"},
             {"kind":"testedPositive","on":"2021-08-17"},
             {"kind":"protocolChanged","on":"2021-08-18","protocol":"fengqing-road-villages-2021","anchors":{}},
             {"kind":"released","on":"2021-08-18","lastDay":"2021-08-18"}]""";

    @TempDir
    private Path folder;

    private Run plan(String protocol, String events, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "plan",
                "--protocol",
                protocol,
                "--anchor",
                "quarantine-start=2021-08-08",
                "--numbering",
                "start-is-day-1",
                "--events",
                file(folder, "events.json", events)));
        arguments.addAll(List.of(options));
        return Run.of(arguments.toArray(String[]::new));
    }

    private Run restarting(String events, String... options) {
        return plan(EditedProtocol.subdistrict().reExposure("RESTART").file(folder), events, options);
    }

    private JsonNode json(String events, String... options) {
        List<String> arguments = new ArrayList<>(List.of("--format", "json"));
        arguments.addAll(List.of(options));
        return restarting(events, arguments.toArray(String[]::new)).json();
    }

    @Test
    void everyKind_isSaidInBothLanguages() {
        Run en = restarting(EVERY_KIND);
        assertThat(en.code()).isZero();
        assertThat(en.err()).isEmpty();
        assertThat(en.out()).contains("""
                A new sign was seen on 2021-08-09.
                After 2021-08-10 the clock stood still.
                After 2021-08-11 the days counted again.
                On 2021-08-12 the person went into the care of somebody else.
                On 2021-08-13 the person came back.
                There was a new exposure on 2021-08-14.
                On 2021-08-15 the stay was extended to 2021-09-05.
                On 2021-08-16 the stay was shortened to 2021-09-01.
                A test of 2021-08-17 was positive.
                After 2021-08-18 the stay is under fengqing-road-villages-2021.
                The stay was ended with 2021-08-18 as its last day.
                """);
        assertThat(restarting(EVERY_KIND, "--lang", "zh").out().lines().skip(2).limit(11))
                .hasSize(11)
                .allSatisfy(line -> assertThat(line.replace("fengqing-road-villages-2021", ""))
                        .containsPattern("\\p{IsHan}")
                        .doesNotContainPattern("[A-Za-z]"));
    }

    @Test
    void everyKind_leavesItsMarkInTheJson() {
        JsonNode plan = json(EVERY_KIND);
        assertThat(plan.path("stoppedDays")).hasToString("""
                [{"firstDay":"2021-08-11","lastDay":"2021-08-11"}]""");
        assertThat(plan.path("watches")).hasToString("""
                [{"sign":"2021-08-09","firstDay":"2021-08-09","lastDay":"2021-08-13"}]""");
        assertThat(plan.path("leftOn").textValue()).isEqualTo("2021-08-18");
        assertThat(plan.path("phases"))
                .map(phase -> phase.path("series").intValue())
                .containsExactly(1, 2);
        assertThat(plan.path("standardLastDay").textValue()).isEqualTo("2021-08-21");
        assertThat(plan.path("effectiveLastDay").textValue()).isEqualTo("2021-08-18");
        assertThat(plan.path("obligations"))
                .map(one -> one.path("reason").textValue())
                .contains("SUSPENDED", "SUPERSEDED");
    }

    @Test
    void reExposed_tellsTheTwoCountsApart() {
        String out = restarting(RE_EXPOSED).out().replaceAll(" {2,}", " | ");
        assertThat(out)
                .contains("""
                        Count 2 begins on 2021-08-12, Thursday, with the new exposure
                        Phase home: 2021-08-12 to 2021-08-25, 14 days
                        """)
                .contains("\n4 of count 2 | 2021-08-15 | nucleic-acid test | person | 1 or more")
                .contains("\n7 | 2021-08-14 | nucleic-acid test | person | 1 or more"
                        + " | not owed: something later took its place\n")
                .contains("\n1 to 4 | 2021-08-08 to 2021-08-11 | contact | household | 1 or more")
                .contains("\n1 to 14 of count 2 | 2021-08-12 to 2021-08-25 | contact | household | 1 or more");
    }

    @Test
    void reExposed_tellsTheTwoCountsApartInTheBlockersAsWell() {
        assertThat(restarting(RE_EXPOSED, "--as-of", "2021-08-27").out())
                .contains("  nucleic-acid-test, day 4: missed, and the source does not say what follows\n")
                .contains("  nucleic-acid-test, day 4 of count 2: missed, and the source does not say what follows\n");
        assertThat(restarting(RE_EXPOSED, "--as-of", "2021-08-27", "--lang", "zh")
                        .out())
                .contains("  nucleic-acid-test第4天（第2次计算）：漏做，来源未说明后果\n");
    }

    @Test
    void reExposed_whereTheLaterLastDayHolds_countsOnFromTheFirst() {
        String later =
                EditedProtocol.subdistrict().reExposure("EXTEND_TO_LATER").file(folder);
        assertThat(plan(later, RE_EXPOSED).out())
                .contains("There was a new exposure on 2021-08-12.\n")
                .contains("Last day as first counted 2021-08-21; last day now 2021-08-25, Wednesday; can be over from "
                        + "2021-08-26T00:00\n")
                .contains("\n1 to 18  2021-08-08 to 2021-08-25  contact ")
                .doesNotContain("count 2");
    }

    @Test
    void stoppedClock_leavesItsDaysOutOfEveryRow() {
        String out = restarting(STOPPED).out();
        assertThat(out)
                .contains("No day number, because the clock stood still: 2021-08-11 to 2021-08-13\n")
                .contains("\n1 to 3   2021-08-08 to 2021-08-10  contact ")
                .contains("\n4 to 14  2021-08-14 to 2021-08-24  contact ")
                .contains("\n4        2021-08-14                nucleic-acid test ");
    }

    @Test
    void clockThatStandsStill_promisesNoLastDay() {
        assertThat(restarting(STANDING).out())
                .contains(
                        "Last day as first counted 2021-08-21; no last day can be told while the clock stands still\n")
                .doesNotContain("can be over from");
        assertThat(restarting(STANDING, "--lang", "zh").out()).contains("原定最后一天2021-08-21；暂停计算期间无法确定最后一天\n");
        assertThat(json(STANDING, "--as-of", "2021-08-12").path("blockers"))
                .hasToString("[{\"obligation\":null,\"reason\":\"CLOCK_STOPPED\",\"activity\":null,\"missing\":0}]");
    }

    @Test
    void positiveResult_withoutAChangeOfProtocol_standsInTheWay() {
        String positive = """
                [{"kind":"testedPositive","on":"2021-08-12"}]""";
        assertThat(restarting(positive, "--as-of", "2021-08-22").out())
                .contains("  a test was positive, and no change of protocol is recorded\n");
    }

    @Test
    void extendedAndShortened_showBothLastDays() {
        String extended = """
                [{"kind":"extended","on":"2021-08-15","lastDay":"2021-08-24"}]""";
        String shortened = """
                [{"kind":"shortened","on":"2021-08-15","lastDay":"2021-08-18"}]""";
        assertThat(plan(Samples.SUBDISTRICT, extended).out())
                .contains("On 2021-08-15 the stay was extended to 2021-08-24.\n")
                .contains(
                        "first counted 2021-08-21; last day now 2021-08-24, Tuesday; can be over from 2021-08-25T00:00");
        assertThat(plan(Samples.SUBDISTRICT, shortened, "--lang", "zh").out())
                .contains("原定最后一天2021-08-21；实际最后一天2021-08-18（星期三）；最早可于2021-08-19T00:00解除\n");
        assertLastDays(plan(Samples.SUBDISTRICT, extended, "--format", "json").json(), "2021-08-24");
        assertLastDays(plan(Samples.SUBDISTRICT, shortened, "--format", "json").json(), "2021-08-18");
    }

    private static void assertLastDays(JsonNode plan, String now) {
        assertThat(plan.path("standardLastDay").textValue()).isEqualTo("2021-08-21");
        assertThat(plan.path("plannedLastDay").textValue()).isEqualTo(now);
        assertThat(plan.path("effectiveLastDay").textValue()).isEqualTo(now);
    }

    @Test
    void consequenceThatTheSourceLeavesOpen_isTheRefusalOfTheLibrary() {
        assertRefused(
                plan(Samples.SUBDISTRICT, RE_EXPOSED),
                "event reExposed on 2021-08-12 must not be planned with, because the source of"
                        + " fengqing-road-subdistrict-2021 does not say what it does to the stay\n");
    }

    @Test
    void eventAfterTheStay_isTheRefusalOfTheLibrary() {
        assertRefused(
                restarting("""
                        [{"kind":"reExposed","on":"2021-08-30"}]"""),
                "event reExposed on 2021-08-30 must not be after 2021-08-21, the last day of the stay; that is a new"
                        + " episode\n");
    }

    @Test
    void brokenEvent_isRefusedWithItsPointer() {
        String events = folder.resolve("events.json").toString();
        assertRefused(plan(Samples.SUBDISTRICT, """
                        [{"kind":"clockStopped","on":"2021-08-10"},{"kind":"clockResumed","on":"soon"}]"""), events + ": /1/on: must be a date like 2021-08-08\n");
        assertRefused(plan(Samples.SUBDISTRICT, """
                        [{"kind":"escaped","on":"2021-08-10"}]"""), events + ": /0: must have a kind that is known\n");
    }

    private static void assertRefused(Run run, String words) {
        assertThat(run.err()).isEqualTo(words);
        assertThat(run.code()).isEqualTo(2);
    }
}
