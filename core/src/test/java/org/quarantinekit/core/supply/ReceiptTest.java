// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.SubjectScope;

class ReceiptTest {

    private static final LocalDateTime TUESDAY = LocalDateTime.of(2021, 8, 10, 11, 20);
    private static final Subject PERSON = Subject.of(PersonId.of("P-000001"));
    private static final ReceiptLine PENS = ReceiptLine.delivered(ItemCode.of("PEN"), 1);

    @Test
    void build_forAPersonOrAHousehold_isAccepted() {
        Subject household = Subject.of(HouseholdId.of("H-0001"));
        assertThat(receipt("five-ones", PERSON).addLine(PENS).build().recipient())
                .isEqualTo(PERSON);
        assertThat(receipt("five-ones", household).addLine(PENS).build().recipient())
                .isEqualTo(household);
    }

    @Test
    void build_itemOnSeveralLines_isAccepted() {
        assertThat(receipt("five-ones", PERSON).addLines(PENS, PENS).build().lines())
                .containsExactly(PENS, PENS);
    }

    @ParameterizedTest
    @CsvSource({"UNIT,C1/3/2", "BUILDING,C1/3", "COMPOUND,C1"})
    void build_forAPlace_isRefused(SubjectScope scope, String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> receipt("five-ones", new Subject(scope, id))
                        .addLine(PENS)
                        .build())
                .withMessage("recipient " + scope + " " + id + " must be a PERSON or a HOUSEHOLD");
    }

    @Test
    void build_withoutLines_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> receipt("five-ones", PERSON).build())
                .withMessage("lines of the receipt for PERSON P-000001 must not be empty");
    }

    @Test
    void build_packageCodeOfAnotherForm_isRefusedWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> receipt("Five Ones", PERSON).addLine(PENS).build())
                .withMessage("package code must be 1 to 64 lower-case letters, digits and hyphens,"
                        + " no hyphen at an edge");
    }

    private static Receipt.Builder receipt(String carePackage, Subject recipient) {
        return Receipt.builder(carePackage, recipient, TUESDAY);
    }
}
