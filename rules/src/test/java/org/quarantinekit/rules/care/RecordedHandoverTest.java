// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarantinekit.core.supply.DeliveryResult.DELIVERED;
import static org.quarantinekit.rules.care.Samples.HOME;
import static org.quarantinekit.rules.care.Samples.MASK;
import static org.quarantinekit.rules.care.Samples.ONE;
import static org.quarantinekit.rules.care.Samples.PEN;
import static org.quarantinekit.rules.care.Samples.SUNDAY;
import static org.quarantinekit.rules.care.Samples.SUNDAY_MORNING;
import static org.quarantinekit.rules.care.Samples.TEA;
import static org.quarantinekit.rules.care.Samples.THERMOMETER;
import static org.quarantinekit.rules.care.Samples.WATER;
import static org.quarantinekit.rules.care.Samples.line;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.supply.Receipt;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.SubjectScope;

/** What a service record says of a care package, as a receipt of it. */
class RecordedHandoverTest {

    private final CareChecklist fiveOnes = CareChecklist.of(Samples.fiveOnes());
    private final CareChecklist mixed = CareChecklist.of(Samples.mixed());

    @Test
    void receipt_ofAList_hasALineForEachEntry() {
        Receipt receipt = fiveOnes.receipt(handedOver("THERMOMETER,PEN=1,MASK=3,TEA=1000000"))
                .orElseThrow();
        assertThat(receipt.carePackage()).isEqualTo("five-ones");
        assertThat(receipt.recipient()).isEqualTo(ONE);
        assertThat(receipt.at()).isEqualTo(SUNDAY_MORNING);
        assertThat(receipt.lines())
                .containsExactly(
                        line(THERMOMETER, 1, DELIVERED),
                        line(PEN, 1, DELIVERED),
                        line(MASK, 3, DELIVERED),
                        line(TEA, 1_000_000, DELIVERED));
    }

    @Test
    void receipt_keepsThePerformerToItself() {
        ServiceRecord record =
                record(ONE, Outcome.DONE).performer("somebody with a name").build();
        assertThat(fiveOnes.receipt(record).orElseThrow().handedOverBy()).isEmpty();
    }

    @Test
    void receipt_withoutAResult_isTheWholePackage_andNothingIsLacking() {
        Receipt receipt = mixed.receipt(record(ONE, Outcome.DONE).build()).orElseThrow();
        assertThat(receipt.lines())
                .containsExactly(
                        line(PEN, 2, DELIVERED),
                        line(WATER, 3, DELIVERED),
                        line(MASK, 1, DELIVERED),
                        line(TEA, 1, DELIVERED));
        assertThat(mixed.standing(ONE, SUNDAY, List.of(receipt)).isComplete()).isTrue();
    }

    @Test
    void receipt_withoutANumber_isOne_whateverThePackageSays() {
        assertThat(lacking(mixed, handedOver("PEN,WATER,MASK"))).containsExactly("PEN: 1 missing", "WATER: 2 missing");
    }

    @Test
    void receipt_ofALaterRecord_makesUpForWhatWasShort() {
        ServiceRecord first = handedOver("THERMOMETER,PEN,QUARANTINE_GUIDE");
        assertThat(lacking(fiveOnes, first)).containsExactly("MASK: several missing", "TEMPERATURE_SHEET: 1 missing");
        assertThat(lacking(fiveOnes, handedOver("TEMPERATURE_SHEET,MASK=5"), first))
                .isEmpty();
    }

    @Test
    void receipt_ofAHousehold_isOfTheHousehold() {
        assertThat(fiveOnes.receipt(record(HOME, Outcome.DONE).build()).map(Receipt::recipient))
                .contains(HOME);
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, mode = EnumSource.Mode.EXCLUDE, names = "DONE")
    void receipt_ofAnotherOutcome_isNone(Outcome outcome) {
        assertThat(fiveOnes.receipt(record(ONE, outcome).result("PEN").build())).isEmpty();
        assertThat(fiveOnes.receipt(record(ONE, outcome).result("nobody opened").build()))
                .isEmpty();
    }

    @Test
    void receipt_ofAnotherActivity_isNone() {
        ServiceRecord reading = ServiceRecord.builder(ActivityCodes.TEMPERATURE_CHECK, ONE)
                .performedAt(SUNDAY_MORNING)
                .outcome(Outcome.DONE)
                .result("36.6")
                .build();
        assertThat(fiveOnes.receipt(reading)).isEmpty();
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
                "PEN\\n",
                "handed to Mrs Example"
            })
    void receipt_ofAMalformedList_isRefusedWithTheRule_andNotRepeated(String result) {
        assertThatThrownBy(() -> fiveOnes.receipt(handedOver(result)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("result of the CARE_PACKAGE record for PERSON P-000001 at 2021-08-08T09:30 must be a"
                        + " comma-separated list of ITEM or ITEM=n, without spaces, no item twice, n from 1 to 1000000")
                .hasNoCause();
    }

    @Test
    void receipt_ofABuilding_isRefused() {
        ServiceRecord record =
                record(new Subject(SubjectScope.BUILDING, "C1/3"), Outcome.DONE).build();
        assertThatThrownBy(() -> fiveOnes.receipt(record))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("recipient BUILDING C1/3 must be a PERSON or a HOUSEHOLD");
    }

    private static List<String> lacking(CareChecklist checklist, ServiceRecord... records) {
        List<Receipt> receipts = Arrays.stream(records)
                .map(checklist::receipt)
                .flatMap(Optional::stream)
                .toList();
        ImmutableList<MissingItem> lacking =
                checklist.standing(ONE, SUNDAY, receipts).lacking();
        return Lists.transform(lacking, MissingItem::toString);
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
