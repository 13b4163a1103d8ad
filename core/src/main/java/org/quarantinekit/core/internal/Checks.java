// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.internal;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * The rule phrases and checks that the types of this module share; each phrase is written once and asserted once.
 *
 * <p>No message of this class repeats a value that could belong to a person: identifiers, names and free text stay out.
 */
public final class Checks {

    /** What a word of an open vocabulary looks like, for example {@code TEMPERATURE_CHECK}. */
    public static final String WORD_RULE = "must be 1 to 64 upper-case letters, digits and underscores, a letter first";

    /** What a document identifier looks like, for example {@code fengqing-road-subdistrict-2021}. */
    public static final String SLUG_RULE =
            "must be 1 to 64 lower-case letters, digits and hyphens, no hyphen at an edge";

    /** What the identifier of a person, a household or a place looks like. */
    public static final String IDENTIFIER_RULE =
            "must be 1 to 64 letters, digits, dots, underscores and hyphens, a letter or digit first";

    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?");
    private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");

    private Checks() {}

    /** Returns {@code value}, a word of an open vocabulary; refuses any other. */
    public static String word(String value, String attribute) {
        requireNonNull(value, attribute);
        require(WORD.matcher(value).matches(), attribute, WORD_RULE);
        return value;
    }

    /** Returns {@code value}, a document identifier; refuses any other. */
    public static String slug(String value, String attribute) {
        requireNonNull(value, attribute);
        require(SLUG.matcher(value).matches(), attribute, SLUG_RULE);
        return value;
    }

    /** Returns {@code value}, an identifier of a person, household or place; a refusal never repeats it. */
    public static String identifier(String value, String attribute) {
        requireNonNull(value, attribute);
        require(IDENTIFIER.matcher(value).matches(), attribute, IDENTIFIER_RULE);
        return value;
    }

    /** Returns {@code value} if it holds more than white space; a refusal never repeats it. */
    public static String text(String value, String attribute) {
        requireNonNull(value, attribute);
        require(!value.isBlank(), attribute, "must not be blank");
        return value;
    }

    /** Throws {@code IllegalArgumentException("<attribute> <rule>")} unless {@code holds}. */
    public static void require(boolean holds, String attribute, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(attribute + " " + rule);
        }
    }
}
