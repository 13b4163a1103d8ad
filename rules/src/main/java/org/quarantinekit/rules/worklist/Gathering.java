// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import java.util.ArrayList;
import java.util.List;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.rules.plan.Obligation;

/** What the people of one household, unit, building or compound make owed to it, while they are being visited. */
final class Gathering {

    private final Place place;
    private final Subject subject;
    private final List<Obligation> shared = new ArrayList<>();
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

    boolean isAnyoneStaying() {
        return anyoneStaying;
    }

    void add(List<Obligation> obligations, boolean staying) {
        obligations.stream()
                .filter(obligation -> obligation.scope() == subject.scope())
                .forEach(shared::add);
        anyoneStaying |= staying;
    }
}
