// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Collectors;
import org.quarantinekit.core.sampling.HomeVisitRule;
import org.quarantinekit.core.sampling.SamplingMethod;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.sampling.TubeLabel;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.rules.sampling.HomeVisits;
import org.quarantinekit.rules.sampling.Tubes;

/**
 * A round as it was laid out.
 *
 * @param round who is in it
 * @param sent which team walks where
 * @param tubes who is in which tube
 * @param visits who is visited at home
 */
record RoundSheets(SamplingRound round, SentTeams sent, Tubes tubes, HomeVisits visits) {

    /** Returns the labels of the tubes of each person, in the order of their numbers. */
    ImmutableListMultimap<PersonId, TubeLabel> labels() {
        ImmutableListMultimap.Builder<PersonId, TubeLabel> labels = ImmutableListMultimap.builder();
        tubes.tubes()
                .forEach(tube -> tube.specimens().forEach(specimen -> labels.put(specimen.person(), tube.label())));
        return labels.build();
    }

    /** Returns the ways in which those are sampled who are visited at home. */
    ImmutableMap<PersonId, ImmutableList<SamplingMethod>> methods() {
        return visits.visits().stream()
                .collect(ImmutableMap.toImmutableMap(
                        visit -> visit.member().person(),
                        visit -> visit.rules().stream()
                                .map(HomeVisitRule::method)
                                .distinct()
                                .collect(ImmutableList.toImmutableList())));
    }

    /** Returns how many households are in the round. */
    long households() {
        return round.members().stream()
                .map(member -> member.household())
                .collect(Collectors.toSet())
                .size();
    }
}
