// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.io.OutputStream;
import java.util.Map;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.rules.coverage.CompletePlaces;
import org.quarantinekit.rules.coverage.CoverageCounts;
import org.quarantinekit.rules.coverage.OpenPerson;
import org.quarantinekit.rules.coverage.RecordToLookInto;
import org.quarantinekit.rules.coverage.RosterFingerprint;
import org.quarantinekit.rules.coverage.RoundCertificate;
import org.quarantinekit.rules.coverage.RoundCoverage;

/** The certificate of a round for other programs, with the counts of each level below it. */
final class CertificateJson {

    private CertificateJson() {}

    static void write(RoundCertificate certificate, RoundCoverage coverage, OutputStream out) {
        Json.object(out, json -> {
            put(json, certificate);
            putLevel(json, "compounds", coverage.compounds());
            putLevel(json, "buildings", coverage.buildings());
            putLevel(json, "units", coverage.units());
        });
    }

    private static void put(Json json, RoundCertificate certificate) {
        json.put("round", certificate.round())
                .put("date", certificate.date())
                .put("issuedAt", certificate.issuedAt())
                .put("verdict", certificate.verdict())
                .putObject("roster", () -> put(json, certificate.roster()))
                .putObject("people", () -> put(json, certificate.counts()))
                .putObject(
                        "specimens",
                        () -> json.put("owed", certificate.specimensOwed()).put("taken", certificate.specimensTaken()))
                .putObject("complete", () -> {
                    put(json, "households", certificate.households());
                    put(json, "units", certificate.units());
                    put(json, "buildings", certificate.buildings());
                    put(json, "compounds", certificate.compounds());
                })
                .putList("open", certificate.open(), CertificateJson::put)
                .putList("recordsToLookInto", certificate.recordsToLookInto(), CertificateJson::put);
    }

    private static void put(Json json, RosterFingerprint roster) {
        json.put("people", roster.members())
                .put("households", roster.households())
                .put("units", roster.units())
                .put("buildings", roster.buildings())
                .put("compounds", roster.compounds())
                .put("sha256", roster.sha256());
    }

    private static Json put(Json json, CoverageCounts counts) {
        return json.put("expected", counts.expected())
                .put("covered", counts.covered())
                .put("partly", counts.partly())
                .put("missing", counts.missing())
                .put("unreachable", counts.unreachable())
                .put("notHome", counts.notHome())
                .put("refused", counts.refused())
                .put("notPossible", counts.notPossible());
    }

    private static void put(Json json, String level, CompletePlaces places) {
        json.putObject(level, () -> json.put("complete", places.complete()).put("all", places.all()));
    }

    private static void put(Json json, OpenPerson person) {
        json.put("unit", person.unit().id())
                .put("household", person.household())
                .put("person", person.person())
                .put("class", person.coverageClass())
                .put("owed", person.owed())
                .put("taken", person.taken())
                .putOptional("lastAttemptAt", person.lastAttemptAt());
    }

    private static void put(Json json, RecordToLookInto record) {
        json.putDocument("subject", record.subject())
                .put("activity", record.activity())
                .put("performedAt", record.performedAt())
                .put("outcome", record.outcome())
                .put("place", record.place());
    }

    private static void putLevel(Json json, String level, Map<Subject, CoverageCounts> counts) {
        json.putList(
                level,
                counts.entrySet(),
                (one, entry) -> put(one.put("id", entry.getKey().id()), entry.getValue()));
    }
}
