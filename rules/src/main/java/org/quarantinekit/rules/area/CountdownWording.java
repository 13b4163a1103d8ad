// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.area;

import com.google.common.collect.ImmutableList;
import org.quarantinekit.core.source.LocalizedText;

/** A countdown in words. */
final class CountdownWording {

    private CountdownWording() {}

    static ImmutableList<LocalizedText> of(DowngradeCountdown countdown) {
        ImmutableList.Builder<LocalizedText> text = ImmutableList.builder();
        text.add(level(countdown), start(countdown), numbering(countdown), days(countdown));
        if (countdown.round() != RoundStanding.NOT_ASKED) {
            text.add(round(countdown));
        }
        text.add(earliest(countdown), newCase(countdown));
        countdown
                .raisedTo()
                .ifPresent(level -> text.add(LocalizedText.of(
                        "By the source, the case raises the area to " + level + "; no notice of that is known.",
                        "依来源，该病例应使该区域转为 " + level + "；尚无相应通告。")));
        countdown
                .toBeConfirmed()
                .forEach(condition ->
                        text.add(LocalizedText.of("To be confirmed: " + condition.en(), "须另行确认：" + condition.zh())));
        return text.build();
    }

    private static LocalizedText level(DowngradeCountdown countdown) {
        LevelStanding standing = countdown.standing();
        LocalizedText title = standing.level().title();
        return LocalizedText.of(
                "Area " + standing.area() + " is " + standing.level().code() + " (" + title.en() + ") since "
                        + standing.since() + ".",
                "区域 " + standing.area() + " 自 " + standing.since() + " 起为 "
                        + standing.level().code() + "（" + title.zh() + "）。");
    }

    private static LocalizedText start(DowngradeCountdown countdown) {
        String day = countdown.countedFrom().toString();
        return countdown.lastCase().filter(countdown.countedFrom()::equals).isPresent()
                ? LocalizedText.of(
                        "Days count from the last new case, or positive round, on " + day + ".",
                        "自最后一例病例或筛查阳性之日 " + day + " 起算。")
                : LocalizedText.of("Days count from " + day + ", when the level began.", "自该等级生效之日 " + day + " 起算。");
    }

    private static LocalizedText numbering(DowngradeCountdown countdown) {
        String number = countdown.numbering().firstDay().toString();
        String zh = "当日为第" + countdown.numbering().firstDay().number() + "天";
        return countdown.rule().numbering().isStated()
                ? LocalizedText.of("That day is " + number + ", as the source says.", zh + "（来源明示）。")
                : LocalizedText.of(
                        "That day is " + number + ", as was chosen; the source does not say.", zh + "（来源未说明，由使用者选定）。");
    }

    private static LocalizedText days(DowngradeCountdown countdown) {
        int days = countdown.rule().cleanDays();
        String span = countdown.firstCleanDay() + ".." + countdown.lastCleanDay();
        return LocalizedText.of(
                "Of " + days + " days in a row without a new case (" + span + ") " + countdown.cleanDaysOver()
                        + " are over; " + countdown.cleanDaysLeft() + " to go.",
                "须连续" + days + "天无新增（" + span + "），已过" + countdown.cleanDaysOver() + "天，尚余" + countdown.cleanDaysLeft()
                        + "天。");
    }

    private static LocalizedText round(DowngradeCountdown countdown) {
        String first = countdown.roundNotBefore().map(Object::toString).orElse("");
        String done = countdown.roundCompleteOn().map(Object::toString).orElse("");
        LocalizedText state = done.isEmpty()
                ? LocalizedText.of("there is none yet", "尚未完成")
                : LocalizedText.of("one was complete on " + done, "已于 " + done + " 完成");
        return LocalizedText.of(
                "A full round with nobody positive has to be complete on " + first + " or later; " + state.en() + ".",
                "须于 " + first + " 或之后完成一轮全员筛查且均为阴性；" + state.zh() + "。");
    }

    private static LocalizedText earliest(DowngradeCountdown countdown) {
        String at = countdown.earliest().toString();
        return countdown
                .to()
                .map(level -> LocalizedText.of(
                        "The area can be " + level + " from " + at + " on at the earliest.",
                        "该区域最早可自 " + at + " 起降为 " + level + "。"))
                .orElse(LocalizedText.of(
                        "Restrictions can be lifted from " + at + " on at the earliest.", "最早可自 " + at + " 起解除管控。"));
    }

    private static LocalizedText newCase(DowngradeCountdown countdown) {
        String days = String.valueOf(countdown.rule().cleanDays());
        return countdown
                .rule()
                .newCaseRaisesTo()
                .map(level ->
                        LocalizedText.of("A new case raises the area to " + level + ".", "如有新增，该区域转为 " + level + "。"))
                .orElse(LocalizedText.of(
                        "A new case, or a positive result in a round, lets all " + days + " days count anew.",
                        "如有新增病例或筛查阳性，" + days + "天重新计算。"));
    }
}
