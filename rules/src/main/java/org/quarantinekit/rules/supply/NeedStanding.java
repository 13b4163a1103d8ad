// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.supply.Need;

/**
 * What became of one need; always, asked = open + awaited + delivered + substituted + refused.
 *
 * @param need the need
 * @param open how many units nobody has ordered yet, or of which the order was cancelled
 * @param awaited how many are ordered and still to come
 * @param fulfilment what became of what was ordered, cancelled orders only with what they brought
 */
public record NeedStanding(Need need, long open, long awaited, Fulfilment fulfilment) {

    /** Refuses numbers that do not add up to what was asked for. */
    public NeedStanding {
        requireNonNull(need, "need");
        requireNonNull(fulfilment, "fulfilment");
        int asked = need.amount().number();
        if (open < 0 || awaited != fulfilment.stillShort() || open != asked - fulfilment.ordered()) {
            throw new IllegalArgumentException("open " + open + ", awaited " + awaited + " and settled "
                    + fulfilment.settled() + " of need " + need.id() + " must together be the " + asked + " asked for");
        }
    }

    /** Returns whether nothing more is to be done for it. */
    public boolean isSettled() {
        return open == 0 && awaited == 0;
    }
}
