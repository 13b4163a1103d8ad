// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.rules.assess.Assessment;
import org.quarantinekit.rules.assess.LabelCounts;
import org.quarantinekit.rules.assess.Standing;
import org.quarantinekit.rules.internal.DomainStyle;

/**
 * The file of one household on one day: everybody who ever belonged to it, what is owed to the household, what is owed to each
 * of them, and both together.
 *
 * <p>What is owed to the unit, the building or the compound is nobody's in particular, and in no such file. What is still open
 * is the same as on the {@linkplain Worklist#itemsOf worklist} of that day.
 */
@Value.Immutable
@DomainStyle
public interface HouseholdFile {

    /** The household. */
    Household household();

    /** The day. */
    LocalDate date();

    /** The members in the order of their memberships, each once, with a stay or without. */
    ImmutableList<MemberFile> members();

    /** Where everything that the stays of its members make owed to the household as a whole stands. */
    Assessment assessment();

    /** Returns where it is. */
    default Place place() {
        return Place.of(household());
    }

    /** Returns whether anyone stays in quarantine here on the day, so that something may be asked for. */
    default boolean isAnyoneStaying() {
        return members().stream().anyMatch(MemberFile::isStaying);
    }

    /** Returns the standings of the household as a whole that the day has to do with; none where nobody is staying. */
    default ImmutableList<Standing> ownDayDemand() {
        return isAnyoneStaying() ? assessment().dayDemand() : ImmutableList.of();
    }

    /**
     * Returns all the standings that the day has to do with, done or not: those of the household as a whole, then those of each
     * member, each group in the order of its plan. Each says in its obligation whom it is for.
     */
    default ImmutableList<Standing> dayDemand() {
        ImmutableList.Builder<Standing> all = ImmutableList.<Standing>builder().addAll(ownDayDemand());
        members().forEach(member -> all.addAll(member.dayDemand()));
        return all.build();
    }

    /** Returns what is still to be done or decided here, in the order of {@link #dayDemand}. */
    default ImmutableList<WorkItem> items() {
        ImmutableList.Builder<WorkItem> items =
                ImmutableList.<WorkItem>builder().addAll(WorkItem.open(place(), ownDayDemand()));
        members().forEach(member -> items.addAll(WorkItem.open(member.place(), member.dayDemand())));
        return items.build();
    }

    /** Returns how many obligations bear each label, those of the household as a whole and of its members together. */
    default LabelCounts labels() {
        return members().stream().map(MemberFile::labels).reduce(assessment().labels(), LabelCounts::plus);
    }

    /** Builds one file; only {@link Dispatcher} makes them. */
    final class Builder extends ImmutableHouseholdFile.Builder {
        Builder() {}
    }
}
