// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Holds an implementation against the cases.
 *
 * <pre>{@code
 * List<Mismatch> mismatches = Conformance.bundled().stream()
 *         .flatMap(one -> Conformance.check(one, new ThisLibrary()).stream())
 *         .toList(); // empty, if it conforms
 * }</pre>
 */
public final class Conformance {

    private static final String RESOURCE = "cases.csv";
    private static final Splitter DATES = Splitter.on(',').trimResults();

    private Conformance() {}

    /** Returns the cases that come with the library. */
    public static ImmutableList<ConformanceCase> bundled() {
        try (InputStream bytes = Conformance.class.getResourceAsStream(RESOURCE)) {
            if (bytes == null) {
                throw new IllegalStateException("resource " + RESOURCE + " must be in the jar of the cases");
            }
            return read(new InputStreamReader(bytes, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + RESOURCE + " must be readable", e);
        }
    }

    /**
     * Reads cases of the caller's own, one per line below a line of column names.
     *
     * @throws IOException if the text is no such list
     */
    public static ImmutableList<ConformanceCase> read(Reader csv) throws IOException {
        CsvMapper mapper = CsvMapper.builder()
                .enable(CsvParser.Feature.FAIL_ON_MISSING_COLUMNS)
                .enable(CsvParser.Feature.FAIL_ON_MISSING_HEADER_COLUMNS)
                .build();
        CsvSchema schema = mapper.schemaFor(ConformanceCase.class).withHeader().withColumnReordering(true);
        try (MappingIterator<ConformanceCase> rows =
                mapper.readerFor(ConformanceCase.class).with(schema).readValues(csv)) {
            return ImmutableList.copyOf(rows.readAll());
        }
    }

    /**
     * Asks one question, and returns what of the answer is not as the case says; nothing if all is.
     *
     * @throws IllegalArgumentException if a column of the case cannot be read
     */
    public static ImmutableList<Mismatch> check(ConformanceCase one, Implementation implementation) {
        Answer answer = implementation.answer(Question.of(one));
        ImmutableListMultimap<String, String> reasons = CaseReader.pairs(one.reasons());
        ImmutableList.Builder<Mismatch> mismatches = ImmutableList.builder();
        compare(one, "refused", texts(reasons.get("refused")), answer.refused().orElse("none"), mismatches);
        if (answer.refused().isPresent()) {
            return mismatches.build();
        }
        CaseReader.pairs(one.dates()).asMap().forEach((name, entries) -> {
            String dates = String.join(", ", entries);
            compare(one, name, expected(dates), texts(actual(dates, answer, name)), mismatches);
        });
        CaseReader.pairs(one.labels())
                .forEach((name, label) ->
                        compare(one, name, label, answer.label(name).orElse("none"), mismatches));
        for (String name : reasons.keySet()) {
            ImmutableList<String> said = reasons.get(name);
            if (name.equals("blocker")) {
                compare(one, name, texts(said), texts(answer.blockers()), mismatches);
            } else if (name.equals("extraneous")) {
                compare(one, name, texts(said), texts(answer.extraneous()), mismatches);
            } else if (!name.equals("refused")) {
                compare(one, name, texts(said), answer.notOwed(name).orElse("none"), mismatches);
            }
        }
        return mismatches.build();
    }

    private static void compare(
            ConformanceCase one,
            String name,
            String expected,
            String actual,
            ImmutableList.Builder<Mismatch> mismatches) {
        if (!expected.equals(actual)) {
            mismatches.add(new Mismatch(one.id(), name, expected, actual));
        }
    }

    /** "each FIRST/LAST" stands for every day of the span. */
    private static String expected(String dates) {
        return each(dates)
                .map(span -> texts(LocalDate.parse(span.get(0))
                        .datesUntil(LocalDate.parse(span.get(1)).plusDays(1))
                        .map(LocalDate::toString)
                        .toList()))
                .orElseGet(() -> texts(DATES.splitToList(dates)));
    }

    private static Collection<String> actual(String dates, Answer answer, String name) {
        return each(dates).isPresent()
                ? answer.dates(name).stream()
                        .map(date -> Splitter.on('/').splitToList(date).get(0))
                        .toList()
                : answer.dates(name);
    }

    private static Optional<List<String>> each(String dates) {
        return dates.startsWith("each ")
                ? Optional.of(Splitter.on('/').splitToList(dates.substring(5).strip()))
                : Optional.empty();
    }

    private static String texts(Collection<String> texts) {
        return texts.isEmpty() ? "none" : texts.stream().collect(Collectors.joining(", "));
    }
}
