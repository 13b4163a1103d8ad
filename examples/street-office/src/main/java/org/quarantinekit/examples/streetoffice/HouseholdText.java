// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.util.List;
import java.util.Optional;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.rules.assess.LabelCounts;
import org.quarantinekit.rules.assess.ReleaseOutlook;
import org.quarantinekit.rules.assess.Standing;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.worklist.HouseholdFile;
import org.quarantinekit.rules.worklist.MemberFile;

/** The file of one household for reading: who belongs to it, their special needs, and what is owed on the day. */
final class HouseholdText {

    private final HouseholdDay day;
    private final HouseholdFile file;
    private final Words words;
    private final Desk desk;

    HouseholdText(HouseholdDay day, Words words, Desk desk) {
        this.day = day;
        this.file = day.file();
        this.words = words;
        this.desk = desk;
    }

    void print() {
        desk.line(words.text("household.title", file.household().id(), words.of(file.date())));
        desk.line(Phrases.place(file.place(), words));
        if (day.request().sample()) {
            desk.line(words.text("day.sample"));
        }
        people();
        needs();
        awaitingRelease();
        demand();
        labels();
    }

    private void people() {
        Columns columns = new Columns();
        columns.add(words.text("household.people.columns").split(",", -1));
        for (MemberFile member : file.members()) {
            columns.add(
                    member.person().code(),
                    words.list(
                            member.memberships().stream().map(this::belonging).toList()),
                    words.text(presence(member), member.home()),
                    stay(member),
                    member.plan().map(plan -> plan.protocol().id().code()).orElse(""));
        }
        title("household.people.title", file.members().size());
        columns.print(desk::line);
    }

    private String belonging(Membership membership) {
        return membership
                .left()
                .map(left -> words.text("range", membership.joined(), left))
                .orElseGet(() -> words.text("household.since", membership.joined()));
    }

    private static String presence(MemberFile member) {
        if (!member.isHome()) {
            return "household.elsewhere";
        }
        if (member.isStaying()) {
            return "household.staying";
        }
        return member.isAtHome() ? "household.atHome" : "household.away";
    }

    private String stay(MemberFile member) {
        return member.plan()
                .map(plan -> stay(plan, member.release()))
                .orElseGet(() -> member.refusal().isPresent() ? words.text("household.refused") : "");
    }

    /** While the clock stands still, a last day would be a promise that nobody can keep. */
    private String stay(Plan plan, Optional<ReleaseOutlook> release) {
        if (plan.stoppedSince().isPresent()) {
            return words.text("household.stay.open", plan.firstDay());
        }
        return words.text(
                "range",
                plan.firstDay(),
                release.map(ReleaseOutlook::effectiveLastDay).orElse(plan.plannedLastDay()));
    }

    private void needs() {
        section(
                "household.needs.title",
                file.members().stream()
                        .flatMap(member -> member.needs().stream()
                                .map(need -> words.text("household.need", member.person(), Phrases.need(need, words))))
                        .toList());
    }

    private void awaitingRelease() {
        section(
                "awaiting.title",
                file.members().stream()
                        .filter(MemberFile::isStaying)
                        .flatMap(member -> member.release().stream()
                                .filter(ReleaseOutlook::awaitingRelease)
                                .map(outlook -> Phrases.awaiting(member.place(), outlook, words)))
                        .toList());
    }

    private void demand() {
        if (file.dayDemand().isEmpty()) {
            title("totals.none");
            return;
        }
        Columns columns = new Columns(3);
        columns.add(words.text("household.demand.columns").split(",", -1));
        for (Standing standing : file.dayDemand()) {
            Obligation obligation = standing.obligation();
            columns.add(
                    obligation.subject().id(),
                    Phrases.what(obligation, words),
                    day(obligation),
                    words.text(
                            "totals.done", standing.done(), obligation.demand().atLeast()),
                    Phrases.standing(standing, file.date(), words));
        }
        title("totals.title");
        columns.print(desk::line);
    }

    /** Where the members' stays agree on no day number, the date of the target stands for it. */
    private static String day(Obligation obligation) {
        return obligation
                .day()
                .map(number -> String.valueOf(number.number()))
                .orElseGet(() -> obligation.target().toString());
    }

    private void labels() {
        if (file.labels().total() == 0) {
            return;
        }
        Columns columns = new Columns(1);
        columns.add(words.text("household.labels.columns").split(",", -1));
        add(columns, file.household().id().code(), file.assessment().labels());
        file.members().forEach(member -> add(columns, member.person().code(), member.labels()));
        add(columns, words.text("household.together"), file.labels());
        title("household.labels.title");
        columns.print(desk::line);
    }

    private void add(Columns columns, String whose, LabelCounts labels) {
        columns.add(whose, String.valueOf(labels.total()), words.of(labels));
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            title(title, lines.size());
            lines.forEach(line -> desk.line("  " + line));
        }
    }

    private void title(String title, Object... places) {
        desk.line("");
        desk.line(words.text(title, places));
    }
}
