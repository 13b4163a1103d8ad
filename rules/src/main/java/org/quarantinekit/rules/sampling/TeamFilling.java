// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quarantinekit.core.sampling.SamplingTeam;
import org.quarantinekit.core.sampling.StaffRole;
import org.quarantinekit.core.sampling.TeamId;
import org.quarantinekit.core.sampling.TeamMember;
import org.quarantinekit.core.sampling.TeamRole;
import org.quarantinekit.core.sampling.TeamTemplate;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.term.Quantity;

/**
 * Fills a team template with numbers or with people; what the template leaves open, the caller says, and nothing is made up.
 *
 * <p>An open number, "several" or none at all, is filled by one: how many there have to be is not made up here either. Safe to
 * share between threads.
 */
public final class TeamFilling {

    private final TeamTemplate template;

    private TeamFilling(TeamTemplate template) {
        this.template = requireNonNull(template, "template");
    }

    /** Returns the filling of this template. */
    public static TeamFilling of(TeamTemplate template) {
        return new TeamFilling(template);
    }

    /**
     * Returns how many of each role one team has, in the order of the template.
     *
     * @param numbers how many of each role; one of which the template says exactly how many may be left out
     * @throws IllegalArgumentException if a role is left open, has another number than the template allows, or is none of the
     *     template's; the message says all that is missing
     */
    public ImmutableMap<StaffRole, Integer> numbers(Map<StaffRole, Integer> numbers) {
        Map<StaffRole, Integer> filled = new HashMap<>(exactNumbers());
        filled.putAll(requireNonNull(numbers, "numbers"));
        ImmutableList<TeamGap> gaps = gaps(filled);
        if (!gaps.isEmpty()) {
            throw new IllegalArgumentException(refusal("team", gaps));
        }
        return template.roles().stream()
                .collect(ImmutableMap.toImmutableMap(TeamRole::role, role -> filled.getOrDefault(role.role(), 0)));
    }

    private Map<StaffRole, Integer> exactNumbers() {
        Map<StaffRole, Integer> exact = new HashMap<>();
        for (TeamRole role : template.roles()) {
            if (role.quantity().value().orElse(Quantity.several()) instanceof Quantity.Exactly exactly) {
                exact.put(role.role(), exactly.number());
            }
        }
        return exact;
    }

    /**
     * Returns the roles that this team does not fill as the template asks: its roles in its order, then those of the team that
     * it does not have. Empty if the team is what the template asks for.
     */
    public ImmutableList<TeamGap> gaps(SamplingTeam team) {
        return gaps(Maps.toMap(roles(team), team::count));
    }

    private static ImmutableSortedSet<StaffRole> roles(SamplingTeam team) {
        return team.members().stream()
                .map(TeamMember::role)
                .collect(ImmutableSortedSet.toImmutableSortedSet(StaffRole::compareTo));
    }

    private ImmutableList<TeamGap> gaps(Map<StaffRole, Integer> found) {
        ImmutableList.Builder<TeamGap> gaps = ImmutableList.builder();
        Map<StaffRole, Integer> others = new HashMap<>(found);
        for (TeamRole role : template.roles()) {
            Integer number = others.remove(role.role());
            int count = number == null ? 0 : number;
            if (!isFilled(role, count)) {
                gaps.add(new TeamGap(role.role(), Optional.of(role), count));
            }
        }
        others.values().removeIf(number -> number == 0);
        for (StaffRole role : ImmutableSortedSet.copyOf(others.keySet())) {
            gaps.add(new TeamGap(role, Optional.empty(), others.getOrDefault(role, 0)));
        }
        return gaps.build();
    }

    private static boolean isFilled(TeamRole role, int found) {
        return role.quantity()
                .value()
                .map(quantity -> isFilled(quantity, found))
                .orElse(found >= 1);
    }

    private static boolean isFilled(Quantity quantity, int found) {
        if (quantity instanceof Quantity.Exactly exactly) {
            return found == exactly.number();
        }
        return found >= quantity.count().orElse(1);
    }

    /**
     * Returns which of these teams can be sent, and which cannot, each with all that stands against it: that it stands twice,
     * that somebody in it is in another team as well, or that a role is not filled as the template asks. Where two exclude
     * each other neither can be sent, because nothing says which one is right.
     */
    public TeamMuster muster(Iterable<SamplingTeam> teams) {
        ImmutableList<SamplingTeam> all = ImmutableList.copyOf(requireNonNull(teams, "teams"));
        Multiset<TeamId> ids = HashMultiset.create();
        SetMultimap<StaffId, TeamId> teamsOf = HashMultimap.create();
        for (SamplingTeam team : all) {
            ids.add(team.id());
            team.members().forEach(member -> teamsOf.put(member.staff(), team.id()));
        }
        TeamMuster.Builder muster = new TeamMuster.Builder();
        for (SamplingTeam team : all) {
            ImmutableList<String> problems = problems(team, ids.count(team.id()), teamsOf);
            if (problems.isEmpty()) {
                muster.addTeam(team);
            } else {
                muster.addRefused(new RefusedTeam(team, Joiner.on("; ").join(problems)));
            }
        }
        return muster.build();
    }

    private ImmutableList<String> problems(SamplingTeam team, int times, SetMultimap<StaffId, TeamId> teamsOf) {
        ImmutableList.Builder<String> problems = ImmutableList.builder();
        if (times > 1) {
            problems.add("team " + team.id() + " must not stand twice");
        }
        for (TeamMember member : team.members()) {
            if (teamsOf.get(member.staff()).size() > 1) {
                problems.add("staff " + member.staff() + " must be in one team, and is in "
                        + ImmutableSortedSet.copyOf(teamsOf.get(member.staff())));
            }
        }
        ImmutableList<TeamGap> gaps = gaps(team);
        if (!gaps.isEmpty()) {
            problems.add(refusal("team " + team.id(), gaps));
        }
        return problems.build();
    }

    private String refusal(String team, ImmutableList<TeamGap> gaps) {
        return team + " of template " + template.code() + " must have "
                + Joiner.on(", ").join(gaps);
    }
}
