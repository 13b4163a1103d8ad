// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;

/** One round of sampling: on which day, and who is to be sampled in it. Whoever gives it has decided who is due. */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableSamplingRound.class)
@JsonDeserialize(builder = SamplingRound.Builder.class)
public interface SamplingRound {

    /** The code of the round, for example {@code round-2021-08-15}. */
    String code();

    /** The service day of the round. */
    LocalDate date();

    /** Everybody who is to be sampled, nobody twice; an empty round has nothing to cover. */
    ImmutableList<RoundMember> members();

    /** Refuses a person who stands twice, and a household with two dwellings. */
    @Value.Check
    default void check() {
        Checks.slug(code(), "round code");
        Map<PersonId, RoundMember> people = new HashMap<>();
        Map<HouseholdId, Dwelling> homes = new HashMap<>();
        for (RoundMember member : members()) {
            Checks.require(
                    people.put(member.person(), member) == null,
                    "person " + member.person() + " of round " + code(),
                    "must not stand twice");
            Dwelling home = homes.putIfAbsent(member.household(), member.dwelling());
            Checks.require(
                    home == null || home.equals(member.dwelling()),
                    "household " + member.household() + " of round " + code(),
                    "must have one dwelling");
        }
    }

    /** Starts a round on this day. */
    static Builder builder(String code, LocalDate date) {
        return new Builder().code(code).date(date);
    }

    /** Builds one round; refuses to set an attribute twice. */
    final class Builder extends ImmutableSamplingRound.Builder {
        Builder() {}
    }
}
