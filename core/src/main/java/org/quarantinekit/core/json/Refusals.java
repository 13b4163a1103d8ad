// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What Jackson refuses, in the words of this library: the place, the rule, and no value of the document.
 *
 * <p>Jackson's own messages quote values and name generated classes, so none of them is passed on.
 */
final class Refusals {

    private static final String NULL = "must not be null";
    private static final String MISSING = "some of required attributes are not set ";
    private static final String STRICT = "attribute is already set: ";

    private Refusals() {}

    static InvalidDocumentException from(JsonProcessingException e, Class<?> type) {
        JsonLocation location = e.getLocation();
        return new InvalidDocumentException(
                pointer(e),
                rule(e, type),
                location == null ? OptionalInt.empty() : known(location.getLineNr()),
                location == null ? OptionalInt.empty() : known(location.getColumnNr()));
    }

    private static OptionalInt known(int number) {
        return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private static String pointer(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping)) {
            return "";
        }
        return mapping.getPath().stream()
                .map(step ->
                        step.getFieldName() == null ? String.valueOf(step.getIndex()) : escaped(step.getFieldName()))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    private static String escaped(String name) {
        String visible = name.length() > 64 ? name.substring(0, 64) : name;
        return visible.replaceAll("\\p{Cntrl}", "?").replace("~", "~0").replace("/", "~1");
    }

    private static String rule(JsonProcessingException e, Class<?> type) {
        Optional<String> ours = ourOwnWords(e);
        if (ours.isPresent()) {
            return ours.get();
        }
        if (e instanceof RuleBroken) {
            return e.getOriginalMessage();
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "must be a property of " + name(unknown.getReferringClass());
        }
        if (e instanceof InvalidNullException) {
            return NULL;
        }
        if (e instanceof InvalidTypeIdException invalid) {
            return invalid.getTypeId() == null ? "must have a kind" : "must have a kind that is known";
        }
        if (e instanceof MismatchedInputException mismatch) {
            return mismatchRule(mismatch, type);
        }
        if (e instanceof JsonMappingException && e.getCause() instanceof JsonProcessingException inner) {
            return rule(inner, type); // met while a property was being read; the wrapping adds the place only
        }
        if (e instanceof InputCoercionException) {
            return "must be a whole number of -2147483648 to 2147483647";
        }
        if (e instanceof StreamConstraintsException) {
            return "must not be deeper, longer or larger than the limits of QuarantineJson";
        }
        if (e instanceof JsonMappingException) {
            return kind(type);
        }
        return duplicate(e).orElse("must be JSON");
    }

    private static Optional<String> duplicate(JsonProcessingException e) {
        return String.valueOf(e.getOriginalMessage()).startsWith("Duplicate field")
                ? Optional.of("must not hold a property twice in one object")
                : Optional.empty();
    }

    private static String mismatchRule(MismatchedInputException e, Class<?> type) {
        if (String.valueOf(e.getOriginalMessage()).startsWith("Trailing token")) {
            return "must be followed by nothing";
        }
        return kind(e.getTargetType() == null ? type : e.getTargetType());
    }

    /** Our checks and the generated builders say what is wrong in their own words; those two may be passed on. */
    private static Optional<String> ourOwnWords(JsonProcessingException e) {
        Throwable cause = e.getCause();
        if (cause instanceof IllegalArgumentException && !(cause instanceof NumberFormatException)) {
            return Optional.ofNullable(cause.getMessage());
        }
        if (cause instanceof IllegalStateException) {
            return Optional.ofNullable(cause.getMessage()).flatMap(Refusals::builderRule);
        }
        if (cause instanceof NullPointerException) {
            String attribute = Optional.ofNullable(cause.getMessage()).orElse("no null");
            return Optional.of(pointer(e).endsWith("/" + attribute) ? NULL : "must have " + attribute);
        }
        return Optional.empty();
    }

    private static Optional<String> builderRule(String message) {
        int missing = message.indexOf(MISSING);
        if (missing >= 0) {
            String names = message.substring(missing + MISSING.length());
            return Optional.of("must have " + names.substring(1, names.length() - 1));
        }
        int twice = message.indexOf(STRICT);
        return twice >= 0
                ? Optional.of("must not have " + message.substring(twice + STRICT.length()) + " twice")
                : Optional.empty();
    }

    /** Returns what a value of this type looks like in a document. */
    static String kind(@Nullable Class<?> type) {
        if (type == null) {
            return "must be of another form";
        }
        if (type.isEnum()) {
            return "must be one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .collect(Collectors.joining(", "));
        }
        if (type == String.class) {
            return "must be a text";
        }
        if (type == int.class || type == Integer.class || type == OptionalInt.class) {
            return "must be a whole number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "must be true or false";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "must be a list";
        }
        return Map.class.isAssignableFrom(type) ? "must be an object" : "must be " + article(name(type)) + name(type);
    }

    private static String article(String name) {
        return "AEIOU".indexOf(name.charAt(0)) < 0 ? "a " : "an ";
    }

    private static String name(Class<?> type) {
        Class<?> domain =
                type.getEnclosingClass() != null && type.getSimpleName().endsWith("Builder")
                        ? type.getEnclosingClass()
                        : type;
        return domain.getSimpleName();
    }
}
