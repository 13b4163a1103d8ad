// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.core.term.Outcome.DONE;
import static org.quarantinekit.core.term.Outcome.NOT_HOME;
import static org.quarantinekit.core.term.Outcome.NOT_POSSIBLE;
import static org.quarantinekit.core.term.Outcome.REFUSED;
import static org.quarantinekit.core.term.Outcome.WAIVED;
import static org.quarantinekit.rules.coverage.Rounds.NIGHT;
import static org.quarantinekit.rules.coverage.Rounds.SIX;
import static org.quarantinekit.rules.coverage.Rounds.SUNDAY;
import static org.quarantinekit.rules.coverage.Rounds.done;
import static org.quarantinekit.rules.coverage.Rounds.member;
import static org.quarantinekit.rules.coverage.Rounds.person;
import static org.quarantinekit.rules.coverage.Rounds.record;
import static org.quarantinekit.rules.coverage.Rounds.round;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.term.ActivityCodes;

class RoundCertificateTest {

    private static final SamplingRound ONE = round(member("P-1", "H-1", "C1/3/2/5/501"));

    private static final ImmutableList<ServiceRecord> OF_SIX = ImmutableList.of(
            done("P-1", "10:00"),
            done("P-1", "10:01"),
            done("P-2", "10:02"),
            record("P-2", "10:03", REFUSED),
            record("P-3", "09:00", NOT_HOME),
            record("P-3", "11:00", REFUSED),
            record("P-5", "11:30", NOT_POSSIBLE),
            record("P-6", "11:31", NOT_HOME),
            // Everything from here on has to be looked into.
            done("P-1", "15:00"),
            done("P-7", "10:05"),
            record("P-7", "10:06", NOT_HOME),
            record("P-9", "10:07", WAIVED),
            record("P-4", "10:08", WAIVED),
            ServiceRecord.builder(ActivityCodes.TEMPERATURE_CHECK, person("P-4"))
                    .performedAt(SUNDAY.atTime(8, 10))
                    .outcome(DONE)
                    .build(),
            // Let off, and left out of the round: nothing to look into.
            record("P-7", "10:09", WAIVED));

    private static RoundCertificate ofSix() {
        return certificate(RoundCoverage.reconcile(SIX, member -> 2, List.of(person("P-7")), OF_SIX));
    }

    @Test
    void openRound_inEnglish() {
        assertThat(ofSix().text())
                .extracting(LocalizedText::en)
                .containsExactly(
                        "Sampling round round-2021-08-15 of 2021-08-15, certificate issued at 2021-08-15T22:30.",
                        "Verdict: open. Not covered: 5 of 6 people, in 4 of 4 households. To look into: 6 records.",
                        "Roster: 6 people, 4 households, 3 units, 3 buildings, 2 compounds; SHA-256"
                                + " 575968370abe25b07a974251220f07fb5f94bd11a62f160985b575ca7f14097d.",
                        "People: 6 expected: 1 covered, 1 partly, 1 missing, 3 unreachable (1 nobody home, 1 refused,"
                                + " 1 not possible).",
                        "Specimens: 12 owed, 3 taken.",
                        "Complete: households 0 of 4, units 0 of 3, buildings 0 of 3, compounds 0 of 2.",
                        "Open: C1/3/2 H-1 P-2: partly covered, 1 of 2 specimens.",
                        "Open: C1/3/2 H-2 P-3: refused 2021-08-15T11:00, 0 of 2 specimens.",
                        "Open: C1/10/1 H-3 P-4: missing, 0 of 2 specimens.",
                        "Open: C2/1/1 H-4 P-5: not possible 2021-08-15T11:30, 0 of 2 specimens.",
                        "Open: C2/1/1 H-4 P-6: nobody home 2021-08-15T11:31, 0 of 2 specimens.",
                        "To look into: PERSON P-1, NUCLEIC_ACID_TEST, 2021-08-15T15:00, done: more than was owed.",
                        "To look into: PERSON P-7, NUCLEIC_ACID_TEST, 2021-08-15T10:05, done: known, and not in this"
                                + " round.",
                        "To look into: PERSON P-7, NUCLEIC_ACID_TEST, 2021-08-15T10:06, nobody home: known, and not in"
                                + " this round.",
                        "To look into: PERSON P-9, NUCLEIC_ACID_TEST, 2021-08-15T10:07, waived: known to nobody.",
                        "To look into: PERSON P-4, NUCLEIC_ACID_TEST, 2021-08-15T10:08, waived: a waiver, which covers"
                                + " nobody.",
                        "To look into: PERSON P-4, TEMPERATURE_CHECK, 2021-08-15T08:10, done: not a sampling.");
    }

    @Test
    void openRound_inChinese() {
        assertThat(ofSix().text())
                .extracting(LocalizedText::zh)
                .containsExactly(
                        "采样轮次 round-2021-08-15，日期 2021-08-15，证明出具于 2021-08-15T22:30。",
                        "结论：未完成。6人中5人、4户中4户未完成。另有6条记录待核查。",
                        "名册：6人、4户、3个单元、3栋楼、2个小区；SHA-256"
                                + " 575968370abe25b07a974251220f07fb5f94bd11a62f160985b575ca7f14097d。",
                        "人员：应采6人：已采1人、部分采样1人、未采1人、未能采到3人（无人在家1人、拒绝1人、无法进行1人）。",
                        "样本：应采12份，已采3份。",
                        "完成：户 0/4、单元 0/3、楼栋 0/3、小区 0/2。",
                        "未完成：C1/3/2 H-1 P-2：部分采样，样本1/2。",
                        "未完成：C1/3/2 H-2 P-3：拒绝 2021-08-15T11:00，样本0/2。",
                        "未完成：C1/10/1 H-3 P-4：未采，样本0/2。",
                        "未完成：C2/1/1 H-4 P-5：无法进行 2021-08-15T11:30，样本0/2。",
                        "未完成：C2/1/1 H-4 P-6：无人在家 2021-08-15T11:31，样本0/2。",
                        "待核查：PERSON P-1，NUCLEIC_ACID_TEST，2021-08-15T15:00，已完成：超出应采份数。",
                        "待核查：PERSON P-7，NUCLEIC_ACID_TEST，2021-08-15T10:05，已完成：在册但不在本轮。",
                        "待核查：PERSON P-7，NUCLEIC_ACID_TEST，2021-08-15T10:06，无人在家：在册但不在本轮。",
                        "待核查：PERSON P-9，NUCLEIC_ACID_TEST，2021-08-15T10:07，免做：名册外。",
                        "待核查：PERSON P-4，NUCLEIC_ACID_TEST，2021-08-15T10:08，免做：免做记录，不计为已采。",
                        "待核查：PERSON P-4，TEMPERATURE_CHECK，2021-08-15T08:10，已完成：不是采样记录。");
    }

    @Test
    void completeRound_saysThatNobodyWasMissed() {
        RoundCertificate certificate =
                certificate(RoundCoverage.reconcile(ONE, List.of(), List.of(done("P-1", "10:00"))));
        assertThat(certificate.verdict()).isEqualTo(Verdict.COMPLETE);
        assertThat(certificate.text())
                .containsExactly(
                        LocalizedText.of(
                                "Sampling round round-2021-08-15 of 2021-08-15, certificate issued at 2021-08-15T22:30.",
                                "采样轮次 round-2021-08-15，日期 2021-08-15，证明出具于 2021-08-15T22:30。"),
                        LocalizedText.of(
                                "Verdict: complete. Covered: 1 of 1 person, in 1 of 1 household: no household and no"
                                        + " person was missed.",
                                "结论：完成。1户1人全部已采，不漏一户、不漏一人。"),
                        LocalizedText.of(
                                "Roster: 1 person, 1 household, 1 unit, 1 building, 1 compound; SHA-256"
                                        + " f40dd90059b6cae24288f33139d7b2c6cb3a107a5eba22635a7000344c046b8d.",
                                "名册：1人、1户、1个单元、1栋楼、1个小区；SHA-256"
                                        + " f40dd90059b6cae24288f33139d7b2c6cb3a107a5eba22635a7000344c046b8d。"),
                        LocalizedText.of(
                                "People: 1 expected: 1 covered, 0 partly, 0 missing, 0 unreachable (0 nobody home, 0"
                                        + " refused, 0 not possible).",
                                "人员：应采1人：已采1人、部分采样0人、未采0人、未能采到0人（无人在家0人、拒绝0人、无法进行0人）。"),
                        LocalizedText.of("Specimens: 1 owed, 1 taken.", "样本：应采1份，已采1份。"),
                        LocalizedText.of(
                                "Complete: households 1 of 1, units 1 of 1, buildings 1 of 1, compounds 1 of 1.",
                                "完成：户 1/1、单元 1/1、楼栋 1/1、小区 1/1。"));
    }

    @Test
    void completeRoundWithAnOddRecord_isCompleteAllTheSame_andSaysSo() {
        RoundCertificate certificate = certificate(
                RoundCoverage.reconcile(ONE, List.of(), List.of(done("P-1", "10:00"), done("P-1", "10:05"))));
        assertThat(certificate.verdict()).isEqualTo(Verdict.COMPLETE);
        assertThat(certificate.text().get(1))
                .isEqualTo(LocalizedText.of(
                        "Verdict: complete. Covered: 1 of 1 person, in 1 of 1 household: no household and no person was"
                                + " missed. To look into: 1 record.",
                        "结论：完成。1户1人全部已采，不漏一户、不漏一人。另有1条记录待核查。"));
    }

    @Test
    void emptyRound_isNothingToCover_andNeverComplete() {
        RoundCertificate certificate =
                certificate(RoundCoverage.reconcile(round(), List.of(), List.of(done("P-1", "10:00"))));
        assertThat(certificate.verdict()).isEqualTo(Verdict.NOTHING_TO_COVER);
        assertThat(certificate.households()).isEqualTo(new CompletePlaces(0, 0));
        assertThat(certificate.text())
                .containsExactly(
                        LocalizedText.of(
                                "Sampling round round-2021-08-15 of 2021-08-15, certificate issued at 2021-08-15T22:30.",
                                "采样轮次 round-2021-08-15，日期 2021-08-15，证明出具于 2021-08-15T22:30。"),
                        LocalizedText.of(
                                "Verdict: nothing to cover. Nobody is in this round, which is not the same as complete."
                                        + " To look into: 1 record.",
                                "结论：无采样对象。本轮名册为空，不等于完成。另有1条记录待核查。"),
                        LocalizedText.of(
                                "Roster: 0 people, 0 households, 0 units, 0 buildings, 0 compounds; SHA-256"
                                        + " e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855.",
                                "名册：0人、0户、0个单元、0栋楼、0个小区；SHA-256"
                                        + " e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855。"),
                        LocalizedText.of(
                                "To look into: PERSON P-1, NUCLEIC_ACID_TEST, 2021-08-15T10:00, done: known to nobody.",
                                "待核查：PERSON P-1，NUCLEIC_ACID_TEST，2021-08-15T10:00，已完成：名册外。"));
    }

    @Test
    void oneSpecimenOfSeveralPlaces_countsWhatIsComplete() {
        RoundCertificate certificate = certificate(RoundCoverage.reconcile(SIX, List.of(), OF_SIX));
        assertThat(certificate.households()).isEqualTo(new CompletePlaces(1, 4));
        assertThat(certificate.units()).isEqualTo(new CompletePlaces(0, 3));
        assertThat(certificate.open().get(0).coverageClass()).isEqualTo(CoverageClass.REFUSED);
        assertThat(certificate.text().get(6).en())
                .isEqualTo("Open: C1/3/2 H-2 P-3: refused 2021-08-15T11:00, 0 of 1 specimen.");
    }

    @Test
    void certificate_holdsNothingOfAPersonButCodes() {
        ServiceRecord telling = Rounds.builder("P-2", "10:04", DONE)
                .result("POSITIVE")
                .performer("Somebody")
                .build();
        RoundCertificate certificate = certificate(RoundCoverage.reconcile(
                SIX,
                List.of(),
                ImmutableList.<ServiceRecord>builder()
                        .addAll(OF_SIX)
                        .add(telling, telling)
                        .build()));
        assertThat(certificate + " " + certificate.text())
                .contains("P-2")
                .doesNotContain("POSITIVE", "Somebody", "501", "602", "floor", "CANNOT_WALK_WELL");
    }

    @Test
    void issuedBeforeTheDayOfTheRound_isRefused() {
        RoundCoverage coverage = RoundCoverage.reconcile(ONE, List.of(), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> RoundCertificate.of(coverage, SUNDAY.minusDays(1).atTime(23, 59)))
                .withMessage(
                        "issuedAt 2021-08-14T23:59 must not be before 2021-08-15, the day of round round-2021-08-15");
        assertThat(RoundCertificate.of(coverage, SUNDAY.atStartOfDay()).verdict())
                .isEqualTo(Verdict.OPEN);
    }

    @Test
    void issuedBeforeARecordThatCounts_isRefused() {
        assertRefusedBefore(done("P-1", "10:00"));
        assertRefusedBefore(record("P-1", "10:00", NOT_HOME));
    }

    private static void assertRefusedBefore(ServiceRecord record) {
        RoundCoverage coverage = RoundCoverage.reconcile(ONE, List.of(), List.of(record));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoundCertificate.of(coverage, SUNDAY.atTime(9, 59)))
                .withMessage("issuedAt 2021-08-15T09:59 must not be before 2021-08-15T10:00, the time of a record that"
                        + " round round-2021-08-15 counts");
        assertThat(RoundCertificate.of(coverage, SUNDAY.atTime(10, 0)).issuedAt())
                .isEqualTo("2021-08-15T10:00");
    }

    @Test
    void issuedBeforeARecordThatDoesNotCount_isNotRefused() {
        RoundCoverage coverage = RoundCoverage.reconcile(ONE, List.of(), List.of(done("P-9", "23:00")));
        assertThat(certificate(coverage).recordsToLookInto()).hasSize(1);
    }

    @Test
    void equals_byContent() {
        SamplingRound backwards = round(Lists.reverse(SIX.members()).toArray(RoundMember[]::new));
        new EqualsTester()
                .addEqualityGroup(
                        ofSix(),
                        certificate(RoundCoverage.reconcile(
                                backwards, member -> 2, List.of(person("P-7")), Lists.reverse(OF_SIX))))
                .addEqualityGroup(certificate(RoundCoverage.reconcile(ONE, List.of(), List.of())))
                .addEqualityGroup(
                        RoundCertificate.of(RoundCoverage.reconcile(ONE, List.of(), List.of()), NIGHT.plusMinutes(1)))
                .testEquals();
    }

    @Test
    void nulls_areRefused() {
        new NullPointerTester()
                .setDefault(RoundCoverage.class, RoundCoverage.reconcile(ONE, List.of(), List.of()))
                .setDefault(LocalDateTime.class, NIGHT)
                .testAllPublicStaticMethods(RoundCertificate.class);
    }

    private static RoundCertificate certificate(RoundCoverage coverage) {
        return RoundCertificate.of(coverage, NIGHT);
    }
}
