// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import org.quarantinekit.core.supply.DeliveryResult;

/**
 * What became of what was ordered; always, ordered = delivered + substituted + refused + still short.
 *
 * <p>Of 5 ordered, 3 delivered and 1 substituted, 1 is still short.
 *
 * @param ordered how many units were ordered, 0 or more
 * @param delivered how many were handed over
 * @param substituted in place of how many something else was handed over
 * @param refused how many the household does not want any more
 * @param damaged how many came spoilt or broken, over all deliveries; they are still short until others come
 */
public record Fulfilment(long ordered, long delivered, long substituted, long refused, long damaged) {

    /** Nothing ordered. */
    public static final Fulfilment NONE = new Fulfilment(0, 0, 0, 0, 0);

    /** Refuses a negative number, and more settled than was ordered. */
    public Fulfilment {
        if (Math.min(Math.min(delivered, substituted), Math.min(refused, damaged)) < 0) {
            throw new IllegalArgumentException("delivered, substituted, refused and damaged must not be negative");
        }
        // One after the other, because the sum of three numbers may be too large for a long.
        if (delivered > ordered || substituted > ordered - delivered || refused > ordered - delivered - substituted) {
            throw new IllegalArgumentException("delivered " + delivered + ", substituted " + substituted
                    + " and refused " + refused + " must together not be above ordered " + ordered);
        }
    }

    /** Returns the fulfilment of so many ordered, of which nothing has come yet. */
    public static Fulfilment ordered(long number) {
        return new Fulfilment(number, 0, 0, 0, 0);
    }

    /** Returns how many nothing more is to come for: delivered, substituted or refused. */
    public long settled() {
        return delivered + substituted + refused;
    }

    /** Returns how many are still to come. */
    public long stillShort() {
        return ordered - settled();
    }

    /** Returns the sums of this and another. */
    public Fulfilment plus(Fulfilment other) {
        return new Fulfilment(
                ordered + other.ordered,
                delivered + other.delivered,
                substituted + other.substituted,
                refused + other.refused,
                damaged + other.damaged);
    }

    Fulfilment plus(DeliveryResult result, int number) {
        return switch (result) {
            case DELIVERED -> new Fulfilment(ordered, delivered + number, substituted, refused, damaged);
            case SUBSTITUTED -> new Fulfilment(ordered, delivered, substituted + number, refused, damaged);
            case REFUSED -> new Fulfilment(ordered, delivered, substituted, refused + number, damaged);
            case DAMAGED -> new Fulfilment(ordered, delivered, substituted, refused, damaged + number);
        };
    }
}
