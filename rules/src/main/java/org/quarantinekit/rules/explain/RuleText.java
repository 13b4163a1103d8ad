// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.explain;

import static org.quarantinekit.rules.explain.Wording.chineseLabels;
import static org.quarantinekit.rules.explain.Wording.days;
import static org.quarantinekit.rules.explain.Wording.labels;
import static org.quarantinekit.rules.explain.Wording.text;

import com.google.common.collect.ImmutableList;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.NewSignRule;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.PhaseLength;
import org.quarantinekit.core.protocol.PositiveTestRule;
import org.quarantinekit.core.protocol.ReExposureRule;
import org.quarantinekit.core.protocol.ReleaseCondition;
import org.quarantinekit.core.protocol.ReleaseMoment;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Stated;

/** The rules of protocols as short phrases. */
public final class RuleText {

    private RuleText() {}

    /** Returns on which days something is owed: "on days 1, 4, 7, 10, 14". */
    public static LocalizedText of(OccurrenceRule rule) {
        if (rule instanceof OccurrenceRule.OnDays on) {
            String days = on.days().size() == 1 ? "on " + on.days().get(0) : "on days " + labels(on.days());
            return text(days, "第" + chineseLabels(on.days()) + "天");
        }
        if (rule instanceof OccurrenceRule.EachDay) {
            return text("on each day", "每天");
        }
        if (rule instanceof OccurrenceRule.EveryNDays every) {
            return text(
                    "every " + every.everyDays() + " days from " + every.firstDay(),
                    "自第" + every.firstDay().number() + "天起每" + every.everyDays() + "天一次");
        }
        if (rule instanceof OccurrenceRule.OneOf oneOf) {
            return text("on one of days " + labels(oneOf.days()), "第" + chineseLabels(oneOf.days()) + "天中的任一天");
        }
        if (rule instanceof OccurrenceRule.CountWithin count) {
            return of(count);
        }
        if (rule instanceof OccurrenceRule.AtStart start) {
            return text("at the start, within " + days(start.withinDays()), "开始后" + start.withinDays() + "天内");
        }
        if (rule instanceof OccurrenceRule.OnOrBefore before) {
            return text("on or before " + before.day(), "不晚于第" + before.day().number() + "天");
        }
        if (rule instanceof OccurrenceRule.NotBefore after) {
            return text("not before " + after.day(), "不早于第" + after.day().number() + "天");
        }
        if (rule instanceof OccurrenceRule.BeforeLastDay last) {
            return text("in the last " + days(last.lastDays()) + " of the stay", "最后" + last.lastDays() + "天内");
        }
        OccurrenceRule.AfterActivity after = (OccurrenceRule.AfterActivity) rule;
        return text("on each day after " + after.trigger() + " was done on it", "每次 " + after.trigger() + " 之后当天");
    }

    private static LocalizedText of(OccurrenceRule.CountWithin count) {
        String apartEn = count.minimumGapHours().isPresent()
                ? ", at least " + count.minimumGapHours().getAsInt() + " hours apart"
                : "";
        String apartZh = count.minimumGapHours().isPresent()
                ? "，间隔至少" + count.minimumGapHours().getAsInt() + "小时"
                : "";
        return text(
                "in days " + count.firstDay().number() + " to "
                        + count.lastDay().number() + apartEn,
                "第" + count.firstDay().number() + "至" + count.lastDay().number() + "天内" + apartZh);
    }

    /** Returns what a miss means: "a miss blocks the release". */
    public static LocalizedText of(Stated<MissPolicy> policy) {
        if (!policy.isStated()) {
            return text("the source does not say what a miss means", "来源未说明漏办的后果");
        }
        MissPolicy stated = policy.value().orElseThrow();
        if (stated instanceof MissPolicy.Lapse) {
            return text("after that it lapses", "过后失效");
        }
        if (stated instanceof MissPolicy.AcceptLate) {
            return text("it may be done late until then", "此前可以补办");
        }
        if (stated instanceof MissPolicy.MakeUp) {
            return text("a miss has to be made up", "漏办须补做一次");
        }
        if (stated instanceof MissPolicy.BlockRelease) {
            return text("a miss blocks the release", "漏办不得解除");
        }
        MissPolicy.ExtendTo extend = (MissPolicy.ExtendTo) stated;
        return text(
                "a miss makes the stay last to " + extend.day(),
                "漏办则延长至第" + extend.day().number() + "天");
    }

    /** Returns how long a phase lasts: "14 days". */
    public static LocalizedText of(PhaseLength length) {
        if (length instanceof PhaseLength.Days number) {
            return text(days(number.days()), number.days() + "天");
        }
        if (length instanceof PhaseLength.Hours number) {
            return text(number.hours() + " hours", number.hours() + "小时");
        }
        PhaseLength.UntilDayOf until = (PhaseLength.UntilDayOf) length;
        return text(
                "to " + until.day() + " of " + until.anchor(),
                "至 " + until.anchor() + " 的第" + until.day().number() + "天");
    }

    /** Returns when a stay can be over: "the last day is over, and 2 times NUCLEIC_ACID_TEST negative". */
    public static LocalizedText of(ReleaseCondition condition) {
        if (condition instanceof ReleaseCondition.LastDayOver) {
            return text("the last day is over", "最后一天结束");
        }
        if (condition instanceof ReleaseCondition.DayOver over) {
            return text(over.day() + " is over", "第" + over.day().number() + "天结束");
        }
        if (condition instanceof ReleaseCondition.Negatives negatives) {
            return of(negatives);
        }
        if (condition instanceof ReleaseCondition.NothingOpen) {
            return text("nothing is still to be done", "没有未办事项");
        }
        if (condition instanceof ReleaseCondition.Confirmed confirmed) {
            return text(confirmed.activity() + " is recorded", "已记录 " + confirmed.activity());
        }
        return condition instanceof ReleaseCondition.AllOf all
                ? joined(all.conditions(), ", and ", "，并且")
                : joined(((ReleaseCondition.AnyOf) condition).conditions(), "; or ", "；或者");
    }

    private static LocalizedText of(ReleaseCondition.Negatives negatives) {
        boolean gap = negatives.minimumGapHours().isPresent();
        String apartEn = gap ? ", at least " + negatives.minimumGapHours().getAsInt() + " hours apart" : "";
        String apartZh = gap ? "，间隔至少" + negatives.minimumGapHours().getAsInt() + "小时" : "";
        String fromEn = negatives.notBefore().map(day -> ", not before " + day).orElse("");
        String fromZh =
                negatives.notBefore().map(day -> "，不早于第" + day.number() + "天").orElse("");
        return text(
                negatives.count() + " times " + negatives.activity() + " negative" + apartEn + fromEn,
                negatives.activity() + " 阴性" + negatives.count() + "次" + apartZh + fromZh);
    }

    private static LocalizedText joined(ImmutableList<ReleaseCondition> conditions, String en, String zh) {
        List<LocalizedText> parts = conditions.stream().map(RuleText::of).toList();
        return text(
                parts.stream().map(LocalizedText::en).collect(Collectors.joining(en)),
                parts.stream().map(LocalizedText::zh).collect(Collectors.joining(zh)));
    }

    /** Returns what a new exposure does: "the count of days begins anew". */
    public static LocalizedText of(ReExposureRule rule) {
        return switch (rule) {
            case RESTART -> text("the count of days begins anew", "重新计算");
            case EXTEND_TO_LATER -> text("the stay lasts to the later of the two last days", "延至两个最后一天中较晚的一天");
        };
    }

    /** Returns what a positive result does: "the later tests are not owed". */
    public static LocalizedText of(PositiveTestRule rule) {
        String nextEn =
                rule.nextProtocol().map(id -> ", and " + id + " applies").orElse("");
        String nextZh = rule.nextProtocol().map(id -> "，并适用 " + id).orElse("");
        return text("the later tests are not owed" + nextEn, "之后的检测不再需要" + nextZh);
    }

    /** Returns what a new sign does: "it is watched for 5 days, if need be beyond the last day". */
    public static LocalizedText of(NewSignRule rule) {
        return text(
                "it is watched for " + days(rule.days())
                        + (rule.mayOverrun() ? ", if need be beyond the last day" : ""),
                "观察" + rule.days() + "天" + (rule.mayOverrun() ? "，可超过最后一天" : ""));
    }

    /** Returns the moment of the day at which a stay is over: "at 12:00 of the last day". */
    public static LocalizedText of(ReleaseMoment moment) {
        boolean sameDay = moment.day() == ReleaseMoment.Day.LAST_DAY;
        String timeEn = moment.at().value().map(time -> "at " + time).orElse("at a time not stated");
        String timeZh = moment.at().value().map(LocalTime::toString).orElse("（时间未说明）");
        return text(
                timeEn + (sameDay ? " of the last day" : " of the day after"), (sameDay ? "最后一天 " : "次日 ") + timeZh);
    }
}
