// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.base.Joiner;
import com.google.common.collect.Iterables;
import java.util.concurrent.Callable;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.rules.catalogue.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one document of the library: a protocol, a care package or a supply list. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows one bundled protocol, care package or supply list, whole.")
final class CatalogueShowCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Parameters(
            paramLabel = "ID",
            description = "The identifier of the protocol, or the code of the care package or supply list.")
    private String id = "";

    CatalogueShowCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.bundled();
        if (catalogue.carePackageCodes().contains(id)) {
            show(catalogue.carePackage(id), CarePackageText::print);
        } else if (catalogue.supplyListCodes().contains(id)) {
            show(catalogue.supplyList(id), SupplyListText::print);
        } else {
            show(protocol(catalogue), ProtocolText::print);
        }
        return ExitCode.DONE;
    }

    private interface Text<T> {
        void print(T document, Words words, Desk desk);
    }

    private <T> void show(T document, Text<T> text) {
        if (output.isJson()) {
            Json.document(desk.out(), document);
        } else {
            text.print(document, output.words(), desk);
        }
    }

    private Protocol protocol(Catalogue catalogue) {
        ProtocolId known = ProtocolId.of(id);
        return catalogue
                .findProtocol(known)
                .orElseThrow(() -> new NothingDone("document " + known + " must be one of "
                        + Joiner.on(", ")
                                .join(Iterables.concat(
                                        catalogue.protocolIds(),
                                        catalogue.carePackageCodes(),
                                        catalogue.supplyListCodes()))));
    }
}
