// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import java.io.OutputStream;
import java.util.List;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.rules.assess.LabelCounts;
import org.quarantinekit.rules.assess.Standing;
import org.quarantinekit.rules.coverage.Coverage;
import org.quarantinekit.rules.worklist.AwaitingRelease;
import org.quarantinekit.rules.worklist.Place;
import org.quarantinekit.rules.worklist.ShortPackage;
import org.quarantinekit.rules.worklist.WaitingNeed;
import org.quarantinekit.rules.worklist.WorkItem;
import org.quarantinekit.rules.worklist.Worklist;

/** One day for other programs. */
final class DayJson {

    private DayJson() {}

    static void write(Day day, OutputStream out) {
        Json.object(out, json -> put(json, day));
    }

    private static void put(Json json, Day day) {
        Worklist worklist = day.worklist();
        json.put("date", worklist.date())
                .put("people", worklist.people())
                .put("households", worklist.households())
                .putList("owed", worklist.totals(), (one, total) -> {
                    one.put("activity", total.activity())
                            .put("scope", total.scope())
                            .put("obligations", total.obligations())
                            .put("required", total.required())
                            .put("done", total.done());
                    putLabels(one, total.labels());
                })
                .putObject("coverage", () -> put(json, worklist.coverage()));
        putWorklist(json, worklist);
        json.putList("awaitingRelease", worklist.awaitingRelease(), DayJson::putOutlook)
                .putList(
                        "carePackages",
                        day.carePackage().stream().toList(),
                        (one, carePackage) -> one.put("package", carePackage.code())
                                .putList("short", worklist.shortPackages(), DayJson::putShort))
                .putList("arrangements", day.waitingNeeds(), DayJson::putWaiting)
                .putList("extraneous", worklist.extraneous(), (one, entry) -> {
                    putRecord(one, entry.record());
                    one.put("reason", entry.reason());
                })
                .putList("unknown", worklist.unknown(), DayJson::putRecord);
        putBooks(json, day);
        putLabels(json, worklist.labels());
    }

    /** Books that were not asked have no property, so that nobody takes silence for nothing done. */
    private static void putBooks(Json json, Day day) {
        day.supplies().ifPresent(book -> SuppliesJson.putDay(json, BooksText.today(day, book), book));
        day.ledger().ifPresent(sheet -> json.putObject("concerns", () -> LedgerJson.putConcerns(json, sheet)));
    }

    private static void put(Json json, Coverage coverage) {
        json.put("expected", coverage.expectedCount())
                .put("covered", coverage.covered().size())
                .put("missing", coverage.missing().size())
                .put("unreachable", coverage.unreachable().size())
                .put("duplicate", coverage.duplicates().size())
                .put("unknown", coverage.unknown().size())
                .put("unexpected", coverage.unexpected().size());
    }

    /** Whoever awaits release is work too: a row with nothing to do but to decide. */
    private static void putWorklist(Json json, Worklist worklist) {
        List<Object> rows = ImmutableList.builder()
                .addAll(worklist.items())
                .addAll(worklist.awaitingRelease())
                .build();
        json.putList("worklist", rows, (one, row) -> {
            if (row instanceof WorkItem item) {
                put(one, item);
            } else if (row instanceof AwaitingRelease awaiting) {
                put(one, awaiting);
            }
        });
    }

    private static void put(Json json, WorkItem item) {
        Standing standing = item.standing();
        put(json, item.place());
        json.put("duty", Duties.joined(standing.obligation()))
                .put("activity", standing.obligation().activity())
                .putOptional("slot", standing.obligation().slot())
                .put("label", standing.label())
                .put("done", standing.done())
                .put("atLeast", standing.obligation().demand().atLeast());
    }

    private static void put(Json json, AwaitingRelease awaiting) {
        put(json, awaiting.place());
        json.put("duty", null)
                .put("activity", null)
                .put("slot", null)
                .put("label", "AWAITING_RELEASE")
                .put("done", 0)
                .put("atLeast", 0)
                .put("lastDay", awaiting.outlook().effectiveLastDay());
        PlanJson.putBlockers(json, awaiting.outlook().blockers());
    }

    private static void put(Json json, Place place) {
        json.put("compound", place.compound())
                .putOptional("building", place.building())
                .putOptional("unit", place.unit())
                .putOptional("household", place.household())
                .putOptional("person", place.person());
    }

    private static void putOutlook(Json json, AwaitingRelease awaiting) {
        json.putOptional("household", awaiting.place().household())
                .putOptional("person", awaiting.place().person())
                .put("lastDay", awaiting.outlook().effectiveLastDay())
                .put("releaseAt", awaiting.outlook().releaseAt());
        PlanJson.putBlockers(json, awaiting.outlook().blockers());
    }

    private static void putShort(Json json, ShortPackage one) {
        json.putOptional("household", one.place().household())
                .putOptional("person", one.place().person())
                .put("since", one.since())
                .putList(
                        "missing",
                        one.missing(),
                        (item, missing) ->
                                item.put("item", missing.item()).putOptional("quantity", missing.quantity()));
    }

    private static void putWaiting(Json json, WaitingNeed waiting) {
        put(json, waiting.place());
        json.put("need", waiting.need().need())
                .put("standing", waiting.need().standing())
                .putOptional("dueBy", waiting.need().dueBy());
    }

    /** Puts what a record is about, and nothing that somebody wrote into it. */
    private static void putRecord(Json json, ServiceRecord record) {
        json.put("scope", record.subject().scope())
                .put("subject", record.subject().id())
                .put("activity", record.activity())
                .put("performedAt", record.performedAt());
    }

    /** Puts the labels that occur, with how many bear each. */
    static void putLabels(Json json, LabelCounts counts) {
        json.putObject("labels", () -> counts.asMap().forEach((label, count) -> json.put(label.name(), count)));
    }
}
