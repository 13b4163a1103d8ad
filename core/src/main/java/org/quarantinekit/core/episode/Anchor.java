// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.episode;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import org.quarantinekit.core.internal.Checks;

/**
 * The date that day counting hangs on, with the time and zone if they are known.
 *
 * <p>Written as {@code 2021-08-05}, or with time, offset and zone as {@code 2021-04-01T18:30+07:00[Asia/Bangkok]}.
 *
 * @param date the local date at the place
 * @param at the moment, if it is known; {@code date} is its local date
 */
public record Anchor(LocalDate date, Optional<ZonedDateTime> at) {

    private static final String FORM_RULE =
            "must be a date like 2021-08-05, or a date-time with offset like 2021-04-01T18:30+07:00[Asia/Bangkok]";
    private static final String OFFSET_RULE = "must have the offset that its zone has at that time";
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ISO_ZONED_DATE_TIME.withResolverStyle(ResolverStyle.STRICT);

    /** Refuses a date that is not the moment's own. */
    public Anchor {
        requireNonNull(date, "date");
        requireNonNull(at, "at");
        if (at.isPresent() && !at.get().toLocalDate().equals(date)) {
            throw new IllegalArgumentException("date " + date + " must be the local date of " + at.get());
        }
    }

    /** Returns the anchor on this date, at an unknown time. */
    public static Anchor on(LocalDate date) {
        return new Anchor(date, Optional.empty());
    }

    /** Returns the anchor at this moment. */
    public static Anchor at(ZonedDateTime moment) {
        return new Anchor(moment.toLocalDate(), Optional.of(moment));
    }

    /**
     * Returns the anchor that {@link #toString()} writes, of a year with four digits.
     *
     * @throws IllegalArgumentException if the text has another form, names a date that does not exist, or has an offset that
     *     its zone does not have at that time
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Anchor parse(String text) {
        Checks.require(!text.startsWith("+") && !text.startsWith("-"), "anchor", FORM_RULE);
        try {
            return text.indexOf('T') < 0 ? on(LocalDate.parse(text, DATE)) : at(moment(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("anchor " + FORM_RULE, e);
        }
    }

    private static ZonedDateTime moment(String text) {
        TemporalAccessor parsed = MOMENT.parse(text);
        ZonedDateTime moment = ZonedDateTime.from(parsed);
        // Where offset and zone disagree, the parser would quietly move the time of day.
        Checks.require(moment.toLocalDateTime().equals(LocalDateTime.from(parsed)), "anchor", OFFSET_RULE);
        return moment;
    }

    /** Returns the date, or the moment where it is known. */
    @JsonValue
    @Override
    public String toString() {
        return at.map(ZonedDateTime::toString).orElseGet(date::toString);
    }
}
