// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes a table of the results of the reference work: what each way costs for each person at each size, beside the plain loop
 * and the primitive limit of the same run, and how it grows.
 */
public final class ReferenceReport {

    /** The way that stands for the limit. */
    private static final ImmutableMap<String, String> LIMITS = ImmutableMap.of(
            "TestDatesBenchmark", "ROWS", "WorklistBenchmark", "SORTED_COLUMNS", "LastDayBenchmark", "COLUMNS");

    private static final String PLAIN = "PLAIN_LOOP";

    /**
     * What one way cost.
     *
     * @param nanos how long it took for each person
     * @param bytes how much was allocated for each person; not a number if that was not measured
     */
    private record Cost(double nanos, double bytes) {}

    private final Map<String, Map<String, TreeMap<Integer, Cost>>> costs = new TreeMap<>();

    private ReferenceReport(JsonNode results) {
        for (JsonNode result : results) {
            String[] path = result.path("benchmark").asText().split("\\.", -1);
            int people = result.path("params").path("people").asInt();
            costs.computeIfAbsent(path[path.length - 2], key -> new TreeMap<>())
                    .computeIfAbsent(result.path("params").path("way").asText(), key -> new TreeMap<>())
                    .put(people, cost(result, people));
        }
    }

    private static Cost cost(JsonNode result, int people) {
        double millis = result.path("primaryMetric").path("score").asDouble();
        JsonNode allocated = result.path("secondaryMetrics").path("gc.alloc.rate.norm");
        return new Cost(
                millis * 1e6 / people,
                allocated.isMissingNode() ? Double.NaN : allocated.path("score").asDouble() / people);
    }

    /**
     * Prints the report of a file that JMH wrote with {@code -rf json}.
     *
     * @param arguments the file
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        System.out.print(of(Files.readString(Path.of(arguments[0]), StandardCharsets.UTF_8)));
    }

    /** Returns the report as Markdown. */
    static String of(String json) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        new ReferenceReport(JsonMapper.builder().build().readTree(json)).print(out);
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void print(PrintStream out) {
        out.print(
                "| Work | Way | People | ns per person | of the plain loop | of the limit | bytes per person | growth |\n");
        out.print("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        costs.forEach((work, ways) -> ways.forEach((way, sizes) -> sizes.forEach((people, cost) -> out.printf(
                Locale.ROOT,
                "| %s | %s | %,d | %s | %s | %s | %s | %s |\n",
                work.replace("Benchmark", ""),
                way,
                people,
                number(cost.nanos()),
                ratio(cost, ways.get(PLAIN), people),
                ratio(cost, ways.get(LIMITS.getOrDefault(work, PLAIN)), people),
                number(cost.bytes()),
                people.equals(sizes.lastKey()) && sizes.size() > 1 ? number(growth(sizes)) : ""))));
    }

    private static String ratio(Cost cost, @Nullable Map<Integer, Cost> other, int people) {
        Cost same = other == null ? null : other.get(people);
        return same == null ? "" : number(cost.nanos() / same.nanos());
    }

    /** Returns the exponent by which the whole cost grows from the smallest size to the largest: 1 is linear. */
    private static double growth(NavigableMap<Integer, Cost> sizes) {
        double more = (double) sizes.lastKey() / sizes.firstKey();
        double cost = sizes.lastEntry().getValue().nanos()
                / sizes.firstEntry().getValue().nanos();
        return 1 + Math.log(cost) / Math.log(more);
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%,.0f", value);
    }
}
