// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MembershipTest {

    private static final LocalDate AUG_4 = LocalDate.of(2021, 8, 4); // Wednesday
    private static final LocalDate AUG_5 = LocalDate.of(2021, 8, 5); // Thursday
    private static final LocalDate AUG_8 = LocalDate.of(2021, 8, 8); // Sunday
    private static final LocalDate AUG_9 = LocalDate.of(2021, 8, 9); // Monday
    private static final PersonId PERSON = PersonId.of("P-000001");

    @Test
    void covers_joinedAndLeft_areBothIncluded() {
        Membership membership = new Membership(PERSON, AUG_5, Optional.of(AUG_8));
        assertThat(membership.covers(AUG_4)).isFalse();
        assertThat(membership.covers(AUG_5)).isTrue();
        assertThat(membership.covers(AUG_8)).isTrue();
        assertThat(membership.covers(AUG_9)).isFalse();
    }

    @Test
    void covers_withoutLeft_lastsForEver() {
        Membership membership = Membership.since(PERSON, AUG_5);
        assertThat(membership.covers(AUG_4)).isFalse();
        assertThat(membership.covers(LocalDate.MAX)).isTrue();
    }

    @Test
    void of_oneDay_isAccepted() {
        assertThat(new Membership(PERSON, AUG_5, Optional.of(AUG_5)).covers(AUG_5))
                .isTrue();
    }

    @Test
    void of_leftBeforeJoined_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Membership(PERSON, AUG_5, Optional.of(AUG_4)))
                .withMessage("left 2021-08-04 must not be before joined 2021-08-05");
    }

    @Test
    void overlaps_samePersonAndASharedDay_isTrueFromBothSides() {
        Membership untilSunday = new Membership(PERSON, AUG_5, Optional.of(AUG_8));
        Membership fromSunday = Membership.since(PERSON, AUG_8);
        assertThat(untilSunday.overlaps(fromSunday)).isTrue();
        assertThat(fromSunday.overlaps(untilSunday)).isTrue();
    }

    @Test
    void overlaps_noSharedDayOrAnotherPerson_isFalse() {
        Membership untilSunday = new Membership(PERSON, AUG_5, Optional.of(AUG_8));
        assertThat(untilSunday.overlaps(Membership.since(PERSON, AUG_9))).isFalse();
        assertThat(untilSunday.overlaps(Membership.since(PersonId.of("P-000002"), AUG_8)))
                .isFalse();
    }
}
