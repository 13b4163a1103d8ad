// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.io.OutputStream;
import org.quarantinekit.rules.team.SquadFinding;
import org.quarantinekit.rules.team.SquadSheet;

/** The check of squads for other programs. */
final class SquadsJson {

    private SquadsJson() {}

    static void write(SquadSheet sheet, long refusedRows, OutputStream out) {
        Json.object(
                out,
                json -> json.put("refusedRows", refusedRows)
                        .put("squads", sheet.squads().size())
                        .put("accepted", sheet.isAccepted() && refusedRows == 0)
                        .putList("findings", sheet.findings(), SquadsJson::put));
    }

    private static void put(Json json, SquadFinding finding) {
        json.put("kind", finding.kind())
                .putOptional("template", finding.template())
                .putDocument("squads", finding.squads())
                .putOptional("role", finding.role())
                .putOptional("staff", finding.staff())
                .putOptional("subject", finding.subject())
                .putOptional("task", finding.task())
                .put("message", finding.message());
    }
}
