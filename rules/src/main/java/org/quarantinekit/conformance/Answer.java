// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.conformance;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** What an implementation says to one question, name by name. Everything is text, so that any implementation can give it. */
public interface Answer {

    /** Returns why it refuses to plan at all, in the words of the library's reasons; empty if it does not. */
    Optional<String> refused();

    /**
     * Returns the dates of this name: of a duty, the targets of what is owed, each as {@code 2022-02-01}, or with its last
     * right day as {@code 2022-02-01/2022-02-02} where that is another, ascending, none twice; otherwise one entry, of
     * {@code lastDay}, {@code standardLastDay}, {@code effectiveLastDay}, {@code releaseAt}, {@code phase:NAME}, or as many as
     * there are of {@code watch} and {@code stopped}, spans as {@code 2022-02-01/2022-02-14}. Empty if there is none.
     */
    ImmutableList<String> dates(String name);

    /** Returns the label of this obligation on the day of asking: {@code "pcr/1/3"}, and its part of the day if it has one. */
    Optional<String> label(String obligation);

    /** Returns why this obligation is not owed; empty if it is, or is not there. */
    Optional<String> notOwed(String obligation);

    /** Returns what stands in the way of the release on the day of asking. */
    ImmutableList<String> blockers();

    /** Returns why records count for nothing, oldest record first. */
    ImmutableList<String> extraneous();

    /** Returns the answer of an implementation that refuses to plan, for this reason. */
    static Answer refusing(String reason) {
        return new RefusedAnswer(reason);
    }
}
