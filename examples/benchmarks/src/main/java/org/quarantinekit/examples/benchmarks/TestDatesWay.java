// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.rules.plan.Planners;
import org.quarantinekit.rules.testing.TestingDays;

/** The ways of working out each person's test dates. */
public enum TestDatesWay {

    /** Careful loops over plain objects; the others are measured against it. */
    PLAIN_LOOP {
        @Override
        Work<?> on(PopulationColumns population) {
            List<PlainPerson> people = PlainDay.people(population);
            return dates(population, () -> PlainLoop.testDates(people));
        }
    },

    /** Streams over plain objects. */
    PLAIN_STREAMS {
        @Override
        Work<?> on(PopulationColumns population) {
            List<PlainPerson> people = PlainDay.people(population);
            return dates(population, () -> PlainStreams.testDates(people));
        }
    },

    /** Numbers in one array, the dates of a person side by side. */
    ROWS {
        @Override
        Work<?> on(PopulationColumns population) {
            return new Work<>(new TestDateRows(population)::work, TestDateRows::checksum);
        }
    },

    /** Numbers in one column for each test day. */
    COLUMNS {
        @Override
        Work<?> on(PopulationColumns population) {
            return new Work<>(new TestDateColumns(population)::work, TestDateColumns::checksum);
        }
    },

    /** The library's population, each date visited. */
    POPULATION {
        @Override
        Work<?> on(PopulationColumns population) {
            LibraryPopulation library = LibraryPopulation.withServices(population);
            return new Work<>(library::testDates, LibraryPopulation::checksumOfTestDates);
        }
    },

    /** The library's {@link TestingDays} of protocols that owe tests and nothing else. */
    TESTING_DAYS {
        @Override
        Work<?> on(PopulationColumns population) {
            return testingDays(population, LibraryProtocols.testsOnly());
        }
    },

    /** The library's {@link TestingDays} of protocols that owe daily services as well. */
    TESTING_DAYS_AMONG_SERVICES {
        @Override
        Work<?> on(PopulationColumns population) {
            return testingDays(population, LibraryProtocols.testsAndServices());
        }
    },

    /** A plan for each stay, whose episodes are at hand, and the testing days in it. */
    PLANS {
        @Override
        Work<?> on(PopulationColumns population) {
            ImmutableList<Protocol> protocols = LibraryProtocols.testsOnly();
            List<Episode> stays = LibraryInput.stays(population, protocols);
            Planners planners = Planners.of(protocols);
            return dates(population, () -> LibraryTestDates.ofPlans(stays, planners));
        }
    },

    /** What is due, asked for each day of each stay by itself. */
    ASKED_DAY_BY_DAY {
        @Override
        Work<?> on(PopulationColumns population) {
            ImmutableList<Protocol> protocols = LibraryProtocols.testsOnly();
            List<Episode> stays = LibraryInput.stays(population, protocols);
            Planners planners = Planners.of(protocols);
            return dates(population, () -> LibraryTestDates.askedDayByDay(stays, planners));
        }
    };

    abstract Work<?> on(PopulationColumns population);

    /** Prepares the work on this population, does it once, and refuses a wrong result. */
    Work<?> checkedOn(PopulationColumns population) {
        return on(population).checked(name(), ExpectedChecksum.ofTestDates(population));
    }

    private static Work<?> testingDays(PopulationColumns population, ImmutableList<Protocol> protocols) {
        List<PlainPerson> people = PlainDay.people(population);
        ImmutableList<TestingDays> testingDays = LibraryTestDates.testingDays(protocols);
        return dates(population, () -> LibraryTestDates.ofStarts(people, testingDays));
    }

    private static Work<?> dates(PopulationColumns population, Supplier<List<List<LocalDate>>> run) {
        return new Work<>(run, all -> ResultChecksum.ofTestDates(population, all));
    }
}
