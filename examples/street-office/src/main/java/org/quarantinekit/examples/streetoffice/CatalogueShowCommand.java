// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.rules.catalogue.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one document of the library, of whatever kind. */
@Command(name = "show", mixinStandardHelpOptions = true, description = "Shows one bundled document, whole.")
final class CatalogueShowCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Parameters(
            paramLabel = "ID",
            description = "The identifier of the protocol, or the code of another document that catalogue lists.")
    private String id = "";

    CatalogueShowCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.bundled();
        Optional<Shelf<?>> shelf = Shelf.ALL.stream()
                .filter(one -> one.codes(catalogue).contains(id))
                .findFirst();
        shelf.ifPresentOrElse(one -> one.show(catalogue, id, output, desk), () -> show(protocol(catalogue)));
        return ExitCode.DONE;
    }

    private void show(Protocol protocol) {
        if (output.isJson()) {
            Json.document(desk.out(), protocol);
        } else {
            ProtocolText.print(protocol, output.words(), desk);
        }
    }

    private Protocol protocol(Catalogue catalogue) {
        ProtocolId known = ProtocolId.of(id);
        return catalogue.findProtocol(known).orElseThrow(() -> new NothingDone(unknown(known, catalogue)));
    }

    private static String unknown(ProtocolId id, Catalogue catalogue) {
        List<Object> all = new ArrayList<>(catalogue.protocolIds());
        Shelf.ALL.forEach(shelf -> all.addAll(shelf.codes(catalogue)));
        return "document " + id + " must be one of " + Joiner.on(", ").join(all);
    }
}
