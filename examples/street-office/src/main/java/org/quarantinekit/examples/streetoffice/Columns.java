// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A table of texts in columns as wide as their widest cell, two spaces apart. */
final class Columns {

    private static final String GAP = "  ";

    private final List<ImmutableList<String>> rows = new ArrayList<>();
    private final ImmutableList<Integer> numbers;

    /** Starts a table; the columns with these positions hold numbers, and stand to the right. */
    Columns(Integer... numbers) {
        this.numbers = ImmutableList.copyOf(numbers);
    }

    void add(String... cells) {
        rows.add(ImmutableList.copyOf(cells));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Prints the table below a heading and an empty line; an empty table has no heading either. */
    void section(String heading, Desk desk) {
        if (!isEmpty()) {
            desk.line("");
            desk.line(heading);
            print(desk::line);
        }
    }

    void print(Consumer<String> line) {
        List<Integer> widths = widths();
        rows.forEach(row -> line.accept(text(row, widths)));
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (ImmutableList<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                int width = width(row.get(column));
                if (column == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(column, Math.max(widths.get(column), width));
                }
            }
        }
        return widths;
    }

    private String text(List<String> row, List<Integer> widths) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            String padding = " ".repeat(widths.get(column) - width(cell));
            text.append(column == 0 ? "" : GAP).append(numbers.contains(column) ? padding + cell : cell + padding);
        }
        return text.toString().stripTrailing();
    }

    /** A Chinese character takes the room of two others. */
    static int width(String text) {
        return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
    }

    private static boolean isWide(int point) {
        return (point >= 0x2E80 && point <= 0xA4CF)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0xFE30 && point <= 0xFE6F)
                || (point >= 0xFF00 && point <= 0xFF60)
                || (point >= 0x20000 && point <= 0x3FFFD);
    }
}
