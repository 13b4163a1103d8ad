// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

/**
 * As {@link HashedWorklist}, but each log is first parted by the region of the table that its rows are looked up in, so that
 * the look-ups stay in the cache; what was done is counted in the table itself, and then read out of it in one pass.
 */
final class PartitionedWorklist {

    private static final int REGIONS = 64;
    private static final int NOBODY = -1;

    // Three numbers stand side by side in the table: the id, what was done, and the place in the list plus one.
    private static final int WIDTH = 3;
    private static final int DONE = 1;
    private static final int PLACE = 2;

    // Of what was done, the samples stand in the lower half, and the services in the upper one.
    private static final int SERVICES = 32;

    private final ListedPeople people;
    private final ExternalLog records;
    private final ExternalLog samples;
    private final WorklistColumns worklist;
    private final int size;
    private final int regionShift;
    private final long[] table;
    private final long[] partedId;
    private final byte[] partedWhat;

    PartitionedWorklist(PopulationColumns population) {
        people = new ListedPeople(population);
        records = ExternalLog.ofRecords(population);
        samples = ExternalLog.ofSamples(population);
        worklist = new WorklistColumns(population);
        size = ListedPeople.tableSize(population.people, REGIONS);
        regionShift = Integer.numberOfTrailingZeros(size / REGIONS);
        table = new long[WIDTH * size];
        for (int place = 0; place < population.people; place++) {
            enter(ListedPeople.externalId(population.order[place]), place);
        }
        partedId = new long[Math.max(records.id.length, samples.id.length)];
        partedWhat = new byte[partedId.length];
    }

    private void enter(long id, int place) {
        int slot = ListedPeople.slotOf(id, size);
        while (table[WIDTH * slot] != 0) {
            slot = (slot + 1) & (size - 1);
        }
        table[WIDTH * slot] = id;
        table[WIDTH * slot + PLACE] = place + 1L;
    }

    private int find(long id) {
        int slot = ListedPeople.slotOf(id, size);
        while (table[WIDTH * slot] != id) {
            if (table[WIDTH * slot] == 0) {
                return NOBODY;
            }
            slot = (slot + 1) & (size - 1);
        }
        return WIDTH * slot;
    }

    WorklistColumns work() {
        for (int at = DONE; at < table.length; at += WIDTH) {
            table[at] = 0;
        }
        countRecords();
        countSamples();
        readTable();
        people.writeItems(worklist);
        return worklist;
    }

    private void countRecords() {
        part(records);
        for (int row = 0; row < records.id.length; row++) {
            int at = find(partedId[row]);
            if (at != NOBODY) {
                table[at + DONE] += (long) PackedCounts.of(partedWhat[row], 1) << SERVICES;
            }
        }
    }

    private void countSamples() {
        part(samples);
        for (int row = 0; row < samples.id.length; row++) {
            int at = find(partedId[row]);
            if (at != NOBODY) {
                table[at + DONE] |= 1L << partedWhat[row];
            }
        }
    }

    private void part(ExternalLog log) {
        int[] next = new int[REGIONS + 1];
        for (long id : log.id) {
            next[regionOf(id) + 1]++;
        }
        for (int region = 0; region < REGIONS; region++) {
            next[region + 1] += next[region];
        }
        for (int row = 0; row < log.id.length; row++) {
            int place = next[regionOf(log.id[row])]++;
            partedId[place] = log.id[row];
            partedWhat[place] = log.what[row];
        }
    }

    private int regionOf(long id) {
        return ListedPeople.slotOf(id, size) >>> regionShift;
    }

    private void readTable() {
        for (int at = 0; at < table.length; at += WIDTH) {
            int place = (int) table[at + PLACE] - 1;
            if (place >= 0) {
                people.tests[place] = (int) table[at + DONE];
                people.services[place] = (int) (table[at + DONE] >>> SERVICES);
            }
        }
    }

    long checksum(WorklistColumns made) {
        return made.checksum(people.order);
    }
}
