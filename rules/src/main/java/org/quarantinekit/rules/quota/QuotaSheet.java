// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.quota;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.rules.assess.Assessment;
import org.quarantinekit.rules.internal.DomainStyle;

/**
 * What is required of the staff on one day, and how much of it is done: k of n, row by row.
 *
 * <p>Required is the day's demand of each assessment ({@link Assessment#dayDemand()}): what may be done on that day, and
 * what closed undone and was not let go. Each obligation counts by itself, and at most as often as it asks for: of two
 * morning readings and none in the evening, the morning is 1 of 1 and the evening 0 of 1, never 2 of 2. A waived obligation
 * is not required.
 */
@Value.Immutable
@DomainStyle
public interface QuotaSheet {

    /** The day of the sheet; empty if there was no assessment at all. */
    Optional<LocalDate> asOf();

    /** The rows, by activity, then subject, then the part of the day in the order of the duty. */
    ImmutableList<QuotaRow> rows();

    /** Returns the rows in which something is still to be done, in the same order. */
    default ImmutableList<QuotaRow> open() {
        return rows().stream().filter(row -> !row.isMet()).collect(ImmutableList.toImmutableList());
    }

    /** Returns k of n of one activity over all subjects; nothing is required if the sheet has no row of it. */
    default QuotaTotal total(ActivityCode activity) {
        int done = 0;
        int required = 0;
        for (QuotaRow row : rows()) {
            if (row.activity().equals(activity)) {
                done = Math.addExact(done, row.done());
                required = Math.addExact(required, row.required());
            }
        }
        return new QuotaTotal(activity, done, required);
    }

    /**
     * Returns the sheet of these assessments, of persons, households and places alike. Their order does not matter; one that
     * is given twice counts twice, as a person under two protocols has two.
     *
     * @throws IllegalArgumentException if they are not all of one day
     * @throws ArithmeticException if more than 2147483647 are required in one row
     */
    static QuotaSheet of(Iterable<Assessment> assessments) {
        QuotaCounting counting = new QuotaCounting();
        assessments.forEach(counting::add);
        return new Builder().asOf(counting.asOf()).addAllRows(counting.rows()).build();
    }

    /** Builds one sheet; only {@link #of(Iterable)} makes them. */
    final class Builder extends ImmutableQuotaSheet.Builder {
        Builder() {}
    }
}
