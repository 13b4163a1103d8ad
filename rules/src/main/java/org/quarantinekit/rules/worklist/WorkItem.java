// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.quarantinekit.rules.assess.Standing;

/**
 * One thing that somebody still has to do, or decide, on the day of the worklist.
 *
 * @param place where
 * @param standing what, and how far it has come
 */
public record WorkItem(Place place, Standing standing) {

    /** Refuses null with a {@code NullPointerException}. */
    public WorkItem {
        requireNonNull(place, "place");
        requireNonNull(standing, "standing");
    }

    /** Returns what is open of these standings, which are all for one place. */
    static ImmutableList<WorkItem> open(Place place, ImmutableList<Standing> standings) {
        return standings.stream()
                .filter(standing -> standing.label().isOpen())
                .map(standing -> new WorkItem(place, standing))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns "PERSON P-000001: TEMPERATURE_CHECK on day 4 in the EVENING, DUE, 0 of 1". */
    @Override
    public String toString() {
        return place.subject() + ": " + standing.text();
    }
}
