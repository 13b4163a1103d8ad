// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.io.OutputStream;
import java.util.List;
import org.quarantinekit.core.ledger.AnswerPolicy;
import org.quarantinekit.rules.ledger.ConcernCounts;
import org.quarantinekit.rules.ledger.ConcernStanding;
import org.quarantinekit.rules.ledger.LedgerSheet;

/** The ledger on one day for other programs; what anybody said is not in it. */
final class LedgerJson {

    private LedgerJson() {}

    static void write(LedgerOfDay ledger, OutputStream out) {
        Json.object(out, json -> put(json, ledger));
    }

    private static void put(Json json, LedgerOfDay ledger) {
        LedgerSheet sheet = ledger.sheet();
        json.put("date", sheet.asOf())
                .putOptional("policy", ledger.policy().map(AnswerPolicy::code))
                .putObject("counts", () -> putCounts(json, ledger))
                .putList("categories", sheet.countsByCategory().entrySet(), (one, counts) -> {
                    one.put("category", counts.getKey());
                    put(one, counts.getValue());
                })
                .putList("households", sheet.countsByHousehold().entrySet(), (one, counts) -> {
                    one.put("household", counts.getKey());
                    put(one, counts.getValue());
                });
        putConcerns(json, sheet);
    }

    /** Accepted, refused and to come are the lines of the file; the other counts are of contacts and concerns. */
    private static void putCounts(Json json, LedgerOfDay ledger) {
        LedgerSheet sheet = ledger.sheet();
        json.put("accepted", sheet.accepted().size())
                .put("refused", ledger.refused())
                .put("toCome", sheet.toCome().size())
                .put("contacts", sheet.contacts().size());
        put(json, sheet.counts());
        json.put("unanswered", sheet.unanswered().size())
                .put("overdue", sheet.overdue().size())
                .put("answeredLate", sheet.answeredLate().size())
                .put("reopened", sheet.reopened().size());
    }

    private static void put(Json json, ConcernCounts counts) {
        json.put("concerns", counts.total())
                .putObject("states", () -> counts.asMap().forEach((state, count) -> json.put(state.name(), count)));
    }

    /** Puts the lists of concerns; one that is overdue is in the list of the unanswered as well. */
    static void putConcerns(Json json, LedgerSheet sheet) {
        putList(json, "unanswered", sheet.unanswered());
        putList(json, "overdue", sheet.overdue());
        putList(json, "answeredLate", sheet.answeredLate());
        putList(json, "reopened", sheet.reopened());
    }

    private static void putList(Json json, String name, List<ConcernStanding> concerns) {
        json.putList(name, concerns, LedgerJson::put);
    }

    private static void put(Json json, ConcernStanding concern) {
        json.put("concern", concern.id())
                .put("household", concern.household())
                .putOptional("person", concern.person())
                .put("category", concern.category())
                .put("contact", concern.contact())
                .put("fromSignsOfDistress", concern.fromSignsOfDistress())
                .put("state", concern.state())
                .put("raisedAt", concern.raisedAt())
                .put("openSince", concern.openSince())
                .putOptional("dueBy", concern.dueBy())
                .put("overdue", concern.isOverdue())
                .put("daysOverdue", concern.daysOverdue())
                .putOptional("answeredAt", concern.answeredAt())
                .put("answeredLate", concern.isAnsweredLate())
                .put("daysLate", concern.daysLate())
                .put("timesReopened", concern.timesReopened());
    }
}
