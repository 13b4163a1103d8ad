// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.rules.access.AccessSamples.HOUSEHOLD;
import static org.quarantinekit.rules.access.AccessSamples.SATURDAY_AT_9;
import static org.quarantinekit.rules.access.AccessSamples.SUNDAY_AT_9;
import static org.quarantinekit.rules.access.AccessSamples.decide;
import static org.quarantinekit.rules.access.AccessSamples.forSupplies;
import static org.quarantinekit.rules.access.AccessSamples.out;
import static org.quarantinekit.rules.access.AccessSamples.outing;
import static org.quarantinekit.rules.access.AccessSamples.reasons;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.access.AccessPolicy;
import org.quarantinekit.core.access.AccessRequest;
import org.quarantinekit.core.access.AccessRequest.Direction;
import org.quarantinekit.core.access.AccessRequest.Passer;
import org.quarantinekit.core.access.AccessSteps;
import org.quarantinekit.core.access.OutingPurposes;
import org.quarantinekit.rules.access.AccessDecision.Admit;
import org.quarantinekit.rules.access.AccessDecision.Needs;
import org.quarantinekit.rules.catalogue.Catalogue;

/** What the bundled policies make of the people and things that their sources speak of. */
class BundledPoliciesTest {

    private static final LocalDateTime MONDAY = LocalDateTime.of(2021, 8, 9, 10, 0);
    private static final AccessPolicy FENGQING_ROAD =
            Catalogue.bundled().accessPolicy("fengqing-road-checkpoints-2021");

    @Test
    void fengqingRoad_strangerOnFoot_isRefused() {
        AccessDecision decision = decide(
                FENGQING_ROAD,
                AccessRequest.builder(MONDAY, Direction.IN, Passer.PERSON).build());
        assertThat(reasons(decision)).containsExactly("residents-only REFUSED");
        assertThat(decision.reasons().get(0).text().en())
                .isEqualTo("People who do not live in the compound may not enter.");
        assertThat(decision.reasons().get(0).citations().get(0).wording()).contains("对小区南门进行全天值守,确保非本小区居民不得入内");
    }

    @Test
    void fengqingRoad_residentComingHome_needsTheStepsOfHisWay() {
        assertThat(steps(Passer.PERSON)).isEqualTo("[PEDESTRIAN_LANE, REGISTRATION, SCAN_CODE, TEMPERATURE_CHECK]");
        assertThat(steps(Passer.VEHICLE)).isEqualTo("[REGISTRATION, SCAN_CODE, TEMPERATURE_CHECK, VEHICLE_LANE]");
    }

    private static String steps(Passer passer) {
        AccessRequest home = AccessRequest.builder(MONDAY, Direction.IN, passer)
                .household(HOUSEHOLD)
                .build();
        return ((Needs) decide(FENGQING_ROAD, home)).steps().toString();
    }

    @Test
    void fengqingRoad_parcel_isHandedOverAndDisinfected() {
        AccessDecision decision = decide(
                FENGQING_ROAD,
                AccessRequest.builder(MONDAY, Direction.IN, Passer.ITEM).build());
        assertThat(((Needs) decision).steps()).containsExactly(AccessSteps.DISINFECTION, AccessSteps.HAND_OVER_TABLE);
        assertThat(reasons(decision)).containsExactly("hand-over-table STEPS_MISSING");
    }

    @Test
    void fengqingRoad_residentGoingShopping_isRefused() {
        assertThat(reasons(decide(FENGQING_ROAD, forSupplies(MONDAY).build())))
                .containsExactly("stay-at-home REFUSED", "medical-care PURPOSE_NOT_COVERED");
    }

    @Test
    void fengqingRoad_residentGoingToTheDoctor_needsAnApprovalAndTheSteps() {
        AccessDecision decision = decide(
                FENGQING_ROAD, out(MONDAY).purpose(OutingPurposes.MEDICAL_CARE).build());
        assertThat(((Needs) decision).steps())
                .containsExactly(
                        AccessSteps.APPROVAL,
                        AccessSteps.PEDESTRIAN_LANE,
                        AccessSteps.REGISTRATION,
                        AccessSteps.SCAN_CODE,
                        AccessSteps.TEMPERATURE_CHECK);
        assertThat(((Needs) decision).backBy()).isEmpty();
    }

    @Test
    void zhengzhouControlled_everyTwoDaysForTwoHours() {
        AccessPolicy policy = Catalogue.bundled().accessPolicy("zhengzhou-controlled-2022-01");
        AccessDecision sunday = decide(policy, forSupplies(SUNDAY_AT_9).build(), outing(SUNDAY_AT_9.minusDays(2), 120));
        assertThat(((Admit) sunday).backBy()).contains(SUNDAY_AT_9.plusHours(2));
        assertThat(reasons(decide(policy, forSupplies(SUNDAY_AT_9).build(), outing(SATURDAY_AT_9, 120))))
                .containsExactly("stay-in-area REFUSED", "one-every-two-days TOO_SOON");
    }

    @Test
    void zhengzhouSealed_everyDayWithAPassAndNoTimeNamed() {
        AccessPolicy policy = Catalogue.bundled().accessPolicy("zhengzhou-sealed-2021-08");
        AccessDecision decision = decide(policy, forSupplies(SUNDAY_AT_9).build(), outing(SATURDAY_AT_9, 600));
        assertThat(((Needs) decision).steps())
                .containsExactly(AccessSteps.PASS, AccessSteps.SCAN_CODE, AccessSteps.TEMPERATURE_CHECK);
        assertThat(((Needs) decision).backBy()).isEmpty();
    }
}
