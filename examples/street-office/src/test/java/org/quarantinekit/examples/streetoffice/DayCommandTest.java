// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.examples.streetoffice.Samples.HOUSEHOLD;
import static org.quarantinekit.examples.streetoffice.Samples.PERSON_1;
import static org.quarantinekit.examples.streetoffice.Samples.PERSON_2;
import static org.quarantinekit.examples.streetoffice.Samples.TEST;
import static org.quarantinekit.examples.streetoffice.Samples.file;
import static org.quarantinekit.examples.streetoffice.Samples.person;
import static org.quarantinekit.examples.streetoffice.Samples.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DayCommandTest {

    private static final String DATE = "2021-08-11"; // a Wednesday, day 4

    @TempDir
    private Path folder;

    private Run day(List<String> roster, List<String> records, String... options) {
        List<String> arguments = new ArrayList<>(List.of("day", "--date", DATE));
        arguments.addAll(List.of("--roster", file(folder, "roster.jsonl", roster.toArray(String[]::new))));
        arguments.addAll(List.of("--records", file(folder, "records.jsonl", records.toArray(String[]::new))));
        arguments.addAll(List.of(options));
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void noArguments_isTheDayOfTheSample() {
        assertThat(Run.good().out()).isEqualTo(Samples.text("day_en.txt"));
    }

    @Test
    void sample_inEnglish_isTheGoldenText() {
        assertThat(Run.good("day", "--sample").out()).isEqualTo(Samples.text("day_en.txt"));
    }

    @Test
    void sample_inChinese_isTheGoldenText() {
        assertThat(Run.good("day", "--sample", "--lang", "zh").out()).isEqualTo(Samples.text("day_zh.txt"));
    }

    @Test
    void sample_jsonDoesNotDependOnTheLanguage() {
        assertThat(Run.good("day", "--sample", "--format", "json", "--lang", "zh")
                        .out())
                .isEqualTo(Run.good("day", "--sample", "--format", "json").out());
    }

    @Test
    void sampleAndFiles_areRefusedTogether() {
        Run run = Run.of("day", "--sample", "--roster", "roster.jsonl");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "Options --sample and --roster, --records, --supplies, --ledger, --policy exclude each other; see street-office day --help\n");
    }

    @Test
    void missingOption_isNamed() {
        assertThat(Run.of("day", "--records", "r", "--date", DATE).err())
                .isEqualTo("Missing required option: '--roster=FILE'; see street-office day --help\n");
        assertThat(Run.of("day", "--roster", "r", "--date", DATE).err())
                .isEqualTo("Missing required option: '--records=FILE'; see street-office day --help\n");
        assertThat(Run.of("day", "--roster", "r", "--records", "r").err())
                .isEqualTo("Missing required option: '--date=DATE'; see street-office day --help\n");
    }

    @Test
    void everybodyTested_leavesNoTestInTheRound() {
        Run run = day(
                List.of(HOUSEHOLD, PERSON_1, PERSON_2),
                List.of(
                        record("NUCLEIC_ACID_TEST", "P-1", "2021-08-08T09:00"),
                        record("NUCLEIC_ACID_TEST", "P-2", "2021-08-08T09:00"),
                        TEST,
                        record("NUCLEIC_ACID_TEST", "P-2", "2021-08-11T09:05")));
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Tests: 2 people owe one today; 2 done, 0 not yet, 0 not reached")
                .contains("P-1, P-2: temperature check morning, temperature check evening")
                .doesNotContain("P-1  nucleic-acid test");
    }

    @Test
    void nobodyOwesATest_saysThatThereIsNothingToCover() {
        String village = "\"protocol\":\"fengqing-road-villages-2021\",\"numbering\":\"START_IS_DAY_1\","
                + "\"anchors\":{\"QUARANTINE_START\":\"2021-08-08\"}";
        Run run = day(List.of(HOUSEHOLD, person("P-1", village)), List.of(""));
        assertThat(run.out()).contains("Tests: nobody owes one today, so there is nothing to cover");
    }

    @Test
    void nobodyStays_saysThatNothingIsOwed() {
        Run run = day(List.of(HOUSEHOLD, "{\"kind\":\"person\",\"id\":\"P-1\",\"needs\":[]}"), List.of(""));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Nothing is owed on this day.\n\nNothing is left to do.\n");
    }

    @Test
    void numberingOnTheCommandLine_servesEpisodesThatChooseNone() {
        String open = "\"protocol\":\"" + Samples.SUBDISTRICT + "\",\"anchors\":{\"QUARANTINE_START\":\"2021-08-08\"}";
        List<String> roster = List.of(HOUSEHOLD, PERSON_1, person("P-2", open));
        assertThat(day(roster, List.of(), "--numbering", "start-is-day-0").out())
                .contains("P-1  nucleic-acid test, day 4: due")
                .contains("P-2  nucleic-acid test, day 1: OVERDUE since 2021-08-09")
                .doesNotContain("P-2  nucleic-acid test, day 4");
    }

    @Test
    void protocolOnTheCommandLine_servesEpisodesThatNameNone() {
        String open = "\"anchors\":{\"QUARANTINE_START\":\"2021-08-08\"}";
        List<String> roster = List.of(HOUSEHOLD, person("P-1", open));
        Run run = day(roster, List.of(), "--numbering", "start-is-day-1", "--protocol", "fengqing-road-villages-2021");
        assertThat(run.out()).contains("P-1: supply delivery, temperature check 0 of 2, telephone follow-up 0 of 2");
    }

    @Test
    void protocolFile_isKnownToEpisodesThatNameIt() {
        String document = Run.good("catalogue", "show", Samples.SUBDISTRICT, "--format", "json")
                .out()
                .replace("\"id\": \"" + Samples.SUBDISTRICT + "\"", "\"id\": \"our-own\"");
        String own = "\"protocol\":\"our-own\",\"numbering\":\"START_IS_DAY_1\","
                + "\"anchors\":{\"QUARANTINE_START\":\"2021-08-08\"}";
        Run run = day(
                List.of(HOUSEHOLD, person("P-1", own), PERSON_2),
                List.of(),
                "--protocol",
                file(folder, "our-own.json", document));
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("P-1  nucleic-acid test, day 4: due")
                .contains("P-2  nucleic-acid test, day 4: due");
    }

    @Test
    void refusedStay_isReportedWithItsLineAndTheOthersAreServed() {
        String open = "\"protocol\":\"" + Samples.SUBDISTRICT + "\"";
        Run run = day(List.of(HOUSEHOLD, PERSON_1, person("P-2", open)), List.of());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(folder.resolve("roster.jsonl")
                        + ":3: PERSON P-2: anchors of the episode must hold QUARANTINE_START, which"
                        + " fengqing-road-subdistrict-2021 counts from\n");
        assertThat(run.out()).contains("P-1  nucleic-acid test, day 4: due");
    }

    @Test
    void dayStartsAt_movesEarlyRecordsToTheDayBefore() {
        List<String> roster = List.of(HOUSEHOLD, PERSON_1);
        List<String> records = List.of(record("NUCLEIC_ACID_TEST", "P-1", "2021-08-12T00:40"));
        assertThat(day(roster, records).out()).contains("P-1  nucleic-acid test, day 4: due");
        assertThat(day(roster, records, "--day-starts-at", "04:00").out())
                .doesNotContain("P-1  nucleic-acid test, day 4");
    }

    @Test
    void carePackage_isAskedAboutOnlyWhereItIsNamed() {
        List<String> roster = List.of(HOUSEHOLD, PERSON_1);
        assertThat(day(roster, List.of()).out()).doesNotContain("CARE PACKAGES");
        assertThat(day(roster, List.of(), "--package", "five-ones-2021").out())
                .contains(
                        "CARE PACKAGES SHORT (“Five ones” care package): 1\n  H-1  P-1 since 2021-08-08: all of it\n");
    }

    @Test
    void carePackage_dueSinceDifferentDays_isALineForEachDay() {
        String later = Samples.person(
                "P-2",
                "\"protocol\":\"" + Samples.SUBDISTRICT + "\",\"numbering\":\"START_IS_DAY_1\","
                        + "\"anchors\":{\"QUARANTINE_START\":\"2021-08-10\"}");
        assertThat(day(List.of(HOUSEHOLD, PERSON_1, later), List.of(), "--package", "five-ones-2021")
                        .out())
                .contains("  H-1  P-1 since 2021-08-08: all of it\n  H-1  P-2 since 2021-08-10: all of it\n");
    }

    @Test
    void nothingLacking_isSaid() {
        List<String> roster = List.of(HOUSEHOLD, PERSON_1);
        List<String> records = List.of(record("CARE_PACKAGE", "P-1", "2021-08-08T16:00"));
        assertThat(day(roster, records, "--package", "five-ones-2021").out())
                .contains("Care packages: nobody lacks anything of the “Five ones” care package.\n");
    }

    @Test
    void specialNeeds_areAskedAboutWhileTheyWait() {
        String planned = PERSON_1.replace(
                "\"needs\":[]",
                "\"needs\":[\"DISABILITY\"],\"arrangements\":[{\"need\":\"DISABILITY\",\"plan\":\"x\","
                        + "\"dueBy\":\"2021-08-11T09:00\"}]");
        String waiting = PERSON_2.replace("\"needs\":[]", "\"needs\":[\"DISABILITY\",\"NEEDS_INSULIN\"]");
        assertThat(day(List.of(HOUSEHOLD, planned, waiting), List.of()).out()).contains("""

                SPECIAL NEEDS WITHOUT A PLAN, OR OVERDUE: 2
                  P-2  H-1  disability: no plan
                  P-2  H-1  needs insulin: no plan
                """);
        assertThat(day(List.of(HOUSEHOLD, planned.replace("11T09", "10T09")), List.of())
                        .out())
                .contains("\n  P-1  H-1  disability: OVERDUE, due by 2021-08-10T09:00\n");
        assertThat(day(List.of(HOUSEHOLD, planned), List.of()).out()).doesNotContain("SPECIAL NEEDS");
    }

    @Test
    void byteOrderMark_isPassedOver() {
        Run run = day(List.of("\uFEFF" + HOUSEHOLD, PERSON_1), List.of("\uFEFF" + TEST));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void windowsLineEnds_areLineEnds() {
        Run run = day(List.of(HOUSEHOLD + "\r", PERSON_1 + "\r"), List.of(TEST + "\r"));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void orderOfRecords_doesNotMatter() {
        List<String> roster = List.of(HOUSEHOLD, PERSON_1);
        String earlier = record("NUCLEIC_ACID_TEST", "P-1", "2021-08-08T09:00");
        assertThat(day(roster, List.of(TEST, earlier)).out())
                .isEqualTo(day(roster, List.of(earlier, TEST)).out());
    }
}
