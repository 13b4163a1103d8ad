// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.rules.catalogue.Catalogue;

/** What {@code --protocol} means: a protocol of the catalogue, or a file with one. */
final class ProtocolChoice {

    private ProtocolChoice() {}

    /** Returns the protocol; a name of the catalogue comes before a file of the same name. */
    static Protocol read(String idOrFile) {
        Catalogue catalogue = Catalogue.bundled();
        Optional<ProtocolId> listed = catalogue.protocolIds().stream()
                .filter(id -> id.code().equals(idOrFile))
                .findFirst();
        if (listed.isPresent()) {
            return catalogue.protocol(listed.get());
        }
        return isFile(idOrFile) ? DocumentFile.read(TextFile.at(Path.of(idOrFile)), Protocol.class) : unknown(idOrFile);
    }

    /** What has a dot or a slash can be no identifier, so that it is meant as a file, even if there is none. */
    private static boolean isFile(String text) {
        try {
            return text.contains(".") || text.contains("/") || text.contains("\\") || Files.exists(Path.of(text));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Protocol unknown(String id) {
        return Catalogue.bundled().protocol(id);
    }
}
