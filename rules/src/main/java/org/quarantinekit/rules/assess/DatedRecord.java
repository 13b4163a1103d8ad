// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import java.time.LocalDate;
import java.util.Comparator;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.core.episode.ServiceRecord;

/** A record with the service day it belongs to. */
record DatedRecord(ServiceRecord record, LocalDate day) {

    static final Comparator<DatedRecord> ORDER = Comparator.comparing(DatedRecord::record, ServiceRecord.CHRONOLOGICAL);

    static DatedRecord of(ServiceRecord record, ServiceDay serviceDay) {
        return new DatedRecord(record, serviceDay.dateOf(record.performedAt()));
    }
}
