// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.rules.supply.Samples.BAG;
import static org.quarantinekit.rules.supply.Samples.H1;
import static org.quarantinekit.rules.supply.Samples.KILOGRAM;
import static org.quarantinekit.rules.supply.Samples.MONDAY_9_AUGUST;
import static org.quarantinekit.rules.supply.Samples.P1;
import static org.quarantinekit.rules.supply.Samples.P2;
import static org.quarantinekit.rules.supply.Samples.RICE;
import static org.quarantinekit.rules.supply.Samples.SUNDAY_8_AUGUST;
import static org.quarantinekit.rules.supply.Samples.at;
import static org.quarantinekit.rules.supply.Samples.book;
import static org.quarantinekit.rules.supply.Samples.cancellation;
import static org.quarantinekit.rules.supply.Samples.damaged;
import static org.quarantinekit.rules.supply.Samples.delivered;
import static org.quarantinekit.rules.supply.Samples.delivery;
import static org.quarantinekit.rules.supply.Samples.dwelling;
import static org.quarantinekit.rules.supply.Samples.household;
import static org.quarantinekit.rules.supply.Samples.item;
import static org.quarantinekit.rules.supply.Samples.list;
import static org.quarantinekit.rules.supply.Samples.need;
import static org.quarantinekit.rules.supply.Samples.needing;
import static org.quarantinekit.rules.supply.Samples.order;
import static org.quarantinekit.rules.supply.Samples.refused;
import static org.quarantinekit.rules.supply.Samples.share;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.supply.Need;
import org.quarantinekit.core.supply.OrderId;
import org.quarantinekit.core.supply.PurchaseLimit;
import org.quarantinekit.core.supply.SupplyEntry;
import org.quarantinekit.core.supply.Urgency;
import org.quarantinekit.core.term.Outcome;

/** How purchase limits count: by person, by household, by day. */
class ConsolidatorLimitsTest {

    private static final LocalDate SATURDAY_7_AUGUST = SUNDAY_8_AUGUST.minusDays(1);
    private static final Household TWO_MEMBERS = household(H1, "C1/3/1/101", P1, P2);
    private static final PurchaseLimit TWO_A_PERSON = new PurchaseLimit(BAG, OptionalInt.of(2), OptionalInt.empty());
    private static final PurchaseLimit THREE_A_HOUSEHOLD =
            new PurchaseLimit(BAG, OptionalInt.empty(), OptionalInt.of(3));

    @Test
    void perPerson_holdsForWhatNamesThePerson() {
        assertThat(consolidate(TWO_A_PERSON, named("N-1", P1, 5), named("N-2", P2, 1)))
                .containsExactly("N-1: 2, 3 held by PERSON_LIMIT", "N-2: 1");
    }

    @Test
    void perPerson_ofWhatNamesNobody_isWhatTheMembersTogetherHaveLeft() {
        assertThat(consolidate(TWO_A_PERSON, need("N-1", H1, 5))).containsExactly("N-1: 4, 1 held by PERSON_LIMIT");
        assertThat(consolidate(TWO_A_PERSON, named("N-1", P1, 5), need("N-2", H1, 5)))
                .containsExactly("N-1: 2, 3 held by PERSON_LIMIT", "N-2: 2, 3 held by PERSON_LIMIT");
        assertThat(consolidate(TWO_A_PERSON, need("N-1", H1, 3), named("N-2", P1, 2)))
                .containsExactly("N-1: 3", "N-2: 1, 1 held by PERSON_LIMIT");
    }

    @Test
    void perHousehold_holdsForAllTogether() {
        assertThat(consolidate(THREE_A_HOUSEHOLD, named("N-1", P1, 2), need("N-2", H1, 2)))
                .containsExactly("N-1: 2", "N-2: 1, 1 held by HOUSEHOLD_LIMIT");
    }

    @Test
    void bothLimits_holdAtOnce_andTheReasonIsTheOneThatHasLessLeft() {
        PurchaseLimit both = new PurchaseLimit(BAG, OptionalInt.of(2), OptionalInt.of(3));
        assertThat(consolidate(both, named("N-1", P1, 3), named("N-2", P2, 3)))
                .containsExactly("N-1: 2, 1 held by PERSON_LIMIT", "N-2: 1, 2 held by HOUSEHOLD_LIMIT");
    }

    @Test
    void bothLimits_haveTheSameLeft_isThePersons() {
        assertThat(consolidate(new PurchaseLimit(BAG, OptionalInt.of(2), OptionalInt.of(2)), named("N-1", P1, 3)))
                .containsExactly("N-1: 2, 1 held by PERSON_LIMIT");
    }

    @Test
    void moreUrgent_takesFromALimitFirst() {
        Need urgent =
                needing("N-2", H1, 2).askedAt(at(9)).urgency(Urgency.URGENT).build();
        assertThat(consolidate(THREE_A_HOUSEHOLD, need("N-1", H1, 2), urgent))
                .containsExactly("N-1: 1, 1 held by HOUSEHOLD_LIMIT", "N-2: 2");
    }

    @Test
    void limitInAnotherUnit_limitsNothing() {
        PurchaseLimit kilograms = new PurchaseLimit(KILOGRAM, OptionalInt.of(1), OptionalInt.of(1));
        assertThat(consolidate(kilograms, named("N-1", P1, 5))).containsExactly("N-1: 5");
    }

    @Test
    void ordersOfTheDay_countWhateverTheirTime_andThoseOfOtherDaysDoNot() {
        Need old = needing("N-0", H1, 9).askedAt(SATURDAY_7_AUGUST.atTime(8, 0)).build();
        assertThat(consolidate(
                        THREE_A_HOUSEHOLD,
                        old,
                        order("O-0", SATURDAY_7_AUGUST.atTime(10, 0), share("N-0", 6)),
                        order("O-2", at(7), share("N-0", 1)),
                        order("O-3", at(20), share("N-0", 1))))
                .containsExactly("N-0: 1");
    }

    @Test
    void orderOfTheDay_forANeedAskedLater_countsAsWell() {
        Need later = needing("N-2", H1, 2).askedAt(at(15)).build();
        assertThat(consolidate(THREE_A_HOUSEHOLD, need("N-1", H1, 2), later, order("O-2", at(16), share("N-2", 2))))
                .containsExactly("N-1: 1, 1 held by HOUSEHOLD_LIMIT");
    }

    @Test
    void orderOfTheDay_forWhoIsNoMember_countsForTheHouseholdOnly() {
        Need stranger = named("N-2", PersonId.of("P-9"), 2);
        assertThat(consolidate(THREE_A_HOUSEHOLD, need("N-1", H1, 2), stranger, order("O-2", at(9), share("N-2", 2))))
                .containsExactly("N-1: 1, 1 held by HOUSEHOLD_LIMIT");
        assertThat(consolidate(TWO_A_PERSON, need("N-1", H1, 5), stranger, order("O-2", at(9), share("N-2", 2))))
                .containsExactly("N-1: 4, 1 held by PERSON_LIMIT");
    }

    @Test
    void orderAboveTheLimitOfOnePerson_takesNothingFromTheOthers() {
        assertThat(consolidate(
                        TWO_A_PERSON, named("N-1", P1, 7), named("N-2", P2, 7), order("O-2", at(9), share("N-1", 5))))
                .containsExactly("N-1: 0, 2 held by PERSON_LIMIT", "N-2: 2, 5 held by PERSON_LIMIT");
    }

    @Test
    void cancelledOrderOfTheDay_countsWithWhatItBrought() {
        SupplyEntry placed = order("O-2", at(8), share("N-1", 3));
        SupplyEntry came = delivery("D-1", "O-2", H1, at(9), Outcome.DONE, delivered("N-1", 1), damaged("N-1", 1));
        SupplyEntry unwanted = delivery("D-2", "O-2", H1, at(9), Outcome.REFUSED, refused("N-1", 1));
        assertThat(consolidate(THREE_A_HOUSEHOLD, need("N-1", H1, 9), placed, came, cancellation("O-2", at(9))))
                .containsExactly("N-1: 2, 6 held by HOUSEHOLD_LIMIT");
        assertThat(consolidate(
                        THREE_A_HOUSEHOLD, need("N-1", H1, 9), placed, came, unwanted, cancellation("O-2", at(9))))
                .containsExactly("N-1: 1, 6 held by HOUSEHOLD_LIMIT");
        assertThat(consolidate(THREE_A_HOUSEHOLD, need("N-1", H1, 9), placed, came))
                .containsExactly("N-1: 0, 6 held by HOUSEHOLD_LIMIT");
    }

    @Test
    void membersOfTheDay_countFromTheirFirstToTheirLastDay() {
        Household moving = Household.builder(H1, dwelling("C1/3/1/101"))
                .addMembers(new Membership(P1, SATURDAY_7_AUGUST, Optional.of(SUNDAY_8_AUGUST)))
                .addMembers(Membership.since(P2, SUNDAY_8_AUGUST))
                .build();
        Need all = needing("N-1", H1, 9).askedAt(SATURDAY_7_AUGUST.atTime(8, 0)).build();
        assertThat(consolidate(moving, SATURDAY_7_AUGUST.atTime(10, 0), TWO_A_PERSON, all))
                .containsExactly("N-1: 2, 7 held by PERSON_LIMIT");
        assertThat(consolidate(moving, at(10), TWO_A_PERSON, all)).containsExactly("N-1: 4, 5 held by PERSON_LIMIT");
        assertThat(consolidate(moving, MONDAY_9_AUGUST.atTime(10, 0), TWO_A_PERSON, all))
                .containsExactly("N-1: 2, 7 held by PERSON_LIMIT");
        Need leaving = named("N-2", P1, 1);
        assertThat(consolidate(moving, at(10), TWO_A_PERSON, leaving)).containsExactly("N-2: 1");
        assertThat(consolidate(moving, MONDAY_9_AUGUST.atTime(10, 0), TWO_A_PERSON, leaving))
                .containsExactly("N-2: 0, 1 held by NOT_A_MEMBER");
    }

    @Test
    void householdWithoutMembers_mayOrderOnlyWhatIsNotLimitedPerPerson() {
        Household empty = household(H1, "C1/3/1/101");
        assertThat(consolidate(empty, at(10), TWO_A_PERSON, need("N-1", H1, 1)))
                .containsExactly("N-1: 0, 1 held by PERSON_LIMIT");
        assertThat(consolidate(empty, at(10), THREE_A_HOUSEHOLD, need("N-1", H1, 1)))
                .containsExactly("N-1: 1");
    }

    @Test
    void largestLimitOfManyMembers_isNoOverflow() {
        PurchaseLimit million = new PurchaseLimit(BAG, OptionalInt.of(1_000_000), OptionalInt.empty());
        PersonId[] many = new PersonId[3000];
        for (int i = 0; i < many.length; i++) {
            many[i] = PersonId.of("P-" + i);
        }
        assertThat(consolidate(household(H1, "C1/3/1/101", many), at(10), million, need("N-1", H1, 1_000_000)))
                .containsExactly("N-1: 1000000");
    }

    private static List<String> consolidate(PurchaseLimit limit, SupplyEntry... entries) {
        return consolidate(TWO_MEMBERS, at(10), limit, entries);
    }

    /** Returns what is ordered and what is held of each need that was open, "N-1: 2, 3 held by PERSON_LIMIT". */
    private static List<String> consolidate(
            Household household, LocalDateTime placedAt, PurchaseLimit limit, SupplyEntry... entries) {
        SupplyBook book = book(entries);
        Consolidation made = Consolidator.of(list(item(RICE).addLimits(limit).build()), List.of(household))
                .consolidate(book, OrderId.of("O-1"), placedAt);
        return book.needs().values().stream()
                .filter(standing -> standing.open() > 0)
                .map(standing -> text(standing.need(), made))
                .toList();
    }

    private static String text(Need need, Consolidation made) {
        int ordered = made.order().stream()
                .flatMap(order -> order.lines().get(0).shares().stream())
                .filter(share -> share.need().equals(need.id()))
                .mapToInt(share -> share.number())
                .sum();
        return need.id() + ": " + ordered
                + made.held().stream()
                        .filter(held -> held.need().equals(need))
                        .map(held -> ", " + held.number() + " held by " + held.reason())
                        .reduce("", String::concat);
    }

    private static Need named(String id, PersonId person, int bags) {
        return needing(id, H1, bags).askedAt(at(8)).person(person).build();
    }
}
