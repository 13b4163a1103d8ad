// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static List<String> printed(Columns columns) {
        List<String> lines = new ArrayList<>();
        columns.print(lines::add);
        return lines;
    }

    @Test
    void columns_areAsWideAsTheirWidestCell_andNumbersStandToTheRight() {
        Columns columns = new Columns(1);
        columns.add("a", "10", "x");
        columns.add("long", "5", "");
        assertThat(printed(columns)).containsExactly("a     10  x", "long   5");
    }

    @Test
    void chineseCharacters_takeTheRoomOfTwo() {
        assertThat(Columns.width("体温 36.5")).isEqualTo(9);
        assertThat(Columns.width("（早）")).isEqualTo(6);
        Columns columns = new Columns();
        columns.add("体温", "x");
        columns.add("abcd", "x");
        assertThat(printed(columns)).containsExactly("体温  x", "abcd  x");
    }

    @Test
    void noRows_printNothing() {
        assertThat(printed(new Columns())).isEmpty();
    }
}
