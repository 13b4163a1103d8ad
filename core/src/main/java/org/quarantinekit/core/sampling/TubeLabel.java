// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.quarantinekit.core.internal.Checks;

/**
 * What is printed on a tube: opaque codes that any printer and scanner knows, and nothing about a person.
 *
 * <p>Two are equal if their texts are; the order is that of the texts. Written to JSON as the bare text.
 *
 * @param text ASCII letters, digits, dots, underscores and hyphens, a letter or digit first, at most 2000 characters
 */
public record TubeLabel(@JsonValue String text) implements Comparable<TubeLabel> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,1999}");

    /**
     * Checks the form of the text.
     *
     * @throws IllegalArgumentException if it has another form; the message does not repeat it
     */
    public TubeLabel {
        requireNonNull(text, "text");
        Checks.require(
                FORM.matcher(text).matches(),
                "tube label",
                "must be 1 to 2000 ASCII letters, digits, dots, underscores and hyphens, a letter or digit first");
    }

    /**
     * Returns the label with this text.
     *
     * @throws IllegalArgumentException if it has another form; the message does not repeat it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TubeLabel of(String text) {
        return new TubeLabel(text);
    }

    @Override
    public int compareTo(TubeLabel other) {
        return text.compareTo(other.text);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text;
    }
}
