// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.team;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;
import org.quarantinekit.core.internal.Checks;

/**
 * How many people there have to be; of what, at once or in a day, says who holds it.
 *
 * @param atLeast how many are enough, 1 to 1000
 * @param atMost how many are not too many, {@code atLeast} to 1000; empty if further ones are welcome
 */
public record StaffCount(int atLeast, OptionalInt atMost) {

    /** Refuses numbers outside 1 to 1000, and fewer allowed than asked for. */
    public StaffCount {
        requireNonNull(atMost, "atMost");
        Checks.require(atLeast >= 1 && atLeast <= 1000, "atLeast " + atLeast, "must be 1 to 1000");
        int least = atLeast;
        atMost.ifPresent(most -> Checks.require(
                most >= least && most <= 1000, "atMost " + most, "must be atLeast " + least + " to 1000"));
    }

    /** Returns the count of this many or more. */
    public static StaffCount atLeast(int people) {
        return new StaffCount(people, OptionalInt.empty());
    }

    /** Returns the count of this many, no more and no fewer. */
    public static StaffCount exactly(int people) {
        return new StaffCount(people, OptionalInt.of(people));
    }

    /** Returns whether so many are too few. */
    public boolean isMissedBy(int people) {
        return people < atLeast;
    }

    /** Returns whether so many are too many. */
    public boolean isExceededBy(int people) {
        return atMost.isPresent() && people > atMost.getAsInt();
    }

    /** Returns "at least 2", "exactly 2" or "2 to 4". */
    @Override
    public String toString() {
        if (atMost.isEmpty()) {
            return "at least " + atLeast;
        }
        return atMost.getAsInt() == atLeast ? "exactly " + atLeast : atLeast + " to " + atMost.getAsInt();
    }
}
