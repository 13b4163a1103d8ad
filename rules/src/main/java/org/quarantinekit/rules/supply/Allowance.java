// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.supply.PurchaseLimit;

/** How much of one item in one unit one household may still order on one day. */
final class Allowance {

    private static final long UNLIMITED = Long.MAX_VALUE;

    private final boolean hasPersonLimit;
    private final Map<PersonId, Long> persons = new HashMap<>();
    private long together;
    private long household;

    /** Starts with nothing ordered, for a household of these members. */
    Allowance(Optional<PurchaseLimit> limit, ImmutableList<PersonId> members) {
        OptionalInt perPerson = limit.map(PurchaseLimit::perPerson).orElse(OptionalInt.empty());
        OptionalInt perHousehold = limit.map(PurchaseLimit::perHousehold).orElse(OptionalInt.empty());
        perPerson.ifPresent(number -> members.forEach(one -> persons.put(one, (long) number)));
        this.hasPersonLimit = perPerson.isPresent();
        this.together = perPerson.isPresent() ? (long) perPerson.getAsInt() * members.size() : UNLIMITED;
        this.household = perHousehold.isPresent() ? perHousehold.getAsInt() : UNLIMITED;
    }

    /** Returns how much of so much may be ordered, for this person or for the household as a whole. */
    long grant(Optional<PersonId> person, long number) {
        return Math.min(number, Math.min(leftOf(person), household));
    }

    /** Returns what keeps the rest back: the limit that has less left, the person's if both have the same. */
    HeldNeed.Reason reason(Optional<PersonId> person) {
        return leftOf(person) <= household ? HeldNeed.Reason.PERSON_LIMIT : HeldNeed.Reason.HOUSEHOLD_LIMIT;
    }

    /**
     * Notes an order. What was ordered without asking here may be more than the limit: what is too much for one person takes
     * nothing from the others, and what was for somebody who is no member counts for the household only.
     */
    void take(Optional<PersonId> person, long number) {
        long ofMembers = person.map(one -> Math.min(leftOf(one), number)).orElse(number);
        person.ifPresent(one -> persons.put(one, less(leftOf(one), number)));
        together = less(together, ofMembers);
        household = less(household, number);
    }

    private static long less(long left, long number) {
        return left == UNLIMITED ? UNLIMITED : Math.max(0, left - number);
    }

    private long leftOf(Optional<PersonId> person) {
        return person.map(one -> Math.min(leftOf(one), together)).orElse(together);
    }

    private long leftOf(PersonId person) {
        return hasPersonLimit ? persons.getOrDefault(person, 0L) : UNLIMITED;
    }
}
