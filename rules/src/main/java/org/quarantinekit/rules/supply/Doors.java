// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.HouseholdId;

/** The households by their codes. */
final class Doors {

    private Doors() {}

    /** Returns each household under its code; refuses one that stands twice, with a message that names only its code. */
    static ImmutableMap<HouseholdId, Household> byId(Iterable<Household> households) {
        Map<HouseholdId, Household> doors = new LinkedHashMap<>();
        for (Household household : households) {
            if (doors.putIfAbsent(household.id(), household) != null) {
                throw new IllegalArgumentException("household " + household.id() + " must not stand twice");
            }
        }
        return ImmutableMap.copyOf(doors);
    }
}
