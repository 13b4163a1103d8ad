// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.quota;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.rules.assess.Assessment;
import org.quarantinekit.rules.assess.Assessor;
import org.quarantinekit.rules.assess.Label;
import org.quarantinekit.rules.assess.Standing;

class QuotaSheetProperties {

    private static final ImmutableSet<ActivityCode> ACTIVITIES = ImmutableSet.of(
            ActivityCodes.NUCLEIC_ACID_TEST, ActivityCodes.TEMPERATURE_CHECK, ActivityCodes.PHONE_FOLLOW_UP);

    @Property(tries = 300)
    void done_isNeverAboveRequired_andIsWhatTheStandingsSay(
            @ForAll @Size(max = 25) List<@From("records") ServiceRecord> records, @ForAll @IntRange(max = 6) int day) {
        ImmutableList<Assessment> assessments = assess(records, day);
        QuotaSheet sheet = QuotaSheet.of(assessments);
        assertThat(sheet.rows()).allSatisfy(row -> {
            assertThat(row.done()).isBetween(0, row.required());
            assertThat(row.remaining()).isEqualTo(row.required() - row.done());
            assertThat(row.isMet()).isEqualTo(row.remaining() == 0);
        });
        for (QuotaRow row : sheet.rows()) {
            List<Standing> standings = standings(assessments, row);
            assertThat(row.required())
                    .isEqualTo(standings.stream()
                            .mapToInt(standing -> standing.obligation().demand().atLeast())
                            .sum());
            assertThat(row.remaining())
                    .as("what is left, by the standings' own count")
                    .isEqualTo(standings.stream().mapToInt(Standing::remaining).sum());
        }
    }

    @Property(tries = 300)
    void everyDemandedStanding_isInOneRow_orWaived(
            @ForAll @Size(max = 25) List<@From("records") ServiceRecord> records, @ForAll @IntRange(max = 6) int day) {
        ImmutableList<Assessment> assessments = assess(records, day);
        QuotaSheet sheet = QuotaSheet.of(assessments);
        long required = assessments.stream()
                .flatMap(assessment -> assessment.dayDemand().stream())
                .filter(standing -> standing.label() != Label.WAIVED)
                .mapToLong(standing -> standing.obligation().demand().atLeast())
                .sum();
        assertThat(sheet.rows().stream().mapToLong(QuotaRow::required).sum()).isEqualTo(required);
        assertThat(ACTIVITIES.stream()
                        .map(sheet::total)
                        .mapToLong(QuotaTotal::required)
                        .sum())
                .isEqualTo(required);
    }

    @Property(tries = 100)
    void orderOfTheAssessments_neverMatters(
            @ForAll @Size(max = 15) List<@From("records") ServiceRecord> records, @ForAll @IntRange(max = 6) int day) {
        ImmutableList<Assessment> assessments = assess(records, day);
        assertThat(QuotaSheet.of(Lists.reverse(assessments))).isEqualTo(QuotaSheet.of(assessments));
    }

    @Provide
    Arbitrary<ServiceRecord> records() {
        return Combinators.combine(
                        Arbitraries.of(ACTIVITIES),
                        Arbitraries.of(Samples.ONE, Samples.TWO),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.of(Samples.MORNING, Samples.EVENING).optional(),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(Outcome.DONE)),
                                Tuple.of(1, Arbitraries.of(Outcome.class))))
                .as((activity, subject, day, hour, slot, outcome) -> Samples.record(
                                activity, subject, Samples.SUNDAY_8_AUGUST.plusDays(day), hour, outcome)
                        .slot(slot)
                        .build())
                .withoutEdgeCases();
    }

    private static List<Standing> standings(ImmutableList<Assessment> assessments, QuotaRow row) {
        return assessments.stream()
                .flatMap(assessment -> assessment.dayDemand().stream())
                .filter(standing -> standing.label() != Label.WAIVED)
                .filter(standing -> standing.obligation().activity().equals(row.activity())
                        && standing.obligation().subject().equals(row.subject())
                        && standing.obligation()
                                .slot()
                                .map(Slot::code)
                                .equals(row.slot().map(Slot::code)))
                .toList();
    }

    private static ImmutableList<Assessment> assess(List<ServiceRecord> records, int day) {
        LocalDate asOf = Samples.SUNDAY_8_AUGUST.plusDays(day);
        return ImmutableList.of(assess(Samples.ONE, records, asOf), assess(Samples.TWO, records, asOf));
    }

    private static Assessment assess(Subject subject, List<ServiceRecord> records, LocalDate asOf) {
        return Assessor.fromMidnight().assess(Samples.plan(subject), records, asOf);
    }
}
