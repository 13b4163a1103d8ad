// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.supply.Need;
import org.quarantinekit.core.supply.OrderId;

/**
 * What one need gets of a stock, and why.
 *
 * @param order the order that the need waits for
 * @param need the need
 * @param wanted how much of it is still short, at least 1
 * @param given how much it gets, 0 to {@code wanted}
 * @param reason why it gets that
 * @param apportionment the arithmetic: how much fell to its household
 */
public record AllocatedShare(
        OrderId order, Need need, long wanted, long given, Reason reason, Apportionment apportionment) {

    /** Why a need gets what it gets. */
    public enum Reason {

        /** There is enough for every need of its urgency. */
        ENOUGH,

        /** There is not enough; its household gets the whole part of its share. */
        SHARE,

        /** There is not enough; its household gets the whole part of its share, and one more for a large remainder. */
        SHARE_AND_ONE,

        /** More urgent needs have taken everything, or there was nothing. */
        NOTHING_LEFT
    }

    /** Refuses more given than wanted. */
    public AllocatedShare {
        requireNonNull(order, "order");
        requireNonNull(need, "need");
        requireNonNull(reason, "reason");
        requireNonNull(apportionment, "apportionment");
        if (wanted < 1 || given < 0 || given > wanted) {
            throw new IllegalArgumentException("given " + given + " to need " + need.id() + " must be 0 to " + wanted);
        }
    }

    /**
     * Returns the decision as one sentence, with its arithmetic: "need N-7 gets 2 of 3: with 8 for 12 wanted as ORDINARY,
     * household H-1 gets 8 x 3 / 12 = 2".
     */
    public LocalizedText why() {
        return LocalizedText.of(
                "need " + need.id() + " gets " + given + " of " + wanted + ": " + english(),
                "需求 " + need.id() + " 得 " + given + "/" + wanted + "：" + chinese());
    }

    private String english() {
        String asked = apportionment.wanted() + " wanted as " + need.urgency();
        return switch (reason) {
            case ENOUGH -> apportionment.available() + " are enough for the " + asked;
            case NOTHING_LEFT -> "nothing is left for the " + asked;
            case SHARE ->
                "with " + apportionment.available() + " for " + asked + ", household " + need.household() + " gets "
                        + arithmetic();
            case SHARE_AND_ONE ->
                "with " + apportionment.available() + " for " + asked + ", household " + need.household() + " gets "
                        + arithmetic() + ", and 1 more for its remainder of " + remainder();
        };
    }

    private String chinese() {
        String asked = need.urgency() + " 共需 " + apportionment.wanted();
        return switch (reason) {
            case ENOUGH -> "现有 " + apportionment.available() + "，" + asked + "，足够";
            case NOTHING_LEFT -> asked + "，已无可分";
            case SHARE ->
                "现有 " + apportionment.available() + "，" + asked + "，住户 " + need.household() + " 得 " + arithmetic();
            case SHARE_AND_ONE ->
                "现有 " + apportionment.available() + "，" + asked + "，住户 " + need.household() + " 得 " + arithmetic()
                        + "，余数 " + remainder() + " 较大，再加 1";
        };
    }

    private String arithmetic() {
        return apportionment.available() + " x " + apportionment.ofHousehold() + " / " + apportionment.wanted() + " = "
                + apportionment.whole();
    }

    private String remainder() {
        return apportionment.remainder() + "/" + apportionment.wanted();
    }
}
