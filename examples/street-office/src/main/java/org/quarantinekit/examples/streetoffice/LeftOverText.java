// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.rules.assess.Extraneous;
import org.quarantinekit.rules.care.CareChecklist;
import org.quarantinekit.rules.care.MissingItem;
import org.quarantinekit.rules.worklist.ShortPackage;

/**
 * What is no step of the round: care packages that are short, special needs that wait, people past their last day, and records
 * to look into.
 */
final class LeftOverText {

    private final Day day;
    private final Words words;
    private final Desk desk;

    LeftOverText(Day day, Words words, Desk desk) {
        this.day = day;
        this.words = words;
        this.desk = desk;
    }

    void print() {
        day.carePackage().ifPresent(this::carePackage);
        section("arrangement.title", day.waitingNeeds(), need -> Phrases.waiting(need, words));
        section(
                "awaiting.title",
                day.worklist().awaitingRelease(),
                one -> Phrases.awaiting(one.place(), one.outlook(), words));
        List<Extraneous> handovers = handovers(day.worklist().extraneous());
        section("extraneous.title", others(handovers), entry -> Phrases.extraneous(entry, words));
        if (!handovers.isEmpty()) {
            desk.line("");
            desk.line(words.text("handovers", handovers.size()));
        }
        section("unknown.title", day.worklist().unknown(), record -> Phrases.record(record, words));
    }

    /** Without a package to compare them with, handovers are no riddle for anybody to look into one by one. */
    private static List<Extraneous> handovers(List<Extraneous> all) {
        return all.stream()
                .filter(entry -> entry.reason() == Extraneous.Reason.NOT_A_DUTY)
                .filter(entry -> entry.record().activity().equals(ActivityCodes.CARE_PACKAGE))
                .toList();
    }

    private List<Extraneous> others(List<Extraneous> handovers) {
        return handovers.isEmpty()
                ? day.worklist().extraneous()
                : day.worklist().extraneous().stream()
                        .filter(Predicate.not(new HashSet<>(handovers)::contains))
                        .toList();
    }

    private <T> void section(String title, List<T> entries, Function<T, String> line) {
        if (!entries.isEmpty()) {
            desk.line("");
            desk.line(words.text(title, entries.size()));
            entries.forEach(entry -> desk.line("  " + line.apply(entry)));
        }
    }

    private void carePackage(CarePackage carePackage) {
        desk.line("");
        List<ShortPackage> all = day.worklist().shortPackages();
        desk.line(words.text(all.isEmpty() ? "care.none" : "care.title", words.of(carePackage.title()), all.size()));
        ImmutableList<MissingItem> whole = CareChecklist.of(carePackage).missing(Map.of());
        byMissing(all, whole)
                .forEach((missing, doors) ->
                        doors.forEach((door, people) -> desk.line("  " + shortOf(door, people, missing))));
    }

    /**
     * Whoever goes there finds the people who lack the same things since the same day.
     *
     * @param household the code of the household
     * @param since the first day on which the package was due
     */
    private record Door(String household, LocalDate since) {}

    private String shortOf(Door door, List<String> people, String missing) {
        return people.isEmpty()
                ? words.text("care.line.household", door.household(), door.since(), missing)
                : words.text("care.line", door.household(), words.list(people), door.since(), missing);
    }

    /** The same things missing stand together, because they are fetched together; then by household, as people walk. */
    private Map<String, Map<Door, List<String>>> byMissing(List<ShortPackage> all, ImmutableList<MissingItem> whole) {
        Map<String, Map<Door, List<String>>> byMissing = new LinkedHashMap<>();
        for (ShortPackage one : all) {
            String missing = one.missing().equals(whole)
                    ? words.text("care.all")
                    : words.list(one.missing().stream()
                            .map(item -> Phrases.missing(item, words))
                            .toList());
            List<String> people = byMissing
                    .computeIfAbsent(missing, key -> new LinkedHashMap<>())
                    .computeIfAbsent(new Door(Phrases.household(one.place()), one.since()), key -> new ArrayList<>());
            one.place().person().ifPresent(person -> people.add(person.code()));
        }
        return byMissing;
    }
}
