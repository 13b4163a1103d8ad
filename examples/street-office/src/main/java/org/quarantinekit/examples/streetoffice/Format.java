// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

/** In which form an answer is printed. */
enum Format {

    /** For people. */
    TABLE,

    /** For other programs. */
    JSON
}
