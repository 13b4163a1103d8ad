// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Trigger;

/** What the people of one household, unit, building or compound make owed to it, while they are being visited. */
final class Gathering {

    private final Place place;
    private final Subject subject;
    private final List<Obligation> shared = new ArrayList<>();
    private final Set<Trigger> triggers = new LinkedHashSet<>();
    private final List<ServiceRecord> triggering = new ArrayList<>();
    private boolean anyoneStaying;

    Gathering(Place place) {
        this.place = place;
        this.subject = place.subject();
    }

    Place place() {
        return place;
    }

    Subject subject() {
        return subject;
    }

    List<Obligation> shared() {
        return shared;
    }

    Set<Trigger> triggers() {
        return triggers;
    }

    /** Returns the records of the people in it after which something is owed to it. */
    List<ServiceRecord> triggering() {
        return triggering;
    }

    boolean isAnyoneStaying() {
        return anyoneStaying;
    }

    /** Adds what the stay of one of its people makes owed to it on the days of belonging. */
    void add(MemberFile member, Plan stay) {
        stay.sharedObligations().stream()
                .filter(obligation -> obligation.scope() == subject.scope() && member.belongsOn(obligation.target()))
                .forEach(shared::add);
        anyoneStaying |= member.isStaying();
    }

    void addTriggers(List<Trigger> of, List<ServiceRecord> records) {
        for (Trigger trigger : of) {
            if (trigger.duty().scope() == subject.scope()) {
                triggers.add(trigger);
                records.stream()
                        .filter(record -> record.activity().equals(trigger.activity()))
                        .forEach(triggering::add);
            }
        }
    }
}
