// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.subject.Person;
import org.quarantinekit.core.subject.Subject;

/**
 * A person on the roster, with the stay that makes services owed.
 *
 * @param person the person
 * @param episode the stay; empty for somebody who lives there and is not in quarantine
 */
public record Resident(Person person, Optional<Episode> episode) {

    /** Refuses an episode of somebody else. */
    public Resident {
        requireNonNull(person, "person");
        requireNonNull(episode, "episode");
        Subject subject = Subject.of(person.id());
        episode.ifPresent(stay -> {
            if (!stay.subject().equals(subject)) {
                throw new IllegalArgumentException("episode of " + stay.subject() + " must be of " + subject);
            }
        });
    }

    /** Returns the person with this stay. */
    public static Resident of(Person person, Episode episode) {
        return new Resident(person, Optional.of(episode));
    }
}
