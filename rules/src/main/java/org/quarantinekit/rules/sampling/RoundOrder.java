// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.rules.internal.PartwiseOrder;

/** A round as it is walked: door by door, and behind a door by the codes of the people. */
final class RoundOrder {

    private RoundOrder() {}

    static ImmutableList<RoundStop> stops(SamplingRound round) {
        ImmutableList.Builder<RoundStop> stops = ImmutableList.builder();
        List<RoundMember> behindOneDoor = new ArrayList<>();
        for (RoundMember member : PartwiseOrder.sortedCopyOf(
                RoundMember.WALKING_ORDER, member -> member.dwelling().compound(), round.members())) {
            if (!behindOneDoor.isEmpty() && !household(behindOneDoor).equals(member.household())) {
                stops.add(stop(behindOneDoor));
                behindOneDoor.clear();
            }
            behindOneDoor.add(member);
        }
        if (!behindOneDoor.isEmpty()) {
            stops.add(stop(behindOneDoor));
        }
        return stops.build();
    }

    private static HouseholdId household(List<RoundMember> members) {
        return members.get(0).household();
    }

    private static RoundStop stop(List<RoundMember> members) {
        return new RoundStop(household(members), members.get(0).dwelling(), ImmutableList.copyOf(members));
    }
}
