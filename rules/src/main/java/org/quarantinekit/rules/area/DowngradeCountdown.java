// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.area;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.area.DowngradeRule;
import org.quarantinekit.core.area.LevelCode;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.rules.internal.DomainStyle;

/**
 * How far an area is on the way down from its level, at one moment, and what is still open.
 *
 * <p>It tells what a source asks for and what of that is so. The authority decides, and its notice makes the change.
 */
@Value.Immutable
@DomainStyle
public interface DowngradeCountdown {

    /** The level. */
    LevelStanding standing();

    /** The rule that is counted by. */
    DowngradeRule rule();

    /** The moment; its day is not over yet. */
    LocalDateTime asOf();

    /** The day of the last new case that is known, up to and including that of the moment. */
    Optional<LocalDate> lastCase();

    /** The day that the clean days count from: that of the last case, or that on which the level began. */
    LocalDate countedFrom();

    /** Whether that day is day 0 or day 1. */
    DayNumbering numbering();

    /** The last of the clean days, included. */
    LocalDate lastCleanDay();

    /** The first day, included, on which a full round counts; empty if the source asks for none. */
    Optional<LocalDate> roundNotBefore();

    /** The day on which the first full round that counts was complete; empty if there is none yet. */
    Optional<LocalDate> roundCompleteOn();

    /** Returns the level that the area comes down to; empty if all restrictions are lifted and the source names none. */
    default Optional<LevelCode> to() {
        return rule().to();
    }

    /** Returns the first of the clean days: day 1, whatever the numbering. */
    default LocalDate firstCleanDay() {
        return numbering().dateOf(countedFrom(), ProtocolDay.of(1));
    }

    /** Returns how many clean days are over, 0 to the number of the rule; that of the moment is not. */
    default int cleanDaysOver() {
        long over = DAYS.between(firstCleanDay(), asOf().toLocalDate());
        return Math.toIntExact(Math.max(0, Math.min(over, rule().cleanDays())));
    }

    /** Returns how many clean days are still to pass, that of the moment included where it is one of them. */
    default int cleanDaysLeft() {
        return rule().cleanDays() - cleanDaysOver();
    }

    /** Returns where the full round stands. */
    default RoundStanding round() {
        if (roundNotBefore().isEmpty()) {
            return RoundStanding.NOT_ASKED;
        }
        if (roundCompleteOn().isPresent()) {
            return RoundStanding.DONE;
        }
        return asOf().toLocalDate().isBefore(roundNotBefore().get()) ? RoundStanding.TOO_EARLY : RoundStanding.OPEN;
    }

    /**
     * Returns the earliest moment at which the area can come down, included: the midnight that ends the last clean day, or the
     * later one that ends the day of the round. A round that is still open is taken to be made on the first day on which it
     * can. Past moments stay as they are: since then the change may be made.
     */
    default LocalDateTime earliest() {
        LocalDate roundOn = round() == RoundStanding.OPEN
                ? asOf().toLocalDate()
                : roundCompleteOn().orElse(lastCleanDay());
        LocalDate lastDay = roundOn.isAfter(lastCleanDay()) ? roundOn : lastCleanDay();
        LocalDateTime midnight = lastDay.plusDays(1).atStartOfDay();
        return midnight.isBefore(standing().since()) ? standing().since() : midnight;
    }

    /**
     * Returns whether days and round are as the rule asks, and the {@linkplain #earliest() moment} has come, which the midnight
     * after the round is; what somebody has to confirm is not looked at.
     */
    default boolean isMet() {
        boolean tested = round() == RoundStanding.DONE || round() == RoundStanding.NOT_ASKED;
        return tested && cleanDaysLeft() == 0 && !asOf().isBefore(earliest());
    }

    /** Returns what else has to be so, and has to be confirmed by somebody. */
    default ImmutableList<LocalizedText> toBeConfirmed() {
        return rule().furtherConditions();
    }

    /** Returns the level that the source raises the area to because of a case after the day on which its level began. */
    default Optional<LevelCode> raisedTo() {
        LocalDate began = standing().since().toLocalDate();
        return lastCase().filter(began::isBefore).flatMap(last -> rule().newCaseRaisesTo());
    }

    /** Returns which day would be the last clean day if there were a new case on this day and none after it. */
    default LocalDate lastCleanDayAfterCaseOn(LocalDate day) {
        return DowngradeClock.lastCleanDay(rule(), numbering(), requireNonNull(day, "day"));
    }

    /** Returns the sources of the rule, at least one. */
    default ImmutableList<Citation> citations() {
        return rule().citations();
    }

    /** Returns the countdown as sentences: from where days count, how many are left, the round, the moment, what resets it. */
    default ImmutableList<LocalizedText> text() {
        return CountdownWording.of(this);
    }

    /** Builds one countdown; only {@link DowngradeClock} makes them. */
    final class Builder extends ImmutableDowngradeCountdown.Builder {
        Builder() {}
    }
}
