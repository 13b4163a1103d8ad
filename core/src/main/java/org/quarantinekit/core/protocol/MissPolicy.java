// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.quarantinekit.core.calendar.ProtocolDay;

/**
 * What becomes of an obligation that was not met.
 *
 * <p>Without a stated {@link Window}, what lapses or is made up closes with the last right day, and everything else with the
 * last day of the stay; the same holds where the policy itself is unspecified.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(MissPolicy.Lapse.class),
    @JsonSubTypes.Type(MissPolicy.AcceptLate.class),
    @JsonSubTypes.Type(MissPolicy.MakeUp.class),
    @JsonSubTypes.Type(MissPolicy.BlockRelease.class),
    @JsonSubTypes.Type(MissPolicy.ExtendTo.class)
})
public sealed interface MissPolicy {

    /** Returns whether the window closes with the last right day, where the source states no window. */
    default boolean closesWhenDue() {
        return false;
    }

    /** Returns the policy of what is gone once its day is over. */
    static MissPolicy lapse() {
        return new Lapse();
    }

    /** Returns the policy of what may be done late. */
    static MissPolicy acceptLate() {
        return new AcceptLate();
    }

    /** Returns the policy of what has to be done once more. */
    static MissPolicy makeUp() {
        return new MakeUp();
    }

    /** Returns the policy of what nobody is released without. */
    static MissPolicy blockRelease() {
        return new BlockRelease();
    }

    /** Returns the policy of what makes the stay last to this day. */
    static MissPolicy extendTo(int day) {
        return new ExtendTo(ProtocolDay.of(day));
    }

    /** It is gone, like yesterday's temperature: LAPSED, and never in the way of a release. */
    @JsonTypeName("lapse")
    record Lapse() implements MissPolicy {

        @Override
        public boolean closesWhenDue() {
            return true;
        }
    }

    /** It may be done late until the window closes; after that it is MISSED. */
    @JsonTypeName("acceptLate")
    record AcceptLate() implements MissPolicy {}

    /** Once it is MISSED, one more is owed in its place, from the next day on; the miss stays on record. */
    @JsonTypeName("makeUp")
    record MakeUp() implements MissPolicy {

        @Override
        public boolean closesWhenDue() {
            return true;
        }
    }

    /** It may be done late; once MISSED it blocks the release until it is done or waived after all. */
    @JsonTypeName("blockRelease")
    record BlockRelease() implements MissPolicy {}

    /**
     * It may be done late; once MISSED, the stay lasts to this day, unless it lasts longer already.
     *
     * @param day the label of the new last day, in the numbers of the phase that the duty numbers its days in
     */
    @JsonTypeName("extendTo")
    record ExtendTo(ProtocolDay day) implements MissPolicy {

        /** Refuses null with a {@code NullPointerException}. */
        public ExtendTo {
            requireNonNull(day, "day");
        }
    }
}
