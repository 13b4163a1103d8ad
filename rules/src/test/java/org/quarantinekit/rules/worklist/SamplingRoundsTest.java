// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.term.ActivityCodes.ANTIGEN_TEST;
import static org.quarantinekit.core.term.ActivityCodes.NUCLEIC_ACID_TEST;
import static org.quarantinekit.rules.worklist.Neighbourhood.START;
import static org.quarantinekit.rules.worklist.Neighbourhood.home;
import static org.quarantinekit.rules.worklist.Neighbourhood.person;
import static org.quarantinekit.rules.worklist.Neighbourhood.since;
import static org.quarantinekit.rules.worklist.Neighbourhood.until;

import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.Person;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.SpecialNeeds;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.plan.Samples;

class SamplingRoundsTest {

    private static final LocalDate DAY_4 = START.plusDays(3); // Wednesday
    private static final LocalDate DAY_5 = START.plusDays(4); // Thursday

    @Test
    void everybody_isWhoBelongsOnTheDay() {
        Neighbourhood street = new Neighbourhood()
                .household(home("H-1", "C1/3/2/501", since("P-1", START), until("P-2", DAY_4), since("P-3", DAY_5)))
                .household(home("H-2", "C1/3/1/302", since("P-4", START), since("P-2", DAY_5)))
                .stay("P-1")
                .neighbour("P-4");
        assertThat(texts(SamplingRounds.everybody("round-1", street.roster(), DAY_4)))
                .containsExactly("H-2 P-4", "H-1 P-1", "H-1 P-2");
        assertThat(texts(SamplingRounds.everybody("round-1", street.roster(), DAY_5)))
                .containsExactly("H-2 P-4", "H-2 P-2", "H-1 P-1", "H-1 P-3");
    }

    @Test
    void everybody_bringsDoorAndNeeds() {
        Neighbourhood street = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1")
                .resident(new Resident(
                        Person.builder(PersonId.of("P-1"))
                                .addNeeds(SpecialNeeds.CANNOT_WALK_WELL)
                                .build(),
                        Optional.empty()));
        SamplingRound round = SamplingRounds.everybody("round-1", street.roster(), DAY_4);
        assertThat(round.code()).isEqualTo("round-1");
        assertThat(round.date()).isEqualTo(DAY_4);
        assertThat(round.members()).singleElement().satisfies(member -> {
            assertThat(member.dwelling().room()).isEqualTo("501");
            assertThat(member.needs()).containsExactly(SpecialNeeds.CANNOT_WALK_WELL);
        });
    }

    @Test
    void owingTest_isWhoOwesOneThatDayDoneOrNot() {
        Neighbourhood street = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1", "P-2", "P-3", "P-4")
                .stay("P-1")
                .stay("P-2")
                .stay("P-3")
                .neighbour("P-4")
                .done(NUCLEIC_ACID_TEST, person("P-2"), START.atTime(9, 0))
                .record(NUCLEIC_ACID_TEST, person("P-3"), START.atTime(9, 0), Outcome.WAIVED);
        Worklist day = street.on(START);
        assertThat(texts(SamplingRounds.owingTest("round-1", street.roster(), day)))
                .containsExactly("H-1 P-1", "H-1 P-2");
        assertThat(day.testsOwed().keySet()).containsExactly(NUCLEIC_ACID_TEST);
        assertThat(day.coverage().expectedCount()).isEqualTo(2);
    }

    @Test
    void owingTest_ofAnotherTest_isNobody() {
        Protocol antigen = Samples.protocol(
                DayNumbering.START_IS_DAY_1,
                14,
                Samples.duty("antigen", ANTIGEN_TEST, SubjectScope.PERSON, Samples.STAY, OccurrenceRule.onDays(4))
                        .demand(Demand.atLeast(1))
                        .window(Stated.unspecified())
                        .missPolicy(Stated.unspecified())
                        .build());
        Neighbourhood street = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1")
                .stay(Samples.episode(person("P-1"), START)
                        .protocol(antigen.id())
                        .build());
        Worklist day = Dispatcher.of(List.of(antigen)).dispatch(street.roster(), List.of(), DAY_4);
        assertThat(day.testsOwed().get(ANTIGEN_TEST)).containsExactly(person("P-1"));
        assertThat(SamplingRounds.owingTest("round-1", street.roster(), day).members())
                .isEmpty();
    }

    @Test
    void nulls_areRefused() {
        Neighbourhood street = new Neighbourhood().household("H-1", "C1/3/2/501", "P-1");
        new NullPointerTester()
                .setDefault(String.class, "round-1")
                .setDefault(Roster.class, street.roster())
                .setDefault(Worklist.class, street.on(DAY_4))
                .setDefault(LocalDate.class, DAY_4)
                .testAllPublicStaticMethods(SamplingRounds.class);
    }

    private static List<String> texts(SamplingRound round) {
        return round.members().stream()
                .map(member -> member.household() + " " + member.person())
                .toList();
    }
}
