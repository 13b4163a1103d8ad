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
    void badOptions_areRefused() {
        assertThat(packing("--per-person", "pen=2").err())
                .isEqualTo("number per recipient of item PEN must not be named, because the package says exactly 1\n");
        assertThat(packing("--per-person", "soap=2").err())
                .isEqualTo("item SOAP must be one of package five-ones-2021\n");
        assertThat(Run.of("packing", "--package", "none", "--for", "1").err())
                .isEqualTo("care package code must be one of five-ones-2021\n");
        assertThat(Run.of("packing", "--package", "five-ones-2021", "--for", "-1")
                        .err())
                .isEqualTo("recipients -1 must not be negative\n");
    }
}
