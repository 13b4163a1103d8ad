// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.NullPointerTester;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.Outcome;

class CoverageCountsTest {

    @ParameterizedTest
    @EnumSource(CoverageClass.class)
    void ofOnePerson_countsThatClassAndNoOther(CoverageClass one) {
        CoverageCounts counts = CoverageCounts.of(one);
        for (CoverageClass which : CoverageClass.values()) {
            assertThat(counts.count(which)).as("%s", which).isEqualTo(which == one ? 1 : 0);
        }
        assertThat(counts.expected()).isEqualTo(1);
        assertThat(counts.unreachable()).isEqualTo(one.isUnreachable() ? 1 : 0);
        assertThat(counts.open()).isEqualTo(one == CoverageClass.COVERED ? 0 : 1);
        assertThat(counts.verdict()).isEqualTo(one == CoverageClass.COVERED ? Verdict.COMPLETE : Verdict.OPEN);
    }

    @Test
    void plus_addsClassByClass() {
        assertThat(new CoverageCounts(1, 2, 3, 4, 5, 6).plus(new CoverageCounts(10, 20, 30, 40, 50, 60)))
                .isEqualTo(new CoverageCounts(11, 22, 33, 44, 55, 66))
                .hasToString("231 expected: 11 covered, 22 partly, 33 missing, 165 unreachable"
                        + " (44 nobody home, 55 refused, 66 not possible)");
    }

    @Test
    void plus_tooMany_isRefusedRatherThanWrong() {
        CoverageCounts most = new CoverageCounts(Integer.MAX_VALUE, 0, 0, 0, 0, 0);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> most.plus(CoverageCounts.of(CoverageClass.COVERED)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() ->
                        most.plus(CoverageCounts.of(CoverageClass.MISSING)).expected());
    }

    @ParameterizedTest
    @CsvSource({"-1,0,0,0,0,0", "0,-1,0,0,0,0", "0,0,-1,0,0,0", "0,0,0,-1,0,0", "0,0,0,0,-1,0", "0,0,0,0,0,-1"})
    void negativeNumber_isRefused(int covered, int partly, int missing, int notHome, int refused, int notPossible) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CoverageCounts(covered, partly, missing, notHome, refused, notPossible))
                .withMessage("covered, partly, missing, notHome, refused and notPossible must not be negative");
    }

    @Test
    void nulls_areRefused() {
        NullPointerTester tester = new NullPointerTester();
        tester.testAllPublicStaticMethods(CoverageCounts.class);
        tester.testAllPublicInstanceMethods(CoverageCounts.NONE);
        tester.setDefault(RoundMember.class, Rounds.SIX.members().get(0))
                .setDefault(Subject.class, Rounds.person("P-1"))
                .setDefault(HouseholdId.class, HouseholdId.of("H-1"))
                .setDefault(PersonId.class, PersonId.of("P-1"))
                .setDefault(ActivityCode.class, ActivityCodes.NUCLEIC_ACID_TEST)
                .setDefault(LocalDateTime.class, Rounds.NIGHT)
                .setDefault(CoverageClass.class, CoverageClass.MISSING)
                .setDefault(int.class, 1);
        tester.testAllPublicConstructors(PersonCoverage.class);
        tester.testAllPublicConstructors(OpenPerson.class);
        tester.testAllPublicConstructors(RecordToLookInto.class);
    }

    @Test
    void unreachable_areThreeClasses() {
        assertThat(CoverageClass.values())
                .filteredOn(CoverageClass::isUnreachable)
                .containsExactly(CoverageClass.NOT_HOME, CoverageClass.REFUSED, CoverageClass.NOT_POSSIBLE);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,owed 0 must be at least 1",
        "2,-1,taken -1 must be 0 to owed 2",
        "2,3,taken 3 must be 0 to owed 2",
    })
    void person_specimensOutOfRange_areRefused(int owed, int taken, String message) {
        RoundMember member = Rounds.member("P-1", "H-1", "C1/3/2/5/501");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PersonCoverage(member, owed, taken, Optional.empty()))
                .withMessage(message);
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"DONE", "WAIVED"})
    void person_lastAttemptThatWasNone_isRefused(Outcome outcome) {
        RoundMember member = Rounds.member("P-1", "H-1", "C1/3/2/5/501");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PersonCoverage(member, 1, 0, Optional.of(Rounds.record("P-1", "10:00", outcome))))
                .withMessage("outcome " + outcome + " of an attempt must be REFUSED, NOT_HOME or NOT_POSSIBLE");
    }

    @Test
    void openPerson_whoIsCovered_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpenPerson(
                        Rounds.unit("C1/3/2"),
                        Rounds.SIX.members().get(0).household(),
                        Rounds.SIX.members().get(0).person(),
                        CoverageClass.COVERED,
                        1,
                        1,
                        Optional.<LocalDateTime>empty()))
                .withMessage("coverageClass COVERED of person P-1 must be another one");
    }

    @Test
    void completePlaces_moreThanThereAre_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CompletePlaces(3, 2))
                .withMessage("complete 3 must be 0 to all 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CompletePlaces(-1, 2))
                .withMessage("complete -1 must be 0 to all 2");
        assertThat(new CompletePlaces(1, 3)).hasToString("1 of 3");
        assertThat(new CompletePlaces(1, 3).open()).isEqualTo(2);
    }
}
