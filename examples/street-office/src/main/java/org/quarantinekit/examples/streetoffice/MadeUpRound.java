// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;

/**
 * The records of one made-up night in which everybody at home is sampled: nearly everybody is, and the few who are not are
 * what a certificate is for.
 */
final class MadeUpRound {

    private static final String TEST = "NUCLEIC_ACID_TEST";
    private static final int MINUTES = 5 * 60;

    private final LocalDate date;
    private final int specimens;
    private final Consumer<String> lines;

    MadeUpRound(LocalDate date, int specimens, Consumer<String> lines) {
        this.date = date;
        this.specimens = specimens;
        this.lines = lines;
    }

    void write(MadeUpHousehold household) {
        for (int member = 0; member < household.size(); member++) {
            person(household.person(member), household.random());
        }
    }

    /** Of a thousand people 3 are not met, refuse or are in hospital, 1 is forgotten, 1 is sampled once too often. */
    private void person(String id, SplitMix random) {
        LocalDateTime at = date.atTime(18, 30).plusMinutes(random.below(MINUTES));
        switch (random.below(1000)) {
            case 0 -> write(id, at, "NOT_HOME");
            case 1 -> write(id, at, "REFUSED");
            case 2 -> write(id, at, "NOT_POSSIBLE");
            case 3 -> {}
            case 4 -> write(id, at, specimens + 1);
            default -> write(id, at, specimens);
        }
    }

    private void write(String id, LocalDateTime at, int times) {
        for (int time = 0; time < times; time++) {
            write(id, at, "DONE");
        }
    }

    private void write(String id, LocalDateTime at, String outcome) {
        lines.accept(MadeUpRecords.line(TEST, "PERSON", id, at, "", outcome));
    }
}
