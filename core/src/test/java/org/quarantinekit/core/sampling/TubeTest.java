// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.SubjectScope;

class TubeTest {

    private static final PersonId ONE = PersonId.of("P-1");
    private static final PersonId OTHER = PersonId.of("P-2");

    @Test
    void tube_ofAPool_isSharedEvenByOne() {
        Tube tube = tube(TubeRule.pool(5), new Specimen(ONE, 1));
        assertThat(tube.isPooled()).isTrue();
        assertThat(tube.set()).isEqualTo(1);
        assertThat(tube(TubeRule.doubleTube(), new Specimen(ONE, 2)).isPooled()).isFalse();
        assertThat(tube(TubeRule.doubleTube(), new Specimen(ONE, 2)).set()).isEqualTo(2);
    }

    @Test
    void tube_moreOrFewerThanItsRuleAllows_isRefused() {
        assertRefused(TubeRule.pool(2), "specimens 0 of tube a must be 1 to 2");
        assertRefused(
                TubeRule.pool(2),
                "specimens 3 of tube a must be 1 to 2",
                new Specimen(ONE, 1),
                new Specimen(OTHER, 1),
                new Specimen(PersonId.of("P-3"), 1));
        assertRefused(TubeRule.householdTube(), "specimens 0 of tube a must be at least 1");
    }

    @Test
    void tube_specimensThatCannotBeTogether_areRefused() {
        assertRefused(
                TubeRule.pool(5), "specimen 2 of person P-1 in tube a must be one its rule has", new Specimen(ONE, 2));
        assertRefused(
                TubeRule.pool(5),
                "specimens of tube a must be of one number",
                new Specimen(ONE, 1),
                new Specimen(OTHER, 2));
        assertRefused(
                TubeRule.pool(5),
                "specimen 1 of person P-1 in tube a must not stand twice",
                new Specimen(ONE, 1),
                new Specimen(ONE, 1));
    }

    @Test
    void specimen_thirdOrNone_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Specimen(ONE, 0))
                .withMessage("specimen 0 of person P-1 must be 1 or 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Specimen(ONE, 3))
                .withMessage("specimen 3 of person P-1 must be 1 or 2");
        assertThat(new Specimen(ONE, 2)).hasToString("specimen 2 of person P-1");
    }

    @Test
    void teamUnit_ofAnotherScope_isRefused() {
        TeamId team = TeamId.of("T-1");
        assertThat(new TeamUnit(team, new Subject(SubjectScope.UNIT, "C1/3/2"))
                        .unit()
                        .id())
                .isEqualTo("C1/3/2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TeamUnit(team, new Subject(SubjectScope.COMPOUND, "C1")))
                .withMessage("unit C1 must be of scope UNIT");
    }

    private static Tube tube(TubeRule rule, Specimen... specimens) {
        return new Tube(TubeLabel.of("a"), TeamId.of("T-1"), rule, ImmutableList.copyOf(specimens));
    }

    private static void assertRefused(TubeRule rule, String message, Specimen... specimens) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tube(rule, specimens))
                .withMessage(message);
    }
}
