// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import java.time.LocalDate;
import java.util.List;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.protocol.Protocol;

/** Plans with events, and what a test reads of them. */
final class Shown {

    private Shown() {}

    /** The plan of {@link Samples#PERSON}, who starts on this day, with these events. */
    static Plan plan(Protocol protocol, LocalDate start, EpisodeEvent... events) {
        return Planner.of(protocol).plan(stay(start, events).build());
    }

    static Episode.Builder stay(LocalDate start, EpisodeEvent... events) {
        return Samples.episode(Samples.PERSON, start).addEvents(events);
    }

    /** Each obligation, in order: "1/7 2021-08-14", and why it is not owed if it is not. */
    static List<String> lines(Plan plan) {
        return plan.obligations().stream().map(Shown::line).toList();
    }

    /** The same of one duty. */
    static List<String> lines(Plan plan, String duty) {
        return plan.obligations().stream()
                .filter(obligation -> obligation.key().what().equals(duty))
                .map(Shown::line)
                .toList();
    }

    /** The targets of one duty that are owed, in order. */
    static List<LocalDate> owed(Plan plan, String duty) {
        return plan.obligations().stream()
                .filter(obligation -> obligation.key().what().equals(duty) && obligation.isOwed())
                .map(Obligation::target)
                .toList();
    }

    /** The obligation whose key has this text after the subject. */
    static Obligation one(Plan plan, String when) {
        return plan.obligations().stream()
                .filter(obligation -> obligation.key().when().equals(when))
                .findFirst()
                .orElseThrow();
    }

    static List<ObligationKey> keys(Plan plan) {
        return plan.obligations().stream().map(Obligation::key).toList();
    }

    private static String line(Obligation obligation) {
        String date = obligation.key().when() + " " + obligation.target();
        return obligation.notOwed().map(why -> date + " " + why).orElse(date);
    }
}
