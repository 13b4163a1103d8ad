// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.rules.coverage.Rounds.SIX;
import static org.quarantinekit.rules.coverage.Rounds.member;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import com.google.common.testing.NullPointerTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarantinekit.core.sampling.RoundMember;

/** The digests were computed with {@code sha256sum}, not with this library. */
class RosterFingerprintTest {

    private static final String OF_SIX = "575968370abe25b07a974251220f07fb5f94bd11a62f160985b575ca7f14097d";
    private static final String OF_NOBODY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final String OF_SIX_ALPHABETS = "ea74f4d3f64b0fbc605b1f1abec481861705c8cb6c220192223584152681d489";

    private static final RoundMember FIRST = member("P-1", "H-1", "C1/3/2/5/501");

    @Test
    void ofSix_isWhatSortAndSha256sumGive() {
        assertThat(RosterFingerprint.of(SIX.members())).isEqualTo(new RosterFingerprint(6, 4, 3, 3, 2, OF_SIX));
    }

    @Test
    void ofNobody_isTheDigestOfNothing() {
        assertThat(RosterFingerprint.of(ImmutableList.of())).isEqualTo(new RosterFingerprint(0, 0, 0, 0, 0, OF_NOBODY));
    }

    @Test
    void ofSeveralAlphabets_goesByTheBytesOfTheLines() {
        // In UTF-16 the last two come the other way round, and so do the second and third without the space.
        ImmutableList<String> people = ImmutableList.of("P-10", "\ud840\udc00-1", "P-1", "\uff21-1", "甲-1", "P-1-0");
        assertThat(RosterFingerprint.of(Lists.transform(people, person -> member(person, "H-1", "C1/3/2/5/501"))))
                .isEqualTo(new RosterFingerprint(6, 1, 1, 1, 1, OF_SIX_ALPHABETS));
    }

    @Test
    void orderOfTheMembers_doesNotMatter() {
        assertThat(RosterFingerprint.of(Lists.reverse(SIX.members()))).isEqualTo(RosterFingerprint.of(SIX.members()));
    }

    @Test
    void floorRoomAndNeeds_areNotInIt() {
        RoundMember elsewhere = member("P-1", "H-1", "C1/3/2/9/902");
        RoundMember withoutNeeds =
                new RoundMember(FIRST.person(), FIRST.household(), FIRST.dwelling(), ImmutableSortedSet.of());
        assertThat(sha256(elsewhere)).isEqualTo(sha256(FIRST));
        assertThat(sha256(withoutNeeds)).isEqualTo(sha256(FIRST));
    }

    @ParameterizedTest
    @CsvSource({
        "P-2,H-1,C1/3/2/5/501",
        "P-1,H-2,C1/3/2/5/501",
        "P-1,H-1,C2/3/2/5/501",
        "P-1,H-1,C1/4/2/5/501",
        "P-1,H-1,C1/3/1/5/501",
    })
    void anotherPersonHouseholdCompoundBuildingOrUnit_isInIt(String person, String household, String place) {
        assertThat(sha256(member(person, household, place))).isNotEqualTo(sha256(FIRST));
    }

    @Test
    void oneMoreOrOneTwice_isInIt() {
        assertThat(sha256(FIRST, FIRST)).isNotEqualTo(sha256(FIRST));
        assertThat(sha256(FIRST, member("P-2", "H-1", "C1/3/2/5/501"))).isNotEqualTo(sha256(FIRST));
    }

    @ParameterizedTest
    @CsvSource({"1,2,1,1,1", "2,1,2,1,1", "2,2,1,2,1", "2,2,2,1,2", "0,0,0,0,-1"})
    void countsThatNoListHas_areRefused(int members, int households, int units, int buildings, int compounds) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RosterFingerprint(members, households, units, buildings, compounds, OF_NOBODY))
                .withMessage("members " + members + ", households " + households + ", units " + units + ", buildings "
                        + buildings + " and compounds " + compounds + " must not increase, nor be negative");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "e3b0c442",
                "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855",
                "g3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
            })
    void fingerprintOfAnotherForm_isRefused(String sha256) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RosterFingerprint(0, 0, 0, 0, 0, sha256))
                .withMessage("sha256 must be 64 hexadecimal digits in lower case");
    }

    @Test
    void nulls_areRefused() {
        NullPointerTester tester = new NullPointerTester();
        tester.testAllPublicStaticMethods(RosterFingerprint.class);
        tester.testAllPublicConstructors(RosterFingerprint.class);
    }

    private static String sha256(RoundMember... members) {
        return RosterFingerprint.of(ImmutableList.copyOf(members)).sha256();
    }
}
