// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.rules.plan.Obligation;

/** How far apart the records that count for one obligation have to be; elapsed time in the zone of the service day. */
record Gap(Duration least, List<ZonedDateTime> times) {

    static Gap of(Obligation obligation, List<DatedRecord> records, ServiceDay serviceDay) {
        Duration least = Duration.ofHours(obligation.minimumGapHours().orElse(0));
        return new Gap(
                least,
                least.isZero()
                        ? List.of()
                        : records.stream()
                                .map(record -> record.record().performedAt().atZone(serviceDay.zone()))
                                .toList());
    }

    boolean isAsked() {
        return !least.isZero();
    }

    /** Returns whether the second record may follow the first; whatever may follow none. */
    boolean isKept(int earlier, int later) {
        return !isAsked()
                || earlier == Matching.NOBODY
                || Duration.between(times.get(earlier), times.get(later)).compareTo(least) >= 0;
    }
}
