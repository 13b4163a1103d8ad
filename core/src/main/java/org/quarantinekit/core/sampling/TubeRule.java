// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.OptionalInt;
import org.quarantinekit.core.internal.Checks;

/**
 * How many specimens somebody gives, and with whom they share a tube.
 *
 * <p>A rule is not bound to a place or a person; {@link TubePolicy} says where which one holds.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(TubeRule.SingleTube.class),
    @JsonSubTypes.Type(TubeRule.DoubleTube.class),
    @JsonSubTypes.Type(TubeRule.Pool.class),
    @JsonSubTypes.Type(TubeRule.HouseholdTube.class)
})
public sealed interface TubeRule
        permits TubeRule.SingleTube, TubeRule.DoubleTube, TubeRule.Pool, TubeRule.HouseholdTube {

    /** The rule that the number of people in a shared tube keeps. */
    String PEOPLE_RULE = "must be 2 to 20";

    /** Returns how many specimens each person gives: 1 or 2. */
    int specimensPerPerson();

    /** Returns how many people at most have a specimen in one tube; empty if nobody says. */
    OptionalInt mostPeople();

    /**
     * Returns whether tubes are shared, so that a result of one is nobody's own. It is the rule that decides and not how many
     * came: the last tube of a pool is a pool even with one person in it, because it is treated as one.
     */
    boolean sharesTubes();

    /** Returns the rule of one specimen for each person, in a tube of its own. */
    static TubeRule singleTube() {
        return new SingleTube();
    }

    /** Returns the rule of two specimens for each person, each in a tube of its own. */
    static TubeRule doubleTube() {
        return new DoubleTube();
    }

    /** Returns the rule of one tube for up to this many people, 2 to 20. */
    static TubeRule pool(int people) {
        return new Pool(people);
    }

    /** Returns the rule of one tube for each household, however many people it has. */
    static TubeRule householdTube() {
        return new HouseholdTube(OptionalInt.empty());
    }

    /** Returns the rule of one tube for each household, and a further one for each further so many people, 2 to 20. */
    static TubeRule householdTube(int people) {
        return new HouseholdTube(OptionalInt.of(people));
    }

    private static int checked(int people) {
        Checks.require(people >= 2 && people <= 20, "people " + people, PEOPLE_RULE);
        return people;
    }

    /** One specimen for each person, in a tube of its own. */
    @JsonTypeName("single")
    record SingleTube() implements TubeRule {

        @Override
        public int specimensPerPerson() {
            return 1;
        }

        @Override
        public OptionalInt mostPeople() {
            return OptionalInt.of(1);
        }

        @Override
        public boolean sharesTubes() {
            return false;
        }
    }

    /**
     * Two specimens for each person, 1 and 2, each in a tube of its own, for example for two reagents or two laboratories. The
     * tubes of the ones and of the twos are two sets, which never mix.
     */
    @JsonTypeName("double")
    record DoubleTube() implements TubeRule {

        @Override
        public int specimensPerPerson() {
            return 2;
        }

        @Override
        public OptionalInt mostPeople() {
            return OptionalInt.of(1);
        }

        @Override
        public boolean sharesTubes() {
            return false;
        }
    }

    /**
     * One tube for up to so many people, filled as they are walked to.
     *
     * @param people 2 to 20
     */
    @JsonTypeName("pool")
    record Pool(int people) implements TubeRule {

        /** Refuses a number outside 2 to 20 with an {@code IllegalArgumentException}. */
        public Pool {
            checked(people);
        }

        @Override
        public int specimensPerPerson() {
            return 1;
        }

        @Override
        public OptionalInt mostPeople() {
            return OptionalInt.of(people);
        }

        @Override
        public boolean sharesTubes() {
            return true;
        }
    }

    /**
     * One tube for each household. A household that is larger than a tube holds has several, the first ones full.
     *
     * @param people how many people a tube holds, 2 to 20; empty if nobody says, and a household of any size has one tube
     */
    @JsonTypeName("household")
    record HouseholdTube(OptionalInt people) implements TubeRule {

        /** Refuses a number outside 2 to 20 with an {@code IllegalArgumentException}. */
        public HouseholdTube {
            requireNonNull(people, "people").ifPresent(TubeRule::checked);
        }

        @Override
        public int specimensPerPerson() {
            return 1;
        }

        @Override
        public OptionalInt mostPeople() {
            return people;
        }

        @Override
        public boolean sharesTubes() {
            return true;
        }
    }
}
