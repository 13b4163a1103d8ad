// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.ledger.ConcernCategory.COUNSELLING;
import static org.quarantinekit.core.ledger.ConcernCategory.DIFFICULTY;
import static org.quarantinekit.rules.ledger.Samples.FRIDAY_13;
import static org.quarantinekit.rules.ledger.Samples.HOUSEHOLD;
import static org.quarantinekit.rules.ledger.Samples.SATURDAY_14;
import static org.quarantinekit.rules.ledger.Samples.answer;
import static org.quarantinekit.rules.ledger.Samples.at;
import static org.quarantinekit.rules.ledger.Samples.concern;
import static org.quarantinekit.rules.ledger.Samples.contact;
import static org.quarantinekit.rules.ledger.Samples.read;
import static org.quarantinekit.rules.ledger.Samples.standing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarantinekit.core.ledger.Concern;
import org.quarantinekit.core.ledger.ConcernId;
import org.quarantinekit.core.ledger.Contact;
import org.quarantinekit.core.ledger.ContactId;

class SignsOfDistressTest {

    private static final Contact IN_DISTRESS =
            contact("C-1", at(FRIDAY_13, 10)).signsOfDistress(true).build();

    @Test
    void contactWithSigns_opensACounsellingConcernOfTheHousehold() {
        LedgerSheet sheet = read(SATURDAY_14, IN_DISTRESS);
        assertThat(sheet.concerns()).hasSize(1);
        ConcernStanding standing = standing("C-1.counselling", sheet);
        assertThat(standing.concern())
                .isEqualTo(Concern.builder(ConcernId.of("C-1.counselling"), COUNSELLING)
                        .build());
        assertThat(standing.household()).isEqualTo(HOUSEHOLD);
        assertThat(standing.contact()).isEqualTo(ContactId.of("C-1"));
        assertThat(standing.fromSignsOfDistress()).isTrue();
        assertThat(standing.raisedAt()).isEqualTo(at(FRIDAY_13, 10));
        assertThat(standing.dueBy()).contains(FRIDAY_13);
        assertThat(standing.daysOverdue()).isOne();
    }

    @Test
    void concernOfSigns_isAnsweredUnderItsCode() {
        LedgerSheet sheet = read(SATURDAY_14, IN_DISTRESS, answer("C-1.counselling", at(FRIDAY_13, 11)));
        assertThat(sheet.refused()).isEmpty();
        assertThat(sheet.unanswered()).isEmpty();
    }

    @Test
    void otherConcerns_standBesideIt() {
        LedgerSheet sheet = read(
                FRIDAY_13,
                contact("C-1", at(FRIDAY_13, 10))
                        .signsOfDistress(true)
                        .addConcern(concern("K-1", DIFFICULTY))
                        .build());
        assertThat(sheet.concerns())
                .extracting(ConcernStanding::id)
                .containsExactlyInAnyOrder(ConcernId.of("K-1"), ConcernId.of("C-1.counselling"));
        assertThat(standing("K-1", sheet).fromSignsOfDistress()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"K-1", "C-1.counselling"})
    void counsellingThatWasRaisedInWords_isTheOne(String code) {
        LedgerSheet sheet = read(
                FRIDAY_13,
                contact("C-1", at(FRIDAY_13, 10))
                        .signsOfDistress(true)
                        .addConcern(concern(code, COUNSELLING))
                        .build());
        assertThat(sheet.refused()).isEmpty();
        assertThat(sheet.concerns()).extracting(ConcernStanding::id).containsExactly(ConcernId.of(code));
        assertThat(standing(code, sheet).fromSignsOfDistress()).isFalse();
    }

    @Test
    void contactWithoutSigns_opensNothing() {
        assertThat(read(FRIDAY_13, contact("C-1", at(FRIDAY_13, 10)).build()).concerns())
                .isEmpty();
    }

    @Test
    void codeOf52Characters_isKeptWhole() {
        String code = "C".repeat(52);
        assertThat(SignsOfDistress.idOf(ContactId.of(code))).hasToString(code + ".counselling");
    }

    @Test
    void longerCode_isShortened_toOneOf64Characters() {
        String code = "C".repeat(52);
        assertThat(SignsOfDistress.idOf(ContactId.of(code + "1")))
                .hasToString("CCCCCCCCCCCCCCC.d5e41c6e-4331-36f4-83e8-3553bb6cb8e7.counselling");
        assertThat(SignsOfDistress.idOf(ContactId.of(code + "1")).code()).hasSize(64);
        assertThat(SignsOfDistress.idOf(ContactId.of(code + "2")))
                .isNotEqualTo(SignsOfDistress.idOf(ContactId.of(code + "1")));
    }

    @Test
    void charactersOutsideTheBasicPlane_areNotCutInTwo() {
        String character = new StringBuilder().appendCodePoint(0x20000).toString(); // an ideograph
        String code = character.repeat(64);
        ConcernId id = SignsOfDistress.idOf(ContactId.of(code));
        assertThat(id.code()).startsWith(character.repeat(15) + ".").endsWith(".counselling");
        assertThat(id.code().codePointCount(0, id.code().length())).isEqualTo(64);
        assertThat(SignsOfDistress.idOf(ContactId.of(character.repeat(52))).code())
                .startsWith(character.repeat(52) + ".");
    }
}
