// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import picocli.CommandLine.Option;

/** The options of every command that prints an answer. */
final class OutputOptions {

    @Option(names = "--format", paramLabel = "table|json", description = "A table for people, or JSON for programs.")
    private Format format = Format.TABLE;

    @Option(names = "--lang", paramLabel = "en|zh", description = "The language of tables; English unless said.")
    private Language language = Language.EN;

    boolean isJson() {
        return format == Format.JSON;
    }

    Words words() {
        return Words.of(language);
    }
}
