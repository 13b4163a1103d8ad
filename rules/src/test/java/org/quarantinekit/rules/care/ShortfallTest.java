// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.quarantinekit.core.supply.DeliveryResult.DAMAGED;
import static org.quarantinekit.core.supply.DeliveryResult.DELIVERED;
import static org.quarantinekit.core.supply.DeliveryResult.REFUSED;
import static org.quarantinekit.rules.care.Samples.HOME;
import static org.quarantinekit.rules.care.Samples.MASK;
import static org.quarantinekit.rules.care.Samples.ONE;
import static org.quarantinekit.rules.care.Samples.PEN;
import static org.quarantinekit.rules.care.Samples.SUNDAY;
import static org.quarantinekit.rules.care.Samples.TEA;
import static org.quarantinekit.rules.care.Samples.TWO;
import static org.quarantinekit.rules.care.Samples.WATER;
import static org.quarantinekit.rules.care.Samples.line;
import static org.quarantinekit.rules.care.Samples.receipt;
import static org.quarantinekit.rules.care.UncountedReceipt.Reason.AFTER_AS_OF;
import static org.quarantinekit.rules.care.UncountedReceipt.Reason.OTHER_PACKAGE;
import static org.quarantinekit.rules.care.UncountedReceipt.Reason.UNKNOWN_RECIPIENT;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.care.CarePackageLine;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.supply.Receipt;
import org.quarantinekit.core.supply.ReceiptLine;
import org.quarantinekit.core.term.Quantity;
import org.quarantinekit.core.term.SubjectScope;

class ShortfallTest {

    private static final LocalDate MONDAY = SUNDAY.plusDays(1); // 9 August 2021
    private static final LocalDate TUESDAY = SUNDAY.plusDays(2);
    private static final Subject THREE = Subject.of(PersonId.of("P-000003"));
    private static final Map<Subject, LocalDate> DUE = ImmutableMap.of(TWO, SUNDAY, ONE, MONDAY);

    private final CarePackage mixed = Samples.mixed();

    @Test
    void of_tellsWhatEachLacks_andSinceWhen() {
        Shortfall shortfall = of(
                TUESDAY,
                receipt("mixed", TWO, line(PEN, 2, DELIVERED), line(WATER, 2, DELIVERED)),
                receipt("mixed", ONE, MONDAY.atTime(10, 0), line(PEN, 2, DELIVERED), line(WATER, 4, DELIVERED)),
                receipt("mixed", ONE, TUESDAY.atTime(10, 0), line(MASK, 1, DELIVERED)));

        assertThat(shortfall.carePackage()).isEqualTo(mixed);
        assertThat(shortfall.asOf()).isEqualTo(TUESDAY);
        assertThat(shortfall.standings()).extracting(PackageStanding::recipient).containsExactly(ONE, TWO);
        assertThat(texts(shortfall, TWO)).containsExactly("WATER: 1 missing", "MASK: several missing");
        assertThat(shortfall.standing(TWO).since()).isEqualTo(SUNDAY);
        assertThat(shortfall.standing(ONE).isComplete()).isTrue();
        assertThat(shortfall.lacking()).containsExactly(shortfall.standing(TWO));
        assertThat(shortfall.uncounted()).isEmpty();
    }

    @Test
    void of_nobodyReceivedAnything_namesWhoWaitsLongestFirst() {
        Shortfall shortfall =
                Shortfall.of(mixed, ImmutableMap.of(ONE, MONDAY, TWO, SUNDAY, THREE, SUNDAY), List.of(), TUESDAY);
        assertThat(shortfall.lacking()).extracting(PackageStanding::recipient).containsExactly(TWO, THREE, ONE);
        assertThat(texts(shortfall, ONE))
                .containsExactly("PEN: 2 missing", "WATER: 3 missing", "MASK: several missing");
    }

    @Test
    void of_whatWasRefusedOrSubstituted_isSettledAndListed_whatWasDamagedIsNot() {
        ReceiptLine substituted = ReceiptLine.substituted(WATER, 3, TEA);
        Shortfall shortfall =
                of(TUESDAY, receipt("mixed", TWO, line(PEN, 1, REFUSED), substituted, line(MASK, 2, DAMAGED)));
        assertThat(texts(shortfall, TWO)).containsExactly("PEN: 1 missing", "MASK: several missing");
        assertThat(shortfall.standing(TWO).refused()).containsExactly(line(PEN, 1, REFUSED));
        assertThat(shortfall.standing(TWO).substituted()).containsExactly(substituted);
        assertThat(shortfall.standing(TWO).damaged()).containsExactly(line(MASK, 2, DAMAGED));
        assertThat(shortfall.standing(TWO).delivered()).isEmpty();
    }

    @Test
    void of_beforeThePackageIsDue_nothingIsLacking_andWhatCameEarlyCounts() {
        Receipt early = receipt("mixed", ONE, line(PEN, 2, DELIVERED), line(WATER, 3, DELIVERED));
        Shortfall before = of(SUNDAY, early);
        assertThat(before.standing(ONE).isComplete()).isTrue();
        assertThat(before.standing(ONE).delivered()).isEqualTo(early.lines());
        assertThat(before.standing(ONE).since()).isEqualTo(MONDAY);
        assertThat(before.lacking()).extracting(PackageStanding::recipient).containsExactly(TWO);
        assertThat(texts(of(MONDAY, early), ONE)).containsExactly("MASK: several missing");
    }

    @Test
    void of_receiptsThatCountForNobody_areListedWithTheReason_byTime() {
        Receipt unknown = receipt("mixed", THREE, SUNDAY.atTime(12, 0), line(PEN, 1, DELIVERED));
        Receipt other = receipt("five-ones", TWO, SUNDAY.atTime(11, 0), line(PEN, 1, DELIVERED));
        Receipt household = receipt("mixed", HOME, SUNDAY.atTime(13, 0), line(PEN, 1, DELIVERED));
        Receipt tomorrow = receipt("mixed", TWO, MONDAY.atTime(0, 0), line(PEN, 1, DELIVERED));
        Receipt counted = receipt("mixed", TWO, SUNDAY.atTime(23, 59), line(PEN, 1, DELIVERED));
        Shortfall shortfall = of(SUNDAY, tomorrow, household, unknown, counted, other);

        assertThat(shortfall.uncounted())
                .extracting(UncountedReceipt::receipt, UncountedReceipt::reason)
                .containsExactly(
                        tuple(other, OTHER_PACKAGE),
                        tuple(unknown, UNKNOWN_RECIPIENT),
                        tuple(household, UNKNOWN_RECIPIENT),
                        tuple(tomorrow, AFTER_AS_OF));
        assertThat(shortfall.standing(TWO).delivered()).isEqualTo(counted.lines());
    }

    @Test
    void of_severalReasons_isTheFirst() {
        Receipt all = receipt("five-ones", THREE, TUESDAY.atTime(9, 0), line(PEN, 1, DELIVERED));
        Receipt two = receipt("mixed", THREE, TUESDAY.atTime(10, 0), line(PEN, 1, DELIVERED));
        assertThat(of(SUNDAY, two, all).uncounted())
                .extracting(UncountedReceipt::reason)
                .containsExactly(OTHER_PACKAGE, UNKNOWN_RECIPIENT);
    }

    @Test
    void of_receiptsOfOneMoment_areInOneOrderWhateverTheirOrder() {
        Receipt one = receipt("five-ones", ONE, line(PEN, 1, DELIVERED));
        Receipt more = receipt("five-ones", ONE, line(PEN, 2, DELIVERED));
        Receipt water = receipt("five-ones", ONE, ReceiptLine.substituted(WATER, 1, PEN));
        Receipt otherWater = receipt("five-ones", ONE, ReceiptLine.substituted(WATER, 1, TEA));
        Receipt byStaff = Receipt.builder("five-ones", ONE, Samples.SUNDAY_MORNING)
                .addLine(line(PEN, 1, DELIVERED))
                .handedOverBy(StaffId.of("S-1"))
                .build();
        List<Receipt> sorted =
                List.of(one, byStaff, more, water, otherWater, receipt("none", ONE, line(PEN, 1, REFUSED)));

        assertThat(Shortfall.of(mixed, DUE, Lists.reverse(sorted), TUESDAY).uncounted())
                .extracting(UncountedReceipt::receipt)
                .containsExactlyElementsOf(sorted);
    }

    @Test
    void of_anotherServiceDay_countsTheNightAsTheDayBefore() {
        ServiceDay fromFour = new ServiceDay(ZoneOffset.UTC, LocalTime.of(4, 0));
        Receipt night = receipt("mixed", TWO, MONDAY.atTime(3, 59), line(MASK, 1, DELIVERED));
        Receipt morning = receipt("mixed", TWO, MONDAY.atTime(4, 0), line(PEN, 2, DELIVERED));
        Shortfall shortfall = Shortfall.of(mixed, DUE, List.of(night, morning), SUNDAY, fromFour);
        assertThat(shortfall.standing(TWO).delivered()).isEqualTo(night.lines());
        assertThat(shortfall.uncounted()).containsExactly(new UncountedReceipt(morning, AFTER_AS_OF));
        assertThat(of(SUNDAY, night).uncounted()).containsExactly(new UncountedReceipt(night, AFTER_AS_OF));
    }

    @Test
    void of_householdPackage_isForHouseholds() {
        CarePackage forHomes = CarePackage.builder("for-homes")
                .title(mixed.title())
                .addAllIssuers(mixed.issuers())
                .recipient(SubjectScope.HOUSEHOLD)
                .addLine(CarePackageLine.builder(TEA, Samples.title(TEA), Quantity.exactly(2))
                        .build())
                .addAllCitations(mixed.citations())
                .build();
        Shortfall shortfall = Shortfall.of(
                forHomes,
                ImmutableMap.of(HOME, SUNDAY),
                List.of(receipt("for-homes", HOME, line(TEA, 1, DELIVERED))),
                SUNDAY);
        assertThat(texts(shortfall, HOME)).containsExactly("TEA: 1 missing");
    }

    @Test
    void of_recipientWhomThePackageIsNotFor_isRefused() {
        Map<Subject, LocalDate> due = ImmutableMap.of(HOME, SUNDAY);
        assertThatThrownBy(() -> Shortfall.of(mixed, due, List.of(), SUNDAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("recipient HOUSEHOLD H-0001 must be a PERSON, because package mixed is for each of them");
    }

    @Test
    void standing_ofSomebodyToWhomNoneIsDue_isRefused() {
        Shortfall shortfall = of(SUNDAY);
        assertThatThrownBy(() -> shortfall.standing(THREE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("recipient PERSON P-000003 must be one of those to whom package mixed is due");
    }

    @Test
    void of_nobody_isNothing() {
        Shortfall shortfall = Shortfall.of(mixed, Map.of(), List.of(), SUNDAY);
        assertThat(shortfall.standings()).isEmpty();
        assertThat(shortfall.lacking()).isEmpty();
    }

    @Test
    void equals_byContent() {
        Receipt pen = receipt("mixed", TWO, line(PEN, 1, DELIVERED));
        new EqualsTester()
                .addEqualityGroup(of(SUNDAY, pen), of(SUNDAY, pen))
                .addEqualityGroup(of(MONDAY, pen))
                .addEqualityGroup(of(SUNDAY))
                .addEqualityGroup(of(SUNDAY).standing(TWO), of(SUNDAY).standing(TWO))
                .addEqualityGroup(of(SUNDAY, pen).standing(TWO))
                .testEquals();
    }

    @Test
    void nulls_areRefused() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(CarePackage.class, mixed)
                .setDefault(LocalDate.class, SUNDAY)
                .setDefault(ServiceDay.class, ServiceDay.fromMidnight(ZoneOffset.UTC))
                .setDefault(Receipt.class, receipt("mixed", ONE, line(PEN, 1, DELIVERED)));
        tester.testAllPublicStaticMethods(Shortfall.class);
        tester.testAllPublicConstructors(UncountedReceipt.class);
    }

    private Shortfall of(LocalDate asOf, Receipt... receipts) {
        return Shortfall.of(mixed, DUE, List.of(receipts), asOf);
    }

    private static List<String> texts(Shortfall shortfall, Subject recipient) {
        return Lists.transform(shortfall.standing(recipient).lacking(), MissingItem::toString);
    }
}
