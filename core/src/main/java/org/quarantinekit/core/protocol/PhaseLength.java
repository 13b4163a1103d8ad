// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.term.AnchorKind;

/** How long a phase lasts. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(PhaseLength.Days.class),
    @JsonSubTypes.Type(PhaseLength.Hours.class),
    @JsonSubTypes.Type(PhaseLength.UntilDayOf.class)
})
public sealed interface PhaseLength {

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

    /**
     * A number of elapsed hours from the anchor, on the time-line, clock changes included; for a first phase only.
     *
     * <p>336 hours from 1 March at 09:30 are met on 15 March at 09:30, where the clocks do not change in between. The last day
     * is the local day of the last moment before. An anchor without a time is refused.
     *
     * @param hours the number, 1 to 99999
     */
    @JsonTypeName("hours")
    record Hours(int hours) implements PhaseLength {

        /** Refuses a number outside 1 to 99999. */
        public Hours {
            Checks.require(hours >= 1 && hours <= 99_999, "hours " + hours, "must be 1 to 99999");
        }
    }

    /**
     * To a day of an anchor, that day included: "through the 21st day after the last exposure". The day counts from that
     * anchor, by the numbering of the episode.
     *
     * @param anchor the anchor, one that the protocol requires
     * @param day the label of the last day
     */
    @JsonTypeName("untilDayOf")
    record UntilDayOf(AnchorKind anchor, ProtocolDay day) implements PhaseLength {

        /** Refuses null with a {@code NullPointerException}. */
        public UntilDayOf {
            requireNonNull(anchor, "anchor");
            requireNonNull(day, "day");
        }
    }
}
