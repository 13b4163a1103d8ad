// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.json.DocumentReader;
import org.quarantinekit.core.json.QuarantineJson;

/** The stays of a roster read from JSON and written to it, a line each, beside the tree model of Jackson. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class RosterJsonBenchmark {

    /** How many people there are. */
    @Param("10000")
    public int people;

    private final JsonMapper plain = JsonMapper.builder().build();
    private final JsonMapper strict = QuarantineJson.mapper();
    private final ObjectReader trees = plain.readerFor(JsonNode.class);
    private final DocumentReader<Episode> reader = DocumentReader.of(Episode.class);
    private ImmutableList<Episode> stays = ImmutableList.of();
    private List<JsonNode> nodes = List.of();
    private List<String> lines = List.of();

    /**
     * Makes the stays and their lines.
     *
     * @throws JsonProcessingException if a stay cannot be written
     * @throws IllegalStateException if what is read is not what was written
     */
    @Setup
    public void prepare() throws JsonProcessingException {
        stays = LibraryInput.exposedStays(new PopulationColumns(people), LibraryProtocols.followUp());
        lines = writeDocuments();
        nodes = readTrees();
        if (!readDocuments().equals(stays)) {
            throw new IllegalStateException("stays must be read as they were written");
        }
    }

    /** Reads every line into a stay. */
    @Benchmark
    public List<Episode> readDocuments() {
        List<Episode> read = new ArrayList<>(lines.size());
        for (String line : lines) {
            read.add(reader.read(line));
        }
        return read;
    }

    /** Reads every line into a tree. */
    @Benchmark
    public List<JsonNode> readTrees() throws JsonProcessingException {
        List<JsonNode> read = new ArrayList<>(lines.size());
        for (String line : lines) {
            read.add(trees.readValue(line));
        }
        return read;
    }

    /** Writes a line for every stay. */
    @Benchmark
    public List<String> writeDocuments() throws JsonProcessingException {
        List<String> written = new ArrayList<>(stays.size());
        for (Episode stay : stays) {
            written.add(strict.writer().writeValueAsString(stay));
        }
        return written;
    }

    /** Writes a line for every tree. */
    @Benchmark
    public List<String> writeTrees() throws JsonProcessingException {
        List<String> written = new ArrayList<>(nodes.size());
        for (JsonNode node : nodes) {
            written.add(plain.writeValueAsString(node));
        }
        return written;
    }
}
