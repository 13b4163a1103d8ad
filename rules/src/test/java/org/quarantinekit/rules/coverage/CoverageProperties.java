// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.Outcome;

class CoverageProperties {

    @Property
    void classes_partitionTheExpected(
            @ForAll Set<@From("subjects") Subject> expected,
            @ForAll Set<@From("subjects") Subject> known,
            @ForAll @Size(max = 30) List<@From("records") ServiceRecord> records) {
        Coverage coverage = Coverage.reconcile(expected, known, records);
        assertThat(Iterables.concat(coverage.covered(), coverage.missing(), coverage.unreachable()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(expected);
        for (Subject subject : expected) {
            boolean done = hasRecord(records, subject, true);
            assertThat(coverage.covered().contains(subject)).isEqualTo(done);
            assertThat(coverage.unreachable().contains(subject)).isEqualTo(!done && hasRecord(records, subject, false));
        }
        assertThat(coverage.isComplete())
                .isEqualTo(!expected.isEmpty() && coverage.covered().equals(expected));
    }

    @Property
    void everyRecord_landsInExactlyOnePlace(
            @ForAll Set<@From("subjects") Subject> expected,
            @ForAll Set<@From("subjects") Subject> known,
            @ForAll @Size(max = 30) List<@From("records") ServiceRecord> records) {
        Coverage coverage = Coverage.reconcile(expected, known, records);
        assertThat(places(coverage).flatMap(ImmutableList::stream)).containsExactlyInAnyOrderElementsOf(records);
        assertThat(places(coverage))
                .allSatisfy(place ->
                        assertThat(place).extracting(ServiceRecord::performedAt).isSorted());
        assertThat(coverage.served()).hasSameSizeAs(coverage.covered());
        assertThat(coverage.unknown()).allSatisfy(record -> {
            assertThat(known).doesNotContain(record.subject());
            assertThat(expected).doesNotContain(record.subject());
        });
        Set<Subject> beside = new HashSet<>(known);
        beside.removeAll(expected);
        assertThat(coverage.unexpected())
                .allSatisfy(record -> assertThat(beside).contains(record.subject()));
    }

    @Property
    void orderOfTheInput_neverMatters(
            @ForAll List<@From("subjects") Subject> expected,
            @ForAll List<@From("subjects") Subject> known,
            @ForAll @Size(max = 30) List<@From("records") ServiceRecord> records,
            @ForAll Random random) {
        Coverage coverage = Coverage.reconcile(expected, known, records);
        assertThat(Coverage.reconcile(shuffled(expected, random), shuffled(known, random), shuffled(records, random)))
                .isEqualTo(coverage);
    }

    @Provide
    Arbitrary<Subject> subjects() {
        return Arbitraries.integers().between(1, 6).map(number -> Subject.of(PersonId.of("P-" + number)));
    }

    @Provide
    Arbitrary<ServiceRecord> records() {
        return Combinators.combine(
                        subjects(),
                        Arbitraries.integers().between(8, 11),
                        Arbitraries.of(Outcome.class),
                        Arbitraries.of("positive", "negative").optional())
                .as((subject, hour, outcome, result) -> ServiceRecord.builder(ActivityCodes.NUCLEIC_ACID_TEST, subject)
                        .performedAt(LocalDateTime.of(2021, 8, 8, hour, 0))
                        .outcome(outcome)
                        .result(result)
                        .build())
                .withoutEdgeCases();
    }

    private static Stream<ImmutableList<ServiceRecord>> places(Coverage coverage) {
        return Stream.of(
                coverage.served(),
                coverage.attempts(),
                coverage.duplicates(),
                coverage.unexpected(),
                coverage.unknown(),
                coverage.waivers());
    }

    private static boolean hasRecord(List<ServiceRecord> records, Subject subject, boolean done) {
        return records.stream()
                .filter(record -> record.subject().equals(subject))
                .map(ServiceRecord::outcome)
                .anyMatch(outcome -> done ? outcome == Outcome.DONE : outcome.isUnreachable());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
