// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.quarantinekit.core.term.Outcome.DONE;
import static org.quarantinekit.core.term.Outcome.NOT_HOME;
import static org.quarantinekit.core.term.Outcome.NOT_POSSIBLE;
import static org.quarantinekit.core.term.Outcome.REFUSED;
import static org.quarantinekit.core.term.Outcome.WAIVED;
import static org.quarantinekit.rules.coverage.Rounds.SIX;
import static org.quarantinekit.rules.coverage.Rounds.building;
import static org.quarantinekit.rules.coverage.Rounds.compound;
import static org.quarantinekit.rules.coverage.Rounds.done;
import static org.quarantinekit.rules.coverage.Rounds.household;
import static org.quarantinekit.rules.coverage.Rounds.member;
import static org.quarantinekit.rules.coverage.Rounds.person;
import static org.quarantinekit.rules.coverage.Rounds.record;
import static org.quarantinekit.rules.coverage.Rounds.round;
import static org.quarantinekit.rules.coverage.Rounds.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.Outcome;

class RoundCoverageTest {

    private static final ImmutableList<Subject> NOBODY = ImmutableList.of();

    /** One person in each class, with two specimens owed by everybody. */
    private static final ImmutableList<ServiceRecord> ONE_OF_EACH = ImmutableList.of(
            done("P-1", "10:00"),
            done("P-1", "10:01"),
            done("P-2", "10:02"),
            record("P-3", "09:00", NOT_HOME),
            record("P-3", "11:00", REFUSED),
            record("P-5", "09:30", REFUSED),
            record("P-5", "11:30", NOT_POSSIBLE),
            record("P-6", "11:31", NOT_HOME));

    @Test
    void doubleSampling_everyPersonIsInOneClass() {
        assertThat(classes(RoundCoverage.reconcile(SIX, member -> 2, NOBODY, ONE_OF_EACH)))
                .containsExactly(
                        "P-1 COVERED 2 of 2",
                        "P-2 PARTLY 1 of 2",
                        "P-3 REFUSED 0 of 2",
                        "P-4 MISSING 0 of 2",
                        "P-5 NOT_POSSIBLE 0 of 2",
                        "P-6 NOT_HOME 0 of 2");
    }

    @Test
    void doubleSampling_addsUpAtEveryLevel() {
        RoundCoverage coverage = RoundCoverage.reconcile(SIX, member -> 2, NOBODY, ONE_OF_EACH);
        assertThat(texts(coverage.households()))
                .containsExactly(
                        "HOUSEHOLD H-1: 2 expected: 1 covered, 1 partly, 0 missing, 0 unreachable"
                                + " (0 nobody home, 0 refused, 0 not possible)",
                        "HOUSEHOLD H-2: 1 expected: 0 covered, 0 partly, 0 missing, 1 unreachable"
                                + " (0 nobody home, 1 refused, 0 not possible)",
                        "HOUSEHOLD H-3: 1 expected: 0 covered, 0 partly, 1 missing, 0 unreachable"
                                + " (0 nobody home, 0 refused, 0 not possible)",
                        "HOUSEHOLD H-4: 2 expected: 0 covered, 0 partly, 0 missing, 2 unreachable"
                                + " (1 nobody home, 0 refused, 1 not possible)");
        assertThat(coverage.units())
                .containsExactly(
                        entry(unit("C1/3/2"), new CoverageCounts(1, 1, 0, 0, 1, 0)),
                        entry(unit("C1/10/1"), new CoverageCounts(0, 0, 1, 0, 0, 0)),
                        entry(unit("C2/1/1"), new CoverageCounts(0, 0, 0, 1, 0, 1)));
        assertThat(coverage.buildings())
                .containsExactly(
                        entry(building("C1/3"), new CoverageCounts(1, 1, 0, 0, 1, 0)),
                        entry(building("C1/10"), new CoverageCounts(0, 0, 1, 0, 0, 0)),
                        entry(building("C2/1"), new CoverageCounts(0, 0, 0, 1, 0, 1)));
        assertThat(coverage.compounds())
                .containsExactly(
                        entry(compound("C1"), new CoverageCounts(1, 1, 1, 0, 1, 0)),
                        entry(compound("C2"), new CoverageCounts(0, 0, 0, 1, 0, 1)));
        assertThat(coverage.counts())
                .hasToString("6 expected: 1 covered, 1 partly, 1 missing, 3 unreachable"
                        + " (1 nobody home, 1 refused, 1 not possible)");
        assertThat(coverage.specimensOwed()).isEqualTo(12);
        assertThat(coverage.specimensTaken()).isEqualTo(3);
        assertThat(coverage.round()).isEqualTo("round-2021-08-15");
        assertThat(coverage.date()).isEqualTo(Rounds.SUNDAY);
    }

    @Test
    void oneSpecimen_isTheDefault() {
        RoundCoverage coverage = RoundCoverage.reconcile(SIX, NOBODY, ONE_OF_EACH);
        assertThat(coverage).isEqualTo(RoundCoverage.reconcile(SIX, member -> 1, NOBODY, ONE_OF_EACH));
        assertThat(classes(coverage)).startsWith("P-1 COVERED 1 of 1", "P-2 COVERED 1 of 1", "P-3 REFUSED 0 of 1");
        assertThat(coverage.households().get(household("H-1")).isComplete()).isTrue();
        assertThat(coverage.units().get(unit("C1/3/2")).isComplete()).isFalse();
    }

    @Test
    void specimens_mayDifferByPerson() {
        ImmutableMap<String, Integer> owed = ImmutableMap.of("P-2", 2, "P-3", 3);
        RoundCoverage coverage = RoundCoverage.reconcile(
                SIX,
                member -> owed.getOrDefault(member.person().code(), 1),
                NOBODY,
                ImmutableList.of(
                        done("P-1", "10:00"), done("P-2", "10:00"), done("P-3", "10:00"), done("P-3", "10:01")));
        assertThat(classes(coverage))
                .startsWith("P-1 COVERED 1 of 1", "P-2 PARTLY 1 of 2", "P-3 PARTLY 2 of 3", "P-4 MISSING 0 of 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void specimens_belowOne_areRefused(int owed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoundCoverage.reconcile(
                        SIX, member -> member.person().code().equals("P-4") ? owed : 1, NOBODY, ImmutableList.of()))
                .withMessage("specimens " + owed + " of person P-4 must be at least 1");
    }

    @Test
    void everyRecord_isInOnePlace() {
        ServiceRecord early = record("P-1", "08:00", NOT_HOME);
        ServiceRecord first = done("P-1", "10:00");
        ServiceRecord second = done("P-1", "10:01");
        ServiceRecord third = done("P-1", "15:00");
        ServiceRecord neighbour = done("P-7", "10:05");
        ServiceRecord neighbourAway = record("P-7", "10:06", NOT_HOME);
        ServiceRecord stranger = record("P-9", "10:07", WAIVED);
        ServiceRecord waived = record("P-2", "10:08", WAIVED);
        ServiceRecord waivedNeighbour = record("P-7", "10:09", WAIVED);
        ServiceRecord temperature = ServiceRecord.builder(ActivityCodes.TEMPERATURE_CHECK, person("P-2"))
                .performedAt(Rounds.SUNDAY.atTime(8, 10))
                .outcome(DONE)
                .build();
        ServiceRecord ofTheHousehold = ServiceRecord.builder(ActivityCodes.NUCLEIC_ACID_TEST, household("H-1"))
                .performedAt(Rounds.SUNDAY.atTime(10, 10))
                .outcome(DONE)
                .build();
        RoundCoverage coverage = RoundCoverage.reconcile(
                SIX,
                member -> 2,
                ImmutableList.of(person("P-7")),
                ImmutableList.of(
                        third,
                        stranger,
                        ofTheHousehold,
                        temperature,
                        neighbourAway,
                        second,
                        waivedNeighbour,
                        early,
                        waived,
                        neighbour,
                        first));
        assertThat(coverage.served()).containsExactly(first, second);
        assertThat(coverage.duplicates()).containsExactly(third);
        assertThat(coverage.attempts()).containsExactly(early);
        assertThat(coverage.unexpected()).containsExactly(neighbour, neighbourAway);
        assertThat(coverage.unknown()).containsExactly(stranger, ofTheHousehold);
        assertThat(coverage.waivers()).containsExactly(waived, waivedNeighbour);
        assertThat(coverage.otherActivities()).containsExactly(temperature);
        assertThat(classes(coverage)).startsWith("P-1 COVERED 2 of 2", "P-2 MISSING 0 of 2");
    }

    @ParameterizedTest
    @EnumSource(RecordPlace.class)
    void records_ofAPlace_areItsList(RecordPlace place) {
        ServiceRecord odd = done("P-1", "10:00");
        RoundCoverage coverage = switch (place) {
            case SERVED -> RoundCoverage.reconcile(SIX, NOBODY, List.of(odd));
            case ATTEMPT -> RoundCoverage.reconcile(SIX, NOBODY, List.of(record("P-1", "10:00", REFUSED)));
            case DUPLICATE -> RoundCoverage.reconcile(SIX, NOBODY, List.of(odd, odd));
            case UNEXPECTED -> RoundCoverage.reconcile(round(), List.of(person("P-1")), List.of(odd));
            case UNKNOWN -> RoundCoverage.reconcile(round(), NOBODY, List.of(odd));
            case WAIVER -> RoundCoverage.reconcile(SIX, NOBODY, List.of(record("P-1", "10:00", WAIVED)));
            case OTHER_ACTIVITY ->
                RoundCoverage.reconcile(
                        SIX,
                        NOBODY,
                        List.of(ServiceRecord.builder(ActivityCodes.ANTIGEN_TEST, person("P-1"))
                                .performedAt(Rounds.SUNDAY.atTime(10, 0))
                                .outcome(DONE)
                                .build()));
        };
        assertThat(coverage.records(place)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"REFUSED", "NOT_HOME", "NOT_POSSIBLE"})
    void lastAttempt_decides_whateverWasTriedBefore(Outcome last) {
        for (Outcome before : List.of(REFUSED, NOT_HOME, NOT_POSSIBLE)) {
            ServiceRecord attempt = record("P-1", "11:00", last);
            RoundCoverage coverage =
                    RoundCoverage.reconcile(SIX, NOBODY, List.of(attempt, record("P-1", "09:00", before)));
            assertThat(coverage.people().get(0).coverageClass()).hasToString(last.toString());
            assertThat(coverage.people().get(0).lastAttempt()).contains(attempt);
        }
    }

    @Test
    void oneSpecimenAndThenARefusal_isPartly() {
        List<ServiceRecord> records = List.of(done("P-1", "10:00"), record("P-1", "10:01", REFUSED));
        PersonCoverage first = RoundCoverage.reconcile(SIX, member -> 2, NOBODY, records)
                .people()
                .get(0);
        assertThat(first.coverageClass()).isEqualTo(CoverageClass.PARTLY);
        assertThat(first.isCovered()).isFalse();
        assertThat(first.lastAttempt()).contains(records.get(1));
    }

    @Test
    void recordsThatAreEqual_areTwoSpecimens() {
        ServiceRecord swab = done("P-1", "10:00");
        RoundCoverage coverage = RoundCoverage.reconcile(SIX, member -> 2, NOBODY, List.of(swab, swab, swab));
        assertThat(classes(coverage)).startsWith("P-1 COVERED 2 of 2");
        assertThat(coverage.duplicates()).containsExactly(swab);
    }

    @Test
    void people_comeAsTheyAreWalked() {
        SamplingRound round = round(
                member("P-9", "H-9", "C1/10/1/1/101"),
                member("P-8", "H-8", "C1/2/1/2/201"),
                member("P-7", "H-7", "C1/2/1/1/1001"),
                member("P-6", "H-6", "C1/2/1/1/101"),
                member("P-5", "H-5", "C1/2/1/1/101"),
                member("P-4", "H-5", "C1/2/1/1/101"));
        RoundCoverage coverage = RoundCoverage.reconcile(round, NOBODY, ImmutableList.of());
        assertThat(coverage.people())
                .extracting(person -> person.member().person().code())
                .containsExactly("P-4", "P-5", "P-6", "P-7", "P-8", "P-9");
        assertThat(coverage.buildings().keySet()).containsExactly(building("C1/2"), building("C1/10"));
    }

    @Test
    void open_areThoseNotCovered() {
        RoundCoverage coverage = RoundCoverage.reconcile(SIX, member -> 2, NOBODY, ONE_OF_EACH);
        assertThat(coverage.open())
                .extracting(person -> person.member().person().code())
                .containsExactly("P-2", "P-3", "P-4", "P-5", "P-6");
    }

    @Test
    void everybodyCovered_isCompleteAtEveryLevel_whateverIsBeside() {
        RoundCoverage coverage = RoundCoverage.reconcile(
                round(member("P-1", "H-1", "C1/3/2/5/501")),
                NOBODY,
                List.of(done("P-1", "10:00"), done("P-1", "10:01"), done("P-9", "10:02")));
        assertThat(coverage.counts().verdict()).isEqualTo(Verdict.COMPLETE);
        assertThat(coverage.households())
                .containsExactly(entry(household("H-1"), new CoverageCounts(1, 0, 0, 0, 0, 0)));
        assertThat(coverage.open()).isEmpty();
        assertThat(coverage.duplicates()).hasSize(1);
        assertThat(coverage.unknown()).hasSize(1);
    }

    @Test
    void emptyRound_isNothingToCover_andStillPlacesItsRecords() {
        RoundCoverage coverage = RoundCoverage.reconcile(
                round(), List.of(person("P-1")), List.of(done("P-1", "10:00"), done("P-9", "10:02")));
        assertThat(coverage.counts()).isEqualTo(CoverageCounts.NONE).hasToString("nothing to cover");
        assertThat(coverage.counts().verdict()).isEqualTo(Verdict.NOTHING_TO_COVER);
        assertThat(coverage.counts().isComplete()).isFalse();
        assertThat(coverage.people()).isEmpty();
        assertThat(coverage.households()).isEmpty();
        assertThat(coverage.units()).isEmpty();
        assertThat(coverage.buildings()).isEmpty();
        assertThat(coverage.compounds()).isEmpty();
        assertThat(coverage.unexpected()).hasSize(1);
        assertThat(coverage.unknown()).hasSize(1);
        assertThat(coverage.specimensOwed()).isZero();
    }

    @Test
    void equals_byContent() {
        new EqualsTester()
                .addEqualityGroup(
                        RoundCoverage.reconcile(SIX, NOBODY, ONE_OF_EACH),
                        RoundCoverage.reconcile(SIX, ImmutableList.of(person("P-7")), Lists.reverse(ONE_OF_EACH)))
                .addEqualityGroup(RoundCoverage.reconcile(SIX, member -> 2, NOBODY, ONE_OF_EACH))
                .addEqualityGroup(RoundCoverage.reconcile(round(), NOBODY, ONE_OF_EACH))
                .testEquals();
    }

    @Test
    void nulls_areRefused() {
        new NullPointerTester().setDefault(SamplingRound.class, SIX).testAllPublicStaticMethods(RoundCoverage.class);
    }

    private static List<String> classes(RoundCoverage coverage) {
        return coverage.people().stream()
                .map(person -> person.member().person() + " " + person.coverageClass() + " " + person.taken() + " of "
                        + person.owed())
                .toList();
    }

    private static List<String> texts(ImmutableMap<Subject, CoverageCounts> places) {
        return places.entrySet().stream()
                .map(place -> place.getKey() + ": " + place.getValue())
                .toList();
    }
}
