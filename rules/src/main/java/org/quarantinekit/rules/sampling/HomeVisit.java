// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.quarantinekit.core.sampling.HomeVisitRule;
import org.quarantinekit.core.sampling.RoundMember;

/**
 * Somebody who is to be visited at home, and why.
 *
 * @param member who it is
 * @param rules the rules that say so, each with its method, in the order of the table; at least one. Where two methods meet,
 *     both stand here, and whoever goes there decides
 */
public record HomeVisit(RoundMember member, ImmutableList<HomeVisitRule> rules) {

    /** Refuses a visit that no rule asks for with an {@code IllegalArgumentException}. */
    public HomeVisit {
        requireNonNull(member, "member");
        requireNonNull(rules, "rules");
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("rules for person " + member.person() + " must not be empty");
        }
    }
}
