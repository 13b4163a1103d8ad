// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.quarantinekit.core.Samples;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.DutyId;

class ProtocolTest {

    @Test
    void duty_known_isThatDuty() {
        assertThat(Samples.protocol().duty(DutyId.of("nucleic-acid-test"))).isEqualTo(Samples.test());
    }

    @Test
    void duty_unknown_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.protocol().duty(DutyId.of("x-ray")))
                .withMessage("duty x-ray must be one of invented-2021");
    }

    @Test
    void build_firstAndLastLabelOfEachPhase_areAccepted() {
        assertThatNoException().isThrownBy(() -> twoPhases(DayLabels.EPISODE, "first", 1, 14));
        assertThatNoException().isThrownBy(() -> twoPhases(DayLabels.EPISODE, "second", 15, 21));
        assertThatNoException().isThrownBy(() -> twoPhases(DayLabels.PHASE, "second", 1, 7));
    }

    @Test
    void build_day0WhereTheNumberingIsOpen_isLeftToWhoeverPlans() {
        assertThatNoException()
                .isThrownBy(() -> Conflicts.protocol(Stated.unspecified(), Conflicts.fourteenDays("first"))
                        .addDuty(Conflicts.onDays("first", 0, 14).build())
                        .build());
    }

    @Test
    void build_day0WhereTheStartIsDay0_isAccepted() {
        assertThatNoException()
                .isThrownBy(() -> Conflicts.protocol(
                                Stated.of(DayNumbering.START_IS_DAY_0), Conflicts.fourteenDays("first"))
                        .addDuty(Conflicts.onDays("first", 0, 14).build())
                        .build());
    }

    @Test
    void build_dayOutsideThePhaseThatMayOutlastIt_isAccepted() {
        assertThatNoException()
                .isThrownBy(() -> Conflicts.protocol(
                                Stated.of(DayNumbering.START_IS_DAY_1), Conflicts.fourteenDays("first"))
                        .addDuty(
                                Conflicts.onDays("first", 26).outlastsStay(true).build())
                        .build());
    }

    @Test
    void build_dayOfAPhaseOfUnspecifiedLength_hasNoLastLabelToExceed() {
        assertThatNoException()
                .isThrownBy(() -> Conflicts.protocol(
                                Stated.of(DayNumbering.START_IS_DAY_1),
                                Samples.phase("first")
                                        .length(Stated.unspecified())
                                        .build())
                        .addDuty(Conflicts.onDays("first", 9999).build())
                        .build());
    }

    @Test
    void build_dutiesOwedAfterEachOtherInAChain_areAccepted() {
        assertThatNoException()
                .isThrownBy(() -> Conflicts.protocol(Stated.unspecified(), Conflicts.fourteenDays("first"))
                        .addDuties(
                                Conflicts.after("B", "A"),
                                Conflicts.after("C", "A"),
                                Conflicts.after("D", "B"),
                                Conflicts.after("D", "C"))
                        .build());
    }

    @Test
    void build_missOrReleaseThatNamesDay0_isRefusedOnlyWhereItCannotExist() {
        ReleaseRule release = Conflicts.release(new ReleaseCondition.DayOver(ProtocolDay.of(0)));
        assertThatNoException()
                .isThrownBy(() -> Conflicts.protocol(Stated.unspecified(), Conflicts.fourteenDays("first"))
                        .addDuty(Conflicts.extendingTo("first", 0))
                        .release(release)
                        .build());
        assertThatNoException()
                .isThrownBy(() -> Conflicts.protocol(
                                Stated.of(DayNumbering.START_IS_DAY_0), Conflicts.fourteenDays("first"))
                        .addDuty(Conflicts.extendingTo("first", 0))
                        .release(release)
                        .build());
    }

    @Test
    void build_missThatExtendsBeyondThePhase_isAccepted() {
        assertThatNoException()
                .isThrownBy(() -> Conflicts.protocol(
                                Stated.of(DayNumbering.START_IS_DAY_1), Conflicts.fourteenDays("first"))
                        .addDuty(Conflicts.extendingTo("first", 21))
                        .build());
    }

    @Test
    void consequencesAndRelease_notSaid_areSilenceAndTheMidnightThatEndsTheLastDay() {
        Protocol protocol = Conflicts.protocol(Stated.unspecified(), Conflicts.fourteenDays("first"))
                .build();
        assertThat(protocol.consequences()).isEqualTo(Consequences.unspecified());
        assertThat(protocol.consequences().reExposure().isStated()).isFalse();
        assertThat(protocol.consequences().positiveTest().isStated()).isFalse();
        assertThat(protocol.consequences().newSign().isStated()).isFalse();
        assertThat(protocol.release()).isEqualTo(ReleaseRule.afterLastDay());
        assertThat(protocol.release().moment()).isEqualTo(ReleaseMoment.midnight());
        assertThat(protocol.release().condition()).isEqualTo(new ReleaseCondition.LastDayOver());
    }

    @Test
    void dayLabels_notSaid_runOn() {
        assertThat(Conflicts.fourteenDays("first").dayLabels()).isEqualTo(DayLabels.EPISODE);
    }

    @Test
    void outlastsStay_notSaid_isFalse() {
        assertThat(Conflicts.onDays("first", 1).build().outlastsStay()).isFalse();
    }

    @Test
    void specimens_belowOne_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conflicts.onDays("first", 1).specimens(0).build())
                .withMessage("specimens of duty test must be at least 1");
    }

    @Test
    void phase_nameOfAnotherForm_isRefusedWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conflicts.fourteenDays("First Phase"))
                .withMessage("phase name must be 1 to 64 lower-case letters, digits and hyphens, no hyphen at an edge");
    }

    private static Protocol twoPhases(DayLabels labelsOfTheSecond, String phase, int... days) {
        return Conflicts.protocol(
                        Stated.of(DayNumbering.START_IS_DAY_1),
                        Conflicts.fourteenDays("first"),
                        Conflicts.sevenDays("second", labelsOfTheSecond))
                .addDuty(Conflicts.onDays(phase, days).build())
                .build();
    }
}
