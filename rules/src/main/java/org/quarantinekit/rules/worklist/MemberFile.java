// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.rules.assess.Assessment;
import org.quarantinekit.rules.assess.LabelCounts;
import org.quarantinekit.rules.assess.ReleaseOutlook;
import org.quarantinekit.rules.assess.Standing;
import org.quarantinekit.rules.internal.DomainStyle;
import org.quarantinekit.rules.plan.Plan;

/**
 * The file of one person in one household on one day: the days of belonging, the special needs, the stay, and what is owed.
 *
 * <p>Who has moved is in the file of either household, and counts in one: that of the {@linkplain #home home}.
 */
@Value.Immutable
@DomainStyle
public interface MemberFile {

    /** Who, and where. */
    Place place();

    /** The day. */
    LocalDate date();

    /** The days of belonging to this household, in its order; two or more for somebody who left and came back. */
    ImmutableList<Membership> memberships();

    /**
     * The household where the person is to be found: that to which the person belongs on the day, or failing that the one that
     * the person joined last.
     */
    HouseholdId home();

    /** The special needs, in the order of their codes, and where their arrangements stand. */
    ImmutableList<SpecialNeedStanding> needs();

    /**
     * The stay, its daily services continued to the day if its last day has passed without a release; empty for somebody who
     * is not in quarantine, or whose stay cannot be planned.
     */
    Optional<Plan> plan();

    /** Where everything that the stay makes owed to the person stands; empty without a plan, and for whom the home is elsewhere. */
    Optional<Assessment> assessment();

    /** Why the stay cannot be planned or assessed, if it cannot. */
    Optional<Refusal> refusal();

    /** Returns who it is. */
    default PersonId person() {
        return place().person().orElseThrow();
    }

    /** Returns whether this household is the person's home, so that what is owed to the person counts here. */
    default boolean isHome() {
        return place().household().equals(Optional.of(home()));
    }

    /** Returns whether the person belongs to this household on the day. */
    default boolean isAtHome() {
        return belongsOn(date());
    }

    /** Returns whether the person belongs to this household on that day. */
    default boolean belongsOn(LocalDate day) {
        return memberships().stream().anyMatch(membership -> membership.covers(day));
    }

    /**
     * Returns whether the person stays in quarantine here on the day: belongs to the household, and the stay has begun and is
     * not over. Whoever is past the last day and not released is staying.
     */
    default boolean isStaying() {
        return isAtHome() && plan().filter(this::isRunning).isPresent();
    }

    private boolean isRunning(Plan plan) {
        boolean begun = !date().isBefore(plan.firstDay());
        return begun && (plan.isAwaitingRelease(date()) || !date().isAfter(plan.plannedLastDay()));
    }

    /** Returns when the stay can be over, by what was recorded until the day; empty without an assessment. */
    default Optional<ReleaseOutlook> release() {
        return assessment().flatMap(Assessment::release);
    }

    /** Returns the standings that the day has to do with, in the order of the plan; none for somebody who is not staying. */
    default ImmutableList<Standing> dayDemand() {
        return assessment()
                .filter(whole -> isStaying())
                .map(Assessment::dayDemand)
                .orElse(ImmutableList.of());
    }

    /** Returns how many obligations to the person bear each label; none for whom the home is elsewhere. */
    default LabelCounts labels() {
        return assessment().map(Assessment::labels).orElse(LabelCounts.NONE);
    }

    /** Builds one file; only {@link Dispatcher} makes them. */
    final class Builder extends ImmutableMemberFile.Builder {
        Builder() {}
    }
}
