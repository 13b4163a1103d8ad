// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.Callable;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.rules.catalogue.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the documents that come with the library; for other programs, the protocols. */
@Command(
        name = "catalogue",
        mixinStandardHelpOptions = true,
        description = "Lists the bundled protocols; as a table, the other documents as well.")
final class CatalogueCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(names = "--markdown", description = "One table for a page of documentation.")
    private boolean markdown;

    CatalogueCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.bundled();
        ImmutableList<Protocol> protocols =
                catalogue.protocolIds().stream().map(catalogue::protocol).collect(ImmutableList.toImmutableList());
        if (markdown) {
            new CatalogueMarkdown(output.words()).print(protocols, desk);
        } else if (output.isJson()) {
            Json.list(desk.out(), protocols, CatalogueCommand::put);
        } else {
            table(protocols, output.words());
            others(catalogue, output.words());
        }
        return ExitCode.DONE;
    }

    private static void put(Json json, Protocol protocol) {
        json.put("id", protocol.id())
                .putDocument("title", protocol.title())
                .putDocument("jurisdiction", protocol.jurisdiction())
                .putDocument("inForce", protocol.inForce())
                .put("status", protocol.status())
                .put("confidence", protocol.confidence());
    }

    private void table(ImmutableList<Protocol> protocols, Words words) {
        for (Protocol protocol : protocols) {
            desk.line(protocol.id().code());
            desk.line("  " + words.of(protocol.title()));
            desk.line("  " + words.of(protocol.jurisdiction()));
            desk.line("  " + ProtocolText.standing(protocol, words));
        }
    }

    private void others(Catalogue catalogue, Words words) {
        for (Shelf<?> shelf : Shelf.ALL) {
            Columns columns = new Columns();
            shelf.codes(catalogue).forEach(code -> columns.add("  " + code, words.of(shelf.title(catalogue, code))));
            desk.line("");
            desk.line(words.text(shelf.heading()));
            columns.print(desk::line);
        }
    }
}
