// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.term;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.OptionalInt;
import org.quarantinekit.core.internal.Checks;

/**
 * How many of something a source asks for: an exact number, a least number, or an open "several".
 *
 * <p>An open quantity has no number, and none is ever made up for it: totals over it stay open until the caller decides.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(Quantity.Exactly.class),
    @JsonSubTypes.Type(Quantity.AtLeast.class),
    @JsonSubTypes.Type(Quantity.Several.class)
})
public sealed interface Quantity permits Quantity.Exactly, Quantity.AtLeast, Quantity.Several {

    /** The rule that every stated number keeps. */
    String COUNT_RULE = "must be 1 to 1000000";

    /** Returns the number that must be there, or empty if the source leaves it open. */
    OptionalInt count();

    /** Returns the quantity of exactly this many, at least 1. */
    static Quantity exactly(int count) {
        return new Exactly(count);
    }

    /** Returns the quantity of at least this many, at least 1. */
    static Quantity atLeast(int count) {
        return new AtLeast(count);
    }

    /** Returns the open quantity: the source says "several", or the like. */
    static Quantity several() {
        return new Several();
    }

    private static int checked(int number) {
        Checks.require(number >= 1 && number <= 1_000_000, "quantity " + number, COUNT_RULE);
        return number;
    }

    /**
     * This many, no more and no fewer.
     *
     * @param number 1 to 1000000
     */
    @JsonTypeName("exactly")
    record Exactly(int number) implements Quantity {

        /** Refuses a number outside 1 to 1000000 with an {@code IllegalArgumentException}. */
        public Exactly {
            checked(number);
        }

        @Override
        public OptionalInt count() {
            return OptionalInt.of(number);
        }
    }

    /**
     * This many or more.
     *
     * @param number 1 to 1000000
     */
    @JsonTypeName("atLeast")
    record AtLeast(int number) implements Quantity {

        /** Refuses a number outside 1 to 1000000 with an {@code IllegalArgumentException}. */
        public AtLeast {
            checked(number);
        }

        @Override
        public OptionalInt count() {
            return OptionalInt.of(number);
        }
    }

    /** An open number: the source says "several" or the like, or names a thing that is used up without saying how many. */
    @JsonTypeName("several")
    record Several() implements Quantity {

        @Override
        public OptionalInt count() {
            return OptionalInt.empty();
        }
    }
}
