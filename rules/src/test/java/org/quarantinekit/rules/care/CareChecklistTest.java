// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarantinekit.rules.care.Samples.GUIDE;
import static org.quarantinekit.rules.care.Samples.MASK;
import static org.quarantinekit.rules.care.Samples.PEN;
import static org.quarantinekit.rules.care.Samples.SHEET;
import static org.quarantinekit.rules.care.Samples.TEA;
import static org.quarantinekit.rules.care.Samples.THERMOMETER;
import static org.quarantinekit.rules.care.Samples.WATER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.Outcome;

class CareChecklistTest {

    private static final LocalDateTime SUNDAY_MORNING = LocalDateTime.of(2021, 8, 8, 9, 30);
    private static final Subject ONE = Subject.of(PersonId.of("P-000001"));
    private static final Subject TWO = Subject.of(PersonId.of("P-000002"));

    private final CareChecklist fiveOnes = CareChecklist.of(Samples.fiveOnes());
    private final CareChecklist mixed = CareChecklist.of(Samples.mixed());

    @Test
    void missing_nothingReceived_isEveryLineThatIsNotOptional_inTheOrderOfThePackage() {
        assertThat(mixed.missing(ImmutableMap.of()))
                .extracting(MissingItem::toString)
                .containsExactly("PEN: 2 missing", "WATER: 3 missing", "MASK: several missing");
        assertThat(fiveOnes.missing(ImmutableMap.of()))
                .extracting(MissingItem::item)
                .containsExactly(THERMOMETER, MASK, PEN, SHEET, GUIDE);
    }

    @Test
    void missing_partReceived_isTheRest() {
        assertThat(mixed.missing(ImmutableMap.of(WATER, 1, PEN, 2)))
                .containsExactly(
                        new MissingItem(WATER, Samples.title(WATER), OptionalInt.of(2)),
                        new MissingItem(MASK, Samples.title(MASK), OptionalInt.empty()));
    }

    @Test
    void missing_oneOfTheOpenLineReceived_isNoLongerMissing() {
        assertThat(mixed.missing(ImmutableMap.of(WATER, 3, PEN, 2, MASK, 1))).isEmpty();
        assertThat(mixed.missing(ImmutableMap.of(WATER, 3, PEN, 2, MASK, 0)))
                .extracting(MissingItem::toString)
                .containsExactly("MASK: several missing");
    }

    @Test
    void missing_moreThanAskedFor_makesUpForNothingElse() {
        assertThat(mixed.missing(ImmutableMap.of(PEN, 100, WATER, Integer.MAX_VALUE)))
                .extracting(MissingItem::item)
                .containsExactly(MASK);
    }

    @Test
    void unlisted_whatThePackageDoesNotHave_isToldApart() {
        Map<ItemCode, Integer> received = ImmutableMap.of(WATER, 2, TEA, 1, PEN, 1);
        assertThat(fiveOnes.unlisted(received)).containsExactly(Map.entry(TEA, 1), Map.entry(WATER, 2));
        assertThat(mixed.unlisted(received)).isEmpty();
        assertThat(fiveOnes.missing(received))
                .extracting(MissingItem::item)
                .containsExactly(THERMOMETER, MASK, SHEET, GUIDE);
    }

    @Test
    void received_negative_isRefused() {
        Map<ItemCode, Integer> received = ImmutableMap.of(PEN, -1);
        assertThatThrownBy(() -> mixed.missing(received))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("received -1 of item PEN must not be negative");
        assertThatThrownBy(() -> mixed.unlisted(received))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("received -1 of item PEN must not be negative");
    }

    @Test
    void received_lists_areAddedUp() {
        assertThat(fiveOnes.received(ImmutableList.of(
                        handedOver("THERMOMETER,PEN=1,MASK=3"), handedOver("MASK"), handedOver("TEA=1000000"))))
                .containsExactly(
                        Map.entry(MASK, 4), Map.entry(PEN, 1), Map.entry(TEA, 1_000_000), Map.entry(THERMOMETER, 1));
    }

    @Test
    void received_withoutAResult_isTheWholePackage_andNothingIsMissing() {
        Map<ItemCode, Integer> received =
                mixed.received(ImmutableList.of(record(ONE, Outcome.DONE).build()));
        assertThat(received)
                .containsExactly(Map.entry(MASK, 1), Map.entry(PEN, 2), Map.entry(TEA, 1), Map.entry(WATER, 3));
        assertThat(mixed.missing(received)).isEmpty();
    }

    @Test
    void received_withoutANumber_isOne_whateverThePackageSays() {
        assertThat(mixed.missing(mixed.received(ImmutableList.of(handedOver("PEN,WATER,MASK")))))
                .extracting(MissingItem::toString)
                .containsExactly("PEN: 1 missing", "WATER: 2 missing");
    }

    @Test
    void received_laterDelivery_makesUpForWhatWasShort() {
        ServiceRecord first = handedOver("THERMOMETER,PEN,QUARANTINE_GUIDE");
        assertThat(fiveOnes.missing(fiveOnes.received(ImmutableList.of(first))))
                .extracting(MissingItem::toString)
                .containsExactly("MASK: several missing", "TEMPERATURE_SHEET: 1 missing");
        ServiceRecord second = handedOver("TEMPERATURE_SHEET,MASK=5");
        assertThat(fiveOnes.missing(fiveOnes.received(ImmutableList.of(second, first))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, mode = EnumSource.Mode.EXCLUDE, names = "DONE")
    void received_ofOtherOutcomes_isNothing(Outcome outcome) {
        assertThat(fiveOnes.received(ImmutableList.of(
                        record(ONE, outcome).result("PEN").build(),
                        record(TWO, outcome).result("nobody opened").build())))
                .isEmpty();
    }

    @Test
    void received_ofOtherActivities_isNothing() {
        ServiceRecord reading = ServiceRecord.builder(ActivityCodes.TEMPERATURE_CHECK, TWO)
                .performedAt(SUNDAY_MORNING)
                .outcome(Outcome.DONE)
                .result("36.6")
                .build();
        assertThat(fiveOnes.received(ImmutableList.of(reading, handedOver("PEN"))))
                .containsExactly(Map.entry(PEN, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                "PEN,",
                ",PEN",
                "PEN,,MASK",
                "PEN, MASK",
                "pen",
                "PEN=",
                "PEN=0",
                "PEN=01",
                "PEN=-1",
                "PEN=+1",
                "PEN=1.5",
                "PEN=١",
                "PEN=1000001",
                "PEN=99999999999",
                "PEN=1=1",
                "=1",
                "PEN,PEN",
                "PEN=1,PEN=1",
                "PEN\n",
                "handed to Mrs Example"
            })
    void received_malformedList_isRefusedWithTheRule_andNotRepeated(String result) {
        assertThatThrownBy(() -> fiveOnes.received(ImmutableList.of(handedOver(result))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("result of the CARE_PACKAGE record for PERSON P-000001 at 2021-08-08T09:30 must be a"
                        + " comma-separated list of ITEM or ITEM=n, without spaces, no item twice, n from 1 to 1000000")
                .hasNoCause();
    }

    @Test
    void received_ofTwoRecipients_isRefused() {
        ImmutableList<ServiceRecord> records = ImmutableList.of(
                handedOver("PEN"), record(TWO, Outcome.DONE).result("MASK").build());
        assertThatThrownBy(() -> fiveOnes.received(records))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "records of care packages handed over must be of one recipient, because a package is for one");
    }

    @Test
    void received_moreThanAnInt_isRefused() {
        ImmutableList<ServiceRecord> records =
                ImmutableList.copyOf(Collections.nCopies(2148, handedOver("PEN=1000000")));
        assertThat(fiveOnes.received(records.subList(1, 2148))).containsExactly(Map.entry(PEN, 2_147_000_000));
        assertThatThrownBy(() -> fiveOnes.received(records))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("received 2148000000 of item PEN must not be above 2147483647");
    }

    @Test
    void missingItem_ofNothing_isRefused() {
        LocalizedText title = Samples.title(PEN);
        assertThatThrownBy(() -> new MissingItem(PEN, title, OptionalInt.of(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("quantity 0 of missing item PEN must be at least 1");
    }

    @Test
    void nulls_areRefused() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(ItemCode.class, PEN)
                .setDefault(CarePackage.class, Samples.fiveOnes())
                .setDefault(LocalizedText.class, Samples.title(PEN));
        tester.testAllPublicStaticMethods(CareChecklist.class);
        tester.testAllPublicInstanceMethods(fiveOnes);
        tester.testAllPublicConstructors(MissingItem.class);
    }

    private static ServiceRecord handedOver(String result) {
        return record(ONE, Outcome.DONE).result(result).build();
    }

    private static ServiceRecord.Builder record(Subject subject, Outcome outcome) {
        return ServiceRecord.builder(ActivityCodes.CARE_PACKAGE, subject)
                .performedAt(SUNDAY_MORNING)
                .outcome(outcome);
    }
}
