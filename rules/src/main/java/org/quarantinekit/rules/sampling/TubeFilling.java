// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.Specimen;
import org.quarantinekit.core.sampling.TeamId;
import org.quarantinekit.core.sampling.Tube;
import org.quarantinekit.core.sampling.TubeLabel;
import org.quarantinekit.core.sampling.TubePolicy;
import org.quarantinekit.core.sampling.TubeRule;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;

/** The filling of tubes along the runs: who comes next goes into the open tube of the same sharing, or into a new one. */
final class TubeFilling {

    /** Who may share a tube: people under one rule, of one household if it is a rule for households. */
    private record Sharing(TubeRule rule, Optional<HouseholdId> household) {

        static Sharing of(TubeRule rule, RoundMember member) {
            return new Sharing(
                    rule, rule instanceof TubeRule.HouseholdTube ? Optional.of(member.household()) : Optional.empty());
        }
    }

    /** One tube for each specimen that a person gives, all with the same people in them and the same number. */
    private record Batch(String prefix, int number, TeamId team, TubeRule rule, List<PersonId> people) {

        boolean isFull() {
            return people.size() >= rule.mostPeople().orElse(Integer.MAX_VALUE);
        }

        Tube tube(int set) {
            TubeLabel label = rule.specimensPerPerson() == 1
                    ? TubeLabels.label(prefix, number)
                    : TubeLabels.label(prefix, number, set);
            return new Tube(
                    label,
                    team,
                    rule,
                    people.stream().map(person -> new Specimen(person, set)).collect(ImmutableList.toImmutableList()));
        }
    }

    private final TeamLayout layout;
    private final TubePolicy policy;
    private final TubeRules rules;
    private final List<Batch> batches = new ArrayList<>();
    private final Map<Sharing, Batch> open = new HashMap<>();
    private final Map<Subject, Integer> numbers = new HashMap<>();
    private Optional<Subject> latest = Optional.empty();

    TubeFilling(TeamLayout layout, TubePolicy policy) {
        this.layout = requireNonNull(layout, "layout");
        this.policy = requireNonNull(policy, "policy");
        this.rules = new TubeRules(policy);
        layout.runs().forEach(this::walk);
    }

    private void walk(TeamRun run) {
        open.clear();
        for (RoundStop stop : run.stops()) {
            Subject place = stop.dwelling().surroundings(policy.poolsWithin());
            enter(place);
            stop.members().forEach(member -> place(member, place, run.team()));
        }
    }

    private void enter(Subject next) {
        if (!latest.equals(Optional.of(next))) {
            latest = Optional.of(next);
            open.clear();
        }
    }

    private void place(RoundMember member, Subject place, TeamId team) {
        TubeRule rule = rules.of(member);
        Batch batch = open.compute(
                Sharing.of(rule, member),
                (key, last) -> last == null || last.isFull() ? opened(rule, place, team) : last);
        batch.people().add(member.person());
    }

    private Batch opened(TubeRule rule, Subject place, TeamId team) {
        // The numbers of a place run on when another team, or the same one later, comes to it again.
        int number = numbers.merge(place, 1, Integer::sum);
        Batch batch = new Batch(TubeLabels.prefix(layout.round(), place), number, team, rule, new ArrayList<>());
        batches.add(batch);
        return batch;
    }

    Tubes tubes() {
        Tubes.Builder tubes = new Tubes.Builder().round(layout.round());
        for (Batch batch : batches) {
            for (int set = 1; set <= batch.rule().specimensPerPerson(); set++) {
                tubes.addTube(batch.tube(set));
            }
        }
        return tubes.build();
    }
}
