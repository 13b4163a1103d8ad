// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.util.concurrent.Callable;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.rules.catalogue.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one protocol of the library. */
@Command(name = "show", mixinStandardHelpOptions = true, description = "Shows one bundled protocol, whole.")
final class CatalogueShowCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Parameters(paramLabel = "ID", description = "The identifier of the protocol.")
    private String id = "";

    CatalogueShowCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Protocol protocol = Catalogue.bundled().protocol(id);
        if (output.isJson()) {
            Json.document(desk.out(), protocol);
        } else {
            ProtocolText.print(protocol, output.words(), desk);
        }
        return ExitCode.DONE;
    }
}
