// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import java.time.LocalDate;
import org.quarantinekit.core.episode.AddedDays;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.ClockResumed;
import org.quarantinekit.core.episode.ClockStopped;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.episode.Extended;
import org.quarantinekit.core.episode.NewSign;
import org.quarantinekit.core.episode.ProtocolChanged;
import org.quarantinekit.core.episode.ReExposed;
import org.quarantinekit.core.episode.Shortened;
import org.quarantinekit.core.episode.TestedPositive;
import org.quarantinekit.core.episode.Transferred;
import org.quarantinekit.core.term.ProtocolId;

/** What happens to a stay in tests, without a reason or an actor. */
public final class Events {

    private Events() {}

    public static ReExposed reExposed(LocalDate on) {
        return ReExposed.builder(on).build();
    }

    /** A new exposure at a moment, written as {@link Anchor#parse} reads it. */
    public static ReExposed reExposedAt(String moment) {
        Anchor at = Anchor.parse(moment);
        return ReExposed.builder(at.date()).at(at).build();
    }

    public static Extended extended(LocalDate on, LocalDate lastDay, AddedDays... addedDays) {
        return Extended.builder(on, lastDay).addAddedDays(addedDays).build();
    }

    public static Shortened shortened(LocalDate on, LocalDate lastDay) {
        return Shortened.builder(on, lastDay).build();
    }

    public static EpisodeEvent stopped(LocalDate on) {
        return ClockStopped.builder(on).build();
    }

    public static EpisodeEvent resumed(LocalDate on) {
        return ClockResumed.builder(on).build();
    }

    public static EpisodeEvent away(LocalDate on) {
        return Transferred.builder(on).build();
    }

    public static EpisodeEvent back(LocalDate on) {
        return Transferred.builder(on).back(true).build();
    }

    public static EpisodeEvent positive(LocalDate on) {
        return TestedPositive.builder(on).build();
    }

    public static EpisodeEvent newSign(LocalDate on) {
        return NewSign.builder(on).build();
    }

    public static ProtocolChanged changed(LocalDate on, ProtocolId protocol) {
        return ProtocolChanged.builder(on, protocol).build();
    }
}
