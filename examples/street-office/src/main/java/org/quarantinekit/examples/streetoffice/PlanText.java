// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.assess.LabelCounts;
import org.quarantinekit.rules.assess.ReleaseOutlook;
import org.quarantinekit.rules.plan.NotOwed;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.PhaseDates;
import org.quarantinekit.rules.plan.Plan;

/** One person's plan for reading: what falls on single days one by one, daily services in one row each. */
final class PlanText {

    /** What makes two daily obligations two days of one service. */
    private record Service(
            String duty, ActivityCode activity, SubjectScope scope, Optional<Slot> slot, Optional<NotOwed> notOwed) {

        static Service of(Obligation obligation) {
            return new Service(
                    Duties.joined(obligation),
                    obligation.activity(),
                    obligation.scope(),
                    obligation.slot(),
                    obligation.notOwed());
        }
    }

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
        Map<Service, List<LoneStay.Line>> daily = new LinkedHashMap<>();
        for (LoneStay.Line line : stay.lines()) {
            if (Duties.isDaily(line.obligation())) {
                daily.computeIfAbsent(Service.of(line.obligation()), key -> new ArrayList<>())
                        .add(line);
            } else {
                columns.add(cells(ImmutableList.of(line)));
            }
        }
        daily.values().forEach(days -> columns.add(cells(days)));
        desk.line("");
        columns.print(desk::line);
        stay.outlook().ifPresent(this::outlook);
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
        for (PhaseDates phase : plan.phases()) {
            desk.line(words.text(
                    "plan.phase",
                    phase.phase().name(),
                    phase.days().firstDay(),
                    phase.days().lastDay(),
                    phase.days().lengthInDays()));
        }
        desk.line(words.text("plan.last", plan.standardLastDay(), words.of(stay.effectiveLastDay()), stay.releaseAt()));
        stay.asOf().ifPresent(day -> desk.line(words.text("plan.asOf", words.of(day))));
    }

    private String[] cells(List<LoneStay.Line> lines) {
        Obligation first = lines.get(0).obligation();
        Obligation last = lines.get(lines.size() - 1).obligation();
        return new String[] {
            range(day(first), day(last)),
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
