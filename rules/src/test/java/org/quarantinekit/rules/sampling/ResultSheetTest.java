// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.core.sampling.TubeFinding.INVALID;
import static org.quarantinekit.core.sampling.TubeFinding.NEGATIVE;
import static org.quarantinekit.core.sampling.TubeFinding.POSITIVE;
import static org.quarantinekit.rules.sampling.Samples.household;
import static org.quarantinekit.rules.sampling.Samples.round;
import static org.quarantinekit.rules.sampling.Samples.teams;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.sampling.Specimen;
import org.quarantinekit.core.sampling.TubeFinding;
import org.quarantinekit.core.sampling.TubeLabel;
import org.quarantinekit.core.sampling.TubeOverride;
import org.quarantinekit.core.sampling.TubePolicy;
import org.quarantinekit.core.sampling.TubeResult;
import org.quarantinekit.core.sampling.TubeRule;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.sampling.SpecimenStanding.Awaited;
import org.quarantinekit.rules.sampling.SpecimenStanding.OwnResult;
import org.quarantinekit.rules.sampling.SpecimenStanding.PoolNegative;
import org.quarantinekit.rules.sampling.SpecimenStanding.Reason;
import org.quarantinekit.rules.sampling.SpecimenStanding.Resampling;

class ResultSheetTest {

    private static final PersonId ONE = PersonId.of("P-1.1.101-1");
    private static final PersonId TWO = PersonId.of("P-1.1.101-2");
    private static final PersonId OTHER = PersonId.of("P-1.2.101-1");
    private static final TubeLabel POOL = TubeLabel.of("round-1.C1.1.1.1");
    private static final TubeLabel FIRST = TubeLabel.of("round-1.C1.1.2.1-1");
    private static final TubeLabel SECOND = TubeLabel.of("round-1.C1.1.2.1-2");

    /** A pool of two people in unit 1, and one person with two specimens in unit 2. */
    private static final Tubes TUBES = Tubes.of(
            TeamLayout.of(
                    round(household("1", "1", 101, 2), household("1", "2", 101, 1)), teams(1), TeamLoad.inPeople()),
            TubePolicy.builder(TubeRule.doubleTube())
                    .addOverride(new TubeOverride(new Subject(SubjectScope.UNIT, "C1/1/1"), TubeRule.pool(10)))
                    .build());

    @Test
    void results_none_areAwaited() {
        assertThat(ResultSheet.of(TUBES, List.of()).standings())
                .containsExactly(
                        new Awaited(new Specimen(ONE, 1), POOL),
                        new Awaited(new Specimen(TWO, 1), POOL),
                        new Awaited(new Specimen(OTHER, 1), FIRST),
                        new Awaited(new Specimen(OTHER, 2), SECOND));
    }

    @Test
    void pool_positive_sendsForEverybodyInIt() {
        ResultSheet sheet = sheet(result(POOL, POSITIVE));
        assertThat(sheet.standings(Resampling.class))
                .containsExactly(
                        new Resampling(new Specimen(ONE, 1), POOL, Reason.POSITIVE_POOL),
                        new Resampling(new Specimen(TWO, 1), POOL, Reason.POSITIVE_POOL));
        assertThat(sheet.peopleToResample()).containsExactly(ONE, TWO);
        assertThat(sheet.ownResults()).isEmpty();
    }

    @Test
    void pool_negative_isNobodysOwnResult() {
        ResultSheet sheet = sheet(result(POOL, NEGATIVE));
        assertThat(sheet.standings(PoolNegative.class))
                .containsExactly(
                        new PoolNegative(new Specimen(ONE, 1), POOL), new PoolNegative(new Specimen(TWO, 1), POOL));
        assertThat(sheet.ownResults()).isEmpty();
        assertThat(sheet.peopleToResample()).isEmpty();
    }

    @Test
    void pool_invalid_sendsForEverybodyInIt() {
        assertThat(sheet(result(POOL, INVALID)).standings(Resampling.class))
                .extracting(Resampling::reason)
                .containsExactly(Reason.INVALID, Reason.INVALID);
    }

    @Test
    void ownTubes_areResultsOfTheirOwn_sideBySide() {
        ResultSheet sheet = sheet(result(SECOND, NEGATIVE), result(FIRST, POSITIVE));
        assertThat(sheet.ownResults())
                .containsExactly(
                        new OwnResult(new Specimen(OTHER, 1), FIRST, POSITIVE),
                        new OwnResult(new Specimen(OTHER, 2), SECOND, NEGATIVE));
        assertThat(sheet.standingsOf(OTHER)).isEqualTo(sheet.ownResults());
        assertThat(sheet.peopleToResample()).isEmpty();
    }

    @Test
    void ownTube_invalid_sendsForThePersonOnce() {
        ResultSheet sheet = sheet(result(FIRST, INVALID), result(SECOND, INVALID));
        assertThat(sheet.standings(Resampling.class)).hasSize(2);
        assertThat(sheet.peopleToResample()).containsExactly(OTHER);
    }

    @Test
    void results_thatContradictEachOther_sendForEverybody() {
        assertThat(sheet(result(POOL, POSITIVE), result(POOL, NEGATIVE)).standingsOf(ONE))
                .containsExactly(new Resampling(new Specimen(ONE, 1), POOL, Reason.CONTRADICTION));
        assertThat(sheet(result(FIRST, INVALID), result(FIRST, NEGATIVE)).standingsOf(OTHER))
                .containsExactly(
                        new Resampling(new Specimen(OTHER, 1), FIRST, Reason.CONTRADICTION),
                        new Awaited(new Specimen(OTHER, 2), SECOND));
    }

    @Test
    void result_reportedTwice_isOne() {
        assertThat(sheet(result(FIRST, NEGATIVE), result(FIRST, NEGATIVE))).isEqualTo(sheet(result(FIRST, NEGATIVE)));
    }

    @Test
    void results_ofUnknownTubes_standBesideByTheirLabels() {
        TubeResult one = result(TubeLabel.of("z"), POSITIVE);
        TubeResult other = result(TubeLabel.of("y"), NEGATIVE);
        ResultSheet sheet = sheet(one, other, result(FIRST, NEGATIVE));
        assertThat(sheet.unknown()).containsExactly(other, one);
        assertThat(sheet.ownResults()).hasSize(1);
    }

    @Test
    void pool_withOnePersonInIt_isStillAPool() {
        Tubes alone = Tubes.of(
                TeamLayout.of(round(household("1", "1", 101, 1)), teams(1), TeamLoad.inPeople()),
                TubePolicy.of(TubeRule.pool(10)));
        assertThat(ResultSheet.of(alone, List.of(result(POOL, NEGATIVE))).standings())
                .containsExactly(new PoolNegative(new Specimen(ONE, 1), POOL));
    }

    @Test
    void ownResult_invalid_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OwnResult(new Specimen(ONE, 1), POOL, INVALID))
                .withMessage("finding INVALID of tube round-1.C1.1.1.1 must not be anybody's own result");
    }

    private static ResultSheet sheet(TubeResult... results) {
        return ResultSheet.of(TUBES, ImmutableList.copyOf(results));
    }

    private static TubeResult result(TubeLabel label, TubeFinding finding) {
        return new TubeResult(label, finding);
    }
}
