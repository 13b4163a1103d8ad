// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.io.OutputStream;
import java.util.List;
import org.quarantinekit.core.calendar.DateSpan;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.rules.assess.Blocker;
import org.quarantinekit.rules.assess.ReleaseOutlook;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.PhaseDates;
import org.quarantinekit.rules.plan.Plan;

/** One person's plan for other programs. */
final class PlanJson {

    private PlanJson() {}

    static void write(LoneStay stay, OutputStream out) {
        Json.object(out, json -> put(json, stay));
    }

    private static void put(Json json, LoneStay stay) {
        Plan plan = stay.plan();
        json.put("protocol", plan.protocol().id())
                .put("numbering", plan.numbering())
                .putList(
                        "anchors",
                        plan.usedAnchors().entrySet(),
                        (anchor, used) -> anchor.put("kind", used.getKey()).put("date", used.getValue()))
                .putList(
                        "phases",
                        phases(plan),
                        (phase, one) -> phase.put("name", one.dates().phase().name())
                                .put("setting", one.dates().phase().setting())
                                .put("firstDay", one.dates().days().firstDay())
                                .put("lastDay", one.dates().days().lastDay())
                                .put("series", one.series()))
                .putList("stoppedDays", plan.stoppedDays(), PlanJson::putSpan)
                .putList("watches", plan.watches(), (watch, one) -> putSpan(watch.put("sign", one.sign()), one.days()))
                .putOptional("leftOn", plan.leftOn())
                .put("standardLastDay", plan.standardLastDay())
                .put("plannedLastDay", plan.plannedLastDay())
                .put("effectiveLastDay", stay.effectiveLastDay())
                .put("releaseAt", stay.releaseAt());
        if (stay.asOf().isPresent()) {
            putOutlook(json, stay.outlook());
        }
        json.putList("obligations", stay.lines(), PlanJson::put);
        if (stay.asOf().isPresent()) {
            json.putList(
                    "extraneous",
                    stay.extraneous(),
                    (one, entry) -> one.put("activity", entry.record().activity())
                            .put("performedAt", entry.record().performedAt())
                            .put("reason", entry.reason()));
        }
    }

    /** One phase of one count of days. */
    private record SeriesPhase(int series, PhaseDates dates) {}

    private static List<SeriesPhase> phases(Plan plan) {
        return plan.series().stream()
                .flatMap(series -> series.phases().stream().map(dates -> new SeriesPhase(series.number(), dates)))
                .toList();
    }

    private static void putSpan(Json json, DateSpan days) {
        json.put("firstDay", days.firstDay()).put("lastDay", days.lastDay());
    }

    private static void putOutlook(Json json, ReleaseOutlook outlook) {
        putBlockers(json, outlook.blockers());
        json.put("awaitingRelease", outlook.awaitingRelease());
    }

    /** Puts what stands in the way of a release. */
    static void putBlockers(Json json, List<Blocker> blockers) {
        json.putList(
                "blockers",
                blockers,
                (one, blocker) -> one.putOptional("obligation", blocker.obligation())
                        .put("reason", blocker.reason())
                        .putOptional("activity", blocker.activity())
                        .put("missing", blocker.missing()));
    }

    /** Puts one obligation, and where it stands if that is known. */
    static void put(Json json, LoneStay.Line line) {
        Obligation obligation = line.obligation();
        json.put("key", obligation.key())
                .put("duty", Duties.joined(obligation))
                .put("activity", obligation.activity())
                .put("scope", obligation.scope())
                .putOptional("day", obligation.day().map(ProtocolDay::number))
                .put("opens", obligation.opens())
                .put("target", obligation.target())
                .put("dueBy", obligation.dueBy())
                .put("closes", obligation.closes())
                .put("atLeast", obligation.demand().atLeast())
                .putOptional("atMost", obligation.demand().atMost())
                .putOptional("slot", obligation.slot())
                .put("disposition", obligation.isOwed() ? "OWED" : "NOT_OWED")
                .putOptional("reason", obligation.notOwed());
        line.standing()
                .ifPresent(standing -> json.put("label", standing.label()).put("done", standing.done()));
    }
}
