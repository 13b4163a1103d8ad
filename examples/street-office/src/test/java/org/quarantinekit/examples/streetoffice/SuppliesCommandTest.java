// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the needs of the sample to its order, to what there is to give out, and to what became of it. */
class SuppliesCommandTest {

    private static final String NEED = need("N-1", "H-1", 5);
    private static final String ORDER =
            "{\"kind\":\"order\",\"id\":\"O-1\",\"placedAt\":\"2021-08-08T12:00\",\"lines\":"
                    + "[{\"item\":\"RICE\",\"unit\":\"BAG\",\"shares\":[{\"need\":\"N-1\",\"number\":5}]}]}";
    private static final String LIST = "{\"code\":\"small\",\"title\":{\"en\":\"Small\",\"zh\":\"小\"},\"items\":"
            + "[{\"item\":\"RICE\",\"title\":{\"en\":\"rice\",\"zh\":\"米\"},\"category\":\"RICE_FLOUR_OIL\","
            + "\"units\":[\"BAG\"],\"limits\":[{\"unit\":\"BAG\",\"perHousehold\":3}],\"citations\":[]}],"
            + "\"citations\":[]}";

    @TempDir
    private Path folder;

    private static String need(String id, String household, int number) {
        return "{\"kind\":\"need\",\"id\":\"" + id + "\",\"household\":\"" + household + "\",\"item\":\"RICE\","
                + "\"amount\":{\"number\":" + number + ",\"unit\":\"BAG\"},\"channel\":\"TELEPHONE\","
                + "\"askedAt\":\"2021-08-08T09:00\",\"note\":\"SECRET\"}";
    }

    private static String delivery(String id, String need, int number) {
        return "{\"kind\":\"delivery\",\"id\":\"" + id + "\",\"order\":\"O-1\",\"household\":\"H-1\","
                + "\"at\":\"2021-08-08T15:00\",\"outcome\":\"DONE\",\"lines\":[{\"need\":\"" + need
                + "\",\"number\":" + number + ",\"result\":\"DELIVERED\"}]}";
    }

    private Run reconcile(String... lines) {
        return Run.of(
                "supplies",
                "reconcile",
                "--supplies",
                Samples.file(folder, "supplies.jsonl", lines),
                "--date",
                "2021-08-08",
                "--format",
                "json");
    }

    @Test
    void consolidate_sample_isOneOrderWithWhatStaysOpen() {
        assertThat(Run.good("supplies", "consolidate", "--sample").out()).isEqualTo("""
                        Order O-2021-08-15, placed 2021-08-15T23:59
                          medicine 1 box
                            H-0030/P-000079 1
                          milk 3 pack
                            H-0022 3
                          rice 1 bag
                            H-0035 1
                          towels 2 piece
                            H-0020 2
                          vegetables 5 box
                            H-0035 3, H-0021 2

                        STAYS OPEN: 3
                          N-015  H-0022  milk    3  pack  limit for a person reached
                          N-012  H-0035  rice    1  bag   limit for a household reached
                          N-016  H-0023  masks  10  pack  not ordered in this unit
                        """);
    }

    @Test
    void allocate_sample_saysWhyAndWhoBrings() {
        assertThat(Run.good("supplies", "allocate", "--sample").out())
                .startsWith(
                        "What is there on 2021-08-15, Sunday, given out\n\nmedicine: 1 box there, 2 wanted, 1 given, 0 left\n")
                .contains("""
                        vegetables: 4 box there, 8 wanted, 4 given, 0 left
                          need N-003 gets 2 of 3: with 4 for 8 wanted as ordinary, household H-0002 gets 4 x 3 / 8 = 1, \
                        and 1 more for its remainder of 4/8
                          need N-018 gets 2 of 4: with 4 for 8 wanted as ordinary, household H-0039 gets 4 x 4 / 8 = 2
                          need N-019 gets 0 of 1: with 4 for 8 wanted as ordinary, household H-0020 gets 4 x 1 / 8 = 0
                        """)
                .endsWith("""
                        Round of U2, doors: 2
                          Compound C2, building 2, staircase 1  H-0037  oil 1 bottle
                          Compound C2, building 2, staircase 1  H-0039  soap 1 piece, vegetables 2 box
                        """);
    }

    @Test
    void reconcile_sample_showsEveryLine() {
        assertThat(Run.good("supplies", "reconcile", "--sample").out())
                .startsWith("""
                        Supplies up to 2021-08-15, Sunday: 19 needs, 2 orders

                        Order O-2021-08-14 of 2021-08-14T18:00, still open
                          Item        Unit    Ordered  Delivered  Substituted  Refused  Short
                          books       piece         2          1            0        1      0
                          medicine    box           3          1            0        0      2
                          milk        pack          4          3            1        0      0
                        """)
                .contains("Order O-2021-08-14-B of 2021-08-14T18:30, cancelled\n", "NOT ORDERED YET: 7\n");
    }

    @Test
    void everyCommand_sampleInChinese_hasWords() {
        for (String command : new String[] {"consolidate", "allocate", "reconcile"}) {
            assertThat(Run.good("supplies", command, "--sample", "--lang", "zh").out())
                    .contains("大米")
                    .doesNotContainPattern("\\b[a-z]{3,}\\b");
        }
    }

    @Test
    void consolidate_json_hasTheseProperties() {
        JsonNode json = Run.good("supplies", "consolidate", "--sample", "--format", "json")
                .json();
        assertThat(Run.names(json)).containsExactly("date", "order", "lines", "held");
        assertThat(json.path("order").path("kind").textValue()).isEqualTo("order");
        assertThat(json.path("lines").path(0))
                .hasToString("{\"item\":\"MEDICINE\",\"unit\":\"BOX\",\"total\":1,\"needs\":1}");
        assertThat(json.path("held").path(0))
                .hasToString("{\"need\":\"N-015\",\"household\":\"H-0022\",\"person\":null,\"item\":\"MILK\","
                        + "\"unit\":\"PACK\",\"number\":3,\"reason\":\"PERSON_LIMIT\"}");
    }

    @Test
    void allocate_json_hasTheseProperties() {
        JsonNode json =
                Run.good("supplies", "allocate", "--sample", "--format", "json").json();
        assertThat(Run.names(json)).containsExactly("date", "items", "rounds", "withoutDoor");
        assertThat(Run.names(json.path("items").path(0)))
                .containsExactly("item", "unit", "stock", "wanted", "given", "left", "shares");
        assertThat(Run.names(json.path("items").path(0).path("shares").path(0)))
                .containsExactly(
                        "order",
                        "need",
                        "household",
                        "person",
                        "item",
                        "unit",
                        "urgency",
                        "wanted",
                        "given",
                        "reason",
                        "why");
        assertThat(Run.names(json.path("rounds").path(0).path("stops").path(0)))
                .containsExactly("household", "compound", "building", "unit", "shares");
    }

    @Test
    void reconcile_json_orderedIsAlwaysTheSumOfWhatBecameOfIt() {
        JsonNode json = Run.good("supplies", "reconcile", "--sample", "--format", "json")
                .json();
        assertThat(Run.names(json)).containsExactly("date", "orders", "needs", "later");
        for (JsonNode order : json.path("orders")) {
            for (JsonNode line : order.path("lines")) {
                assertThat(sum(line, "delivered", "substituted", "refused", "short"))
                        .isEqualTo(line.path("ordered").longValue());
            }
        }
        for (JsonNode need : json.path("needs")) {
            assertThat(sum(need, "open", "awaited", "delivered", "substituted", "refused"))
                    .isEqualTo(need.path("asked").longValue());
        }
    }

    private static long sum(JsonNode object, String... names) {
        long sum = 0;
        for (String name : names) {
            assertThat(object.path(name).isIntegralNumber()).isTrue();
            sum += object.path(name).longValue();
        }
        return sum;
    }

    @Test
    void badEntries_areRefusedWithTheirLines_andTheRestIsKept() {
        Run run = reconcile(
                NEED,
                ORDER,
                delivery("D-1", "N-1", 3),
                delivery("D-2", "N-1", 3),
                delivery("D-3", "N-9", 1),
                NEED.replace("\"number\":5", "\"number\":-5"),
                NEED.replace("N-1", "N-2").replace("TELEPHONE", "PIGEON"),
                NEED);
        assertThat(run.code()).isEqualTo(ExitCode.ROWS_REFUSED);
        String file = folder.resolve("supplies.jsonl").toString();
        assertThat(run.errLines())
                .containsExactly(
                        file + ":6: /amount: number -5 must be 1 to 1000000",
                        file + ":7: /channel: must be one of TELEPHONE, MESSAGE, IN_PERSON",
                        file + ":4: delivery D-2, need N-1 must not have 3 DELIVERED of the 2 that are still short",
                        file + ":5: delivery D-3, need N-9 must be one that order O-1 serves",
                        file + ":8: need N-1 must not stand twice");
        assertThat(run.json()
                        .path("orders")
                        .path(0)
                        .path("lines")
                        .path(0)
                        .path("short")
                        .intValue())
                .isEqualTo(2);
    }

    @Test
    void files_takeThePlaceOfTheSample() {
        Run run = Run.good(
                "supplies",
                "consolidate",
                "--supplies",
                Samples.file(folder, "supplies.jsonl", NEED),
                "--roster",
                Samples.file(folder, "roster.jsonl", Samples.HOUSEHOLD, Samples.PERSON_1, Samples.PERSON_2),
                "--list",
                Samples.file(folder, "list.json", LIST),
                "--date",
                "2021-08-08",
                "--order",
                "O-7",
                "--at",
                "12:00");
        assertThat(run.out()).isEqualTo("""
                        Order O-7, placed 2021-08-08T12:00
                          rice 3 bag
                            H-1 3

                        STAYS OPEN: 1
                          N-1  H-1  rice  2  bag  limit for a household reached
                        """);
    }

    @Test
    void list_ofTheCatalogue_leavesTheUnitsOpen() {
        Run run = Run.of("supplies", "consolidate", "--sample", "--list", "fengqing-road-needs-2021");
        assertThat(run.out()).contains("rice 2 bag", "N-015  H-0022  milk     6  pack   not on the supply list");
    }

    @Test
    void check_findsWhatCannotBeTrue_inTheOrderOfTheFile() {
        String file =
                Samples.file(folder, "supplies.jsonl", NEED, ORDER, delivery("D-2", "N-1", 6), "{\"kind\":\"need\"}");
        assertThat(Run.of("check", file).out().lines())
                .hasSize(2)
                .satisfiesExactly(
                        line -> assertThat(line)
                                .endsWith(":3: delivery D-2, need N-1 must not have 6 DELIVERED of the 5 that are still"
                                        + " short"),
                        line -> assertThat(line).contains(":4: "));
        String stock =
                Samples.file(folder, "stock.jsonl", "{\"item\":\"RICE\",\"amount\":{\"number\":0,\"unit\":\"BAG\"}}");
        assertThat(Run.of("check", stock).out()).endsWith(":1: /amount: number 0 must be 1 to 1000000\n");
        String list = Samples.file(folder, "list.json", LIST.replace("\"units\":[\"BAG\"]", "\"units\":[\"BOX\"]"));
        assertThat(Run.of("check", list).out())
                .endsWith(": /items/0: limit of RICE in BAG must be in one of its units [BOX], line 1 column 205\n");
    }

    @Test
    void emptyBook_hasNothingToOrder() {
        Run run = Run.good(
                "supplies", "consolidate", "--sample", "--supplies", Samples.file(folder, "supplies.jsonl", ""));
        assertThat(run.out()).isEqualTo("There is nothing to order.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"consolidate", "allocate", "reconcile"})
    void missingOptions_areNamed(String command) {
        assertThat(Run.of("supplies", command).err())
                .isEqualTo(
                        "Missing required option: '--date=DATE'; see street-office supplies " + command + " --help\n");
    }

    @Test
    void missingSubcommand_isNamed() {
        assertThat(Run.of("supplies").err())
                .isEqualTo("Missing required subcommand: consolidate, allocate or reconcile;"
                        + " see street-office supplies --help\n");
    }

    @Test
    void orderThatExists_isRefused() {
        assertThat(Run.of("supplies", "consolidate", "--sample", "--order", "O-2021-08-14")
                        .err())
                .isEqualTo("order O-2021-08-14 must not stand twice\n");
    }

    @Test
    void notes_areInNoOutput() {
        Run run = reconcile(NEED, ORDER, NEED);
        assertThat(run.out() + run.err()).doesNotContain("SECRET");
        for (String command : new String[] {"consolidate", "allocate", "reconcile"}) {
            for (String format : new String[] {"table", "json"}) {
                assertThat(Run.good("supplies", command, "--sample", "--format", format)
                                .out())
                        .doesNotContain("synthetic");
            }
        }
    }
}
