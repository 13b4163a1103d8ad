// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.subject.PersonId;

/**
 * One specimen of one person.
 *
 * @param person whose it is
 * @param number which of the person's specimens: 1, or 2 of a double sampling
 */
public record Specimen(PersonId person, int number) {

    /** Refuses a number that is not 1 or 2 with an {@code IllegalArgumentException}. */
    public Specimen {
        requireNonNull(person, "person");
        Checks.require(number == 1 || number == 2, "specimen " + number + " of person " + person, "must be 1 or 2");
    }

    /** Returns "specimen 1 of person P-000001". */
    @Override
    public String toString() {
        return "specimen " + number + " of person " + person;
    }
}
