// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.internal.Checks;

/** On which days of its phase a duty is owed: one of a small closed set of shapes. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(OccurrenceRule.OnDays.class),
    @JsonSubTypes.Type(OccurrenceRule.EachDay.class),
    @JsonSubTypes.Type(OccurrenceRule.AtStart.class)
})
public sealed interface OccurrenceRule permits OccurrenceRule.OnDays, OccurrenceRule.EachDay, OccurrenceRule.AtStart {

    /** Returns the rule of these day labels, ascending. */
    static OccurrenceRule onDays(int... days) {
        ImmutableList.Builder<ProtocolDay> labels = ImmutableList.builder();
        for (int day : days) {
            labels.add(ProtocolDay.of(day));
        }
        return new OnDays(labels.build());
    }

    /** Returns the rule of every day of the phase. */
    static OccurrenceRule eachDay() {
        return new EachDay();
    }

    /** Returns the rule of once, at the latest this many days after the start; 0 is the start itself. */
    static OccurrenceRule atStart(int withinDays) {
        return new AtStart(withinDays);
    }

    /**
     * The named days, and no others.
     *
     * @param days the labels, at least one, ascending, none twice
     */
    @JsonTypeName("onDays")
    record OnDays(ImmutableList<ProtocolDay> days) implements OccurrenceRule {

        /** Refuses an empty list, and one that is not ascending. */
        public OnDays {
            requireNonNull(days, "days");
            ProtocolConflictException.refuseUnless(!days.isEmpty(), Problem.INCOMPLETE, "days must not be empty");
            for (int i = 1; i < days.size(); i++) {
                ProtocolConflictException.refuseUnless(
                        days.get(i - 1).compareTo(days.get(i)) < 0,
                        Problem.DUPLICATE,
                        "days must be ascending without repetition, but " + days.get(i) + " follows "
                                + days.get(i - 1));
            }
        }
    }

    /** Every day of the phase, its first and its last included. */
    @JsonTypeName("eachDay")
    record EachDay() implements OccurrenceRule {}

    /**
     * Once at the start: from the later of the phase's first day and the day of enrolment, to so many days after it.
     *
     * @param withinDays how many days after the start is still right, 0 to 9999; 0 is the start itself
     */
    @JsonTypeName("atStart")
    record AtStart(int withinDays) implements OccurrenceRule {

        /** Refuses a number outside 0 to 9999. */
        public AtStart {
            Checks.require(withinDays >= 0 && withinDays <= 9999, "withinDays " + withinDays, "must be 0 to 9999");
        }
    }
}
