// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.time.LocalDate;

/** The sample that comes with the program: one small sub-district on one day, all of it made up. */
final class Sample {

    static final LocalDate DATE = LocalDate.of(2021, 8, 15);
    static final String CARE_PACKAGE = "five-ones-2021";

    private Sample() {}

    static TextFile file(String name) {
        return TextFile.bundled("/org/quarantinekit/examples/streetoffice/sample/" + name);
    }
}
