// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Does everything that no class of the module may do, so that the test is seen to find it. */
@SuppressWarnings({"DefaultLocale", "JavaTimeDefaultTimeZone", "JavaUtilDate", "StringCaseLocaleUsage", "TimeZoneUsage"
})
final class Culprit {

    private Culprit() {}

    static List<Object> asksTheMachine() {
        Supplier<Instant> clock = Instant::now;
        System.out.println();
        System.err.println();
        return List.of(
                clock,
                LocalDate.now(),
                System.currentTimeMillis(),
                System.nanoTime(),
                ZoneId.systemDefault(),
                Clock.systemUTC(),
                Clock.systemDefaultZone(),
                TimeZone.getDefault(),
                Locale.getDefault(),
                new Date(),
                DateTimeFormatter.ofPattern("uuuu"),
                "A".toLowerCase(),
                "a".toUpperCase(),
                String.format("%d", 1),
                "%d".formatted(1));
    }
}
