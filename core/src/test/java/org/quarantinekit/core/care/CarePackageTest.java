// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarantinekit.core.Samples;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.Quantity;
import org.quarantinekit.core.term.SubjectScope;

class CarePackageTest {

    private static final ItemCode PEN = ItemCode.of("PEN");

    @ParameterizedTest
    @EnumSource(names = {"PERSON", "HOUSEHOLD"})
    void build_forPeople_isAccepted(SubjectScope recipient) {
        CarePackage carePackage =
                complete("five-ones", recipient).addLine(line(PEN)).build();
        assertThat(carePackage.recipient()).isEqualTo(recipient);
        assertThat(carePackage.lines()).containsExactly(line(PEN));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"PERSON", "HOUSEHOLD"},
            mode = EnumSource.Mode.EXCLUDE)
    void build_forAPlace_isRefused(SubjectScope recipient) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        complete("five-ones", recipient).addLine(line(PEN)).build())
                .withMessage("recipient of package five-ones must be PERSON or HOUSEHOLD");
    }

    @Test
    void build_codeOfAnotherForm_isRefusedWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete("Five Ones", SubjectScope.PERSON)
                        .addLine(line(PEN))
                        .build())
                .withMessage("package code must be 1 to 64 lower-case letters, digits and hyphens,"
                        + " no hyphen at an edge");
    }

    @Test
    void build_withoutLines_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete("five-ones", SubjectScope.PERSON).build())
                .withMessage("lines of package five-ones must not be empty");
    }

    @Test
    void build_withoutIssuers_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CarePackage.builder("five-ones")
                        .title(Samples.text("Five ones"))
                        .recipient(SubjectScope.PERSON)
                        .addLine(line(PEN))
                        .addCitation(Samples.citation())
                        .build())
                .withMessage("issuers of package five-ones must not be empty");
    }

    @Test
    void build_withoutCitations_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CarePackage.builder("five-ones")
                        .title(Samples.text("Five ones"))
                        .addIssuer(Samples.text("Street office"))
                        .recipient(SubjectScope.PERSON)
                        .addLine(line(PEN))
                        .build())
                .withMessage("citations of package five-ones must not be empty");
    }

    @Test
    void build_itemTwice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete("five-ones", SubjectScope.PERSON)
                        .addLines(line(PEN), line(ItemCode.of("THERMOMETER")), line(PEN))
                        .build())
                .withMessage("item PEN of package five-ones must not stand twice");
    }

    @Test
    void optional_notSaid_isFalse() {
        assertThat(line(PEN).optional()).isFalse();
    }

    private static CarePackage.Builder complete(String code, SubjectScope recipient) {
        return CarePackage.builder(code)
                .title(Samples.text("Five ones"))
                .addIssuer(Samples.text("Street office"))
                .recipient(recipient)
                .addCitation(Samples.citation());
    }

    private static CarePackageLine line(ItemCode item) {
        return CarePackageLine.builder(item, Samples.text("Thing"), Quantity.exactly(1))
                .build();
    }
}
