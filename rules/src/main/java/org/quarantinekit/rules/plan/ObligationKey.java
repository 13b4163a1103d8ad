// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.subject.Subject;

/**
 * What tells an obligation from every other; it stays the same when the plan is made again.
 *
 * @param what the duty in a person's plan, the activity in a shared one
 * @param subject whom it is owed to
 * @param when the day label in a person's plan, the date in a shared one
 * @param slot the part of the day, if the day has parts
 */
public record ObligationKey(String what, Subject subject, String when, Optional<Slot> slot) {

    private static final String MAKE_UP = "/make-up";

    /** Refuses null with a {@code NullPointerException}. */
    public ObligationKey {
        requireNonNull(what, "what");
        requireNonNull(subject, "subject");
        requireNonNull(when, "when");
        requireNonNull(slot, "slot");
    }

    /** Returns the key of what is owed in the place of this one, should it be missed. */
    public ObligationKey madeUp() {
        return new ObligationKey(what, subject, when + MAKE_UP, slot);
    }

    /** Returns the key of what was missed, if this is owed in the place of something. */
    public Optional<ObligationKey> missed() {
        return when.endsWith(MAKE_UP)
                ? Optional.of(
                        new ObligationKey(what, subject, when.substring(0, when.length() - MAKE_UP.length()), slot))
                : Optional.empty();
    }

    /** Returns "nucleic-acid-test/PERSON:P-000001/1/4" and, where there is one, "/MORNING". */
    @Override
    public String toString() {
        String text = what + "/" + subject.scope() + ":" + subject.id() + "/" + when;
        return slot.map(part -> text + "/" + part).orElse(text);
    }
}
