// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.episode;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.AnchorKind;
import org.quarantinekit.core.term.ProtocolId;

/** One subject's stay under one protocol: facts only, no dates computed from them. */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableEpisode.class)
@JsonDeserialize(builder = Episode.Builder.class)
public interface Episode {

    /** Whose stay it is. */
    Subject subject();

    /** The protocol of the stay; empty where whoever plans it supplies one. */
    Optional<ProtocolId> protocol();

    /** The day numbering that was chosen, where the protocol's source leaves it open. */
    Optional<DayNumbering> numbering();

    /** The known anchors, in the order of their kinds. */
    @Value.NaturalOrder
    ImmutableSortedMap<AnchorKind, Anchor> anchors();

    /** The first day on which somebody could be served; empty if that is the day of the anchor. */
    Optional<LocalDate> enrolledOn();

    /** What happened since, in the order in which it was entered. */
    ImmutableList<EpisodeEvent> events();

    /** Returns the release, if there has been one. */
    default Optional<Released> release() {
        return events().stream()
                .filter(Released.class::isInstance)
                .map(Released.class::cast)
                .findFirst();
    }

    /** Refuses a second release. */
    @Value.Check
    default void check() {
        long releases = events().stream().filter(Released.class::isInstance).count();
        Checks.require(releases <= 1, "events of " + subject(), "must not hold two releases");
    }

    /** Starts an episode of this subject. */
    static Builder builder(Subject subject) {
        return new Builder().subject(subject);
    }

    /** Builds one episode; refuses to set an attribute twice. */
    final class Builder extends ImmutableEpisode.Builder {
        Builder() {}
    }
}
