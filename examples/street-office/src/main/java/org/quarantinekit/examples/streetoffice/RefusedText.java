// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.io.IOException;

/** A text that could be opened and is not one that this program reads; the message is the rule it breaks. */
final class RefusedText extends IOException {

    private static final long serialVersionUID = 1L;

    RefusedText(String rule) {
        super(rule);
    }
}
