// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.protocol.ReleaseCondition;
import org.quarantinekit.rules.assess.LabelCounts;
import org.quarantinekit.rules.assess.ReleaseOutlook;
import org.quarantinekit.rules.explain.RuleText;
import org.quarantinekit.rules.explain.Step;
import org.quarantinekit.rules.plan.NotOwed;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.PhaseDates;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Series;

/** One person's plan for reading: what falls on single days one by one, daily services in one row each. */
final class PlanText {

    private final LoneStay stay;
    private final Words words;
    private final Desk desk;

    PlanText(LoneStay stay, Words words, Desk desk) {
        this.stay = stay;
        this.words = words;
        this.desk = desk;
    }

    void print() {
        header();
        Columns columns = new Columns();
        columns.add(words.text("plan.columns").split(",", -1));
        ServiceRuns daily = new ServiceRuns();
        for (LoneStay.Line line : stay.lines()) {
            if (Duties.isDaily(line.obligation())) {
                daily.add(line, stay.count(line.obligation()));
            } else {
                columns.add(cells(ImmutableList.of(line)));
            }
        }
        daily.byFirstDay().forEach(run -> columns.add(cells(run)));
        desk.line("");
        columns.print(desk::line);
        if (stay.asOf().isPresent()) {
            outlook(stay.outlook());
        }
        extraneous();
    }

    private void header() {
        Plan plan = stay.plan();
        desk.line(plan.protocol().id()
                + words.text("list.colon")
                + words.of(plan.protocol().title()));
        plan.usedAnchors()
                .forEach((kind, date) -> desk.line(
                        words.text("plan.anchor", words.of(kind), words.of(date), words.of(plan.numbering()))));
        happened(plan);
        for (Series series : plan.series()) {
            if (series.number() > 1) {
                desk.line(words.text("plan.restarted", series.number(), words.of(series.anchorDate())));
            }
            series.phases().forEach(this::phase);
        }
        plan.stoppedDays()
                .forEach(span -> desk.line(words.text(
                        "plan.stopped",
                        range(span.firstDay().toString(), span.lastDay().toString()))));
        plan.watches()
                .forEach(watch -> desk.line(
                        words.text("plan.watch", watch.sign(), watch.days().lastDay())));
        lastDay(plan);
        stay.asOf().ifPresent(day -> desk.line(words.text("plan.asOf", words.of(day))));
    }

    private void happened(Plan plan) {
        plan.episode().events().stream()
                .sorted(EpisodeEvent.BY_DAY)
                .forEach(event -> desk.line(words.said(new Step.EventTaken(event).text())));
    }

    /** While the clock stands still, a last day would be a promise that nobody can keep. */
    private void lastDay(Plan plan) {
        ReleaseCondition condition = plan.protocol().release().condition();
        if (!(condition instanceof ReleaseCondition.LastDayOver)) {
            desk.line(words.text("plan.release", words.said(RuleText.of(condition))));
        }
        desk.line(
                plan.stoppedSince().isPresent()
                        ? words.text("plan.last.open", plan.standardLastDay())
                        : words.text(
                                "plan.last",
                                plan.standardLastDay(),
                                words.of(stay.effectiveLastDay()),
                                stay.releaseAt()));
    }

    private void phase(PhaseDates phase) {
        desk.line(words.text(
                "plan.phase",
                phase.phase().name(),
                phase.days().firstDay(),
                phase.days().lastDay(),
                phase.days().lengthInDays()));
    }

    private String[] cells(List<LoneStay.Line> lines) {
        Obligation first = lines.get(0).obligation();
        Obligation last = lines.get(lines.size() - 1).obligation();
        return new String[] {
            day(first, last),
            range(first.target().toString(), last.dueBy().toString()),
            Phrases.what(first, words),
            words.of(first.scope()),
            Phrases.times(first.demand(), words),
            standing(lines)
        };
    }

    private String range(String first, String last) {
        return first.equals(last) ? first : words.text("range", first, last);
    }

    /** Where days were counted anew, "day 4" alone would mean two days. */
    private String day(Obligation first, Obligation last) {
        String days = range(day(first), day(last));
        int count = stay.count(first);
        return count == 1 || days.isEmpty() ? days : words.text("plan.day.again", days, count);
    }

    private static String day(Obligation obligation) {
        return obligation.day().map(ProtocolDay::number).map(String::valueOf).orElse("");
    }

    private String standing(List<LoneStay.Line> lines) {
        Optional<NotOwed> notOwed = lines.get(0).obligation().notOwed();
        if (notOwed.isPresent()) {
            return words.of(notOwed.get());
        }
        if (stay.asOf().isEmpty()) {
            return "";
        }
        LabelCounts counts = LabelCounts.of(
                lines.stream().flatMap(line -> line.standing().stream()).toList());
        return lines.size() == 1 ? words.of(counts.asMap().keySet().iterator().next()) : words.of(counts);
    }

    private void outlook(ReleaseOutlook outlook) {
        if (outlook.awaitingRelease()) {
            desk.line("");
            desk.line(words.text("plan.awaiting"));
        }
        if (!outlook.blockers().isEmpty()) {
            desk.line("");
            desk.line(words.text("plan.blockers"));
            outlook.blockers().forEach(blocker -> desk.line("  " + Phrases.blocker(blocker, words)));
        }
    }

    private void extraneous() {
        if (!stay.extraneous().isEmpty()) {
            desk.line("");
            desk.line(words.text("extraneous.title", stay.extraneous().size()));
            stay.extraneous().forEach(entry -> desk.line("  " + Phrases.extraneous(entry, words)));
        }
    }
}
