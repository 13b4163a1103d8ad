// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import java.math.BigInteger;

/**
 * How much of what was there fell to one household, among the needs of one urgency for one item in one unit.
 *
 * <p>With 8 there and 12 wanted, a household that wants 3 has an exact share of 8 x 3 / 12 = 2. Where the shares are not
 * whole, each household gets the whole part, and what is then over goes one by one to the largest remainders; of equal ones
 * first to whose need is served first.
 *
 * @param available how much was there for this urgency, after the more urgent needs
 * @param wanted how much all households wanted together in it
 * @param ofHousehold how much this household wanted
 * @param given how much fell to it
 */
public record Apportionment(long available, long wanted, long ofHousehold, long given) {

    /** Refuses a household that wants nothing or more than all, and a number given that is not its due. */
    public Apportionment {
        if (available < 0 || ofHousehold < 1 || ofHousehold > wanted) {
            throw new IllegalArgumentException("available " + available + " must not be negative, and the household's "
                    + ofHousehold + " must be 1 to " + wanted);
        }
        long least = whole(available, wanted, ofHousehold);
        long most = remainder(available, wanted, ofHousehold) > 0 ? least + 1 : least;
        if (given < least || given > most) {
            throw new IllegalArgumentException("given " + given + " must be " + least + ", or one more of a remainder");
        }
    }

    /** Returns whether there was enough for everybody. */
    public boolean isEnough() {
        return available >= wanted;
    }

    /** Returns the whole part of the exact share; all that is wanted if there is enough. */
    public long whole() {
        return whole(available, wanted, ofHousehold);
    }

    /** Returns the remainder of the exact share, in parts of {@link #wanted()}; 0 if there is enough. */
    public long remainder() {
        return remainder(available, wanted, ofHousehold);
    }

    static long whole(long available, long wanted, long ofHousehold) {
        return available >= wanted
                ? ofHousehold
                : product(available, ofHousehold)
                        .divide(BigInteger.valueOf(wanted))
                        .longValueExact();
    }

    static long remainder(long available, long wanted, long ofHousehold) {
        return available >= wanted
                ? 0
                : product(available, ofHousehold)
                        .mod(BigInteger.valueOf(wanted))
                        .longValueExact();
    }

    /** Sums of many needs can be so large that their product needs more than 64 bits. */
    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
