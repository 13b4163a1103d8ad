// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.coverage;

import com.google.common.collect.ImmutableList;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.term.Outcome;

/** A certificate in words, line by line. Codes, dates and times stand in it as they are. */
final class CertificateText {

    private final RoundCertificate certificate;
    private final CoverageCounts counts;
    private final ImmutableList.Builder<LocalizedText> lines = ImmutableList.builder();

    private CertificateText(RoundCertificate certificate) {
        this.certificate = certificate;
        this.counts = certificate.counts();
    }

    static ImmutableList<LocalizedText> of(RoundCertificate certificate) {
        CertificateText text = new CertificateText(certificate);
        text.line(
                "Sampling round " + certificate.round() + " of " + certificate.date() + ", certificate issued at "
                        + certificate.issuedAt() + ".",
                "采样轮次 " + certificate.round() + "，日期 " + certificate.date() + "，证明出具于 " + certificate.issuedAt() + "。");
        text.verdict();
        text.roster();
        if (certificate.verdict() != Verdict.NOTHING_TO_COVER) {
            text.counts();
        }
        certificate.open().forEach(text::open);
        certificate.recordsToLookInto().forEach(text::toLookInto);
        return text.lines.build();
    }

    private void line(String en, String zh) {
        lines.add(LocalizedText.of(en, zh));
    }

    private void verdict() {
        LocalizedText verdict = certificate.verdict().text();
        LocalizedText reason = reason();
        line(
                "Verdict: " + verdict.en() + ". " + reason.en() + besideEn(),
                "结论：" + verdict.zh() + "。" + reason.zh() + besideZh());
    }

    private LocalizedText reason() {
        CompletePlaces households = certificate.households();
        return switch (certificate.verdict()) {
            case COMPLETE ->
                LocalizedText.of(
                        "Covered: " + counts.expected() + " of " + count(counts.expected(), "person", "people")
                                + ", in "
                                + households.all() + " of " + count(households.all(), "household", "households")
                                + ": no household and no person was missed.",
                        households.all() + "户" + counts.expected() + "人全部已采，不漏一户、不漏一人。");
            case OPEN ->
                LocalizedText.of(
                        "Not covered: " + counts.open() + " of " + count(counts.expected(), "person", "people")
                                + ", in " + households.open() + " of "
                                + count(households.all(), "household", "households") + ".",
                        counts.expected() + "人中" + counts.open() + "人、" + households.all() + "户中" + households.open()
                                + "户未完成。");
            case NOTHING_TO_COVER ->
                LocalizedText.of("Nobody is in this round, which is not the same as complete.", "本轮名册为空，不等于完成。");
        };
    }

    private String besideEn() {
        int records = certificate.recordsToLookInto().size();
        return records == 0 ? "" : " To look into: " + count(records, "record", "records") + ".";
    }

    private String besideZh() {
        int records = certificate.recordsToLookInto().size();
        return records == 0 ? "" : "另有" + records + "条记录待核查。";
    }

    private void roster() {
        RosterFingerprint roster = certificate.roster();
        line(
                "Roster: " + count(roster.members(), "person", "people") + ", "
                        + count(roster.households(), "household", "households") + ", "
                        + count(roster.units(), "unit", "units") + ", "
                        + count(roster.buildings(), "building", "buildings") + ", "
                        + count(roster.compounds(), "compound", "compounds") + "; SHA-256 " + roster.sha256() + ".",
                "名册：" + roster.members() + "人、" + roster.households() + "户、" + roster.units() + "个单元、"
                        + roster.buildings() + "栋楼、" + roster.compounds() + "个小区；SHA-256 " + roster.sha256() + "。");
    }

    private void counts() {
        line(
                "People: " + counts + ".",
                "人员：应采" + counts.expected() + "人：已采" + counts.covered() + "人、部分采样" + counts.partly()
                        + "人、未采" + counts.missing() + "人、未能采到" + counts.unreachable() + "人（无人在家"
                        + counts.notHome() + "人、拒绝" + counts.refused() + "人、无法进行" + counts.notPossible() + "人）。");
        line(
                "Specimens: " + certificate.specimensOwed() + " owed, " + certificate.specimensTaken() + " taken.",
                "样本：应采" + certificate.specimensOwed() + "份，已采" + certificate.specimensTaken() + "份。");
        line(
                "Complete: households " + certificate.households() + ", units " + certificate.units() + ", buildings "
                        + certificate.buildings() + ", compounds " + certificate.compounds() + ".",
                "完成：户 " + of(certificate.households()) + "、单元 " + of(certificate.units()) + "、楼栋 "
                        + of(certificate.buildings()) + "、小区 " + of(certificate.compounds()) + "。");
    }

    private void open(OpenPerson person) {
        String who = person.unit().id() + " " + person.household() + " " + person.person();
        LocalizedText why = person.coverageClass().text();
        // Of somebody partly covered the specimens say more than an attempt.
        String at = person.lastAttemptAt()
                .filter(time -> person.coverageClass().isUnreachable())
                .map(time -> " " + time)
                .orElse("");
        line(
                "Open: " + who + ": " + why.en() + at + ", " + person.taken() + " of "
                        + count(person.owed(), "specimen", "specimens") + ".",
                "未完成：" + who + "：" + why.zh() + at + "，样本" + person.taken() + "/" + person.owed() + "。");
    }

    private void toLookInto(RecordToLookInto record) {
        LocalizedText outcome = words(record.outcome());
        LocalizedText place = record.place().text();
        line(
                "To look into: " + record.subject() + ", " + record.activity() + ", " + record.performedAt() + ", "
                        + outcome.en() + ": " + place.en() + ".",
                "待核查：" + record.subject() + "，" + record.activity() + "，" + record.performedAt() + "，" + outcome.zh()
                        + "：" + place.zh() + "。");
    }

    private static LocalizedText words(Outcome outcome) {
        return switch (outcome) {
            case DONE -> LocalizedText.of("done", "已完成");
            case WAIVED -> LocalizedText.of("waived", "免做");
            case NOT_HOME, REFUSED, NOT_POSSIBLE ->
                CoverageClass.unreachable(outcome).text();
        };
    }

    private static String of(CompletePlaces places) {
        return places.complete() + "/" + places.all();
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
