// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.json.DocumentReader;

/** Reads records, one per line. A file without any is a day on which nothing was done yet. */
final class RecordsFile {

    private RecordsFile() {}

    static ImmutableList<ServiceRecord> read(TextFile file, Rows rows) {
        return rows.list(file, DocumentReader.of(ServiceRecord.class)::read);
    }
}
