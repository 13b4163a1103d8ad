// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.Samples;

class HouseholdTest {

    private static final LocalDate AUG_4 = LocalDate.of(2021, 8, 4); // Wednesday
    private static final LocalDate AUG_5 = LocalDate.of(2021, 8, 5); // Thursday
    private static final LocalDate AUG_8 = LocalDate.of(2021, 8, 8); // Sunday
    private static final LocalDate AUG_9 = LocalDate.of(2021, 8, 9); // Monday
    private static final LocalDate AUG_12 = LocalDate.of(2021, 8, 12); // Thursday
    private static final PersonId ONE = PersonId.of("P-000001");
    private static final PersonId OTHER = PersonId.of("P-000002");

    @Test
    void membersOn_days_followJoiningAndLeaving() {
        Household household = household(new Membership(OTHER, AUG_5, Optional.of(AUG_8)), Membership.since(ONE, AUG_8));
        assertThat(household.membersOn(AUG_4)).isEmpty();
        assertThat(household.membersOn(AUG_5)).containsExactly(OTHER);
        assertThat(household.membersOn(AUG_8)).containsExactly(OTHER, ONE);
        assertThat(household.membersOn(AUG_9)).containsExactly(ONE);
    }

    @Test
    void build_personWhoLeftAndCameBackTheDayAfter_isAccepted() {
        Household household = household(new Membership(ONE, AUG_5, Optional.of(AUG_8)), Membership.since(ONE, AUG_9));
        assertThat(household.membersOn(AUG_8)).containsExactly(ONE);
        assertThat(household.membersOn(AUG_9)).containsExactly(ONE);
    }

    @Test
    void build_personTwiceOnTheDayOfLeaving_isRefused() {
        assertRefused(new Membership(ONE, AUG_5, Optional.of(AUG_8)), Membership.since(ONE, AUG_8));
    }

    @Test
    void build_membershipsInsideOneAnother_areRefusedInEitherOrder() {
        Membership outer = new Membership(ONE, AUG_5, Optional.of(AUG_12));
        Membership inner = new Membership(ONE, AUG_8, Optional.of(AUG_9));
        assertRefused(outer, inner);
        assertRefused(inner, outer);
    }

    @Test
    void build_clashOfTheFirstAndTheLastMembership_isRefused() {
        assertRefused(Membership.since(ONE, AUG_5), Membership.since(OTHER, AUG_5), Membership.since(ONE, AUG_12));
    }

    private static void assertRefused(Membership... members) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> household(members))
                .withMessage("members of household H-0001 must not hold one person twice on one day");
    }

    private static Household household(Membership... members) {
        return Household.builder(HouseholdId.of("H-0001"), Samples.dwelling())
                .addMembers(members)
                .build();
    }
}
