// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrangementTest {

    private static final LocalDateTime SUNDAY_NOON = LocalDateTime.of(2021, 8, 8, 12, 0);
    private static final LocalDateTime MONDAY_NOON = LocalDateTime.of(2021, 8, 9, 12, 0);
    private static final PersonId PERSON = PersonId.of("P-000001");

    @Test
    void build_notSettled_waits() {
        Arrangement arrangement = arrangement(SpecialNeeds.DISABILITY, "a ramp");
        assertThat(arrangement.need()).isEqualTo(SpecialNeeds.DISABILITY);
        assertThat(arrangement.plan()).isEqualTo("a ramp");
        assertThat(arrangement.dueBy()).isEqualTo(SUNDAY_NOON);
        assertThat(arrangement.settledAt()).isEmpty();
    }

    @Test
    void build_settledAfterItWasDue_isAcceptedAsItIsAFact() {
        Arrangement arrangement = Arrangement.builder(SpecialNeeds.DISABILITY, "a ramp", SUNDAY_NOON)
                .settledAt(MONDAY_NOON)
                .build();
        assertThat(arrangement.settledAt()).contains(MONDAY_NOON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u3000"})
    void build_planWithoutWords_isRefused(String plan) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> arrangement(SpecialNeeds.DISABILITY, plan))
                .withMessage("plan for DISABILITY must not be blank");
    }

    @Test
    void buildPerson_severalArrangementsForOneNeedAndNoneForAnother_areAcceptedInTheirOrder() {
        Arrangement ramp = arrangement(SpecialNeeds.DISABILITY, "a ramp");
        Arrangement call = arrangement(SpecialNeeds.DISABILITY, "a call");
        Person person = Person.builder(PERSON)
                .addNeeds(SpecialNeeds.DISABILITY, SpecialNeeds.ELDER_LIVING_ALONE)
                .addArrangements(ramp, call)
                .build();
        assertThat(person.arrangements()).containsExactly(ramp, call);
    }

    @Test
    void buildPerson_arrangementForANeedThatIsNotTheirs_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.builder(PERSON)
                        .addNeeds(SpecialNeeds.ELDER_LIVING_ALONE, SpecialNeeds.CANNOT_WALK_WELL)
                        .addArrangement(arrangement(SpecialNeeds.ELDER_LIVING_ALONE, "a call"))
                        .addArrangement(arrangement(SpecialNeeds.DISABILITY, "SECRET"))
                        .build())
                .withMessage("arrangement for DISABILITY of person P-000001"
                        + " must be for one of the needs [CANNOT_WALK_WELL, ELDER_LIVING_ALONE]");
    }

    private static Arrangement arrangement(SpecialNeed need, String plan) {
        return Arrangement.builder(need, plan, SUNDAY_NOON).build();
    }
}
