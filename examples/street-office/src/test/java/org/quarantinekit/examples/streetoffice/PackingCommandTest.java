// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PackingCommandTest {

    private static final String[] FOR_40 = {"packing", "--package", "five-ones-2021", "--for", "40"};

    private static Run packing(String... options) {
        String[] arguments = Arrays.copyOf(FOR_40, FOR_40.length + options.length);
        System.arraycopy(options, 0, arguments, FOR_40.length, options.length);
        return Run.of(arguments);
    }

    @Test
    void table_showsWhatIsOpenAndHowTheSourceWasRead() {
        assertThat(packing().out())
                .startsWith("""
                        “Five ones” care package for 40
                          thermometer                                   40
                          masks                         open: several each  packs
                          pen                                           40
                          temperature-monitoring sheet                  40
                          home-quarantine guide                         40
                        What is open needs a number for each: --per-person ITEM=N, for example --per-person mask=2

                        That each person gets one is read from the source, which does not say so. How it was read:
                        """)
                .contains("Recipient: sent to people in home quarantine; read as one package for each person.");
    }

    @Test
    void table_inChinese() {
        assertThat(packing("--lang", "zh").out()).startsWith("""
                        “五个一”爱心包，共40份
                          体温计                    40
                          口罩          未定：每份若干  包
                          笔                        40
                          体温监测表                40
                          居家隔离指南              40
                        """);
    }

    @Test
    void json_hasTheseProperties() {
        JsonNode list = packing("--format", "json").json();
        assertThat(Run.names(list)).containsExactly("package", "for", "lines");
        assertThat(list.path("lines").path(0))
                .hasToString("{\"item\":\"THERMOMETER\",\"title\":{\"en\":\"thermometer\",\"zh\":\"体温计\"},"
                        + "\"quantity\":40,\"open\":false}");
        assertThat(list.path("lines").path(1))
                .hasToString("{\"item\":\"MASK\",\"title\":{\"en\":\"masks\",\"zh\":\"口罩\"},"
                        + "\"quantity\":null,\"open\":true}");
    }

    @Test
    void openQuantity_isClosedByTheCaller() {
        JsonNode masks = packing("--per-person", "mask=3", "--format", "json")
                .json()
                .path("lines")
                .path(1);
        assertThat(masks.path("quantity").intValue()).isEqualTo(120);
        assertThat(masks.path("open").booleanValue()).isFalse();
        assertThat(packing("--per-person", "mask=3").out()).doesNotContain("What is open");
    }

    @Test
    void stock_addsWhatIsThereAndWhatToBuy() {
        assertThat(packing("--stock", "pen=12", "--stock", "mask=30", "--stock", "thermometer=41")
                        .out())
                .startsWith("""
                        “Five ones” care package for 40
                                                                   To pack  In stock  To buy
                          thermometer                                   40        41       0
                          masks                         open: several each        30    open  packs
                          pen                                           40        12      28
                          temperature-monitoring sheet                  40         0      40
                          home-quarantine guide                         40         0      40
                        What is open needs a number for each: --per-person ITEM=N, for example --per-person mask=2

                        """);
        assertThat(packing("--stock", "pen=12", "--lang", "zh").out()).startsWith("""
                        “五个一”爱心包，共40份
                                                  应装  库存  待购
                          体温计                    40     0    40
                          口罩          未定：每份若干     0  未定  包
                          笔                        40    12    28
                        """);
    }

    @Test
    void stock_ofWhatThePackageDoesNotHave_isNamed() {
        assertThat(packing("--stock", "pen=12", "--stock", "hand-soap=3", "--stock", "tea=1")
                        .out())
                .contains("\nIn stock, and not in this package: hand-soap 3, tea 1\n")
                .doesNotContain("Nothing is to be bought.");
    }

    @Test
    void stock_thatHasEverything_leavesNothingToBuy() {
        assertThat(Run.good("packing", "--package", "nantou-care-bag", "--for", "0", "--stock", "soap=0")
                        .out())
                .contains("\nNothing is to be bought.\n")
                .doesNotContain("In stock, and not");
    }

    @Test
    void json_withStock_hasWhatIsThereAndWhatToBuy() {
        JsonNode list = packing("--stock", "pen=12", "--stock", "mask=30", "--stock", "tea=3", "--format", "json")
                .json();
        assertThat(Run.names(list)).containsExactly("package", "for", "lines", "unlisted");
        assertThat(Run.names(list.path("lines").path(0)))
                .containsExactly("item", "title", "quantity", "open", "inStock", "toBuy");
        assertThat(list.path("lines"))
                .map(line -> line.path("inStock").toString())
                .containsExactly("0", "30", "12", "0", "0");
        assertThat(list.path("lines"))
                .map(line -> line.path("toBuy").toString())
                .containsExactly("40", "null", "28", "40", "40");
        assertThat(list.path("unlisted")).hasToString("[{\"item\":\"TEA\",\"inStock\":3}]");
    }

    @Test
    void readings_ofALine_standWithItsName() {
        assertThat(Run.good("packing", "--package", "cdc-care-kit-2014", "--for", "3")
                        .out())
                .contains("\n  guidance for the thermometer: Quantity: no number is given;")
                .contains("\n  Recipient: read as one kit for each traveller;");
    }

    @Test
    void badStock_isRefused() {
        assertThat(packing("--stock", "pen").err())
                .isEqualTo("stock must have the form item=number, for example mask=200\n");
        assertThat(packing("--stock", "pen=1.5").err())
                .isEqualTo("stock of item PEN must be a whole number of 0 to 2147483647\n");
        assertThat(packing("--stock", "pen=").err())
                .isEqualTo("stock of item PEN must be a whole number of 0 to 2147483647\n");
        assertThat(packing("--stock", "pen=-1").err()).isEqualTo("stock -1 of item PEN must not be negative\n");
        assertThat(packing("--stock", "pen=1", "--stock", "PEN=2").err())
                .isEqualTo("stock of item PEN must not be given twice\n");
        assertThat(packing("--stock", "=1").err())
                .isEqualTo("item code must be 1 to 64 upper-case letters, digits and underscores, a letter first\n");
    }

    @Test
    void badOptions_areRefused() {
        assertThat(packing("--per-person", "pen=2").err())
                .isEqualTo("number per recipient of item PEN must not be named, because the package says exactly 1\n");
        assertThat(packing("--per-person", "soap=2").err())
                .isEqualTo("item SOAP must be one of package five-ones-2021\n");
        assertThat(Run.of("packing", "--package", "none", "--for", "1").err())
                .isEqualTo("care package code must be one of cdc-care-kit-2014, cn-8th-home-room-2021, five-ones-2021,"
                        + " nantou-care-bag\n");
        assertThat(Run.of("packing", "--package", "five-ones-2021", "--for", "-1")
                        .err())
                .isEqualTo("recipients -1 must not be negative\n");
    }
}
