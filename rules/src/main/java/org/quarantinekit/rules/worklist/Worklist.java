// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.rules.assess.Extraneous;
import org.quarantinekit.rules.assess.LabelCounts;
import org.quarantinekit.rules.coverage.Coverage;
import org.quarantinekit.rules.internal.DomainStyle;

/** The work of one day in the order in which people walk it, its totals, and whether anyone was missed. */
@Value.Immutable
@DomainStyle
public interface Worklist {

    /** The day. */
    LocalDate date();

    /** How many people are on the roster. */
    int people();

    /** How many households are on the roster. */
    int households();

    /**
     * What is still to be done or decided, by compound, building, unit, household and person; the work for a place as a whole
     * comes after that for the places and people in it, as somebody who walks it finishes with the stairwell.
     */
    ImmutableList<WorkItem> items();

    /** Who is past the last day and not released, in the same order. */
    ImmutableList<AwaitingRelease> awaitingRelease();

    /** Who lacks something of the care package, in the same order; empty where no package was asked about. */
    ImmutableList<ShortPackage> shortPackages();

    /** What the day demands of each activity, by scope and activity. */
    ImmutableList<ActivityTotal> totals();

    /** Who owes which test on the day, done or not; who was let off owes none. */
    ImmutableSetMultimap<ActivityCode, Subject> testsOwed();

    /** Whether anyone who owes a test on the day was missed. */
    Coverage coverage();

    /** The records of subjects on the roster that count for nothing, each with its reason. */
    ImmutableList<Extraneous> extraneous();

    /** The records about subjects that the roster does not have. */
    ImmutableList<ServiceRecord> unknown();

    /** For whom no plan or checklist could be made. */
    ImmutableList<Refusal> refusals();

    /** How many obligations bear each label, in every person, household, unit, building and compound. */
    ImmutableMap<Subject, LabelCounts> labelsBySubject();

    /** How many obligations bear each label, in all plans together. */
    LabelCounts labels();

    /** Returns what one household and its members are still owed. */
    default ImmutableList<WorkItem> itemsOf(HouseholdId household) {
        return items().stream()
                .filter(item -> item.place().household().equals(Optional.of(household)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Builds one worklist; only {@link Dispatcher} makes them. */
    final class Builder extends ImmutableWorklist.Builder {
        Builder() {}
    }
}
