// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.quarantinekit.core.Samples;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.source.Confidence;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.core.term.Setting;

class PhaseChecksTest {

    private static final AnchorRule ONE = AnchorRule.firstAvailable(AnchorKinds.ARRIVAL);
    private static final AnchorRule TWO = AnchorRule.allRequired(AnchorKinds.FIRST_EXPOSURE, AnchorKinds.LAST_EXPOSURE);
    private static final PhaseLength FOURTEEN = PhaseLength.days(14);
    private static final PhaseLength TO_21 = new PhaseLength.UntilDayOf(AnchorKinds.LAST_EXPOSURE, ProtocolDay.of(21));

    @Test
    void twoAnchors_spanBetweenThem_isAccepted() {
        protocol(TWO, phase("home", TO_21).firstDay(ProtocolDay.of(5)));
    }

    @Test
    void untilDayOf_anchorThatIsNotRequired_isRefused() {
        assertRefused(
                "anchor LAST_EXPOSURE of phase home must be one that the protocol requires", ONE, phase("home", TO_21));
    }

    @Test
    void firstDay_ofALaterPhase_isRefused() {
        assertRefused(
                "firstDay of phase after must be absent, because only a first phase names its first day",
                ONE,
                phase("home", FOURTEEN),
                phase("after", FOURTEEN).firstDay(ProtocolDay.of(5)));
    }

    @Test
    void hours_ofALaterPhase_areRefused() {
        assertRefused(
                "length of phase after must be in days, because hours count from the anchor",
                ONE,
                phase("home", FOURTEEN),
                phase("after", new PhaseLength.Hours(24)));
    }

    @Test
    void firstDay_thatTheNumberingDoesNotHave_isRefused() {
        assertRefused(
                "day 0 of phase home must not be before day 1, the first of START_IS_DAY_1",
                ONE,
                phase("home", FOURTEEN).firstDay(ProtocolDay.of(0)));
    }

    @Test
    void firstDay_afterTheLast_isRefused() {
        assertRefused(
                "day 15 must not be after the last day of phase home",
                ONE,
                phase("home", FOURTEEN).firstDay(ProtocolDay.of(15)));
    }

    @Test
    void firstDay_whereLabelsBeginAgain_isRefused() {
        assertRefused(
                "day labels of phase home must run on, because it names its first day",
                ONE,
                phase("home", FOURTEEN).firstDay(ProtocolDay.of(5)).dayLabels(DayLabels.PHASE));
    }

    @Test
    void allRequired_singleKind_isRefused() {
        assertThatThrownBy(() -> AnchorRule.allRequired(AnchorKinds.ARRIVAL))
                .isInstanceOf(ProtocolConflictException.class)
                .hasMessage("anchor kinds that are all required must be at least two");
    }

    private static void assertRefused(String message, AnchorRule anchor, Phase.Builder... phases) {
        assertThatThrownBy(() -> protocol(anchor, phases))
                .isInstanceOf(ProtocolConflictException.class)
                .hasMessage(message);
    }

    private static Phase.Builder phase(String name, PhaseLength length) {
        return Phase.builder(name, Setting.HOME)
                .restriction(Stated.unspecified())
                .length(Stated.of(length))
                .addCitation(Samples.citation());
    }

    private static Protocol protocol(AnchorRule anchor, Phase.Builder... phases) {
        Protocol.Builder protocol = Protocol.builder(ProtocolId.of("made-up"))
                .title(Samples.text("made up"))
                .jurisdiction(Samples.text("nowhere"))
                .status(ProtocolStatus.PROVISIONAL)
                .confidence(Confidence.LOW)
                .inForce(InForce.unspecified())
                .numbering(Stated.of(DayNumbering.START_IS_DAY_1))
                .anchor(anchor)
                .addCitation(Samples.citation());
        for (Phase.Builder phase : phases) {
            protocol.addPhase(phase.build());
        }
        return protocol.build();
    }
}
