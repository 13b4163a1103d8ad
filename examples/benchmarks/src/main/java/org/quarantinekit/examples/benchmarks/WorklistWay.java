// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import org.quarantinekit.rules.bulk.Population;

/** The ways of making the worklist of a day: whom a test is due or overdue to, and what is owed of the daily services. */
public enum WorklistWay {

    /** Careful loops over plain objects; the others are measured against it. */
    PLAIN_LOOP {
        @Override
        Work<?> on(PopulationColumns population) {
            PlainDay day = PlainDay.of(population);
            return new Work<>(() -> PlainLoop.worklist(day), ResultChecksum::ofWorklist);
        }
    },

    /** Streams over plain objects. */
    PLAIN_STREAMS {
        @Override
        Work<?> on(PopulationColumns population) {
            PlainDay day = PlainDay.of(population);
            return new Work<>(() -> PlainStreams.worklist(day), ResultChecksum::ofWorklist);
        }
    },

    /** Numbers in columns in the order of the households, which the logs refer to. */
    SORTED_COLUMNS {
        @Override
        Work<?> on(PopulationColumns population) {
            return new Work<>(new SortedWorklist(population)::work, WorklistColumns::checksum);
        }
    },

    /** Numbers in columns in no order, and logs that name people by numbers from outside. */
    HASHED_COLUMNS {
        @Override
        Work<?> on(PopulationColumns population) {
            HashedWorklist hashed = new HashedWorklist(population);
            return new Work<>(hashed::work, hashed::checksum);
        }
    },

    /** The same, with the logs parted before they are looked up. */
    PARTITIONED_COLUMNS {
        @Override
        Work<?> on(PopulationColumns population) {
            PartitionedWorklist partitioned = new PartitionedWorklist(population);
            return new Work<>(partitioned::work, partitioned::checksum);
        }
    },

    /** The library's worklist with everything that it holds. */
    DISPATCHER {
        @Override
        Work<?> on(PopulationColumns population) {
            return new Work<>(new LibraryWorklist(population)::dispatched, LibraryWorklist::checksumOfItems);
        }
    },

    /** The library's population, the records in its columns already. */
    POPULATION {
        @Override
        Work<?> on(PopulationColumns population) {
            LibraryPopulation library = LibraryPopulation.withServices(population);
            Population recorded = library.recorded();
            return new Work<>(() -> recorded.worklistOn(PopulationColumns.TODAY), library::checksum);
        }
    },

    /** The library's population, from the records as they come. */
    POPULATION_FROM_RECORDS {
        @Override
        Work<?> on(PopulationColumns population) {
            LibraryPopulation library = LibraryPopulation.withServices(population);
            return new Work<>(library::workFromRecords, library::checksum);
        }
    },

    /** The library's assessment of each person, and only what is open kept of it. */
    ASSESSOR {
        @Override
        Work<?> on(PopulationColumns population) {
            return new Work<>(new LibraryWorklist(population)::assessed, LibraryWorklist::checksumOfStandings);
        }
    };

    abstract Work<?> on(PopulationColumns population);

    /** Prepares the work on this population, does it once, and refuses a wrong result. */
    Work<?> checkedOn(PopulationColumns population) {
        return on(population).checked(name(), ExpectedChecksum.ofWorklist(population));
    }
}
