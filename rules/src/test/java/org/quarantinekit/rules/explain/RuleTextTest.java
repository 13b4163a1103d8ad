// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.term.ActivityCodes.NUCLEIC_ACID_TEST;
import static org.quarantinekit.core.term.ActivityCodes.SYMPTOM_CHECK;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.ProtocolDay;
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
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.ProtocolId;

class RuleTextTest {

    private static final ReleaseCondition OVER = new ReleaseCondition.LastDayOver();
    private static final ReleaseCondition NEGATIVES =
            new ReleaseCondition.Negatives(NUCLEIC_ACID_TEST, 2, OptionalInt.of(24), Optional.of(day(6)));

    private static final ImmutableMap<OccurrenceRule, LocalizedText> OCCURRENCES =
            ImmutableMap.<OccurrenceRule, LocalizedText>builder()
                    .put(OccurrenceRule.onDays(1, 4, 7), LocalizedText.of("on days 1, 4, 7", "第1、4、7天"))
                    .put(OccurrenceRule.eachDay(), LocalizedText.of("on each day", "每天"))
                    .put(
                            new OccurrenceRule.EveryNDays(3, day(1)),
                            LocalizedText.of("every 3 days from day 1", "自第1天起每3天一次"))
                    .put(
                            new OccurrenceRule.OneOf(ImmutableList.of(day(13), day(14))),
                            LocalizedText.of("on one of days 13, 14", "第13、14天中的任一天"))
                    .put(
                            new OccurrenceRule.CountWithin(day(1), day(5), OptionalInt.of(24)),
                            LocalizedText.of("in days 1 to 5, at least 24 hours apart", "第1至5天内，间隔至少24小时"))
                    .put(OccurrenceRule.atStart(1), LocalizedText.of("at the start, within 1 day", "开始后1天内"))
                    .put(new OccurrenceRule.OnOrBefore(day(2)), LocalizedText.of("on or before day 2", "不晚于第2天"))
                    .put(new OccurrenceRule.NotBefore(day(8)), LocalizedText.of("not before day 8", "不早于第8天"))
                    .put(
                            new OccurrenceRule.BeforeLastDay(2),
                            LocalizedText.of("in the last 2 days of the stay", "最后2天内"))
                    .put(
                            new OccurrenceRule.AfterActivity(NUCLEIC_ACID_TEST),
                            LocalizedText.of(
                                    "on each day after NUCLEIC_ACID_TEST was done on it", "每次 NUCLEIC_ACID_TEST 之后当天"))
                    .buildOrThrow();

    private static final ImmutableMap<MissPolicy, LocalizedText> POLICIES =
            ImmutableMap.<MissPolicy, LocalizedText>builder()
                    .put(MissPolicy.lapse(), LocalizedText.of("after that it lapses", "过后失效"))
                    .put(MissPolicy.acceptLate(), LocalizedText.of("it may be done late until then", "此前可以补办"))
                    .put(MissPolicy.makeUp(), LocalizedText.of("a miss has to be made up", "漏办须补做一次"))
                    .put(MissPolicy.blockRelease(), LocalizedText.of("a miss blocks the release", "漏办不得解除"))
                    .put(
                            MissPolicy.extendTo(14),
                            LocalizedText.of("a miss makes the stay last to day 14", "漏办则延长至第14天"))
                    .buildOrThrow();

    private static final ImmutableMap<PhaseLength, LocalizedText> LENGTHS = ImmutableMap.of(
            PhaseLength.days(14),
            LocalizedText.of("14 days", "14天"),
            new PhaseLength.Hours(336),
            LocalizedText.of("336 hours", "336小时"),
            new PhaseLength.UntilDayOf(AnchorKinds.LAST_EXPOSURE, day(21)),
            LocalizedText.of("to day 21 of LAST_EXPOSURE", "至 LAST_EXPOSURE 的第21天"));

    private static final ImmutableMap<ReleaseCondition, LocalizedText> CONDITIONS =
            ImmutableMap.<ReleaseCondition, LocalizedText>builder()
                    .put(OVER, LocalizedText.of("the last day is over", "最后一天结束"))
                    .put(new ReleaseCondition.DayOver(day(7)), LocalizedText.of("day 7 is over", "第7天结束"))
                    .put(
                            NEGATIVES,
                            LocalizedText.of(
                                    "2 times NUCLEIC_ACID_TEST negative, at least 24 hours apart, not before day 6",
                                    "NUCLEIC_ACID_TEST 阴性2次，间隔至少24小时，不早于第6天"))
                    .put(new ReleaseCondition.NothingOpen(), LocalizedText.of("nothing is still to be done", "没有未办事项"))
                    .put(
                            new ReleaseCondition.Confirmed(SYMPTOM_CHECK),
                            LocalizedText.of("SYMPTOM_CHECK is recorded", "已记录 SYMPTOM_CHECK"))
                    .put(
                            new ReleaseCondition.AllOf(ImmutableList.of(OVER, new ReleaseCondition.NothingOpen())),
                            LocalizedText.of(
                                    "the last day is over, and nothing is still to be done", "最后一天结束，并且没有未办事项"))
                    .put(
                            new ReleaseCondition.AnyOf(ImmutableList.of(OVER, new ReleaseCondition.DayOver(day(7)))),
                            LocalizedText.of("the last day is over; or day 7 is over", "最后一天结束；或者第7天结束"))
                    .buildOrThrow();

    @Test
    void of_occurrence_eachShapeHasItsPhrase() {
        OCCURRENCES.forEach((rule, text) -> assertThat(RuleText.of(rule)).isEqualTo(text));
        assertEachLeaf(OccurrenceRule.class, OCCURRENCES);
    }

    @Test
    void of_oneNamedDay_isADayAndNoDays() {
        assertThat(RuleText.of(OccurrenceRule.onDays(4))).isEqualTo(LocalizedText.of("on day 4", "第4天"));
    }

    @Test
    void of_countWithinWithoutAGap_saysNothingOfHours() {
        assertThat(RuleText.of(new OccurrenceRule.CountWithin(day(1), day(5), OptionalInt.empty())))
                .isEqualTo(LocalizedText.of("in days 1 to 5", "第1至5天内"));
    }

    @Test
    void of_missPolicy_eachHasItsPhraseAndSoHasSilence() {
        POLICIES.forEach(
                (policy, text) -> assertThat(RuleText.of(Stated.of(policy))).isEqualTo(text));
        assertEachLeaf(MissPolicy.class, POLICIES);
        assertThat(RuleText.of(Stated.<MissPolicy>unspecified()))
                .isEqualTo(LocalizedText.of("the source does not say what a miss means", "来源未说明漏办的后果"));
    }

    @Test
    void of_phaseLength_eachHasItsPhrase() {
        LENGTHS.forEach((length, text) -> assertThat(RuleText.of(length)).isEqualTo(text));
        assertEachLeaf(PhaseLength.class, LENGTHS);
        assertThat(RuleText.of(PhaseLength.days(1)).en()).isEqualTo("1 day");
    }

    @Test
    void of_releaseCondition_eachHasItsPhrase() {
        CONDITIONS.forEach(
                (condition, text) -> assertThat(RuleText.of(condition)).isEqualTo(text));
        assertEachLeaf(ReleaseCondition.class, CONDITIONS);
        assertThat(RuleText.of((ReleaseCondition)
                        new ReleaseCondition.Negatives(NUCLEIC_ACID_TEST, 1, OptionalInt.empty(), Optional.empty())))
                .isEqualTo(LocalizedText.of("1 times NUCLEIC_ACID_TEST negative", "NUCLEIC_ACID_TEST 阴性1次"));
    }

    @Test
    void of_consequences_eachHasItsPhrase() {
        assertThat(RuleText.of(ReExposureRule.RESTART))
                .isEqualTo(LocalizedText.of("the count of days begins anew", "重新计算"));
        assertThat(RuleText.of(ReExposureRule.EXTEND_TO_LATER))
                .isEqualTo(LocalizedText.of("the stay lasts to the later of the two last days", "延至两个最后一天中较晚的一天"));
        assertThat(RuleText.of(new PositiveTestRule(Optional.empty())))
                .isEqualTo(LocalizedText.of("the later tests are not owed", "之后的检测不再需要"));
        assertThat(RuleText.of(new PositiveTestRule(Optional.of(ProtocolId.of("cases-2021")))))
                .isEqualTo(LocalizedText.of(
                        "the later tests are not owed, and cases-2021 applies", "之后的检测不再需要，并适用 cases-2021"));
        assertThat(RuleText.of(new NewSignRule(5, false)))
                .isEqualTo(LocalizedText.of("it is watched for 5 days", "观察5天"));
        assertThat(RuleText.of(new NewSignRule(5, true)))
                .isEqualTo(
                        LocalizedText.of("it is watched for 5 days, if need be beyond the last day", "观察5天，可超过最后一天"));
    }

    @Test
    void of_releaseMoment_saysTheTimeAndTheDay() {
        assertThat(RuleText.of(new ReleaseMoment(ReleaseMoment.Day.LAST_DAY, Stated.of(LocalTime.NOON))))
                .isEqualTo(LocalizedText.of("at 12:00 of the last day", "最后一天 12:00"));
        assertThat(RuleText.of(ReleaseMoment.midnight()))
                .isEqualTo(LocalizedText.of("at 00:00 of the day after", "次日 00:00"));
        assertThat(RuleText.of(new ReleaseMoment(ReleaseMoment.Day.NEXT_DAY, Stated.unspecified())))
                .isEqualTo(LocalizedText.of("at a time not stated of the day after", "次日 （时间未说明）"));
    }

    /** A kind that is added later has to be worded, and asked for here. */
    private static void assertEachLeaf(Class<?> sealed, ImmutableMap<?, ?> worded) {
        assertThat(worded.keySet().stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(sealed.getPermittedSubclasses()));
    }

    private static ProtocolDay day(int number) {
        return ProtocolDay.of(number);
    }
}
