// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.io.OutputStream;
import org.quarantinekit.core.access.AccessPolicy;
import org.quarantinekit.core.access.AccessRequest;
import org.quarantinekit.rules.access.AccessDecision;
import org.quarantinekit.rules.access.AccessReason;

/** One decision of a checkpoint for other programs; what somebody goes out for is not repeated. */
final class AccessJson {

    private AccessJson() {}

    static void write(
            AccessPolicy policy, AccessRequest request, AccessDecision decision, long refusedRows, OutputStream out) {
        Json.object(
                out,
                json -> json.put("policy", policy.code())
                        .put("at", request.at())
                        .put("direction", request.direction())
                        .put("passer", request.passer())
                        .putOptional("household", request.household())
                        .putOptional("person", request.person())
                        .put("resident", request.household().isPresent())
                        .put("refusedRows", refusedRows)
                        .put("decision", decision.word())
                        .putDocument("steps", decision.steps())
                        .putOptional("backBy", decision.backBy())
                        .putOptional("nextOutingOn", decision.nextOutingOn())
                        .putList("reasons", decision.reasons(), AccessJson::put));
    }

    private static void put(Json json, AccessReason reason) {
        json.put("rule", reason.ruleCode())
                .put("finding", reason.finding())
                .putDocument("text", reason.text())
                .putDocument("citations", reason.citations());
    }
}
