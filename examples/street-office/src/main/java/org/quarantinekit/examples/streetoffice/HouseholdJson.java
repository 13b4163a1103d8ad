// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import java.io.OutputStream;
import java.time.temporal.Temporal;
import java.util.Optional;
import org.quarantinekit.rules.assess.ReleaseOutlook;
import org.quarantinekit.rules.assess.Standing;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.worklist.HouseholdFile;
import org.quarantinekit.rules.worklist.MemberFile;
import org.quarantinekit.rules.worklist.Place;
import org.quarantinekit.rules.worklist.Refusal;
import org.quarantinekit.rules.worklist.SpecialNeedStanding;

/** The file of one household for other programs, in the words of the plan and of the day. */
final class HouseholdJson {

    private HouseholdJson() {}

    static void write(HouseholdFile file, OutputStream out) {
        Json.object(out, json -> put(json, file));
    }

    private static void put(Json json, HouseholdFile file) {
        Place place = file.place();
        json.put("date", file.date())
                .put("household", file.household().id())
                .put("compound", place.compound())
                .putOptional("building", place.building())
                .putOptional("unit", place.unit())
                .putList("members", file.members(), HouseholdJson::put)
                .putList("obligations", file.dayDemand(), HouseholdJson::put)
                .putObject(
                        "own", () -> DayJson.putLabels(json, file.assessment().labels()));
        DayJson.putLabels(json, file.labels());
    }

    private static void put(Json json, MemberFile member) {
        json.put("person", member.person())
                .putList(
                        "memberships",
                        member.memberships(),
                        (one, membership) ->
                                one.put("joined", membership.joined()).putOptional("left", membership.left()))
                .put("atHome", member.isAtHome())
                .put("home", member.home())
                .put("staying", member.isStaying())
                .putList("needs", member.needs(), HouseholdJson::put);
        putStay(json, member);
        json.putOptional("refusal", member.refusal().map(Refusal::message));
        DayJson.putLabels(json, member.labels());
    }

    /** Puts where a special need stands, and never what is planned for it. */
    private static void put(Json json, SpecialNeedStanding need) {
        json.put("need", need.need())
                .put("standing", need.standing())
                .putOptional("dueBy", need.dueBy())
                .putOptional("settledAt", need.settledAt());
    }

    private static void putStay(Json json, MemberFile member) {
        Optional<Plan> plan = member.plan();
        Optional<ReleaseOutlook> release = member.release();
        json.putOptional("protocol", plan.map(one -> one.protocol().id()))
                .putOptional("numbering", plan.map(Plan::numbering))
                .putOptional("firstDay", plan.map(Plan::firstDay))
                .putOptional("standardLastDay", plan.map(Plan::standardLastDay))
                .putOptional("plannedLastDay", plan.map(Plan::plannedLastDay))
                .putOptional("effectiveLastDay", release.map(ReleaseOutlook::effectiveLastDay))
                .putOptional("releaseAt", release.<Temporal>map(LoneStay::releaseAt))
                .putOptional("awaitingRelease", release.map(ReleaseOutlook::awaitingRelease));
        PlanJson.putBlockers(json, release.map(ReleaseOutlook::blockers).orElse(ImmutableList.of()));
    }

    private static void put(Json json, Standing standing) {
        json.put("subject", standing.obligation().subject().id());
        PlanJson.put(json, new LoneStay.Line(standing.obligation(), Optional.of(standing)));
    }
}
