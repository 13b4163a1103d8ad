// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.rules.sampling.Samples.household;
import static org.quarantinekit.rules.sampling.Samples.round;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.sampling.Specimen;
import org.quarantinekit.core.sampling.TeamId;
import org.quarantinekit.core.sampling.Tube;
import org.quarantinekit.core.sampling.TubeFinding;
import org.quarantinekit.core.sampling.TubeLabel;
import org.quarantinekit.core.sampling.TubeResult;
import org.quarantinekit.core.sampling.TubeRule;
import org.quarantinekit.core.subject.PersonId;

/** Tubes as somebody wrote them down: what contradicts itself counts for nothing, and nobody is lost by it. */
class TubeBookTest {

    private static final SamplingRound ROUND = round(household("1", "1", 101, 4));
    private static final PersonId ONE = person(1);
    private static final PersonId TWO = person(2);
    private static final PersonId THREE = person(3);
    private static final PersonId FOUR = person(4);
    private static final PersonId STRANGER = PersonId.of("P-STRANGER");

    @Test
    void of_everybodyInOneTube_isWhatWasWritten() {
        ImmutableList<Tube> tubes = ImmutableList.of(tube("a", ONE, TWO), tube("b", THREE, FOUR));
        TubeBook book = TubeBook.of(ROUND, tubes.reverse());
        assertThat(book.tubes().tubes()).isEqualTo(tubes);
        assertThat(book.tubes().round()).isEqualTo("round-1");
        assertThat(book.refused()).isEmpty();
        assertThat(book.withoutTube()).isEmpty();
    }

    @Test
    void of_labelUsedTwice_countsForNobodyInEither() {
        TubeBook book = TubeBook.of(ROUND, List.of(tube("a", ONE), tube("b", TWO), tube("a", THREE)));
        assertThat(labels(book)).containsExactly("b");
        assertThat(reasons(book))
                .containsExactly(
                        "label a of specimen 1 of person P-1.1.101-1 must be on one tube, and is on 2",
                        "label a of specimen 1 of person P-1.1.101-3 must be on one tube, and is on 2");
        assertThat(withoutTube(book)).containsExactly(ONE, THREE, FOUR);
    }

    @Test
    void of_unknownPerson_isRefusedAndTheOthersOfTheTubeKept() {
        TubeBook book = TubeBook.of(ROUND, List.of(tube("a", ONE, STRANGER, TWO), tube("b", STRANGER)));
        assertThat(book.tubes().tubes()).containsExactly(tube("a", ONE, TWO));
        assertThat(reasons(book))
                .containsExactly(
                        "person P-STRANGER in tube a must be in round round-1",
                        "person P-STRANGER in tube b must be in round round-1");
        assertThat(withoutTube(book)).containsExactly(THREE, FOUR);
    }

    @Test
    void of_specimenInTwoTubes_isInNeither() {
        TubeBook book = TubeBook.of(ROUND, List.of(tube("a", ONE, TWO), tube("b", ONE, THREE)));
        assertThat(book.tubes().tubes()).containsExactly(tube("a", TWO), tube("b", THREE));
        assertThat(reasons(book))
                .containsExactly(
                        "specimen 1 of person P-1.1.101-1 must be in one tube, and is in 2",
                        "specimen 1 of person P-1.1.101-1 must be in one tube, and is in 2");
        assertThat(book.refused())
                .extracting(refused -> refused.tube().label().text())
                .containsExactly("a", "b");
        assertThat(withoutTube(book)).containsExactly(ONE, FOUR);
    }

    @Test
    void of_bothSpecimensOfOne_areNotTheSame() {
        TubeBook book = TubeBook.of(
                ROUND, List.of(doubleTube("a-1", new Specimen(ONE, 1)), doubleTube("a-2", new Specimen(ONE, 2))));
        assertThat(labels(book)).containsExactly("a-1", "a-2");
        assertThat(book.refused()).isEmpty();
    }

    @Test
    void of_positivePool_namesThoseWhoCount() {
        TubeBook book = TubeBook.of(ROUND, List.of(tube("a", ONE, STRANGER, TWO), tube("b", THREE)));
        ResultSheet sheet =
                ResultSheet.of(book.tubes(), List.of(new TubeResult(TubeLabel.of("a"), TubeFinding.POSITIVE)));
        assertThat(sheet.peopleToResample()).containsExactly(ONE, TWO);
    }

    private static PersonId person(int number) {
        return ROUND.members().get(number - 1).person();
    }

    private static Tube tube(String label, PersonId... people) {
        return new Tube(
                TubeLabel.of(label),
                TeamId.of("T-1"),
                TubeRule.pool(5),
                Arrays.stream(people).map(person -> new Specimen(person, 1)).collect(ImmutableList.toImmutableList()));
    }

    private static Tube doubleTube(String label, Specimen specimen) {
        return new Tube(TubeLabel.of(label), TeamId.of("T-1"), TubeRule.doubleTube(), ImmutableList.of(specimen));
    }

    private static List<String> labels(TubeBook book) {
        return book.tubes().tubes().stream().map(tube -> tube.label().text()).toList();
    }

    private static List<String> reasons(TubeBook book) {
        return book.refused().stream().map(RefusedSpecimen::reason).toList();
    }

    private static List<PersonId> withoutTube(TubeBook book) {
        return book.withoutTube().stream().map(RoundMember::person).toList();
    }
}
