// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.ActivityCodes;

/** What everybody in quarantine is owed on each day of the stay; made up, as everything here. */
enum DailyService {
    TEMPERATURE(0, 2),
    PHONE_CALL(1, 2),
    DELIVERY(2, 1),
    WASTE(3, 1),
    DISINFECTION(4, 1);

    /** The services in their order; asking the enum would copy them every time. */
    static final DailyService[] ALL = values();

    /** What stands for the service in a column: its place among all. */
    final int number;

    /** How many are owed on one day. */
    final int perDay;

    DailyService(int number, int perDay) {
        this.number = number;
        this.perDay = perDay;
    }

    /** Returns the activity that the library knows it as. */
    ActivityCode activity() {
        return switch (this) {
            case TEMPERATURE -> ActivityCodes.TEMPERATURE_CHECK;
            case PHONE_CALL -> ActivityCodes.PHONE_FOLLOW_UP;
            case DELIVERY -> ActivityCodes.SUPPLY_DELIVERY;
            case WASTE -> ActivityCodes.WASTE_COLLECTION;
            case DISINFECTION -> ActivityCodes.DISINFECTION;
        };
    }
}
