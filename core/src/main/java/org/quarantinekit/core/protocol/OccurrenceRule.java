// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import org.quarantinekit.core.calendar.DaySet;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.term.ActivityCode;

/** On which days of its phase a duty is owed: one of a small closed set of shapes. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(OccurrenceRule.OnDays.class),
    @JsonSubTypes.Type(OccurrenceRule.EachDay.class),
    @JsonSubTypes.Type(OccurrenceRule.EveryNDays.class),
    @JsonSubTypes.Type(OccurrenceRule.OneOf.class),
    @JsonSubTypes.Type(OccurrenceRule.CountWithin.class),
    @JsonSubTypes.Type(OccurrenceRule.AtStart.class),
    @JsonSubTypes.Type(OccurrenceRule.OnOrBefore.class),
    @JsonSubTypes.Type(OccurrenceRule.NotBefore.class),
    @JsonSubTypes.Type(OccurrenceRule.BeforeLastDay.class),
    @JsonSubTypes.Type(OccurrenceRule.AfterActivity.class)
})
public sealed interface OccurrenceRule {

    /** Returns the day labels that the rule names, ascending; a rule that names none has none. */
    default ImmutableList<ProtocolDay> namedDays() {
        return ImmutableList.of();
    }

    /** Returns the rule of these day labels, ascending. */
    static OccurrenceRule onDays(int... days) {
        ImmutableList.Builder<ProtocolDay> labels = ImmutableList.builder();
        for (int day : days) {
            labels.add(ProtocolDay.of(day));
        }
        return new OnDays(labels.build());
    }

    /** Returns the rule of these day labels. */
    static OccurrenceRule onDays(DaySet days) {
        return new OnDays(days.days());
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
            checkAscending(days);
        }

        @Override
        public ImmutableList<ProtocolDay> namedDays() {
            return days;
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

    /**
     * Every so many days, counted from a day of the person's own stay, never from the day of asking: every third day from day
     * 1 is day 1, 4, 7, 10, 13.
     *
     * @param everyDays the distance, 2 to 9999
     * @param firstDay the label of the first time
     */
    @JsonTypeName("everyNDays")
    record EveryNDays(int everyDays, ProtocolDay firstDay) implements OccurrenceRule {

        /** Refuses a distance outside 2 to 9999. */
        public EveryNDays {
            requireNonNull(firstDay, "firstDay");
            Checks.require(everyDays >= 2 && everyDays <= 9999, "everyDays " + everyDays, "must be 2 to 9999");
        }

        @Override
        public ImmutableList<ProtocolDay> namedDays() {
            return ImmutableList.of(firstDay);
        }
    }

    /**
     * Once, on any one of these days, and on no day between them that is not named: day 13 or 14; day 0 or 1.
     *
     * @param days the labels, at least two, ascending, none twice
     */
    @JsonTypeName("oneOf")
    record OneOf(ImmutableList<ProtocolDay> days) implements OccurrenceRule {

        /** Refuses fewer than two days, and a list that is not ascending. */
        public OneOf {
            checkAscending(days);
            ProtocolConflictException.refuseUnless(
                    days.size() >= 2, Problem.INCOMPLETE, "days of an alternative must be at least two");
        }

        @Override
        public ImmutableList<ProtocolDay> namedDays() {
            return days;
        }
    }

    /**
     * As often as the duty's demand says, on whichever days of a span, for example three tests in five days at least 24 hours
     * apart. It is one obligation over the whole span.
     *
     * @param firstDay the label of the first day of the span, included
     * @param lastDay the label of the last day of the span, included, not before {@code firstDay}
     * @param minimumGapHours how many hours apart two of them must be, 1 to 9999; empty if the source does not say
     */
    @JsonTypeName("countWithin")
    record CountWithin(ProtocolDay firstDay, ProtocolDay lastDay, OptionalInt minimumGapHours)
            implements OccurrenceRule {

        /** Refuses a last day before the first, and a gap outside 1 to 9999 hours. */
        public CountWithin {
            requireNonNull(firstDay, "firstDay");
            requireNonNull(lastDay, "lastDay");
            requireNonNull(minimumGapHours, "minimumGapHours");
            ProtocolConflictException.refuseUnless(
                    firstDay.compareTo(lastDay) <= 0,
                    Problem.CONTRADICTION,
                    "last " + lastDay + " of a span must not be before its first " + firstDay);
            minimumGapHours.ifPresent(hours ->
                    Checks.require(hours >= 1 && hours <= 9999, "minimumGapHours " + hours, "must be 1 to 9999"));
        }

        @Override
        public ImmutableList<ProtocolDay> namedDays() {
            return firstDay.equals(lastDay) ? ImmutableList.of(firstDay) : ImmutableList.of(firstDay, lastDay);
        }
    }

    /**
     * Once, from the first day of the phase to this day: "on or before day 2".
     *
     * @param day the label of the last right day, included
     */
    @JsonTypeName("onOrBefore")
    record OnOrBefore(ProtocolDay day) implements OccurrenceRule {

        /** Refuses null. */
        public OnOrBefore {
            requireNonNull(day, "day");
        }

        @Override
        public ImmutableList<ProtocolDay> namedDays() {
            return ImmutableList.of(day);
        }
    }

    /**
     * Once, from this day to the last day of the phase: "not before day 8".
     *
     * @param day the label of the first right day, included
     */
    @JsonTypeName("notBefore")
    record NotBefore(ProtocolDay day) implements OccurrenceRule {

        /** Refuses null. */
        public NotBefore {
            requireNonNull(day, "day");
        }

        @Override
        public ImmutableList<ProtocolDay> namedDays() {
            return ImmutableList.of(day);
        }
    }

    /**
     * Once, in the last days of the stay, its last day included, wherever events move that to. A source that says "within 48
     * hours before the end" of a stay that ends at midnight means the last two days.
     *
     * @param lastDays how many of the last days are right, 1 to 9999
     */
    @JsonTypeName("beforeLastDay")
    record BeforeLastDay(int lastDays) implements OccurrenceRule {

        /** Refuses a number outside 1 to 9999. */
        public BeforeLastDay {
            Checks.require(lastDays >= 1 && lastDays <= 9999, "lastDays " + lastDays, "must be 1 to 9999");
        }
    }

    /**
     * Once on each day on which something else was done: disinfection after sampling. What is done is not known beforehand,
     * so that no plan holds it, only an assessment; before the first time there is none.
     *
     * @param trigger the activity whose records, DONE, make it owed
     */
    @JsonTypeName("afterActivity")
    record AfterActivity(ActivityCode trigger) implements OccurrenceRule {

        /** Refuses null with a {@code NullPointerException}. */
        public AfterActivity {
            requireNonNull(trigger, "trigger");
        }
    }

    private static void checkAscending(ImmutableList<ProtocolDay> days) {
        requireNonNull(days, "days");
        ProtocolConflictException.refuseUnless(!days.isEmpty(), Problem.INCOMPLETE, "days must not be empty");
        for (int i = 1; i < days.size(); i++) {
            ProtocolConflictException.refuseUnless(
                    days.get(i - 1).compareTo(days.get(i)) < 0,
                    Problem.DUPLICATE,
                    "days must be ascending without repetition, but " + days.get(i) + " follows " + days.get(i - 1));
        }
    }
}
