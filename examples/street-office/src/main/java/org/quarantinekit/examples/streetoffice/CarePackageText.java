// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.care.CarePackageLine;

/** One care package for reading: what one recipient gets, and where each number comes from. */
final class CarePackageText {

    private CarePackageText() {}

    static void print(CarePackage carePackage, Words words, Desk desk) {
        desk.line(carePackage.code());
        desk.line(words.of(carePackage.title()));
        desk.line(words.text(
                "catalogue.issuers",
                words.list(carePackage.issuers().stream().map(words::of).toList())));
        desk.line("");
        desk.line(words.text("catalogue.recipient", words.of(carePackage.recipient())));
        for (CarePackageLine line : carePackage.lines()) {
            desk.line("  " + line(line, words));
            line.citations().forEach(citation -> ProtocolText.citation(citation, words, desk));
        }
        desk.line("");
        desk.line(words.text("catalogue.package.sources"));
        carePackage.citations().forEach(citation -> ProtocolText.citation(citation, words, desk));
    }

    private static String line(CarePackageLine line, Words words) {
        String unit = line.unit()
                .map(words::of)
                .map(text -> words.text("catalogue.unit", text))
                .orElse("");
        String optional = line.optional() ? words.text("catalogue.optional") : "";
        return words.of(line.title())
                + words.text("list.colon")
                + TeamTemplateText.quantity(line.quantity(), words)
                + unit
                + optional;
    }
}
