// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.rules.assess.Assessment;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Planner;

/** Opens the file of one household after the other on one day; a plan lives no longer than the file that it is in. */
final class Visits {

    private final Dispatcher dispatcher;
    private final Roster roster;
    private final LocalDate date;
    private final Homes homes;
    private final Function<Subject, List<ServiceRecord>> records;

    /** Begins the visits of one day; {@code records} knows the records about each subject. */
    Visits(Dispatcher dispatcher, Roster roster, LocalDate date, Function<Subject, List<ServiceRecord>> records) {
        this.dispatcher = dispatcher;
        this.roster = roster;
        this.date = date;
        this.homes = new Homes(roster.households(), date);
        this.records = records;
    }

    HouseholdFile file(Household household) {
        Gathering door = new Gathering(Place.of(household));
        ImmutableList<MemberFile> members =
                Multimaps.index(household.members(), Membership::person).asMap().values().stream()
                        .map(memberships -> member(door.place(), memberships))
                        .collect(ImmutableList.toImmutableList());
        members.forEach(member -> join(member, door));
        return new HouseholdFile.Builder()
                .household(household)
                .date(date)
                .addAllMembers(members)
                .assessment(assess(door))
                .build();
    }

    /** Lets the place know what the stay of one of its people makes owed to it. */
    void join(MemberFile member, Gathering gathering) {
        member.plan().ifPresent(plan -> {
            gathering.add(member, plan);
            if (member.isHome() && !plan.triggers().isEmpty()) {
                gathering.addTriggers(plan.triggers(), whileBelonging(member));
            }
        });
    }

    /** Assesses what the people who have joined it make owed to a place. */
    Assessment assess(Gathering gathering) {
        return dispatcher
                .assessor()
                .assess(
                        Planner.share(gathering.subject(), gathering.shared(), gathering.triggers()),
                        records.apply(gathering.subject()),
                        gathering.triggering(),
                        date);
    }

    private MemberFile member(Place door, Collection<Membership> memberships) {
        PersonId person = memberships.iterator().next().person();
        MemberFile.Builder member = new MemberFile.Builder()
                .place(door.with(person))
                .date(date)
                .addAllMemberships(memberships)
                .home(homes.of(person));
        roster.findResident(person).ifPresent(resident -> {
            member.addAllNeeds(Arrangements.standings(resident.person(), date));
            resident.episode().ifPresent(episode -> addStay(member, episode, homes.isHome(person, door)));
        });
        return member.build();
    }

    private void addStay(MemberFile.Builder member, Episode episode, boolean home) {
        try {
            Plan plan = Planner.continuedTo(dispatcher.plan(episode), date);
            member.plan(plan);
            if (home) {
                member.assessment(dispatcher.assessor().assess(plan, records.apply(plan.subject()), date));
            }
        } catch (IllegalArgumentException e) {
            member.refusal(new Refusal(episode.subject(), String.valueOf(e.getMessage())));
        }
    }

    /** Of somebody who left and came back, what was recorded in between is none of this place's business. */
    private List<ServiceRecord> whileBelonging(MemberFile member) {
        return records.apply(member.place().subject()).stream()
                .filter(record -> member.belongsOn(dispatcher.assessor().dayOf(record)))
                .toList();
    }
}
