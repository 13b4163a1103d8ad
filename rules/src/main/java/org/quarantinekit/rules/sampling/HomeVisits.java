// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;
import org.quarantinekit.core.sampling.HomeVisitRule;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.subject.SpecialNeed;
import org.quarantinekit.rules.internal.DomainStyle;

/**
 * Who of a round is visited at home, and who can come to a point. Everybody of the round is in one of the two.
 *
 * <p>A round in which everybody is sampled at home needs no such division; it still tells the team behind which door somebody
 * is to be sampled in another way.
 */
@Value.Immutable
@DomainStyle
public interface HomeVisits {

    /** Who is visited, in walking order. */
    ImmutableList<HomeVisit> visits();

    /** Everybody else, in walking order. */
    ImmutableList<RoundMember> others();

    /**
     * Divides a round.
     *
     * @param round the round; the order of its members does not matter
     * @param rules the table, no need twice: that of a guide, or the caller's own. A need that it does not name marks nobody
     * @throws IllegalArgumentException if a need stands twice
     */
    static HomeVisits of(SamplingRound round, Iterable<HomeVisitRule> rules) {
        ImmutableList<HomeVisitRule> table = ImmutableList.copyOf(requireNonNull(rules, "rules"));
        requireNonNull(round, "round");
        refuseTwice(table);
        Builder visits = new Builder();
        for (RoundMember member : ImmutableList.sortedCopyOf(RoundMember.WALKING_ORDER, round.members())) {
            ImmutableList<HomeVisitRule> matching = table.stream()
                    .filter(rule -> member.needs().contains(rule.need()))
                    .collect(ImmutableList.toImmutableList());
            if (matching.isEmpty()) {
                visits.addOther(member);
            } else {
                visits.addVisit(new HomeVisit(member, matching));
            }
        }
        return visits.build();
    }

    private static void refuseTwice(ImmutableList<HomeVisitRule> rules) {
        Set<SpecialNeed> needs = new HashSet<>();
        for (HomeVisitRule rule : rules) {
            if (!needs.add(rule.need())) {
                throw new IllegalArgumentException("need " + rule.need() + " must not stand twice");
            }
        }
    }

    /** Builds one division; only {@link #of} does. */
    final class Builder extends ImmutableHomeVisits.Builder {
        Builder() {}
    }
}
