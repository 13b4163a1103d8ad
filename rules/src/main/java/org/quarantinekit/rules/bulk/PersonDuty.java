// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.bulk;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.rules.assess.Label;
import org.quarantinekit.rules.assess.Standing;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.ObligationKey;

/**
 * One thing that is owed to one person on one day, and how far it has come.
 *
 * @param key what tells it from every other, as in the plan of the person
 * @param duty the duty that it comes from
 * @param day the label of the day; empty where the plan has none
 * @param target the first day on which doing it is right
 * @param dueBy the last day on which doing it is right, included
 * @param closes the last day on which it may be done, included
 * @param demand how often it is owed
 * @param label where it stands; DUE where no records were looked at
 * @param done how many records count for it; 0 where none were looked at
 */
public record PersonDuty(
        ObligationKey key,
        Duty duty,
        Optional<ProtocolDay> day,
        LocalDate target,
        LocalDate dueBy,
        LocalDate closes,
        Demand demand,
        Label label,
        int done) {

    /** Refuses null with a {@code NullPointerException}. */
    public PersonDuty {
        requireNonNull(key, "key");
        requireNonNull(duty, "duty");
        requireNonNull(day, "day");
        requireNonNull(target, "target");
        requireNonNull(dueBy, "dueBy");
        requireNonNull(closes, "closes");
        requireNonNull(demand, "demand");
        requireNonNull(label, "label");
    }

    static PersonDuty of(Standing standing) {
        return of(standing.obligation(), standing.label(), standing.done());
    }

    static PersonDuty due(Obligation obligation) {
        return of(obligation, Label.DUE, 0);
    }

    private static PersonDuty of(Obligation obligation, Label label, int done) {
        return new PersonDuty(
                obligation.key(),
                obligation.duties().get(0),
                obligation.day(),
                obligation.target(),
                obligation.dueBy(),
                obligation.closes(),
                obligation.demand(),
                label,
                done);
    }

    /** Returns whom it is owed to. */
    public Subject subject() {
        return key.subject();
    }

    /** Returns what is to be done. */
    public ActivityCode activity() {
        return duty.activity();
    }

    /** Returns the part of the day, if the day has parts. */
    public Optional<Slot> slot() {
        return key.slot();
    }
}
