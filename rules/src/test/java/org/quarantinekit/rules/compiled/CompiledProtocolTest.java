// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_0;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.protocol.AnchorRule;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.InForce;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Phase;
import org.quarantinekit.core.protocol.PhaseLength;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.ProtocolStatus;
import org.quarantinekit.core.protocol.Window;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.Confidence;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Reading;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.DutyId;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.core.term.Setting;
import org.quarantinekit.core.term.SubjectScope;

/** Fourteen days in a hotel and seven at home, whose days begin again with 1; all in days after the anchor. */
class CompiledProtocolTest {

    private static final Citation SOURCE = Citation.builder("Made up for a test", "1")
            .reading(Reading.VERBATIM)
            .confidence(Confidence.LOW)
            .verifiedOn(LocalDate.of(2026, 11, 1))
            .build();
    private static final LocalizedText TEXT = LocalizedText.of("Sample", "样本");
    private static final Stated<PhaseLength> FORTNIGHT = Stated.of(PhaseLength.days(14));
    private static final OccurrenceRule EACH_DAY = OccurrenceRule.eachDay();

    @Test
    void phases_firstLastsToItsNthDay_secondHasNDays() {
        assertThat(offsets(CompiledProtocol.of(protocol(FORTNIGHT), START_IS_DAY_1)))
                .containsExactly("0..13", "14..20");
        assertThat(offsets(CompiledProtocol.of(protocol(FORTNIGHT), START_IS_DAY_0)))
                .containsExactly("0..14", "15..21");
        assertThat(CompiledProtocol.of(protocol(FORTNIGHT), START_IS_DAY_1).lastOffset())
                .isEqualTo(20);
    }

    @Test
    void phases_ofOneDay_areOneDayOrTwo() {
        Stated<PhaseLength> oneDay = Stated.of(PhaseLength.days(1));
        assertThat(offsets(CompiledProtocol.of(protocol(oneDay), START_IS_DAY_1)))
                .containsExactly("0..0", "1..7");
        assertThat(offsets(CompiledProtocol.of(protocol(oneDay), START_IS_DAY_0)))
                .containsExactly("0..1", "2..8");
    }

    @Test
    void phase_labelOfAndOffsetOf_undoEachOther() {
        CompiledPhase home = CompiledProtocol.of(protocol(FORTNIGHT), START_IS_DAY_1)
                .phases()
                .get(1);
        assertThat(home.labelOf(14)).isEqualTo(ProtocolDay.of(1));
        assertThat(home.offsetOf(ProtocolDay.of(1))).isEqualTo(14);
        assertThat(home.labelOf(home.offsetOf(ProtocolDay.of(7)))).isEqualTo(ProtocolDay.of(7));
    }

    @Test
    void occurrences_onDays_areAtTheirOffsets() {
        assertThat(occurrences(START_IS_DAY_1, duty("hotel", OccurrenceRule.onDays(1, 14))))
                .containsExactly("1: 0 0 0 stay", "14: 13 13 13 stay");
        assertThat(occurrences(START_IS_DAY_0, duty("hotel", OccurrenceRule.onDays(0, 14))))
                .containsExactly("0: 0 0 0 stay", "14: 14 14 14 stay");
        assertThat(occurrences(START_IS_DAY_0, duty("home", OccurrenceRule.onDays(1, 7))))
                .containsExactly("1: 15 15 15 stay", "7: 21 21 21 stay");
    }

    @Test
    void occurrences_withAWindow_areNotClippedYet() {
        Duty early = duty("hotel", OccurrenceRule.onDays(1, 14), Stated.of(new Window(2, 3)), Stated.unspecified());
        assertThat(occurrences(START_IS_DAY_1, early)).containsExactly("1: -2 0 0 3", "14: 11 13 13 16");
    }

    @Test
    void occurrences_thatLapse_closeWithTheirDay() {
        Duty lapsing = duty("hotel", OccurrenceRule.onDays(4), Stated.unspecified(), Stated.of(MissPolicy.lapse()));
        assertThat(occurrences(START_IS_DAY_1, lapsing)).containsExactly("4: 3 3 3 3");
    }

    @Test
    void occurrences_atStart_areFromTheLaterOfPhaseAndEnrolment() {
        CompiledDuty hotel = compiled(START_IS_DAY_1, duty("hotel", OccurrenceRule.atStart(2)));
        assertThat(texts(hotel, 0, 20)).containsExactly("start: 0 0 2 stay");
        assertThat(texts(hotel, 5, 20)).containsExactly("start: 5 5 7 stay");
        assertThat(hotel.occurrences(5, 20, 20).get(0).day()).isEqualTo(ProtocolDay.of(6));
        CompiledDuty home = compiled(START_IS_DAY_1, duty("home", OccurrenceRule.atStart(2)));
        assertThat(texts(home, 5, 20)).containsExactly("start: 14 14 16 stay");
        assertThat(home.occurrences(5, 20, 20).get(0).day()).isEqualTo(ProtocolDay.of(1));
    }

    @Test
    void occurrences_eachDay_runOnInTheLastPhaseOnly() {
        CompiledDuty home = compiled(START_IS_DAY_1, duty("home", EACH_DAY));
        assertThat(texts(home, 0, 0)).isEqualTo(texts(home, 0, 20)).hasSize(7).endsWith("7: 20 20 20 stay");
        assertThat(texts(home, 0, 22)).hasSize(9).endsWith("8: 21 21 21 stay", "9: 22 22 22 stay");
        CompiledDuty hotel = compiled(START_IS_DAY_1, duty("hotel", EACH_DAY));
        assertThat(texts(hotel, 0, 22)).hasSize(14).endsWith("14: 13 13 13 stay");
    }

    @Test
    void occurrences_onDays_neverRunOn() {
        CompiledDuty home = compiled(START_IS_DAY_1, duty("home", OccurrenceRule.onDays(7)));
        assertThat(texts(home, 0, 40)).containsExactly("7: 20 20 20 stay");
    }

    @Test
    void hasLength_ofAProtocolWithAnOpenPhase_isFalse() {
        assertThat(CompiledProtocol.hasLength(protocol(FORTNIGHT))).isTrue();
        assertThat(CompiledProtocol.hasLength(protocol(Stated.unspecified()))).isFalse();
    }

    @Test
    void hasDays_withDay0_isTrueOnlyWhereTheStartIsDay0() {
        Protocol day0 = protocol(Stated.unspecified(), FORTNIGHT, duty("hotel", OccurrenceRule.onDays(0, 1)));
        assertThat(CompiledProtocol.hasDays(day0, START_IS_DAY_0)).isTrue();
        assertThat(CompiledProtocol.hasDays(day0, START_IS_DAY_1)).isFalse();
        Protocol day1 = protocol(Stated.unspecified(), FORTNIGHT, duty("hotel", OccurrenceRule.onDays(1)));
        assertThat(CompiledProtocol.hasDays(day1, START_IS_DAY_1)).isTrue();
    }

    private static List<String> offsets(CompiledProtocol compiled) {
        return compiled.phases().stream()
                .map(phase -> phase.firstOffset() + ".." + phase.lastOffset())
                .toList();
    }

    private static List<String> occurrences(DayNumbering numbering, Duty duty) {
        return texts(compiled(numbering, duty), 0, 0);
    }

    /** The label and the four offsets, as "4: 2 3 3 5", with "stay" for what closes with it. */
    private static List<String> texts(CompiledDuty duty, int enrolled, int last) {
        return duty.occurrences(enrolled, last, last).stream()
                .map(each -> each.label() + ": " + each.opens() + " " + each.target() + " " + each.dueBy() + " "
                        + (each.closes() == Occurrence.WITH_STAY ? "stay" : each.closes()))
                .toList();
    }

    private static CompiledDuty compiled(DayNumbering numbering, Duty duty) {
        return CompiledProtocol.of(protocol(Stated.of(numbering), FORTNIGHT, duty), numbering)
                .duties()
                .get(0);
    }

    private static Duty duty(String phase, OccurrenceRule rule) {
        return duty(phase, rule, Stated.unspecified(), Stated.unspecified());
    }

    private static Duty duty(String phase, OccurrenceRule rule, Stated<Window> window, Stated<MissPolicy> policy) {
        return Duty.builder(DutyId.of("test"), ActivityCodes.NUCLEIC_ACID_TEST, SubjectScope.PERSON)
                .phase(phase)
                .occurrence(rule)
                .window(window)
                .missPolicy(policy)
                .demand(Demand.atLeast(1))
                .addCitation(SOURCE)
                .build();
    }

    private static Protocol protocol(Stated<PhaseLength> hotel) {
        return protocol(Stated.unspecified(), hotel);
    }

    private static Protocol protocol(Stated<DayNumbering> numbering, Stated<PhaseLength> hotel, Duty... duties) {
        return Protocol.builder(ProtocolId.of("sample"))
                .title(TEXT)
                .jurisdiction(TEXT)
                .status(ProtocolStatus.PROVISIONAL)
                .confidence(Confidence.LOW)
                .inForce(InForce.unspecified())
                .numbering(numbering)
                .anchor(AnchorRule.firstAvailable(AnchorKinds.QUARANTINE_START))
                .addPhase(phase("hotel", hotel, DayLabels.EPISODE))
                .addPhase(phase("home", Stated.of(PhaseLength.days(7)), DayLabels.PHASE))
                .addAllDuties(Stream.of(duties).toList())
                .addCitation(SOURCE)
                .build();
    }

    private static Phase phase(String name, Stated<PhaseLength> length, DayLabels labels) {
        return Phase.builder(name, Setting.HOME)
                .restriction(Stated.unspecified())
                .length(length)
                .dayLabels(labels)
                .addCitation(SOURCE)
                .build();
    }
}
