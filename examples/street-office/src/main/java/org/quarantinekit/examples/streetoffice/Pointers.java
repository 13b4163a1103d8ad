// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.util.function.Supplier;
import org.quarantinekit.core.json.InvalidDocumentException;

/** Keeps JSON pointers true where a part of a document is read by itself. */
final class Pointers {

    private Pointers() {}

    /** Reads a part of a document; a refusal points into the whole. */
    static <T> T under(String pointer, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidDocumentException e) {
            throw new InvalidDocumentException(pointer + e.pointer(), e.rule());
        }
    }
}
