// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.util.Map;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.rules.coverage.CoverageCounts;
import org.quarantinekit.rules.coverage.RoundCertificate;
import org.quarantinekit.rules.coverage.RoundCoverage;

/** The certificate of a round in the library's words, and below it how each building stands. */
final class CertificateTable {

    private final RoundCertificate certificate;
    private final RoundCoverage coverage;
    private final Words words;
    private final Desk desk;

    CertificateTable(RoundCertificate certificate, RoundCoverage coverage, Words words, Desk desk) {
        this.certificate = certificate;
        this.coverage = coverage;
        this.words = words;
        this.desk = desk;
    }

    void print() {
        certificate.text().forEach(line -> desk.line(words.said(line)));
        if (!coverage.buildings().isEmpty()) {
            desk.line("");
            buildings();
        }
    }

    private void buildings() {
        Columns columns = new Columns(1, 2, 3, 4, 5, 6, 7);
        columns.add(words.text("sampling.buildings.columns").split(",", -1));
        for (Map.Entry<Subject, CoverageCounts> building : coverage.buildings().entrySet()) {
            add(columns, building.getKey().id(), building.getValue());
        }
        add(columns, words.text("sampling.buildings.all"), coverage.counts());
        columns.print(desk::line);
    }

    private static void add(Columns columns, String place, CoverageCounts counts) {
        columns.add(
                place,
                String.valueOf(counts.expected()),
                String.valueOf(counts.covered()),
                String.valueOf(counts.partly()),
                String.valueOf(counts.missing()),
                String.valueOf(counts.notHome()),
                String.valueOf(counts.refused()),
                String.valueOf(counts.notPossible()));
    }
}
