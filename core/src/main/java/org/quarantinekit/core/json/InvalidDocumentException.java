// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.json;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * A document, or one line of one, that cannot be accepted: the place and the rule. It names dates, counts
 * and codes at most, never a name, a telephone number, a door or a free text that was in the document.
 *
 * <p>Its message reads, for example, {@code /members/0/joined: must be a date like 2021-08-08, line 3 column 41}.
 */
public final class InvalidDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String rule;
    private final transient OptionalInt line;
    private final transient OptionalInt column;

    /**
     * Creates the refusal of a document.
     *
     * @param pointer the JSON pointer to the place, empty for the document as a whole
     * @param rule what the place must be, or must not be
     * @param line the line of the place, 1 for the first, if it is known
     * @param column the column of the place, 1 for the first, if it is known
     */
    public InvalidDocumentException(String pointer, String rule, OptionalInt line, OptionalInt column) {
        super(text(pointer, rule, line, column));
        this.pointer = requireNonNull(pointer, "pointer");
        this.rule = requireNonNull(rule, "rule");
        this.line = line;
        this.column = column;
    }

    /** Creates the refusal of the place with this pointer, with no line of its own. */
    public InvalidDocumentException(String pointer, String rule) {
        this(pointer, rule, OptionalInt.empty(), OptionalInt.empty());
    }

    /** Returns the JSON pointer to the place, empty for the document as a whole. */
    public String pointer() {
        return pointer;
    }

    /** Returns what the place must be, or must not be. */
    public String rule() {
        return rule;
    }

    /** Returns the line of the place, 1 for the first, if it is known. */
    public OptionalInt line() {
        return line;
    }

    /** Returns the column of the place, 1 for the first, if it is known. */
    public OptionalInt column() {
        return column;
    }

    /** Returns place and rule, without line and column. */
    public String reason() {
        return text(pointer, rule, OptionalInt.empty(), OptionalInt.empty());
    }

    private static String text(String pointer, String rule, OptionalInt line, OptionalInt column) {
        StringBuilder text = new StringBuilder(pointer.isEmpty() ? "document" : pointer)
                .append(": ")
                .append(rule);
        line.ifPresent(number -> text.append(", line ").append(number));
        column.ifPresent(number -> text.append(" column ").append(number));
        return text.toString();
    }
}
