// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.io.OutputStream;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.SamplingMethod;
import org.quarantinekit.core.sampling.TubeLabel;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.rules.sampling.RoundStop;
import org.quarantinekit.rules.sampling.TeamRun;

/** A round as it was laid out, for other programs. */
final class RoundJson {

    private final RoundSheets sheets;
    private final ImmutableListMultimap<PersonId, TubeLabel> labels;
    private final ImmutableMap<PersonId, ImmutableList<SamplingMethod>> methods;

    private RoundJson(RoundSheets sheets) {
        this.sheets = sheets;
        this.labels = sheets.labels();
        this.methods = sheets.methods();
    }

    static void write(RoundSheets sheets, OutputStream out) {
        Json.object(out, new RoundJson(sheets)::put);
    }

    private void put(Json json) {
        SentTeams sent = sheets.sent();
        json.put("round", sheets.round().code())
                .put("date", sheets.round().date())
                .put("people", sheets.round().members().size())
                .put("households", sheets.households())
                .put("largestLoad", sent.layout().largestLoad())
                .putOptional("staff", sent.people())
                .putDocument("staffPerTeam", sent.perTeam())
                .putList("teams", sent.layout().runs(), this::putRun)
                .putDocument("idleTeams", sent.layout().idleTeams())
                .putList("unassigned", sent.unassigned(), this::putStop)
                .putDocument("tubes", sheets.tubes().tubes());
    }

    private void putRun(Json json, TeamRun run) {
        json.put("team", run.team()).put("load", run.load()).putList("stops", run.stops(), this::putStop);
    }

    private void putStop(Json json, RoundStop stop) {
        json.put("household", stop.household())
                .put("compound", stop.dwelling().compound())
                .put("building", stop.dwelling().building())
                .put("unit", stop.dwelling().unit())
                .putList("people", stop.members(), this::putMember);
    }

    private void putMember(Json json, RoundMember member) {
        json.put("person", member.person())
                .putDocument("needs", member.needs())
                .putDocument("methods", methods.getOrDefault(member.person(), ImmutableList.of()))
                .putDocument("tubes", labels.get(member.person()));
    }
}
