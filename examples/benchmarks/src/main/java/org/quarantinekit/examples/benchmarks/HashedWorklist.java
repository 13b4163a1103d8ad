// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import java.util.Arrays;

/** The worklist over columns in no order; the logs name people by numbers that are looked up in a table made once. */
final class HashedWorklist {

    private static final int NOBODY = -1;

    private final ListedPeople people;
    private final ExternalLog records;
    private final ExternalLog samples;
    private final WorklistColumns worklist;
    private final long[] ids;
    private final int[] places;

    HashedWorklist(PopulationColumns population) {
        people = new ListedPeople(population);
        records = ExternalLog.ofRecords(population);
        samples = ExternalLog.ofSamples(population);
        worklist = new WorklistColumns(population);
        ids = new long[ListedPeople.tableSize(population.people, 16)];
        places = new int[ids.length];
        for (int place = 0; place < population.people; place++) {
            enter(ListedPeople.externalId(population.order[place]), place);
        }
    }

    private void enter(long id, int place) {
        int slot = ListedPeople.slotOf(id, ids.length);
        while (ids[slot] != 0) {
            slot = (slot + 1) & (ids.length - 1);
        }
        ids[slot] = id;
        places[slot] = place;
    }

    private int find(long id) {
        int slot = ListedPeople.slotOf(id, ids.length);
        while (ids[slot] != id) {
            if (ids[slot] == 0) {
                return NOBODY;
            }
            slot = (slot + 1) & (ids.length - 1);
        }
        return places[slot];
    }

    WorklistColumns work() {
        Arrays.fill(people.services, 0);
        Arrays.fill(people.tests, 0);
        for (int row = 0; row < records.id.length; row++) {
            int place = find(records.id[row]);
            if (place != NOBODY) {
                people.services[place] += PackedCounts.of(records.what[row], 1);
            }
        }
        for (int row = 0; row < samples.id.length; row++) {
            int place = find(samples.id[row]);
            if (place != NOBODY) {
                people.tests[place] |= 1 << samples.what[row];
            }
        }
        people.writeItems(worklist);
        return worklist;
    }

    long checksum(WorklistColumns made) {
        return made.checksum(people.order);
    }
}
