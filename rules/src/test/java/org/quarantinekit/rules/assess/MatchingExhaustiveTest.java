// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.plan.Plan;

/** Every set of six possible records against every pair of shapes: matching is as good as trying every way. */
class MatchingExhaustiveTest {

    private static final int DAYS = 14;

    /** Two tests on days 4 and 6, one on day 5, so that shapes with windows over these days compete for them. */
    private static final Set<ServiceRecord> RECORDS =
            Set.of(done(4, 9), done(4, 20), done(5, 9), done(6, 8), done(6, 21), done(7, 9));

    private static final ImmutableList<OccurrenceRule> SHAPES = ImmutableList.of(
            OccurrenceRule.onDays(4),
            OccurrenceRule.onDays(4, 5, 6),
            OccurrenceRule.onDays(3, 6),
            new OccurrenceRule.OneOf(ImmutableList.of(ProtocolDay.of(4), ProtocolDay.of(6))),
            new OccurrenceRule.CountWithin(ProtocolDay.of(4), ProtocolDay.of(6), OptionalInt.of(24)),
            new OccurrenceRule.CountWithin(ProtocolDay.of(4), ProtocolDay.of(7), OptionalInt.of(12)),
            new OccurrenceRule.OnOrBefore(ProtocolDay.of(5)),
            new OccurrenceRule.NotBefore(ProtocolDay.of(6)));

    private static List<List<OccurrenceRule>> pairs() {
        return SHAPES.stream()
                .flatMap(one -> SHAPES.stream().map(other -> List.of(one, other)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void matching_everySetOfRecords_isAsGoodAsTryingEveryWay(List<OccurrenceRule> shapes) {
        for (int need = 1; need <= 2; need++) {
            for (int daysLate = 0; daysLate <= 1; daysLate++) {
                Plan plan =
                        Samples.plan(duty(1, shapes.get(0), need, daysLate), duty(2, shapes.get(1), 1, 1 - daysLate));
                for (Set<ServiceRecord> records : Sets.powerSet(RECORDS)) {
                    List<ServiceRecord> oldestFirst =
                            records.stream().sorted(ServiceRecord.CHRONOLOGICAL).toList();
                    Assessment assessment = Assessor.fromMidnight().assess(plan, records, Samples.day(DAYS));
                    assertThat(MatchingOracle.of(assessment))
                            .as("%s %s", need, oldestFirst)
                            .isEqualTo(MatchingOracle.of(plan.obligations(), oldestFirst));
                }
            }
        }
    }

    private static Duty duty(int number, OccurrenceRule shape, int need, int daysLate) {
        return Samples.duty("test-" + number, ActivityCodes.NUCLEIC_ACID_TEST, SubjectScope.PERSON)
                .occurrence(shape)
                .demand(Demand.atLeast(need))
                .window(Samples.window(0, daysLate))
                .missPolicy(Stated.unspecified())
                .build();
    }

    private static ServiceRecord done(int day, int hour) {
        return Samples.done(ActivityCodes.NUCLEIC_ACID_TEST, Samples.PERSON, day, hour);
    }
}
