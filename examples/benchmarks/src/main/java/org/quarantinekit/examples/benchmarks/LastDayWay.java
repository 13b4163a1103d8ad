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

/** The ways of working out each person's last day, which new exposures move. */
public enum LastDayWay {

    /** Careful loops over plain objects; the others are measured against it. */
    PLAIN_LOOP {
        @Override
        Work<?> on(PopulationColumns population) {
            List<PlainPerson> people = PlainDay.people(population);
            return days(population, () -> PlainLoop.lastDays(people));
        }
    },

    /** Streams over plain objects. */
    PLAIN_STREAMS {
        @Override
        Work<?> on(PopulationColumns population) {
            List<PlainPerson> people = PlainDay.people(population);
            return days(population, () -> PlainStreams.lastDays(people));
        }
    },

    /** Numbers in columns, the exposures of everybody in one. */
    COLUMNS {
        @Override
        Work<?> on(PopulationColumns population) {
            return new Work<>(new LastDayColumn(population)::work, LastDayColumn::checksum);
        }
    },

    /** The library's population, which worked the last days out when the stays were added. */
    POPULATION {
        @Override
        Work<?> on(PopulationColumns population) {
            LibraryPopulation library = LibraryPopulation.exposed(population);
            return new Work<>(library::lastDays, LibraryPopulation::checksumOfLastDays);
        }
    },

    /** A plan for each stay under protocols that owe nothing. */
    PLANS_WITHOUT_DUTIES {
        @Override
        Work<?> on(PopulationColumns population) {
            return plans(population, LibraryProtocols.followUpWithoutDuties());
        }
    },

    /** A plan for each stay under protocols that owe tests and daily services. */
    PLANS {
        @Override
        Work<?> on(PopulationColumns population) {
            return plans(population, LibraryProtocols.followUp());
        }
    };

    abstract Work<?> on(PopulationColumns population);

    /** Prepares the work on this population, does it once, and refuses a wrong result. */
    Work<?> checkedOn(PopulationColumns population) {
        return on(population).checked(name(), ExpectedChecksum.ofLastDays(population));
    }

    private static Work<?> plans(PopulationColumns population, ImmutableList<Protocol> protocols) {
        List<Episode> stays = LibraryInput.exposedStays(population, protocols);
        Planners planners = Planners.of(protocols);
        return days(population, () -> LibraryLastDays.ofPlans(stays, planners));
    }

    private static Work<?> days(PopulationColumns population, Supplier<LocalDate[]> run) {
        return new Work<>(run, lastDays -> ResultChecksum.ofLastDays(population, lastDays));
    }
}
