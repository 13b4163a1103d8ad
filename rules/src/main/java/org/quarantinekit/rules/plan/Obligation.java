// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.internal.DomainStyle;

/** One thing that is owed to one subject, with the days on which it may, should and must be done. */
@Value.Immutable
@DomainStyle
public interface Obligation {

    /** What tells it from every other. */
    ObligationKey key();

    /** The duties that it comes from: one in a person's plan, one or more in a shared one. */
    ImmutableList<Duty> duties();

    /** Whom it is owed to, or, in a person's shared obligations, whose stay makes it owed. */
    Subject subject();

    /** The label of the target; empty in a shared plan whose members do not agree on one. */
    Optional<ProtocolDay> day();

    /** The part of the day, if the day has parts. */
    Optional<Slot> slot();

    /** The first day on which it may be done, included. */
    LocalDate opens();

    /** The first day on which doing it is right. */
    LocalDate target();

    /** The last day on which doing it is right, included. */
    LocalDate dueBy();

    /** The last day on which it may be done, included. */
    LocalDate closes();

    /** The right days, where not every day from {@link #target()} to {@link #dueBy()} is one; otherwise empty. */
    ImmutableList<LocalDate> alternatives();

    /** How many times it is owed. */
    Demand demand();

    /** Why it is not owed; empty if it is. */
    Optional<NotOwed> notOwed();

    /** The day of what has taken its place, if it is {@link NotOwed#SUPERSEDED}: what was met by then stays met. */
    Optional<LocalDate> supersededOn();

    /** Returns what is to be done. */
    default ActivityCode activity() {
        return duties().get(0).activity();
    }

    /** Returns what kind of subject it is owed to. */
    default SubjectScope scope() {
        return duties().get(0).scope();
    }

    /** Returns whether it is owed. */
    default boolean isOwed() {
        return notOwed().isEmpty();
    }

    /** Returns whether it is gone once its window has closed: only if every duty it comes from says so. */
    default boolean lapses() {
        return all(MissPolicy.Lapse.class);
    }

    /** Returns whether missing it blocks the release: if any duty it comes from says so. */
    default boolean blocksRelease() {
        return any(MissPolicy.BlockRelease.class);
    }

    /** Returns whether some source it comes from leaves open what missing it means. */
    default boolean hasUnspecifiedMissPolicy() {
        return duties().stream().anyMatch(duty -> !duty.missPolicy().isStated());
    }

    /** Returns whether it may be done on this day: from {@link #opens()} to {@link #closes()}, both included. */
    default boolean isOpenOn(LocalDate date) {
        return !date.isBefore(opens()) && !date.isAfter(closes());
    }

    /** Returns whether doing it on this day is neither early nor late, nor between two alternatives. */
    default boolean isRightOn(LocalDate date) {
        boolean inSpan = !date.isBefore(target()) && !date.isAfter(dueBy());
        return inSpan && (alternatives().isEmpty() || alternatives().contains(date));
    }

    /** Returns whether missing it makes one more owed in its place: if any duty it comes from says so. */
    default boolean isMadeUp() {
        return any(MissPolicy.MakeUp.class);
    }

    /** Returns the day that missing it makes the stay last to, in its own day numbers; empty if it does not. */
    default Optional<ProtocolDay> extendsStayTo() {
        return duties().stream()
                .flatMap(duty -> duty.missPolicy().value().stream())
                .filter(MissPolicy.ExtendTo.class::isInstance)
                .map(policy -> ((MissPolicy.ExtendTo) policy).day())
                .max(Comparator.naturalOrder());
    }

    /** Returns what it was before it was superseded: owed, and closing no later than with the day of what took its place. */
    default Obligation beforeItWasSuperseded() {
        LocalDate until = supersededOn().filter(closes()::isAfter).orElse(closes());
        return copy().closes(until).notOwed(Optional.empty()).build();
    }

    /** Returns what is owed in its place once it is missed: from the day after it closed, to this day if that is later. */
    default Obligation makeUp(LocalDate lastDay) {
        LocalDate next = closes().plusDays(1);
        return builder(key().madeUp())
                .addAllDuties(duties())
                .day(day())
                .opens(next)
                .target(next)
                .dueBy(next)
                .closes(Clock.laterOf(next, lastDay))
                .demand(demand())
                .build();
    }

    /** Returns how many hours apart two records must be to count for it both; empty if the source asks for no gap. */
    default OptionalInt minimumGapHours() {
        return duties().get(0).occurrence() instanceof OccurrenceRule.CountWithin count
                ? count.minimumGapHours()
                : OptionalInt.empty();
    }

    private Builder copy() {
        return builder(key())
                .addAllDuties(duties())
                .day(day())
                .opens(opens())
                .target(target())
                .dueBy(dueBy())
                .addAllAlternatives(alternatives())
                .demand(demand());
    }

    // Loops and no streams, because these are asked for each obligation of each person.
    private boolean all(Class<? extends MissPolicy> policy) {
        for (Duty duty : duties()) {
            if (!has(duty, policy)) {
                return false;
            }
        }
        return true;
    }

    private boolean any(Class<? extends MissPolicy> policy) {
        for (Duty duty : duties()) {
            if (has(duty, policy)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Duty duty, Class<? extends MissPolicy> policy) {
        return policy.isInstance(duty.missPolicy().value().orElse(null));
    }

    /** Starts an obligation. */
    static Builder builder(ObligationKey key) {
        return new Builder().key(key).subject(key.subject()).slot(key.slot());
    }

    /** Builds one obligation; refuses to set an attribute twice. */
    final class Builder extends ImmutableObligation.Builder {
        Builder() {}
    }
}
