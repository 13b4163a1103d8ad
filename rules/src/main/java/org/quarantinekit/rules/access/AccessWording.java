// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.access;

import com.google.common.base.Joiner;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.quarantinekit.core.access.AccessRule;
import org.quarantinekit.core.access.AccessStep;
import org.quarantinekit.core.source.LocalizedText;

/** Reasons in words: what the rule says, and what of it applies. */
final class AccessWording {

    private AccessWording() {}

    static AccessReason refused(AccessRule rule) {
        return reason(rule, AccessFinding.REFUSED, "", "");
    }

    static AccessReason purpose(AccessRule rule) {
        String purposes = Joiner.on(", ").join(rule.provision().purposes());
        return reason(
                rule,
                AccessFinding.PURPOSE_NOT_COVERED,
                " It is for " + purposes + " only, and the request is for none of these.",
                "该条仅适用于 " + purposes + "，本次申请不在其列。");
    }

    static AccessReason stillOut(AccessRule rule, LocalDateTime since) {
        return reason(
                rule,
                AccessFinding.HOUSEHOLD_STILL_OUT,
                " Somebody of the household is out since " + since + ".",
                "该户已有一人自 " + since + " 起外出未归。");
    }

    static AccessReason tooSoon(AccessRule rule, LocalDate next, int everyDays) {
        LocalDate last = next.minusDays(everyDays);
        return reason(
                rule,
                AccessFinding.TOO_SOON,
                " The household was out on " + last + ", so the next outing may be from " + next + " on.",
                "该户 " + last + " 已外出，下次外出自 " + next + " 起。");
    }

    static AccessReason tooLong(AccessRule rule, LocalDateTime limit) {
        return reason(
                rule,
                AccessFinding.TOO_LONG,
                " The person has to be back by " + limit + " and means to be later.",
                "最迟应于 " + limit + " 返回，申请的返回时间更晚。");
    }

    static AccessReason lifted(AccessRule rule) {
        String lifts = Joiner.on(", ").join(rule.provision().lifts());
        return reason(rule, AccessFinding.LIFTED, " It sets aside " + lifts + ".", "据此不适用 " + lifts + "。");
    }

    static AccessReason missing(AccessRule rule, Iterable<AccessStep> steps) {
        String missing = Joiner.on(", ").join(steps);
        return reason(
                rule, AccessFinding.STEPS_MISSING, " Still to be done: " + missing + ".", "尚未办理：" + missing + "。");
    }

    static AccessReason done(AccessRule rule) {
        String steps = Joiner.on(", ").join(rule.provision().steps());
        return reason(rule, AccessFinding.STEPS_DONE, " Done: " + steps + ".", "已办理：" + steps + "。");
    }

    private static AccessReason reason(AccessRule rule, AccessFinding finding, String en, String zh) {
        return new AccessReason(
                rule,
                finding,
                LocalizedText.of(rule.title().en() + en, rule.title().zh() + zh));
    }
}
