// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.term.ActivityCode;

/** One thing that has to be so before a stay can be over, or several of them joined. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(ReleaseCondition.LastDayOver.class),
    @JsonSubTypes.Type(ReleaseCondition.DayOver.class),
    @JsonSubTypes.Type(ReleaseCondition.Negatives.class),
    @JsonSubTypes.Type(ReleaseCondition.NothingOpen.class),
    @JsonSubTypes.Type(ReleaseCondition.Confirmed.class),
    @JsonSubTypes.Type(ReleaseCondition.AllOf.class),
    @JsonSubTypes.Type(ReleaseCondition.AnyOf.class)
})
public sealed interface ReleaseCondition {

    /** Returns the day labels that the condition names. */
    default ImmutableList<ProtocolDay> namedDays() {
        return ImmutableList.of();
    }

    /** The last day of the stay is over, wherever events and missed duties have moved it to. */
    @JsonTypeName("lastDayOver")
    record LastDayOver() implements ReleaseCondition {}

    /**
     * A named day is over: "after day 7". It counts from the anchor, as the first phase does.
     *
     * @param day its label
     */
    @JsonTypeName("dayOver")
    record DayOver(ProtocolDay day) implements ReleaseCondition {

        /** Refuses null with a {@code NullPointerException}. */
        public DayOver {
            requireNonNull(day, "day");
        }

        @Override
        public ImmutableList<ProtocolDay> namedDays() {
            return ImmutableList.of(day);
        }
    }

    /**
     * So many negative results, none of them before the latest positive one.
     *
     * @param activity the kind of test
     * @param count how many, 1 to 99
     * @param minimumGapHours how many hours apart any two that follow each other must be, 1 to 9999; empty if the source does
     *     not say
     * @param notBefore the label of the first day on which they count; empty if the source does not say
     */
    @JsonTypeName("negatives")
    record Negatives(ActivityCode activity, int count, OptionalInt minimumGapHours, Optional<ProtocolDay> notBefore)
            implements ReleaseCondition {

        /** Refuses a count outside 1 to 99, and a gap outside 1 to 9999 hours. */
        public Negatives {
            requireNonNull(activity, "activity");
            requireNonNull(minimumGapHours, "minimumGapHours");
            requireNonNull(notBefore, "notBefore");
            Checks.require(count >= 1 && count <= 99, "count " + count, "must be 1 to 99");
            minimumGapHours.ifPresent(hours ->
                    Checks.require(hours >= 1 && hours <= 9999, "minimumGapHours " + hours, "must be 1 to 9999"));
        }

        @Override
        public ImmutableList<ProtocolDay> namedDays() {
            return notBefore.map(ImmutableList::of).orElse(ImmutableList.of());
        }
    }

    /** Nothing that was owed so far is still to be done, save what lapses. */
    @JsonTypeName("nothingOpen")
    record NothingOpen() implements ReleaseCondition {}

    /**
     * Somebody confirmed what no rule can compute, for example that the symptoms are gone, or that a doctor agrees.
     *
     * @param activity the activity whose record, DONE, is the confirmation
     */
    @JsonTypeName("confirmed")
    record Confirmed(ActivityCode activity) implements ReleaseCondition {

        /** Refuses null with a {@code NullPointerException}. */
        public Confirmed {
            requireNonNull(activity, "activity");
        }
    }

    /**
     * All of these, so that the latest of them decides.
     *
     * @param conditions at least two
     */
    @JsonTypeName("allOf")
    record AllOf(ImmutableList<ReleaseCondition> conditions) implements ReleaseCondition {

        /** Refuses fewer than two. */
        public AllOf {
            refuseFewerThanTwo(conditions);
        }

        @Override
        public ImmutableList<ProtocolDay> namedDays() {
            return namedDaysOf(conditions);
        }
    }

    /**
     * Any one of these, so that the earliest of those that hold decides. The standard way comes first: where none holds, it is
     * the one that is waited for.
     *
     * @param conditions at least two
     */
    @JsonTypeName("anyOf")
    record AnyOf(ImmutableList<ReleaseCondition> conditions) implements ReleaseCondition {

        /** Refuses fewer than two. */
        public AnyOf {
            refuseFewerThanTwo(conditions);
        }

        @Override
        public ImmutableList<ProtocolDay> namedDays() {
            return namedDaysOf(conditions);
        }
    }

    private static ImmutableList<ProtocolDay> namedDaysOf(ImmutableList<ReleaseCondition> conditions) {
        return conditions.stream()
                .flatMap(condition -> condition.namedDays().stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static void refuseFewerThanTwo(ImmutableList<ReleaseCondition> conditions) {
        requireNonNull(conditions, "conditions");
        ProtocolConflictException.refuseUnless(
                conditions.size() >= 2, Problem.INCOMPLETE, "conditions that are joined must be at least two");
    }
}
