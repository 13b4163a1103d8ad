// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarantinekit.core.calendar.DayNumbering;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the words of the command line become values, as strictly as documents are read. */
final class Conversions {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private Conversions() {}

    static void register(CommandLine line) {
        line.registerConverter(LocalDate.class, Conversions::date)
                .registerConverter(LocalDateTime.class, Conversions::dateTime)
                .registerConverter(LocalTime.class, Conversions::time)
                .registerConverter(ZoneId.class, Conversions::zone)
                .registerConverter(int.class, Conversions::number)
                .registerConverter(Integer.class, Conversions::number)
                .registerConverter(long.class, Conversions::longNumber)
                .registerConverter(DayNumbering.class, oneOf(DayNumbering.values()))
                .registerConverter(GenerateCommand.RoundKind.class, oneOf(GenerateCommand.RoundKind.values()))
                .registerConverter(Format.class, oneOf(Format.values()))
                .registerConverter(Language.class, oneOf(Language.values()));
    }

    /** Returns the code of the library for a word of the command line: SYMPTOM_ONSET for symptom-onset. */
    static String code(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Returns the word of the command line for a code of the library: symptom-onset for SYMPTOM_ONSET. */
    static String word(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String word(Enum<?> value) {
        return word(value.name());
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text, DATE);
        } catch (DateTimeException e) {
            throw new TypeConversionException("must be a date like 2021-08-08");
        }
    }

    private static LocalDateTime dateTime(String text) {
        try {
            return LocalDateTime.parse(text, DATE_TIME);
        } catch (DateTimeException e) {
            throw new TypeConversionException("must be a date and a time of day like 2021-08-08T23:59");
        }
    }

    /** Returns the time of day that the text says, or empty if it says none. */
    static Optional<LocalTime> findTime(String text) {
        try {
            return Optional.of(LocalTime.parse(text, TIME));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalTime time(String text) {
        return findTime(text).orElseThrow(() -> new TypeConversionException("must be a time of day like 04:00"));
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("must be a time zone like Asia/Shanghai");
        }
    }

    private static Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException(
                    "must be a whole number of " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
        }
    }

    private static Long longNumber(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("must be a whole number of " + Long.MIN_VALUE + " to " + Long.MAX_VALUE);
        }
    }

    private static <E extends Enum<E>> ITypeConverter<E> oneOf(E[] values) {
        return text -> Arrays.stream(values)
                .filter(value -> word(value).equals(text) || value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("must be one of "
                        + Arrays.stream(values).map(Conversions::word).collect(Collectors.joining(", "))));
    }
}
