// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.rules.internal.DomainStyle;
import org.quarantinekit.rules.plan.Obligation;

/** Where one obligation stands on the day of asking: its label, k of n, and the records that say so. */
@Value.Immutable
@DomainStyle
public interface Standing {

    /** The obligation. */
    Obligation obligation();

    /** Its one label. */
    Label label();

    /** The records that count for it, oldest first. */
    ImmutableList<ServiceRecord> matched();

    /** The attempts that did not get through, and waivers, oldest first; they count for nothing. */
    ImmutableList<ServiceRecord> attempts();

    /** The service day of the record that completed the demand; empty while it is not met. */
    Optional<LocalDate> metOn();

    /** Whether it was missed and one more is owed in its place. */
    boolean hasMakeUp();

    /** Returns how many records count for it; it may be more than is asked for. */
    default int done() {
        return matched().size();
    }

    /** Returns how many are still to be done: never negative, and none where nothing is owed. */
    default int remaining() {
        return label().isOpen() ? Math.max(0, obligation().demand().atLeast() - done()) : 0;
    }

    /**
     * Returns whether the day of asking has to do with it: its window contains the day, or it closed unmet, was not let go
     * and has nothing owed in its place.
     *
     * @param asOf the day of asking
     */
    default boolean isDemandedOn(LocalDate asOf) {
        boolean missed = label() == Label.MISSED && !hasMakeUp();
        return obligation().isOwed() && (obligation().isOpenOn(asOf) || missed);
    }

    /** Returns "TEMPERATURE_CHECK on day 4 in the EVENING, DUE, 0 of 1"; where no day is agreed on, the date of the target. */
    default String text() {
        String day = obligation()
                .day()
                .map(Object::toString)
                .orElse(obligation().target().toString());
        String slot = obligation().slot().map(part -> " in the " + part).orElse("");
        return obligation().activity() + " on " + day + slot + ", " + label() + ", " + done() + " of "
                + obligation().demand().atLeast();
    }

    /** Builds one standing; only {@link Assessor} makes them. */
    final class Builder extends ImmutableStanding.Builder {
        Builder() {}
    }
}
