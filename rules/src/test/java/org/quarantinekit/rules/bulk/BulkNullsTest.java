// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.bulk;

import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.rules.plan.ObligationKey;
import org.quarantinekit.rules.plan.Planners;
import org.quarantinekit.rules.plan.Samples;

class BulkNullsTest {

    private static final LocalDate AUG_8 = LocalDate.of(2021, 8, 8); // Sunday
    private static final Protocol PROTOCOL = Samples.protocol(DayNumbering.START_IS_DAY_1, 14, Samples.test(1));

    private static NullPointerTester tester() {
        return new NullPointerTester()
                .setDefault(LocalDate.class, AUG_8)
                .setDefault(Protocol.class, PROTOCOL)
                .setDefault(ServiceDay.class, ServiceDay.fromMidnight(ZoneOffset.UTC))
                .setDefault(Duty.class, PROTOCOL.duties().get(0))
                .setDefault(Demand.class, Demand.atLeast(1))
                .setDefault(ObligationKey.class, new ObligationKey("test", Samples.PERSON, "1/1", Optional.empty()));
    }

    @Test
    void factoriesAndMethods_null_isRefused() {
        Population population = Population.builder(List.of(PROTOCOL))
                .add(Samples.episode(Samples.PERSON, AUG_8)
                        .protocol(PROTOCOL.id())
                        .build())
                .build();
        tester().testAllPublicStaticMethods(Population.class);
        tester().testAllPublicInstanceMethods(population);
        tester().testAllPublicInstanceMethods(population.toBuilder());
        tester().testAllPublicConstructors(PersonDuty.class);
        tester().testAllPublicStaticMethods(Planners.class);
        tester().testAllPublicInstanceMethods(Planners.of(List.of(PROTOCOL)));
    }
}
