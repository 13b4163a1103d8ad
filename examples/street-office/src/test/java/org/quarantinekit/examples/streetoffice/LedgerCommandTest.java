// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.examples.streetoffice.Samples.HOUSEHOLD;
import static org.quarantinekit.examples.streetoffice.Samples.bytes;
import static org.quarantinekit.examples.streetoffice.Samples.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandTest {

    private static final String DATE = "2021-08-15"; // a Sunday
    private static final String MARK = "XuXiaoMark";

    private static final String CONTACT =
            "{\"kind\":\"contact\",\"id\":\"C-1\",\"household\":\"H-1\",\"at\":\"2021-08-13T09:00\",\"channel\":\"TELEPHONE\","
                    + "\"by\":\"S-" + MARK + "\",\"concerns\":[{\"id\":\"K-1\",\"category\":\"DIFFICULTY\",\"text\":\""
                    + MARK
                    + "\"}]}";
    private static final String ANSWER =
            "{\"kind\":\"answer\",\"concern\":\"K-1\",\"at\":\"2021-08-13T10:00\",\"text\":\"" + MARK + "\",\"by\":\"S-"
                    + MARK + "\"}";
    private static final String POLICY =
            "{\"code\":\"ours\",\"title\":{\"en\":\"Ours\",\"zh\":\"自定\"},\"rules\":[{\"category\":\"DIFFICULTY\","
                    + "\"withinDays\":1}]}";

    @TempDir
    private Path folder;

    private Run ledger(List<String> lines, String... options) {
        List<String> arguments = new ArrayList<>(List.of("ledger", "--date", DATE));
        arguments.addAll(List.of("--ledger", file(folder, "ledger.jsonl", lines.toArray(String[]::new))));
        arguments.addAll(List.of(options));
        return Run.of(arguments.toArray(String[]::new));
    }

    private String ledgerFile() {
        return folder.resolve("ledger.jsonl").toString();
    }

    @Test
    void sample_inEnglish_isTheGoldenText() {
        assertThat(Run.good("ledger", "--sample").out()).isEqualTo(Samples.text("ledger_en.txt"));
    }

    @Test
    void sample_inChinese_isTheGoldenText() {
        assertThat(Run.good("ledger", "--sample", "--lang", "zh").out()).isEqualTo(Samples.text("ledger_zh.txt"));
    }

    @Test
    void sample_jsonDoesNotDependOnTheLanguage() {
        assertThat(Run.good("ledger", "--sample", "--format", "json", "--lang", "zh")
                        .out())
                .isEqualTo(Run.good("ledger", "--sample", "--format", "json").out());
    }

    @Test
    void sample_onAnEarlierDay_knowsNothingOfLaterOnes() {
        JsonNode json = Run.good("ledger", "--sample", "--date", "2021-08-12", "--format", "json")
                .json();
        assertThat(json.path("date").textValue()).isEqualTo("2021-08-12");
        assertThat(json.path("counts"))
                .hasToString("{\"accepted\":5,\"refused\":0,\"toCome\":26,\"contacts\":4,\"concerns\":3,"
                        + "\"states\":{\"RAISED\":2,\"STUDIED\":1},\"unanswered\":3,\"overdue\":0,\"answeredLate\":0,"
                        + "\"reopened\":0}");
    }

    @Test
    void json_hasTheseProperties() {
        JsonNode json = ledger(List.of(CONTACT), "--policy", file(folder, "policy.json", POLICY), "--format", "json")
                .json();
        assertThat(Run.names(json))
                .containsExactly(
                        "date",
                        "policy",
                        "counts",
                        "categories",
                        "households",
                        "unanswered",
                        "overdue",
                        "answeredLate",
                        "reopened");
        assertThat(json.path("policy").textValue()).isEqualTo("ours");
        assertThat(json.path("categories"))
                .hasToString("[{\"category\":\"DIFFICULTY\",\"concerns\":1,\"states\":{\"RAISED\":1}}]");
        assertThat(json.path("households"))
                .hasToString("[{\"household\":\"H-1\",\"concerns\":1,\"states\":{\"RAISED\":1}}]");
        assertThat(json.path("unanswered"))
                .hasToString("[{\"concern\":\"K-1\",\"household\":\"H-1\",\"person\":null,\"category\":\"DIFFICULTY\","
                        + "\"contact\":\"C-1\",\"fromSignsOfDistress\":false,\"state\":\"RAISED\","
                        + "\"raisedAt\":\"2021-08-13T09:00\",\"openSince\":\"2021-08-13T09:00\",\"dueBy\":\"2021-08-14\","
                        + "\"overdue\":true,\"daysOverdue\":1,\"answeredAt\":null,\"answeredLate\":false,\"daysLate\":0,"
                        + "\"timesReopened\":0}]")
                .isEqualTo(json.path("overdue"));
        assertThat(json.path("answeredLate")).isEmpty();
        assertThat(json.path("reopened")).isEmpty();
    }

    @Test
    void jsonOfTheSample_addsUp() {
        JsonNode json = Run.good("ledger", "--sample", "--format", "json").json();
        JsonNode counts = json.path("counts");
        for (String list : new String[] {"unanswered", "overdue", "answeredLate", "reopened"}) {
            assertThat(json.path(list))
                    .as(list)
                    .hasSize(counts.path(list).intValue())
                    .isNotEmpty();
        }
        assertThat(sum(json.path("categories")))
                .isEqualTo(counts.path("concerns").intValue());
        assertThat(sum(json.path("households")))
                .isEqualTo(counts.path("concerns").intValue());
    }

    private static int sum(JsonNode groups) {
        int sum = 0;
        for (JsonNode group : groups) {
            sum += group.path("concerns").intValue();
        }
        return sum;
    }

    @Test
    void withoutAPolicy_nothingIsDue() {
        assertThat(ledger(List.of(CONTACT)).out()).isEqualTo("""
                        Ledger of concerns on 2021-08-15, Sunday: 1 contacts, 1 concerns; 1 not answered, 0 of them overdue
                        Due days: none, because no policy was named

                        About       Raised  Studied  Opened again  Answered  All
                        difficulty       1        0             0         0    1
                        all              1        0             0         0    1

                        STILL TO ANSWER: 1
                          Concern  Household  Person  About       Standing  Open since        Due by  Opened again
                          K-1      H-1                difficulty  raised    2021-08-13T09:00  none               0
                        """);
        assertThat(ledger(List.of(CONTACT), "--format", "json")
                        .json()
                        .path("policy")
                        .isNull())
                .isTrue();
    }

    @Test
    void everythingAnswered_isSaid() {
        assertThat(ledger(List.of(CONTACT, ANSWER)).out()).endsWith("\n\nNothing waits for an answer.\n");
    }

    @Test
    void emptyLedger_isOneThatWasJustBegun() {
        Run run = Run.good("ledger", "--ledger", bytes(folder, "ledger.jsonl"), "--date", DATE);
        assertThat(run.out()).isEqualTo("""
                        Ledger of concerns on 2021-08-15, Sunday: 0 contacts, 0 concerns; 0 not answered, 0 of them overdue
                        Due days: none, because no policy was named

                        Nothing waits for an answer.
                        """);
    }

    @Test
    void contradictions_areReportedByLine_andTheOthersCount() {
        String early = ANSWER.replace("T10:00", "T08:00");
        Run run =
                ledger(List.of(ANSWER.replace("K-1", "K-9"), CONTACT, "", ANSWER, early, CONTACT), "--format", "json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().replace(ledgerFile(), "LEDGER")).isEqualTo("""
                LEDGER:1: answer to concern K-9 at 2021-08-13T10:00 must be about a concern that a contact raised
                LEDGER:5: answer to concern K-1 at 2021-08-13T08:00 must not be before the concern was raised at 2021-08-13T09:00
                LEDGER:6: contact C-1 must not stand twice
                """);
        assertThat(run.json().path("counts").path("accepted").intValue()).isEqualTo(2);
        assertThat(run.json().path("counts").path("refused").intValue()).isEqualTo(3);
    }

    @Test
    void linesThatCannotBeRead_areRefused_andCounted() {
        Run run = ledger(
                List.of(
                        CONTACT,
                        "{\"kind\":\"complaint\"}",
                        CONTACT.replace("\"TELEPHONE\"", "\"" + MARK + "\""),
                        ANSWER.replace("2021-08-13T10:00", MARK),
                        MARK),
                "--format",
                "json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().replace(ledgerFile(), "LEDGER")).isEqualTo("""
                LEDGER:2: document: must have a kind that is known
                LEDGER:3: /channel: must be one of TELEPHONE, MESSAGE, IN_PERSON
                LEDGER:4: /at: must be a date-time like 2021-08-08T08:10
                LEDGER:5: document: must be JSON
                """);
        assertThat(run.json().path("counts").path("refused").intValue()).isEqualTo(4);
    }

    @Test
    void roster_refusesContactsOfOtherHouseholds() {
        String roster = file(folder, "roster.jsonl", HOUSEHOLD);
        String stranger = CONTACT.replace("C-1", "C-2").replace("K-1", "K-2").replace("H-1", "H-9");
        Run run = ledger(
                List.of(stranger, CONTACT, ANSWER.replace("K-1", "K-2")), "--roster", roster, "--format", "json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().replace(ledgerFile(), "LEDGER")).isEqualTo("""
                LEDGER:1: household H-9 of contact C-2 must be on the roster
                LEDGER:3: answer to concern K-2 at 2021-08-13T10:00 must be about a concern that a contact raised
                """);
        assertThat(run.json().path("counts").path("accepted").intValue()).isEqualTo(1);
        assertThat(ledger(List.of(stranger)).code()).isZero();
    }

    @Test
    void refusedLinesOfTheRoster_areNoneOfTheLedger() {
        String roster = file(folder, "roster.jsonl", HOUSEHOLD, "{}");
        Run run = ledger(List.of(CONTACT), "--roster", roster, "--format", "json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo(roster + ":2: document: must have kind\n");
        assertThat(run.json().path("counts").path("refused").intValue()).isZero();
    }

    @Test
    void badFiles_areNothingDone() {
        String missing = folder.resolve("missing").toString();
        assertRefused(Run.of("ledger", "--ledger", missing, "--date", DATE), "file " + missing + " must exist\n");
        String policy = file(folder, "policy.json", POLICY.replace("\"withinDays\":1", "\"withinDays\":-1"));
        assertRefused(
                ledger(List.of(CONTACT), "--policy", policy),
                policy + ": /rules/0: withinDays -1 must be 0 to 365, line 1 column 97\n");
        assertRefused(ledger(List.of(CONTACT), "--roster", missing), "file " + missing + " must exist\n");
        String empty = bytes(folder, "roster.jsonl");
        assertRefused(
                ledger(List.of(CONTACT), "--roster", empty),
                "file " + empty + " must hold at least one household or person without a problem\n");
    }

    private static void assertRefused(Run run, String error) {
        assertThat(run.err()).isEqualTo(error);
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void badUsage_isNamed() {
        assertThat(Run.of("ledger", "--date", DATE).err())
                .isEqualTo("Missing required option: '--ledger=FILE'; see street-office ledger --help\n");
        assertThat(Run.of("ledger", "--ledger", "l").err())
                .isEqualTo("Missing required option: '--date=DATE'; see street-office ledger --help\n");
        String both = "Options --sample and --ledger, --policy, --roster exclude each other; see street-office ledger"
                + " --help\n";
        for (String option : new String[] {"--ledger", "--policy", "--roster"}) {
            Run run = Run.of("ledger", "--sample", option, "l");
            assertThat(run.err()).isEqualTo(both);
            assertThat(run.code()).isEqualTo(2);
        }
    }

    @Test
    void nothingThatAnybodySaid_isPrinted() {
        List<String> lines = List.of(
                CONTACT,
                "{\"kind\":\"study\",\"concern\":\"K-1\",\"at\":\"2021-08-13T09:30\",\"finding\":\"" + MARK + "\"}",
                ANSWER,
                "{\"kind\":\"reopening\",\"concern\":\"K-1\",\"at\":\"2021-08-13T11:00\",\"reason\":\"" + MARK + "\"}",
                ANSWER,
                CONTACT,
                "{\"kind\":\"" + MARK + "\"}",
                ANSWER.replace("\"kind\"", "\"" + MARK + "\""));
        for (String format : new String[] {"table", "json"}) {
            for (String language : new String[] {"en", "zh"}) {
                Run run = ledger(lines, "--format", format, "--lang", language);
                assertThat(run.out()).contains("K-1");
                assertThat(run.errLines()).hasSize(4);
                assertThat(run.out() + run.err()).doesNotContain(MARK);
            }
        }
        Run check = Run.of("check", ledgerFile());
        assertThat(check.out()).hasLineCount(4).doesNotContain(MARK);
    }
}
