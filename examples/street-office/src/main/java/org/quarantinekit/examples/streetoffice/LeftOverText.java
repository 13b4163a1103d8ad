// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.rules.assess.Blocker;
import org.quarantinekit.rules.assess.Extraneous;
import org.quarantinekit.rules.assess.ReleaseOutlook;
import org.quarantinekit.rules.care.CareChecklist;
import org.quarantinekit.rules.care.MissingItem;
import org.quarantinekit.rules.worklist.AwaitingRelease;
import org.quarantinekit.rules.worklist.Place;
import org.quarantinekit.rules.worklist.ShortPackage;

/** What is no step of the round: care packages that are short, people past their last day, and records to look into. */
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
        section("awaiting.title", day.worklist().awaitingRelease(), this::awaiting);
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
                .forEach((missing, recipients) -> recipients.forEach((household, people) ->
                        desk.line("  " + words.text("care.line", household, words.list(people), missing))));
    }

    /** The same things missing stand together, because they are fetched together; then by household, as people walk. */
    private Map<String, Map<String, List<String>>> byMissing(List<ShortPackage> all, ImmutableList<MissingItem> whole) {
        Map<String, Map<String, List<String>>> byMissing = new LinkedHashMap<>();
        for (ShortPackage one : all) {
            String missing = one.missing().equals(whole)
                    ? words.text("care.all")
                    : words.list(one.missing().stream()
                            .map(item -> Phrases.missing(item, words))
                            .toList());
            byMissing
                    .computeIfAbsent(missing, key -> new LinkedHashMap<>())
                    .computeIfAbsent(code(one.place().household()), key -> new ArrayList<>())
                    .add(code(one.place().person()));
        }
        return byMissing;
    }

    private String awaiting(AwaitingRelease awaiting) {
        Place place = awaiting.place();
        ReleaseOutlook outlook = awaiting.outlook();
        String blockers = outlook.blockers().isEmpty()
                ? words.text("awaiting.free")
                : words.list(outlook.blockers().stream()
                        .map((Blocker blocker) -> Phrases.blocker(blocker, words))
                        .toList());
        return words.text(
                "awaiting", code(place.person()), code(place.household()), outlook.effectiveLastDay(), blockers);
    }

    private static String code(Optional<?> code) {
        return code.map(Object::toString).orElse("");
    }
}
