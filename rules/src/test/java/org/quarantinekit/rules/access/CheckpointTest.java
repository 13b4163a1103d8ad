// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.rules.access.AccessSamples.HOUSEHOLD;
import static org.quarantinekit.rules.access.AccessSamples.JAN_14;
import static org.quarantinekit.rules.access.AccessSamples.JAN_15;
import static org.quarantinekit.rules.access.AccessSamples.JAN_16;
import static org.quarantinekit.rules.access.AccessSamples.POLICY;
import static org.quarantinekit.rules.access.AccessSamples.SATURDAY_AT_9;
import static org.quarantinekit.rules.access.AccessSamples.SUNDAY_AT_9;
import static org.quarantinekit.rules.access.AccessSamples.allowance;
import static org.quarantinekit.rules.access.AccessSamples.decide;
import static org.quarantinekit.rules.access.AccessSamples.forSupplies;
import static org.quarantinekit.rules.access.AccessSamples.out;
import static org.quarantinekit.rules.access.AccessSamples.outing;
import static org.quarantinekit.rules.access.AccessSamples.policy;
import static org.quarantinekit.rules.access.AccessSamples.reasons;
import static org.quarantinekit.rules.access.AccessSamples.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.access.AccessPolicy;
import org.quarantinekit.core.access.AccessProvision.Refusal;
import org.quarantinekit.core.access.AccessRequest;
import org.quarantinekit.core.access.AccessRequest.Direction;
import org.quarantinekit.core.access.AccessRequest.Passer;
import org.quarantinekit.core.access.AccessSteps;
import org.quarantinekit.core.access.Outing;
import org.quarantinekit.core.access.OutingPurposes;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.rules.access.AccessDecision.Admit;
import org.quarantinekit.rules.access.AccessDecision.Needs;
import org.quarantinekit.rules.access.AccessDecision.Refuse;

class CheckpointTest {

    private static final LocalDateTime MIDNIGHT = JAN_16.atStartOfDay();

    @Test
    void decide_everyTwoDays_theNextOutingMayBeOnTheSecondDayAfter() {
        Outing friday = outing(JAN_14.atTime(23, 0), 60);
        AccessDecision tooSoon =
                decide(POLICY, forSupplies(MIDNIGHT.minusNanos(1)).build(), friday);
        assertThat(tooSoon).isInstanceOf(Refuse.class);
        assertThat(reasons(tooSoon)).containsExactly("stay REFUSED", "care PURPOSE_NOT_COVERED", "errands TOO_SOON");
        assertThat(((Refuse) tooSoon).nextOutingOn()).contains(JAN_16);
        assertThat(decide(POLICY, forSupplies(MIDNIGHT).build(), friday)).isInstanceOf(Admit.class);
    }

    @Test
    void decide_everyDay_theNextOutingMayBeTomorrow() {
        AccessPolicy daily = policy(rule("stay", new Refusal()), rule("errands", allowance(1, Stated.unspecified())));
        Outing saturday = outing(SATURDAY_AT_9, 30);
        assertThat(decide(daily, forSupplies(MIDNIGHT.minusNanos(1)).build(), saturday))
                .isInstanceOf(Refuse.class);
        assertThat(decide(daily, forSupplies(MIDNIGHT).build(), saturday))
                .isEqualTo(new Admit(
                        decide(daily, forSupplies(MIDNIGHT).build()).reasons(), Optional.empty(), ImmutableList.of()));
    }

    @Test
    void decide_atMostTwoHours_includesTwoHours() {
        AccessDecision sharp = decide(
                POLICY,
                forSupplies(SUNDAY_AT_9).backAt(SUNDAY_AT_9.plusHours(2)).build());
        assertThat(sharp).isInstanceOf(Admit.class);
        assertThat(((Admit) sharp).backBy()).contains(JAN_16.atTime(11, 0));
        AccessDecision longer = decide(
                POLICY,
                forSupplies(SUNDAY_AT_9).backAt(SUNDAY_AT_9.plusMinutes(121)).build());
        assertThat(reasons(longer)).containsExactly("stay REFUSED", "care PURPOSE_NOT_COVERED", "errands TOO_LONG");
        assertThat(((Refuse) longer).nextOutingOn()).isEmpty();
    }

    @Test
    void decide_somebodyStillOut_isRefusedWithBothReasons() {
        AccessDecision decision = decide(
                POLICY,
                forSupplies(SUNDAY_AT_9).build(),
                outing(SUNDAY_AT_9.minusHours(1)).build());
        assertThat(reasons(decision))
                .containsExactly(
                        "stay REFUSED", "care PURPOSE_NOT_COVERED", "errands HOUSEHOLD_STILL_OUT", "errands TOO_SOON");
    }

    @Test
    void decide_backAtTheVeryMoment_isNotOut() {
        AccessPolicy daily = policy(rule("stay", new Refusal()), rule("errands", allowance(1, Stated.unspecified())));
        Outing overnight = outing(SATURDAY_AT_9).backAt(SUNDAY_AT_9).build();
        assertThat(decide(daily, forSupplies(SUNDAY_AT_9).build(), overnight)).isInstanceOf(Admit.class);
        assertThat(reasons(decide(daily, forSupplies(SUNDAY_AT_9.minusNanos(1)).build(), overnight)))
                .containsExactly("stay REFUSED", "errands HOUSEHOLD_STILL_OUT");
    }

    @Test
    void decide_secondOfTwoAtOneMoment_isRefused() {
        assertThat(reasons(decide(
                        POLICY,
                        forSupplies(SUNDAY_AT_9).build(),
                        outing(SUNDAY_AT_9).build())))
                .contains("errands HOUSEHOLD_STILL_OUT", "errands TOO_SOON");
    }

    @Test
    void decide_outingsThatAreNotUnderTheAllowance_countForNothing() {
        AccessDecision decision = decide(
                POLICY,
                forSupplies(SUNDAY_AT_9).build(),
                outing(SUNDAY_AT_9.minusHours(2), "P-1", OutingPurposes.MEDICAL_CARE),
                Outing.builder(HouseholdId.of("H-2"), SUNDAY_AT_9.minusHours(2)).build(),
                outing(SUNDAY_AT_9.plusNanos(1), 10));
        assertThat(decision).isInstanceOf(Admit.class);
        assertThat(reasons(decision)).containsExactly("errands LIFTED");
    }

    @Test
    void decide_outingWithoutAPurpose_counts() {
        assertThat(decide(POLICY, forSupplies(SUNDAY_AT_9).build(), outing(SATURDAY_AT_9, 30)))
                .isInstanceOf(Refuse.class);
    }

    @Test
    void decide_withoutAPurpose_isRefusedByTheRulesThatAskForOne() {
        assertThat(reasons(decide(POLICY, out(SUNDAY_AT_9).build())))
                .containsExactly("stay REFUSED", "care PURPOSE_NOT_COVERED", "errands PURPOSE_NOT_COVERED");
    }

    @Test
    void decide_careWithoutAndWithAnApproval_needsItAndThenIsFree() {
        AccessRequest.Builder care = out(SATURDAY_AT_9).purpose(OutingPurposes.MEDICAL_CARE);
        AccessDecision needs = decide(POLICY, care.build(), outing(SATURDAY_AT_9.minusHours(1), 10));
        assertThat(needs.word()).isEqualTo("NEEDS");
        assertThat(((Needs) needs).steps()).containsExactly(AccessSteps.APPROVAL);
        assertThat(reasons(needs)).containsExactly("care LIFTED", "care STEPS_MISSING");
        AccessDecision free = decide(
                POLICY,
                out(SATURDAY_AT_9)
                        .purpose(OutingPurposes.MEDICAL_CARE)
                        .addStepsDone(AccessSteps.APPROVAL)
                        .build());
        assertThat(free.word()).isEqualTo("ADMIT");
        assertThat(reasons(free)).containsExactly("care LIFTED", "care STEPS_DONE");
    }

    @Test
    void decide_twoRulesSetOneRefusalAside_theOneWithFewerStepsIsUsed() {
        AccessPolicy both = policy(
                rule("stay", new Refusal()),
                rule("a-pass", allowance(1, Stated.of(60), AccessSteps.PASS)),
                rule("b-free", allowance(1, Stated.of(30))));
        AccessDecision decision = decide(both, forSupplies(SUNDAY_AT_9).build());
        assertThat(decision).isInstanceOf(Admit.class);
        assertThat(((Admit) decision).backBy()).contains(SUNDAY_AT_9.plusMinutes(30));
        AccessDecision withPass = decide(
                both, forSupplies(SUNDAY_AT_9).addStepsDone(AccessSteps.PASS).build());
        assertThat(((Admit) withPass).backBy()).contains(SUNDAY_AT_9.plusMinutes(60));
    }

    @Test
    void decide_oneOfTwoRefusalsSetAside_isRefusedByTheOther() {
        AccessPolicy policy = policy(
                rule("stay", new Refusal()),
                rule("curfew", new Refusal()),
                rule("errands", allowance(2, Stated.of(120))));
        assertThat(reasons(decide(policy, forSupplies(SUNDAY_AT_9).build()))).containsExactly("curfew REFUSED");
    }

    @Test
    void decide_passageThatNoRuleSpeaksOf_isFree() {
        assertThat(decide(
                        POLICY,
                        AccessRequest.builder(SUNDAY_AT_9, Direction.IN, Passer.PERSON)
                                .household(HOUSEHOLD)
                                .build()))
                .isEqualTo(new Admit(ImmutableList.of(), Optional.empty(), ImmutableList.of()));
    }

    @Test
    void decide_outingThatStandsTwice_isRefusedAndTheLongerOneStands() {
        Outing open = outing(SUNDAY_AT_9.minusHours(1)).build();
        Outing closed = outing(SUNDAY_AT_9.minusHours(1), 10);
        AccessDecision decision = decide(POLICY, forSupplies(SUNDAY_AT_9).build(), closed, open, closed);
        RefusedOuting refused =
                new RefusedOuting(closed, "outing of household H-1 at 2022-01-16T08:00 must not stand twice");
        assertThat(decision.refusedOutings()).containsExactly(refused, refused);
        assertThat(reasons(decision)).contains("errands HOUSEHOLD_STILL_OUT");
    }

    @Test
    void reasons_eachCiteTheirRuleAndSayItInWords() {
        AccessDecision decision = decide(
                POLICY,
                forSupplies(SATURDAY_AT_9).backAt(JAN_15.atTime(12, 0)).build(),
                outing(JAN_14.atTime(9, 0)).build());
        assertThat(decision.reasons())
                .allSatisfy(reason ->
                        assertThat(reason.citations()).containsExactly(AccessSamples.citation(reason.ruleCode())));
        assertThat(decision.reasons())
                .extracting(reason -> reason.text().en())
                .containsExactly(
                        "Rule stay.",
                        "Rule care. It is for MEDICAL_CARE only, and the request is for none of these.",
                        "Rule errands. Somebody of the household is out since 2022-01-14T09:00.",
                        "Rule errands. The household was out on 2022-01-14, so the next outing may be from 2022-01-16 on.",
                        "Rule errands. The person has to be back by 2022-01-15T11:00 and means to be later.");
        assertThat(decision.reasons())
                .extracting(reason -> reason.text().zh())
                .containsExactly(
                        "规则。",
                        "规则。该条仅适用于 MEDICAL_CARE，本次申请不在其列。",
                        "规则。该户已有一人自 2022-01-14T09:00 起外出未归。",
                        "规则。该户 2022-01-14 已外出，下次外出自 2022-01-16 起。",
                        "规则。最迟应于 2022-01-15T11:00 返回，申请的返回时间更晚。");
    }
}
