// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.SubjectScope;

class TubeRuleTest {

    @Test
    void specimensPerPerson_isTwoForTheDoubleOneOnly() {
        assertThat(SamplingSamples.tubeRules())
                .extracting(TubeRule::specimensPerPerson)
                .containsExactly(1, 2, 1, 1);
    }

    @Test
    void sharesTubes_whereTubesAreShared() {
        assertThat(SamplingSamples.tubeRules())
                .extracting(TubeRule::sharesTubes)
                .containsExactly(false, false, true, true);
    }

    @Test
    void mostPeople_isOneUnlessShared() {
        assertThat(SamplingSamples.tubeRules())
                .extracting(TubeRule::mostPeople)
                .containsExactly(OptionalInt.of(1), OptionalInt.of(1), OptionalInt.of(10), OptionalInt.of(5));
        assertThat(TubeRule.householdTube().mostPeople()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 10, 20})
    void of_numberFromTwoToTwenty_isAccepted(int people) {
        assertThat(TubeRule.pool(people).mostPeople()).hasValue(people);
        assertThat(TubeRule.householdTube(people).mostPeople()).hasValue(people);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 21})
    void of_numberOutsideTwoToTwenty_isRefused(int people) {
        String message = "people " + people + " must be 2 to 20";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TubeRule.pool(people))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TubeRule.householdTube(people))
                .withMessage(message);
    }

    @Test
    void poolsWithin_notSaid_isTheUnit() {
        assertThat(TubePolicy.of(TubeRule.pool(10)).poolsWithin()).isEqualTo(SubjectScope.UNIT);
    }

    @ParameterizedTest
    @EnumSource(names = {"PERSON", "HOUSEHOLD"})
    void build_poolsWithinLessThanAUnit_isRefused(SubjectScope scope) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TubePolicy.builder(TubeRule.pool(10)).poolsWithin(scope).build())
                .withMessage("poolsWithin " + scope + " must be UNIT, BUILDING or COMPOUND");
    }

    @Test
    void build_overrideTwice_isRefused() {
        TubeOverride override = new TubeOverride(Subject.of(PersonId.of("P-1")), TubeRule.singleTube());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TubePolicy.builder(TubeRule.pool(10))
                        .addOverrides(override, override)
                        .build())
                .withMessage("override of PERSON P-1 must not stand twice");
    }

    @Test
    void label_ofAnyOtherForm_isRefusedWithoutRepeatingIt() {
        String longest = "a".repeat(2000);
        assertThat(TubeLabel.of(longest)).hasToString(longest);
        assertThat(TubeLabel.of("round-1.C_1.3.2.7-1")).isLessThan(TubeLabel.of("round-1.C_1.3.2.8"));
        for (String text : List.of("", ".a", "-a", "a b", "a/b", "\u7532", "a\n", longest + "a")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TubeLabel.of(text))
                    .withMessage("tube label must be 1 to 2000 ASCII letters, digits, dots, underscores and hyphens,"
                            + " a letter or digit first");
        }
    }
}
