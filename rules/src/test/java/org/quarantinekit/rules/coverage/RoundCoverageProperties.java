// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.SubjectScope;

class RoundCoverageProperties {

    @Provide
    Arbitrary<Night> nights() {
        return Night.any();
    }

    @Provide
    Arbitrary<ServiceRecord> specimens() {
        return Night.specimen();
    }

    @Property
    void everything_isWhatAskingEachRecordAgainGives(@ForAll("nights") Night night) {
        RoundCoverage coverage = night.coverage();
        RoundOracle oracle = night.oracle();
        assertThat(coverage.people())
                .extracting(PersonCoverage::member)
                .containsExactlyInAnyOrderElementsOf(night.members());
        assertThat(coverage.people())
                .allSatisfy(person -> assertThat(person.coverageClass()).isEqualTo(oracle.classOf(person.member())));
        assertThat(coverage.counts()).isEqualTo(oracle.counts(member -> true));
        for (Map<Subject, CoverageCounts> level : levels(coverage)) {
            level.forEach((place, counts) ->
                    assertThat(counts).as("%s", place).isEqualTo(oracle.counts(RoundOracle.livesIn(place))));
        }
        for (RecordPlace place : RecordPlace.values()) {
            assertThat(coverage.records(place)).as("%s", place).isEqualTo(oracle.in(place));
        }
    }

    @Property
    void sums_holdAtEveryLevel(@ForAll("nights") Night night) {
        RoundCoverage coverage = night.coverage();
        CoverageCounts whole = coverage.counts();
        assertThat(whole.expected())
                .isEqualTo(night.members().size())
                .isEqualTo(whole.covered() + whole.partly() + whole.missing() + whole.unreachable());
        for (Map<Subject, CoverageCounts> level : levels(coverage)) {
            assertThat(level.values().stream().reduce(CoverageCounts.NONE, CoverageCounts::plus))
                    .isEqualTo(whole);
            assertThat(level.values())
                    .allSatisfy(counts -> assertThat(counts.verdict()).isNotEqualTo(Verdict.NOTHING_TO_COVER));
        }
        assertThat(wider(coverage.units(), SubjectScope.BUILDING)).isEqualTo(coverage.buildings());
        assertThat(wider(coverage.buildings(), SubjectScope.COMPOUND)).isEqualTo(coverage.compounds());
    }

    @Property
    void level_isComplete_onlyIfEverybodyInItIsCovered(@ForAll("nights") Night night) {
        RoundCoverage coverage = night.coverage();
        for (Map<Subject, CoverageCounts> level : levels(coverage)) {
            level.forEach((place, counts) -> assertThat(counts.isComplete())
                    .isEqualTo(coverage.people().stream()
                            .filter(person -> RoundOracle.livesIn(place).test(person.member()))
                            .allMatch(person -> person.taken() == person.owed())));
        }
        assertThat(coverage.counts().isComplete())
                .isEqualTo(!night.members().isEmpty() && coverage.open().isEmpty());
    }

    @Property
    void everyRecord_isInExactlyOnePlace(@ForAll("nights") Night night) {
        RoundCoverage coverage = night.coverage();
        assertThat(Stream.of(RecordPlace.values()).map(coverage::records).flatMap(ImmutableList::stream))
                .containsExactlyInAnyOrderElementsOf(night.records());
        assertThat((long) coverage.served().size()).isEqualTo(coverage.specimensTaken());
    }

    @Property
    void orderOfTheInput_neverMatters(@ForAll("nights") Night night, @ForAll Random random) {
        RoundCoverage coverage = night.coverage();
        RoundCoverage shuffled = night.shuffled(random).coverage();
        assertThat(shuffled).isEqualTo(coverage);
        // Maps are equal whatever the order of their keys.
        assertThat(Lists.transform(levels(shuffled), level -> level.keySet().asList()))
                .isEqualTo(Lists.transform(
                        levels(coverage), level -> level.keySet().asList()));
    }

    @Property
    void oneMoreSpecimen_makesNobodyLessCovered(
            @ForAll("nights") Night night, @ForAll("specimens") ServiceRecord more) {
        RoundCoverage before = night.coverage();
        RoundCoverage after = night.with(more).coverage();
        for (int i = 0; i < before.people().size(); i++) {
            PersonCoverage one = before.people().get(i);
            PersonCoverage other = after.people().get(i);
            assertThat(other.member()).isEqualTo(one.member());
            assertThat(other.taken()).isBetween(one.taken(), one.taken() + 1);
            assertThat(rank(other)).isGreaterThanOrEqualTo(rank(one));
        }
        assertThat(after.counts().covered())
                .isGreaterThanOrEqualTo(before.counts().covered());
        assertThat(after.counts().expected()).isEqualTo(before.counts().expected());
    }

    @Property
    void oneSpecimenEach_agreesWithTheFlatCoverage(@ForAll("nights") Night night) {
        List<ServiceRecord> records = night.records().stream()
                .filter(record -> record.activity().equals(ActivityCodes.NUCLEIC_ACID_TEST))
                .toList();
        List<Subject> expected = Lists.transform(night.members(), member -> Subject.of(member.person()));
        RoundCoverage round = RoundCoverage.reconcile(night.round(), night.known(), records);
        Coverage flat = Coverage.reconcile(expected, night.known(), records);
        assertThat(subjects(round, CoverageClass.COVERED)).containsExactlyElementsOf(flat.covered());
        assertThat(subjects(round, CoverageClass.MISSING)).containsExactlyElementsOf(flat.missing());
        assertThat(subjects(round, CoverageClass.NOT_HOME, CoverageClass.REFUSED, CoverageClass.NOT_POSSIBLE))
                .containsExactlyElementsOf(flat.unreachable());
        assertThat(round.counts().partly()).isZero();
        assertThat(round.counts().expected()).isEqualTo(flat.expectedCount());
        assertThat(round.counts().isComplete()).isEqualTo(flat.isComplete());
        assertThat(round.counts().verdict() == Verdict.NOTHING_TO_COVER).isEqualTo(flat.isNothingToCover());
        assertThat(round.served()).isEqualTo(flat.served());
        assertThat(round.attempts()).isEqualTo(flat.attempts());
        assertThat(round.duplicates()).isEqualTo(flat.duplicates());
        assertThat(round.unexpected()).isEqualTo(flat.unexpected());
        assertThat(round.unknown()).isEqualTo(flat.unknown());
        assertThat(round.waivers()).isEqualTo(flat.waivers());
    }

    @Property
    void certificate_saysWhatTheCoverageSays(@ForAll("nights") Night night, @ForAll Random random) {
        RoundCoverage coverage = night.coverage();
        RoundCertificate certificate = RoundCertificate.of(coverage, Rounds.NIGHT);
        RosterFingerprint roster = certificate.roster();
        assertThat(roster.members()).isEqualTo(certificate.counts().expected());
        assertThat(certificate.households().all()).isEqualTo(roster.households());
        assertThat(certificate.units().all()).isEqualTo(roster.units());
        assertThat(certificate.buildings().all()).isEqualTo(roster.buildings());
        assertThat(certificate.compounds().all()).isEqualTo(roster.compounds());
        assertThat(certificate.open()).hasSize(certificate.counts().open());
        assertThat(certificate.verdict() == Verdict.COMPLETE)
                .isEqualTo(roster.members() > 0 && certificate.households().open() == 0);
        assertThat(RoundCertificate.of(night.shuffled(random).coverage(), Rounds.NIGHT))
                .isEqualTo(certificate);
    }

    @Property
    void fingerprint_isTheSameForTheSameListOnly(@ForAll("nights") Night night, @ForAll("nights") Night other) {
        List<RoundMember> members = night.members();
        assertThat(RosterFingerprint.of(members).equals(RosterFingerprint.of(other.members())))
                .isEqualTo(ImmutableList.copyOf(members).containsAll(other.members())
                        && members.size() == other.members().size());
    }

    private static List<ImmutableMap<Subject, CoverageCounts>> levels(RoundCoverage coverage) {
        return List.of(coverage.households(), coverage.units(), coverage.buildings(), coverage.compounds());
    }

    /** The counts of the places around these, by the first steps of their paths. */
    private static Map<Subject, CoverageCounts> wider(Map<Subject, CoverageCounts> level, SubjectScope scope) {
        int steps = scope == SubjectScope.BUILDING ? 2 : 1;
        Map<Subject, CoverageCounts> wider = new HashMap<>();
        level.forEach((place, counts) -> {
            String path = String.join("/", Iterables.limit(List.of(place.id().split("/", -1)), steps));
            wider.merge(new Subject(scope, path), counts, CoverageCounts::plus);
        });
        return wider;
    }

    private static List<Subject> subjects(RoundCoverage coverage, CoverageClass... classes) {
        return coverage.people().stream()
                .filter(person -> List.of(classes).contains(person.coverageClass()))
                .map(person -> Subject.of(person.member().person()))
                .sorted()
                .toList();
    }

    /** Nothing taken, some, or all. */
    private static int rank(PersonCoverage person) {
        return switch (person.coverageClass()) {
            case COVERED -> 2;
            case PARTLY -> 1;
            default -> 0;
        };
    }
}
