// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.explain;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.quarantinekit.core.calendar.DateSpan;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.UncountedService;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.AnchorKind;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.rules.assess.Label;
import org.quarantinekit.rules.plan.NotOwed;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.ObligationKey;

/** One step of an explanation: one thing that was taken into account, and what followed from it. */
public sealed interface Step {

    /** Returns what kind of step it is: "anchorUsed". */
    default String name() {
        String type = getClass().getSimpleName();
        return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    }

    /** Returns the step as one sentence. */
    default LocalizedText text() {
        return Wording.of(this);
    }

    /**
     * The rule that names the activity.
     *
     * @param protocol whose rule it is
     * @param duty the duty
     */
    record RuleNamed(ProtocolId protocol, Duty duty) implements Step {

        /** Refuses null with a {@code NullPointerException}. */
        public RuleNamed {
            requireNonNull(protocol, "protocol");
            requireNonNull(duty, "duty");
        }
    }

    /**
     * The anchor that days count from.
     *
     * @param kind its kind
     * @param date the date that it counts from
     * @param rejected the anchors of the episode that were not used
     */
    record AnchorUsed(AnchorKind kind, LocalDate date, ImmutableList<AnchorKind> rejected) implements Step {

        /** Refuses null with a {@code NullPointerException}. */
        public AnchorUsed {
            requireNonNull(kind, "kind");
            requireNonNull(date, "date");
            requireNonNull(rejected, "rejected");
        }
    }

    /**
     * Days count anew, because of a new exposure.
     *
     * @param series the number of the count
     * @param anchorDate the date that it counts from
     */
    record CountRestarted(int series, LocalDate anchorDate) implements Step {

        /** Refuses null with a {@code NullPointerException}. */
        public CountRestarted {
            requireNonNull(anchorDate, "anchorDate");
        }
    }

    /**
     * A phase has day numbers of its own, which begin with 1.
     *
     * @param phase the name of the phase
     * @param firstDay its day 1
     */
    record LabelsRestarted(String phase, LocalDate firstDay) implements Step {

        /** Refuses null with a {@code NullPointerException}. */
        public LabelsRestarted {
            requireNonNull(phase, "phase");
            requireNonNull(firstDay, "firstDay");
        }
    }

    /**
     * Which number the anchor's own day has.
     *
     * @param numbering the numbering
     * @param stated whether the source says so; otherwise it was chosen for the episode
     */
    record NumberingUsed(DayNumbering numbering, boolean stated) implements Step {

        /** Refuses null with a {@code NullPointerException}. */
        public NumberingUsed {
            requireNonNull(numbering, "numbering");
        }
    }

    /**
     * The arithmetic from the anchor to the day.
     *
     * @param day the label
     * @param from the date that is counted from
     * @param days how many counted days later it is
     * @param stopped how many days lie between on which the clock stood still
     * @param date the date that results
     */
    record DayReckoned(Optional<ProtocolDay> day, LocalDate from, int days, int stopped, LocalDate date)
            implements Step {

        /** Refuses null with a {@code NullPointerException}. */
        public DayReckoned {
            requireNonNull(day, "day");
            requireNonNull(from, "from");
            requireNonNull(date, "date");
        }
    }

    /**
     * The days on which it may, should and must be done, and what a miss means.
     *
     * @param obligation whose days they are
     */
    record DatesSet(Obligation obligation) implements Step {

        /** Refuses null with a {@code NullPointerException}. */
        public DatesSet {
            requireNonNull(obligation, "obligation");
        }
    }

    /**
     * Something happened that changed the stay.
     *
     * @param event what
     */
    record EventTaken(EpisodeEvent event) implements Step {

        /** Refuses null with a {@code NullPointerException}. */
        public EventTaken {
            requireNonNull(event, "event");
        }
    }

    /**
     * It is named, and not owed after all.
     *
     * @param obligation which obligation
     * @param reason why
     */
    record NotOwedAfterAll(Obligation obligation, NotOwed reason) implements Step {

        /** Refuses null with a {@code NullPointerException}. */
        public NotOwedAfterAll {
            requireNonNull(obligation, "obligation");
            requireNonNull(reason, "reason");
        }
    }

    /**
     * Somebody's stay makes it owed to the place that several people share.
     *
     * @param member whose stay
     */
    record OwedBecauseOf(Subject member) implements Step {

        /** Refuses null with a {@code NullPointerException}. */
        public OwedBecauseOf {
            requireNonNull(member, "member");
        }
    }

    /**
     * Where it stands.
     *
     * @param label its label
     * @param done how many times it was done
     * @param atLeast how many times it is owed
     * @param asOf the day of asking
     */
    record StandsAt(Label label, int done, int atLeast, LocalDate asOf) implements Step {

        /** Refuses null with a {@code NullPointerException}. */
        public StandsAt {
            requireNonNull(label, "label");
            requireNonNull(asOf, "asOf");
        }
    }

    /**
     * The protocol does not name the activity at all.
     *
     * @param protocol the protocol
     * @param activity the activity
     */
    record NotNamed(ProtocolId protocol, ActivityCode activity) implements Step {

        /** Refuses null with a {@code NullPointerException}. */
        public NotNamed {
            requireNonNull(protocol, "protocol");
            requireNonNull(activity, "activity");
        }
    }

    /**
     * The source names the activity without a number, so that nothing is owed by it.
     *
     * @param service the service
     */
    record NotCounted(UncountedService service) implements Step {

        /** Refuses null with a {@code NullPointerException}. */
        public NotCounted {
            requireNonNull(service, "service");
        }
    }

    /**
     * The day is not a day of the stay.
     *
     * @param date the day
     * @param stay the days of the stay
     */
    record OutsideStay(LocalDate date, DateSpan stay) implements Step {

        /** Refuses null with a {@code NullPointerException}. */
        public OutsideStay {
            requireNonNull(date, "date");
            requireNonNull(stay, "stay");
        }
    }

    /**
     * The day has no number, because the clock stood still.
     *
     * @param date the day
     */
    record ClockStoodStill(LocalDate date) implements Step {

        /** Refuses null with a {@code NullPointerException}. */
        public ClockStoodStill {
            requireNonNull(date, "date");
        }
    }

    /**
     * The rule names other days.
     *
     * @param date the day that was asked about
     * @param before the last time before it that is owed
     * @param after the first time after it that is owed
     */
    record OtherDaysNamed(LocalDate date, Optional<Obligation> before, Optional<Obligation> after) implements Step {

        /** Refuses null with a {@code NullPointerException}. */
        public OtherDaysNamed {
            requireNonNull(date, "date");
            requireNonNull(before, "before");
            requireNonNull(after, "after");
        }
    }

    /**
     * It is owed only on a day on which something else was done.
     *
     * @param trigger what else
     */
    record OnlyAfter(ActivityCode trigger) implements Step {

        /** Refuses null with a {@code NullPointerException}. */
        public OnlyAfter {
            requireNonNull(trigger, "trigger");
        }
    }

    /**
     * It is owed in the place of something that was missed.
     *
     * @param missed what was missed
     */
    record MakesUp(ObligationKey missed) implements Step {

        /** Refuses null with a {@code NullPointerException}. */
        public MakesUp {
            requireNonNull(missed, "missed");
        }
    }

    /**
     * The stay goes on after its planned last day: nobody has recorded a release, or a missed duty makes it longer.
     *
     * @param plannedLastDay that day
     */
    record StayGoesOn(LocalDate plannedLastDay) implements Step {

        /** Refuses null with a {@code NullPointerException}. */
        public StayGoesOn {
            requireNonNull(plannedLastDay, "plannedLastDay");
        }
    }

    /**
     * The day is no right day for it, but it may still be done, or already.
     *
     * @param obligation what
     */
    record MayBeDone(Obligation obligation) implements Step {

        /** Refuses null with a {@code NullPointerException}. */
        public MayBeDone {
            requireNonNull(obligation, "obligation");
        }
    }

    /**
     * Where it comes from.
     *
     * @param citation the source
     */
    record SourceCited(Citation citation) implements Step {

        /** Refuses null with a {@code NullPointerException}. */
        public SourceCited {
            requireNonNull(citation, "citation");
        }
    }
}
