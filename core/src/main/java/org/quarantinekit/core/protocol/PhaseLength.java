// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.quarantinekit.core.internal.Checks;

/** How long a phase lasts. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes(@JsonSubTypes.Type(PhaseLength.Days.class))
public sealed interface PhaseLength permits PhaseLength.Days {

    /** Returns the length of this many days. */
    static PhaseLength days(int days) {
        return new Days(days);
    }

    /**
     * A number of days.
     *
     * <p>A first phase of n days has its last day on protocol day n, under both numberings: arrival on 1 March and 14 days
     * give 1 to 14 March where the start is day 1, and 1 to 15 March where it is day 0. A later phase of n days has n days.
     *
     * @param days the number, 1 to 9999
     */
    @JsonTypeName("days")
    record Days(int days) implements PhaseLength {

        /** Refuses a number outside 1 to 9999. */
        public Days {
            Checks.require(days >= 1 && days <= 9999, "days " + days, "must be 1 to 9999");
        }
    }
}
