// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import org.quarantinekit.core.source.LocalizedText;

/** In which language tables are printed. */
enum Language {
    EN,
    ZH;

    /** Returns the text in this language. */
    String of(LocalizedText text) {
        return this == ZH ? text.zh() : text.en();
    }
}
