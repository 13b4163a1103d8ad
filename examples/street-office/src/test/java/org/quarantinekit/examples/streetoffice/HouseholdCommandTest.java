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

class HouseholdCommandTest {

    private static final String DATE = "2021-08-11"; // a Wednesday, day 4
    private static final String NEIGHBOUR = "{\"kind\":\"person\",\"id\":\"P-2\",\"needs\":[]}";
    private static final String EPISODE =
            "\"protocol\":\"" + Samples.SUBDISTRICT + "\",\"numbering\":\"START_IS_DAY_1\"";

    @TempDir
    private Path folder;

    private Run household(String id, List<String> roster, List<String> records, String... options) {
        List<String> arguments = new ArrayList<>(List.of("household", id, "--date", DATE));
        arguments.addAll(List.of("--roster", file(folder, "roster.jsonl", roster.toArray(String[]::new))));
        arguments.addAll(List.of("--records", file(folder, "records.jsonl", records.toArray(String[]::new))));
        arguments.addAll(List.of(options));
        return Run.of(arguments.toArray(String[]::new));
    }

    /** A household whose members joined and left as they say, "P-1 2021-08-08 2021-08-10". */
    private static String household(String id, String room, String... members) {
        List<String> list = new ArrayList<>();
        for (String member : members) {
            String[] words = member.split(" ", -1);
            String left = words.length > 2 ? "\"" + words[2] + "\"" : "null";
            list.add("{\"person\":\"" + words[0] + "\",\"joined\":\"" + words[1] + "\",\"left\":" + left + "}");
        }
        return "{\"kind\":\"household\",\"id\":\"" + id + "\",\"dwelling\":{\"compound\":\"C1\",\"building\":\"3\","
                + "\"unit\":\"2\",\"floor\":5,\"room\":\"" + room + "\"},\"members\":[" + String.join(",", list) + "]}";
    }

    @Test
    void sample_inEnglish_isTheGoldenText() {
        assertThat(Run.good("household", "H-0010", "--sample").out()).isEqualTo(Samples.text("household_en.txt"));
    }

    @Test
    void sample_inChinese_isTheGoldenText() {
        assertThat(Run.good("household", "H-0010", "--sample", "--lang", "zh").out())
                .isEqualTo(Samples.text("household_zh.txt"));
    }

    @Test
    void sample_personPastTheLastDay_isSaidWithWhatStandsInTheWay() {
        assertThat(Run.good("household", "H-0027", "--sample").out())
                .contains(
                        "P-000071  since 2021-08-01  at home        2021-08-01 to 2021-08-14",
                        "P-000072  since 2021-08-01  in quarantine  2021-08-01 to 2021-08-14",
                        """

                        PAST THE LAST DAY AND NOT RELEASED: 1
                          P-000072  H-0027  last day 2021-08-14; nucleic-acid-test, day 14: missed, and the source does not say what follows
                        """);
    }

    @Test
    void membersWhoJoinedLeftAndMoved_haveTheirDaysAndTheirHome() {
        Run run = household(
                "H-1",
                List.of(
                        household(
                                "H-1",
                                "501",
                                "P-1 2021-08-08 2021-08-09",
                                "P-1 2021-08-11",
                                "P-2 2021-08-08 2021-08-10",
                                "P-3 2021-08-08 2021-08-10",
                                "P-4 2021-08-08",
                                "P-5 2021-08-08"),
                        household("H-2", "502", "P-2 2021-08-11"),
                        PERSON_1,
                        PERSON_2,
                        person("P-3"),
                        "{\"kind\":\"person\",\"id\":\"P-4\",\"needs\":[]}",
                        person("P-5", EPISODE + ",\"anchors\":{\"QUARANTINE_START\":\"2021-08-11\"}")),
                List.of());
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("""
                PEOPLE: 5
                Person  Belongs to it                               On this day    Stay                      Protocol
                P-1     2021-08-08 to 2021-08-09, since 2021-08-11  in quarantine  2021-08-08 to 2021-08-21  fengqing-road-subdistrict-2021
                P-2     2021-08-08 to 2021-08-10                    in H-2         2021-08-08 to 2021-08-21  fengqing-road-subdistrict-2021
                P-3     2021-08-08 to 2021-08-10                    not here       2021-08-08 to 2021-08-21  fengqing-road-subdistrict-2021
                P-4     since 2021-08-08                            at home
                P-5     since 2021-08-08                            in quarantine  2021-08-11 to 2021-08-24  fengqing-road-subdistrict-2021
                """)
                .as("day 4 of one and day 1 of another have a date in common, and no number")
                .contains("\nH-1  contact                    2021-08-11  0 of 1  due\n");
    }

    @Test
    void needs_ofEveryStanding_areShownWithTheirTimes() {
        String resident = "{\"kind\":\"person\",\"id\":\"P-1\",\"needs\":[\"DISABILITY\",\"CANNOT_WALK_WELL\","
                + "\"ELDER_LIVING_ALONE\",\"NEEDS_OUTSIDE_MEDICAL_CARE\"],\"arrangements\":["
                + "{\"need\":\"CANNOT_WALK_WELL\",\"plan\":\"x\",\"dueBy\":\"2021-08-10T12:00\"},"
                + "{\"need\":\"DISABILITY\",\"plan\":\"x\",\"dueBy\":\"2021-08-11T08:00\"},"
                + "{\"need\":\"ELDER_LIVING_ALONE\",\"plan\":\"x\",\"dueBy\":\"2021-08-09T12:00\","
                + "\"settledAt\":\"2021-08-10T09:30\"}]}";
        assertThat(household("H-1", List.of(HOUSEHOLD, resident), List.of()).out())
                .contains("""

                SPECIAL NEEDS: 4
                  P-1  cannot walk well: OVERDUE, due by 2021-08-10T12:00
                  P-1  disability: planned, due by 2021-08-11T08:00
                  P-1  elder living alone: settled on 2021-08-10T09:30
                  P-1  needs medical care outside: no plan

                """);
    }

    @Test
    void nobodyStays_saysThatNothingIsOwed() {
        Run run = household("H-1", List.of(HOUSEHOLD, NEIGHBOUR), List.of());
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                File of household H-1 on 2021-08-11, Wednesday
                Compound C1, building 3, staircase 2

                PEOPLE: 2
                Person  Belongs to it     On this day  Stay  Protocol
                P-1     since 2021-08-08  at home
                P-2     since 2021-08-08  at home

                Nothing is owed on this day.
                """);
    }

    @Test
    void clockThatStandsStill_hasNoLastDay() {
        String stopped = person(
                "P-1",
                EPISODE + ",\"anchors\":{\"QUARANTINE_START\":\"2021-08-08\"},"
                        + "\"events\":[{\"kind\":\"clockStopped\",\"on\":\"2021-08-10\"}]");
        assertThat(household("H-1", List.of(HOUSEHOLD, stopped), List.of()).out())
                .contains("P-1     since 2021-08-08  in quarantine  from 2021-08-08, while the clock stands still  ");
    }

    @Test
    void refusedStay_isReportedWithItsLineAndTheOthersAreKept() {
        String open = "\"protocol\":\"" + Samples.SUBDISTRICT + "\"";
        Run run = household("H-1", List.of(HOUSEHOLD, PERSON_1, person("P-2", open)), List.of());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(folder.resolve("roster.jsonl")
                        + ":3: PERSON P-2: anchors of the episode must hold QUARANTINE_START, which"
                        + " fengqing-road-subdistrict-2021 counts from\n");
        assertThat(run.out())
                .contains("P-2     since 2021-08-08  at home        cannot be planned\n")
                .contains("P-1  nucleic-acid test          4    0 of 1  due\n");
    }

    @Test
    void refusedStayOfAnotherHousehold_isNoneOfThisFile() {
        String open = "\"protocol\":\"" + Samples.SUBDISTRICT + "\"";
        List<String> roster = List.of(
                Samples.household("H-1", "P-1"), Samples.household("H-2", "P-2"), PERSON_1, person("P-2", open));
        Run run = household("H-1", roster, List.of());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void refusedRow_isReportedAndTheFileIsPrinted() {
        String dueBy = "{\"kind\":\"person\",\"id\":\"P-2\",\"needs\":[\"DISABILITY\"],\"arrangements\":[{\"need\":"
                + "\"DISABILITY\",\"plan\":\"x\",\"dueBy\":\"2021-08-10\"}]}";
        String need = dueBy.replace("{\"need\":\"DISABILITY\"", "{\"need\":\"CANNOT_WALK_WELL\"")
                .replace("2021-08-10", "2021-08-10T12:00");
        Run run = household("H-1", List.of(HOUSEHOLD, PERSON_1, dueBy, need), List.of("{}"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("""
                ROSTER:3: /arrangements/0/dueBy: must be a date-time like 2021-08-08T08:10
                ROSTER:4: document: arrangement for CANNOT_WALK_WELL of person P-2 must be for one of the needs [DISABILITY]
                RECORDS:1: document: must have activity, subject, performedAt, outcome
                """.replace("ROSTER", folder.resolve("roster.jsonl").toString())
                        .replace("RECORDS", folder.resolve("records.jsonl").toString()));
        assertThat(run.out()).contains("PEOPLE: 2");
    }

    @Test
    void unknownHousehold_isRefusedInOneLine() {
        Run run = household("H-9", List.of(HOUSEHOLD, PERSON_1), List.of());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("household H-9 must be on the roster\n");
    }

    @Test
    void idThatIsNone_isRefusedWithoutRepeatingIt() {
        Run run = Run.of("household", "Mrs Smith's", "--sample");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("household id must be 1 to 64 letters, digits, dots, underscores and hyphens,"
                        + " a letter or digit first\n");
    }

    @Test
    void badUsage_isOneLine() {
        assertThat(Run.of("household", "--sample").err())
                .isEqualTo("Missing required parameter: 'ID'; see street-office household --help\n");
        assertThat(Run.of("household", "H-1", "--sample", "--roster", "r").err())
                .isEqualTo(
                        "Options --sample and --roster, --records, --supplies, --ledger, --policy exclude each other;"
                                + " see street-office household --help\n");
        assertThat(Run.of("household", "H-1", "--records", "r", "--date", DATE).err())
                .isEqualTo("Missing required option: '--roster=FILE'; see street-office household --help\n");
        assertThat(Run.of("household", "H-1", "--roster", "r", "--records", "r").err())
                .isEqualTo("Missing required option: '--date=DATE'; see street-office household --help\n");
        assertThat(Run.of("household", "H-1", "--sample", "--package", "five-ones-2021")
                        .err())
                .isEqualTo("Unknown options: '--package', 'five-ones-2021'; see street-office household --help\n");
    }

    @Test
    void protocolNumberingAndDayStart_areThoseOfTheCommandLine() {
        List<String> roster = List.of(HOUSEHOLD, person("P-1", "\"anchors\":{\"QUARANTINE_START\":\"2021-08-08\"}"));
        List<String> records = List.of(record("NUCLEIC_ACID_TEST", "P-1", "2021-08-12T00:40"));
        Run run = household(
                "H-1",
                roster,
                records,
                "--protocol",
                Samples.SUBDISTRICT,
                "--numbering",
                "start-is-day-1",
                "--day-starts-at",
                "04:00");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("P-1  nucleic-acid test          4    1 of 1  done\n");
    }

    @Test
    void testDone_countsAndTheRestStaysOpen() {
        assertThat(household("H-1", List.of(HOUSEHOLD, PERSON_1), List.of(TEST)).out())
                .contains("""
                        P-1  nucleic-acid test          1    0 of 1  OVERDUE since 2021-08-08
                        P-1  nucleic-acid test          4    1 of 1  done
                        P-1  temperature check morning  4    0 of 1  due
                        """)
                .endsWith("""

                        ALL OBLIGATIONS OF THESE STAYS
                        For       Number  All of them
                        H-1           42  30 upcoming, 3 due, 9 lapsed
                        P-1           33  1 done, 23 upcoming, 2 due, 1 OVERDUE, 6 lapsed
                        P-2            0
                        together      75  1 done, 53 upcoming, 5 due, 1 OVERDUE, 15 lapsed
                        """);
    }
}
