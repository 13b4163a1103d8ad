// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.rules.worklist.ArrangementStanding.NO_PLAN;
import static org.quarantinekit.rules.worklist.ArrangementStanding.OVERDUE;
import static org.quarantinekit.rules.worklist.ArrangementStanding.SETTLED;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.quarantinekit.core.subject.Arrangement;
import org.quarantinekit.core.subject.Person;
import org.quarantinekit.core.subject.PersonId;

class ArrangementsProperties {

    @Property
    void standing_ofAnyNeed_isWhatItsArrangementsSay(
            @ForAll @Size(max = 5) List<@From("arrangements") Arrangement> arrangements,
            @ForAll @IntRange(min = -4, max = 21) int day) {
        LocalDate date = Neighbourhood.START.plusDays(day);
        for (SpecialNeedStanding need : Arrangements.standings(person(arrangements), date)) {
            List<Arrangement> own = arrangements.stream()
                    .filter(arrangement -> arrangement.need().equals(need.need()))
                    .toList();
            assertThat(need.standing() == NO_PLAN).isEqualTo(own.isEmpty());
            assertThat(need.standing() == OVERDUE)
                    .isEqualTo(own.stream()
                            .anyMatch(one -> one.dueBy().toLocalDate().isBefore(date) && !isSettled(one, date)));
            assertThat(need.standing() == SETTLED)
                    .isEqualTo(!own.isEmpty() && own.stream().allMatch(one -> isSettled(one, date)));
            assertThat(need.settledAt().isPresent()).isEqualTo(need.standing() == SETTLED);
            assertThat(need.dueBy().isPresent()).isEqualTo(!own.isEmpty() && need.standing() != SETTLED);
        }
    }

    @Property
    void standings_withArrangementsInAnotherOrder_areTheSame(
            @ForAll @Size(max = 5) List<@From("arrangements") Arrangement> arrangements,
            @ForAll @IntRange(min = -4, max = 21) int day) {
        LocalDate date = Neighbourhood.START.plusDays(day);
        assertThat(Arrangements.standings(person(Lists.reverse(arrangements)), date))
                .isEqualTo(Arrangements.standings(person(arrangements), date));
    }

    /** One arrangement is planned, perhaps overdue, perhaps settled in the end; never the other way round. */
    @Property
    void standing_ofOneArrangement_onlyGoesOn(
            @ForAll @From("arrangements") Arrangement arrangement, @ForAll @IntRange(min = -4, max = 21) int day) {
        Person person = person(List.of(arrangement));
        LocalDate date = Neighbourhood.START.plusDays(day);
        assertThat(Arrangements.standings(person, date.plusDays(1)).get(0).standing())
                .isGreaterThanOrEqualTo(
                        Arrangements.standings(person, date).get(0).standing());
    }

    private static boolean isSettled(Arrangement arrangement, LocalDate date) {
        return arrangement.settledAt().isPresent()
                && arrangement.settledAt().get().isBefore(date.plusDays(1).atStartOfDay());
    }

    private static Person person(List<Arrangement> arrangements) {
        Person.Builder person = Person.builder(PersonId.of("P-1"));
        if (arrangements.isEmpty()) {
            person.addNeeds(Street.NEEDS.get(0));
        }
        arrangements.stream().map(Arrangement::need).distinct().forEach(person::addNeeds);
        return person.addAllArrangements(arrangements).build();
    }

    @Provide
    Arbitrary<Arrangement> arrangements() {
        return Street.anyArrangement();
    }
}
