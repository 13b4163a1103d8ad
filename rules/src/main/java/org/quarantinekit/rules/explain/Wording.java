// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.explain;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Reading;
import org.quarantinekit.core.term.AnchorKind;
import org.quarantinekit.rules.plan.NotOwed;
import org.quarantinekit.rules.plan.Obligation;

/** The sentences of explanations, in both languages side by side. */
final class Wording {

    private Wording() {}

    static LocalizedText of(Step step) {
        if (step instanceof Step.RuleNamed rule) {
            return of(rule);
        }
        if (step instanceof Step.AnchorUsed anchor) {
            return of(anchor);
        }
        if (step instanceof Step.CountRestarted restart) {
            return text(
                    "A new exposure restarted the count: count " + restart.series() + " begins on "
                            + restart.anchorDate() + ".",
                    "再次暴露，重新计算：第" + restart.series() + "次计算自 " + restart.anchorDate() + " 起。");
        }
        if (step instanceof Step.LabelsRestarted restart) {
            return text(
                    "In phase " + restart.phase() + " days have numbers of their own: day 1 is " + restart.firstDay()
                            + ".",
                    restart.phase() + " 阶段重新编号：第1天为 " + restart.firstDay() + "。");
        }
        if (step instanceof Step.NumberingUsed numbering) {
            return of(numbering);
        }
        if (step instanceof Step.DayReckoned reckoned) {
            return of(reckoned);
        }
        if (step instanceof Step.DatesSet dates) {
            return of(dates.obligation());
        }
        if (step instanceof Step.EventTaken taken) {
            return EventWording.of(taken.event());
        }
        if (step instanceof Step.NotOwedAfterAll not) {
            return of(not);
        }
        if (step instanceof Step.OwedBecauseOf member) {
            return text("Because of the stay of " + member.member() + ":", "因 " + member.member() + " 的隔离：");
        }
        if (step instanceof Step.StandsAt stands) {
            return text(
                    "On " + stands.asOf() + " it is " + stands.label() + ", " + stands.done() + " of "
                            + stands.atLeast() + ".",
                    stands.asOf() + " 的状态：" + stands.label() + "，已完成 " + stands.done() + "，应完成 " + stands.atLeast()
                            + "。");
        }
        if (step instanceof Step.MakesUp makesUp) {
            return text(
                    "It is owed in the place of " + makesUp.missed() + ", which was missed.",
                    "补做漏办的 " + makesUp.missed() + "。");
        }
        if (step instanceof Step.StayGoesOn on) {
            return text(
                    "The stay goes on after " + on.plannedLastDay()
                            + ": no release is recorded, or a missed duty makes it longer.",
                    on.plannedLastDay() + " 之后隔离继续：没有解除记录，或因漏办而延长。");
        }
        return ofWhyNot(step);
    }

    private static LocalizedText ofWhyNot(Step step) {
        if (step instanceof Step.NotNamed unnamed) {
            return text(
                    unnamed.protocol() + " has no duty " + unnamed.activity() + ".",
                    unnamed.protocol() + " 没有规定 " + unnamed.activity() + "。");
        }
        if (step instanceof Step.NotCounted uncounted) {
            return text(
                    "The source names " + uncounted.service().activity() + " without a number, so nothing is owed.",
                    "来源提到 " + uncounted.service().activity() + "，但未规定次数，因此不产生应办事项。");
        }
        if (step instanceof Step.OutsideStay outside) {
            return text(
                    outside.date() + " is not a day of the stay, "
                            + outside.stay().firstDay() + " to "
                            + outside.stay().lastDay() + ".",
                    outside.date() + " 不在隔离期（" + outside.stay().firstDay() + " 至 "
                            + outside.stay().lastDay() + "）内。");
        }
        if (step instanceof Step.ClockStoodStill stood) {
            return text(
                    stood.date() + " has no day number, because the clock stands still on it.",
                    stood.date() + " 暂停计算，没有天数。");
        }
        if (step instanceof Step.OtherDaysNamed other) {
            return of(other);
        }
        if (step instanceof Step.MayBeDone open) {
            Obligation obligation = open.obligation();
            return text(
                    "What is due on " + when(obligation).en() + " may be done from " + obligation.opens() + " to "
                            + obligation.closes() + ".",
                    "应于" + when(obligation).zh() + "办理的事项可在 " + obligation.opens() + " 至 " + obligation.closes()
                            + " 办理。");
        }
        if (step instanceof Step.OnlyAfter after) {
            return text(
                    "It is owed only on a day on which " + after.trigger() + " was done.",
                    "仅在完成 " + after.trigger() + " 的当天才应办理。");
        }
        return of(((Step.SourceCited) step).citation());
    }

    static LocalizedText ofLastDay(LocalDate before, LocalDate after) {
        return text(
                "The last day moves from " + before + " to " + after + ".", "最后一天由 " + before + " 改为 " + after + "。");
    }

    static LocalizedText of(PlanDiff.Change change) {
        String key = change.key().toString();
        return switch (change.kind()) {
            case ADDED ->
                text(key + " is new: " + dates(change.after()) + ".", key + " 为新增：" + dates(change.after()) + "。");
            case REMOVED ->
                text(key + " is gone: " + dates(change.before()) + ".", key + " 已不存在：" + dates(change.before()) + "。");
            case MOVED ->
                text(
                        key + " moves from " + dates(change.before()) + " to " + dates(change.after()) + ".",
                        key + " 由 " + dates(change.before()) + " 改为 " + dates(change.after()) + "。");
            case NO_LONGER_OWED ->
                text(
                        key + " is no longer owed: " + reason(change.after()).en(),
                        key + " 不再应办：" + reason(change.after()).zh());
            case OWED_AGAIN ->
                text(key + " is owed now: " + dates(change.after()) + ".", key + " 现应办：" + dates(change.after()) + "。");
            case CHANGED -> text(key + " is another in its demand, rule or reason.", key + " 的次数、规则或原因已变。");
        };
    }

    private static LocalizedText reason(Optional<Obligation> obligation) {
        return obligation.flatMap(Obligation::notOwed).map(Wording::of).orElseThrow();
    }

    private static String dates(Optional<Obligation> obligation) {
        Obligation shown = obligation.orElseThrow();
        String right = rightDays(shown);
        String opens = shown.opens().equals(shown.target()) ? "" : shown.opens().toString();
        String closes =
                shown.closes().equals(lastRightDay(shown)) ? "" : shown.closes().toString();
        return opens.isEmpty() && closes.isEmpty() ? right : right + " (" + opens + ".." + closes + ")";
    }

    private static LocalizedText of(Step.RuleNamed rule) {
        LocalizedText when = RuleText.of(rule.duty().occurrence());
        String who = rule.duty().scope().toString();
        return text(
                "By " + rule.duty().id() + " of " + rule.protocol() + ", "
                        + rule.duty().activity() + " is owed to each " + who + " " + when.en() + ", in phase "
                        + rule.duty().phase() + ".",
                "依据 " + rule.protocol() + " 的 " + rule.duty().id() + "：在 "
                        + rule.duty().phase() + " 阶段，" + when.zh() + "，每个 " + who + " 应办理 "
                        + rule.duty().activity() + "。");
    }

    private static LocalizedText of(Step.AnchorUsed anchor) {
        String from = anchor.kind() + " " + anchor.date();
        if (anchor.rejected().isEmpty()) {
            return text("Days count from " + from + ".", "天数自 " + from + " 起算。");
        }
        String others = join(anchor.rejected().stream().map(AnchorKind::code).toList());
        return text(
                "Days count from " + from + ", and not from " + others + ".",
                "天数自 " + from + " 起算，不以 " + others + " 起算。");
    }

    private static LocalizedText of(Step.NumberingUsed used) {
        ProtocolDay first = used.numbering().firstDay();
        LocalizedText day = text("The day of the anchor is " + first, "起算日为第" + first.number() + "天");
        boolean stated = used.stated();
        return text(
                day.en()
                        + (stated
                                ? ", as the source says."
                                : ", as was chosen for this episode; the source does not say."),
                day.zh() + (stated ? "（来源明示）。" : "（来源未说明，由本次隔离选定）。"));
    }

    private static LocalizedText of(Step.DayReckoned reckoned) {
        String en =
                reckoned.day().map(ProtocolDay::toString).map(Wording::capital).orElse("The target");
        String zh = reckoned.day().map(day -> "第" + day.number() + "天").orElse("目标日");
        String stoppedEn =
                reckoned.stopped() == 0 ? "" : " and " + days(reckoned.stopped()) + " on which the clock stood still";
        String stoppedZh = reckoned.stopped() == 0 ? "" : "（另加暂停的" + reckoned.stopped() + "天）";
        return text(
                en + " is " + reckoned.from() + " plus " + days(reckoned.days()) + stoppedEn + ": " + reckoned.date()
                        + ".",
                zh + "＝" + reckoned.from() + " 加" + reckoned.days() + "天" + stoppedZh + "＝" + reckoned.date() + "。");
    }

    private static LocalizedText of(Obligation obligation) {
        LocalizedText policy = RuleText.of(obligation.duties().get(0).missPolicy());
        String right = rightDays(obligation);
        return text(
                "It may be done from " + obligation.opens() + " to " + obligation.closes() + ", the right day is "
                        + right + "; " + policy.en() + ".",
                "可办理时间 " + obligation.opens() + " 至 " + obligation.closes() + "，应办理日 " + right + "；" + policy.zh()
                        + "。");
    }

    private static LocalizedText of(Step.NotOwedAfterAll not) {
        LocalizedText reason = of(not.reason());
        return text("It is not owed: " + reason.en(), "无需办理：" + reason.zh());
    }

    private static LocalizedText of(NotOwed reason) {
        return switch (reason) {
            case BEFORE_ENROLMENT ->
                text("its last right day was before the person could be served.", "最后应办日早于可以开始服务之日。");
            case SUPERSEDED -> text("something later has taken its place.", "已被之后的事件取代。");
            case SUSPENDED ->
                text("the clock stands still, or the person is in the care of somebody else.", "暂停计算，或已转由他处照管。");
            case AFTER_RELEASE -> text("it falls after the last day of the stay.", "在隔离最后一天之后。");
        };
    }

    private static LocalizedText of(Step.OtherDaysNamed other) {
        LocalizedText before = other.before().map(Wording::when).orElse(text("none", "无"));
        LocalizedText after = other.after().map(Wording::when).orElse(text("none", "无"));
        return text(
                "The rule does not name " + other.date() + ": the time before is " + before.en() + ", the time after "
                        + after.en() + ".",
                "规则未列出 " + other.date() + "：此前一次为" + before.zh() + "，此后一次为" + after.zh() + "。");
    }

    private static LocalizedText when(Obligation obligation) {
        String date = rightDays(obligation);
        return obligation
                .day()
                .map(day -> text(date + " (" + day + ")", " " + date + "（第" + day.number() + "天）"))
                .orElse(text(date, " " + date));
    }

    private static LocalizedText of(Citation citation) {
        boolean verbatim = citation.reading() == Reading.VERBATIM;
        String place = citation.source() + ", " + citation.locator();
        String wording = citation.wording().map(words -> " “" + words + "”").orElse("");
        return text(
                "Source: " + place + wording + (verbatim ? "." : ", interpreted. ")
                        + citation.note().map(LocalizedText::en).orElse(""),
                "来源：" + place + wording + (verbatim ? "。" : "（解读）。")
                        + citation.note().map(LocalizedText::zh).orElse(""));
    }

    static String days(int days) {
        return days == 1 ? "1 day" : days + " days";
    }

    /** Of alternatives a shorter stay may have cut off the last. */
    private static LocalDate lastRightDay(Obligation obligation) {
        return obligation.alternatives().stream()
                .filter(obligation::isRightOn)
                .max(Comparator.naturalOrder())
                .orElse(obligation.dueBy());
    }

    /** Where the stay ends between two alternatives, only those that it reaches are right. */
    private static String rightDays(Obligation obligation) {
        return obligation.alternatives().isEmpty()
                ? span(obligation.target(), obligation.dueBy())
                : join(obligation.alternatives().stream()
                        .filter(obligation::isRightOn)
                        .map(LocalDate::toString)
                        .toList());
    }

    static String span(LocalDate first, LocalDate last) {
        return first.equals(last) ? first.toString() : first + ".." + last;
    }

    static String join(List<String> parts) {
        return parts.stream().collect(Collectors.joining(", "));
    }

    static String labels(ImmutableList<ProtocolDay> days) {
        return join(days.stream().map(day -> String.valueOf(day.number())).toList());
    }

    static String chineseLabels(ImmutableList<ProtocolDay> days) {
        return labels(days).replace(", ", "、");
    }

    static LocalizedText text(String en, String zh) {
        return LocalizedText.of(en, zh);
    }

    private static String capital(String text) {
        return text.startsWith("day") ? "D" + text.substring(1) : text;
    }
}
