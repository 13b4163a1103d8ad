// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.subject.SpecialNeeds.NEEDS_OUTSIDE_MEDICAL_CARE;
import static org.quarantinekit.core.term.ActivityCodes.WASTE_COLLECTION;
import static org.quarantinekit.rules.worklist.Neighbourhood.START;
import static org.quarantinekit.rules.worklist.Neighbourhood.home;
import static org.quarantinekit.rules.worklist.Neighbourhood.person;
import static org.quarantinekit.rules.worklist.Neighbourhood.since;
import static org.quarantinekit.rules.worklist.Neighbourhood.stayFrom;
import static org.quarantinekit.rules.worklist.Neighbourhood.texts;
import static org.quarantinekit.rules.worklist.Neighbourhood.until;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.Window;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.Person;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.assess.LabelCounts;
import org.quarantinekit.rules.assess.ReleaseOutlook;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Samples;

/** Who is in the file of a household: with starts of their own, joining and leaving, with a stay or without. */
class MemberFileTest {

    private static final LocalDate DAY_1 = START; // Sunday
    private static final LocalDate DAY_3 = START.plusDays(2); // Tuesday
    private static final LocalDate DAY_4 = START.plusDays(3); // Wednesday
    private static final LocalDate DAY_5 = START.plusDays(4); // Thursday
    private static final LocalDate DAY_8 = START.plusDays(7); // Sunday
    private static final LocalDate DAY_14 = START.plusDays(13); // Saturday
    private static final LocalDate DAY_16 = START.plusDays(15); // Monday

    @Test
    void household_membersWithStartsOfTheirOwn_countTheirDaysEachForHimself() {
        HouseholdFile file = new Neighbourhood()
                .household(home("H-1", "C1/3/2/501", since("P-1", DAY_1), since("P-2", DAY_4)))
                .stay("P-1")
                .stay(stayFrom("P-2", DAY_4).build())
                .file("H-1", DAY_4);

        assertThat(texts(file))
                .contains("P-1 NUCLEIC_ACID_TEST 4 DUE", "P-2 NUCLEIC_ACID_TEST 1 DUE")
                .contains("P-2 TEMPERATURE_CHECK 1 MORNING DUE")
                .as("day 4 of one and day 1 of the other have no day in common")
                .contains("H-1 CONTACT DUE");
        assertThat(file.members()).extracting(member -> firstDay(member)).containsExactly(DAY_1, DAY_4);
        assertThat(file.members())
                .extracting(member -> member.plan().orElseThrow().plannedLastDay())
                .containsExactly(DAY_14, DAY_4.plusDays(13));
    }

    @Test
    void household_whoLeft_staysInTheFileAndIsAskedForNothing() {
        Neighbourhood homes = new Neighbourhood()
                .household(home("H-1", "C1/3/2/501", until("P-1", DAY_3), since("P-2", DAY_1)))
                .stay("P-1")
                .stay("P-2");

        MemberFile lastDay = homes.file("H-1", DAY_3).members().get(0);
        assertThat(lastDay.isAtHome()).isTrue();
        assertThat(lastDay.isStaying()).isTrue();
        HouseholdFile after = homes.file("H-1", DAY_4);
        MemberFile gone = after.members().get(0);
        assertThat(gone.memberships()).containsExactly(until("P-1", DAY_3));
        assertThat(gone.isAtHome()).isFalse();
        assertThat(gone.isStaying()).isFalse();
        assertThat(gone.isHome()).as("nowhere else").isTrue();
        assertThat(gone.labels().total()).isEqualTo(5 + 28);
        assertThat(texts(after)).noneMatch(text -> text.startsWith("P-1"));
        assertThat(texts(homes.file("H-1", DAY_3))).contains("P-1 TEMPERATURE_CHECK 3 MORNING DUE");
    }

    @Test
    void household_whoMoved_isInBothFilesAndCountsInTheNewOne() {
        Neighbourhood homes = new Neighbourhood()
                .household(home("H-1", "C1/3/2/501", until("P-1", DAY_3)))
                .household(home("H-2", "C1/3/1/101", since("P-1", DAY_4)))
                .stay("P-1");
        HouseholdFile former = homes.file("H-1", DAY_4);
        HouseholdFile present = homes.file("H-2", DAY_4);

        MemberFile there = former.members().get(0);
        assertThat(there.home()).isEqualTo(HouseholdId.of("H-2"));
        assertThat(there.isHome()).isFalse();
        assertThat(firstDay(there)).isEqualTo(DAY_1);
        assertThat(there.assessment()).isEmpty();
        assertThat(there.release()).isEmpty();
        assertThat(there.labels()).isEqualTo(LabelCounts.NONE);
        assertThat(former.labels().total()).as("what it was owed in three days").isEqualTo(3 * 3);
        assertThat(former.dayDemand()).isEmpty();
        assertThat(present.members().get(0).labels().total()).isEqualTo(5 + 28);
        assertThat(texts(present)).contains("P-1 NUCLEIC_ACID_TEST 4 DUE", "H-2 CONTACT 4 DUE");
        assertThat(homes.file("H-2", DAY_3).members().get(0).home())
                .as("yet to come")
                .isEqualTo(HouseholdId.of("H-1"));
    }

    @Test
    void household_whoHasLeftEverywhere_countsWhereHeJoinedLast() {
        Neighbourhood homes = new Neighbourhood()
                .household(home("H-1", "C1/3/2/501", until("P-1", DAY_3)))
                .household(home("H-2", "C1/3/1/101", new Membership(PersonId.of("P-1"), DAY_4, Optional.of(DAY_5))))
                .stay("P-1");

        assertThat(homes.file("H-1", DAY_8).members().get(0).home()).isEqualTo(HouseholdId.of("H-2"));
        assertThat(homes.file("H-1", DAY_8).members().get(0).labels()).isEqualTo(LabelCounts.NONE);
        MemberFile last = homes.file("H-2", DAY_8).members().get(0);
        assertThat(last.isHome()).isTrue();
        assertThat(last.isAtHome()).isFalse();
        assertThat(last.labels().total()).isEqualTo(5 + 28);
    }

    @Test
    void household_everybodyHasLeft_isNotAskedForWhatItWasOwed() {
        Protocol blocking = Samples.protocol(
                DayNumbering.START_IS_DAY_1,
                14,
                Samples.duty("waste", WASTE_COLLECTION, SubjectScope.HOUSEHOLD, Samples.STAY, OccurrenceRule.onDays(2))
                        .demand(Demand.atLeast(1))
                        .window(Stated.of(new Window(0, 0)))
                        .missPolicy(Stated.of(MissPolicy.blockRelease()))
                        .build());
        Neighbourhood homes = new Neighbourhood()
                .household(home("H-1", "C1/3/2/501", until("P-1", DAY_4)))
                .stay(Samples.episode(person("P-1"), DAY_1)
                        .protocol(blocking.id())
                        .build());
        Dispatcher dispatcher = Dispatcher.of(List.of(blocking));

        HouseholdFile before = dispatcher.household(homes.roster(), List.of(), HouseholdId.of("H-1"), DAY_4);
        assertThat(texts(before)).containsExactly("H-1 WASTE_COLLECTION 2 MISSED");
        HouseholdFile after = dispatcher.household(homes.roster(), List.of(), HouseholdId.of("H-1"), DAY_5);
        assertThat(after.dayDemand()).isEmpty();
        assertThat(after.items()).isEmpty();
        assertThat(after.labels().toString()).isEqualTo("MISSED 1");
        Worklist worklist = dispatcher.dispatch(homes.roster(), List.of(), DAY_5);
        assertThat(worklist.items()).isEmpty();
        assertThat(worklist.totals()).isEmpty();
        assertThat(worklist.labels().toString()).isEqualTo("MISSED 1");
    }

    @Test
    void household_whoCameBack_isOneMemberWithTwoMemberships() {
        Neighbourhood homes = new Neighbourhood()
                .household(home("H-1", "C1/3/2/501", until("P-1", DAY_3), since("P-2", DAY_1), since("P-1", DAY_8)))
                .stay("P-1")
                .neighbour("P-2");
        HouseholdFile file = homes.file("H-1", DAY_8);

        assertThat(file.members())
                .extracting(MemberFile::person)
                .containsExactly(PersonId.of("P-1"), PersonId.of("P-2"));
        assertThat(file.members().get(0).memberships()).containsExactly(until("P-1", DAY_3), since("P-1", DAY_8));
        assertThat(texts(file)).containsOnlyOnce("P-1 TEMPERATURE_CHECK 8 MORNING DUE");
        assertThat(file.members().get(0).labels().total()).isEqualTo(5 + 28);
        assertThat(file.assessment().labels().total())
                .as("three services on days 1 to 3 and 8 to 14")
                .isEqualTo(3 * (3 + 7));
        assertThat(homes.file("H-1", DAY_5).dayDemand()).as("in between").isEmpty();
    }

    @Test
    void household_membersWithoutAStay_areShownToo() {
        HouseholdFile file = new Neighbourhood()
                .household("H-1", "C1/3/2/501", "P-1", "P-2")
                .resident(new Resident(
                        Person.builder(PersonId.of("P-1"))
                                .addNeeds(NEEDS_OUTSIDE_MEDICAL_CARE)
                                .build(),
                        Optional.empty()))
                .file("H-1", DAY_4);

        assertThat(file.members()).hasSize(2).allSatisfy(member -> {
            assertThat(member.isAtHome()).isTrue();
            assertThat(member.isStaying()).isFalse();
            assertThat(member.plan()).isEmpty();
            assertThat(member.refusal()).isEmpty();
        });
        assertThat(file.members().get(0).needs())
                .extracting(SpecialNeedStanding::standing)
                .containsExactly(ArrangementStanding.NO_PLAN);
        assertThat(file.members().get(1).needs())
                .as("a member of whom the roster knows no more")
                .isEmpty();
        assertThat(file.isAnyoneStaying()).isFalse();
        assertThat(file.labels()).isEqualTo(LabelCounts.NONE);
    }

    @Test
    void household_pastTheLastDayWithoutRelease_isStayingAndSaysSinceWhen() {
        Neighbourhood homes =
                new Neighbourhood().household("H-1", "C1/3/2/501", "P-1").stay("P-1");
        MemberFile member = homes.file("H-1", DAY_16).members().get(0);

        assertThat(member.isStaying()).isTrue();
        assertThat(member.release()).map(ReleaseOutlook::awaitingRelease).contains(true);
        assertThat(member.release()).map(ReleaseOutlook::effectiveLastDay).contains(DAY_14);
        assertThat(texts(homes.file("H-1", DAY_16)))
                .contains(
                        "H-1 CONTACT 16 DUE",
                        "P-1 TEMPERATURE_CHECK 16 EVENING DUE",
                        "P-1 NUCLEIC_ACID_TEST 14 MISSED");
    }

    @Test
    void household_beforeTheStayOrAfterTheRelease_demandsNothingAndKeepsItsLabels() {
        Neighbourhood homes = new Neighbourhood()
                .household(home("H-1", "C1/3/2/501", since("P-1", DAY_1.minusDays(5))))
                .stay(stayFrom("P-1", DAY_1)
                        .addEvent(Released.builder(DAY_4, DAY_4).build())
                        .build());

        assertThat(homes.file("H-1", DAY_1.minusDays(1)).isAnyoneStaying()).isFalse();
        assertThat(homes.file("H-1", DAY_1).isAnyoneStaying()).isTrue();
        assertThat(homes.file("H-1", DAY_4).isAnyoneStaying()).isTrue();
        HouseholdFile after = homes.file("H-1", DAY_5);
        assertThat(after.isAnyoneStaying()).isFalse();
        assertThat(after.dayDemand()).isEmpty();
        assertThat(after.items()).isEmpty();
        assertThat(after.labels().total()).isPositive();
    }

    private static LocalDate firstDay(MemberFile member) {
        return member.plan().map(Plan::firstDay).orElseThrow();
    }
}
