// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.explain;

import org.quarantinekit.core.episode.ClockResumed;
import org.quarantinekit.core.episode.ClockStopped;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.episode.Extended;
import org.quarantinekit.core.episode.NewSign;
import org.quarantinekit.core.episode.ProtocolChanged;
import org.quarantinekit.core.episode.ReExposed;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.episode.Shortened;
import org.quarantinekit.core.episode.TestedPositive;
import org.quarantinekit.core.episode.Transferred;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.rules.plan.NotOwed;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.Plan;

/** Which events have a part in where an obligation stands in its plan. */
final class EventParts {

    private EventParts() {}

    static boolean hasPart(EpisodeEvent event, Plan plan, Obligation obligation, boolean lastDayMatters) {
        if (event instanceof ProtocolChanged change) {
            return change.protocol().equals(plan.protocol().id())
                    ? is(obligation, NotOwed.BEFORE_ENROLMENT)
                            && !obligation.dueBy().isAfter(change.on())
                    : obligation.supersededOn().filter(change.on()::equals).isPresent();
        }
        boolean mayComeLater = event instanceof Released || event instanceof Extended;
        if (event.on().isAfter(obligation.target()) && !mayComeLater) {
            return false;
        }
        if (event instanceof ClockStopped || event instanceof ClockResumed) {
            return true;
        }
        if (event instanceof Transferred) {
            return is(obligation, NotOwed.SUSPENDED);
        }
        if (event instanceof TestedPositive) {
            return is(obligation, NotOwed.SUPERSEDED) && ActivityCodes.TESTS.contains(obligation.activity());
        }
        if (event instanceof ReExposed) {
            return is(obligation, NotOwed.SUPERSEDED)
                    || lastDayMatters
                    || !obligation.key().when().startsWith("1/");
        }
        return movesLastDay(event) && lastDayMatters;
    }

    private static boolean movesLastDay(EpisodeEvent event) {
        return event instanceof Extended
                || event instanceof Shortened
                || event instanceof NewSign
                || event instanceof Released;
    }

    private static boolean is(Obligation obligation, NotOwed reason) {
        return obligation.notOwed().filter(reason::equals).isPresent();
    }
}
