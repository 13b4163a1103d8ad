// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_0;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.rules.plan.Samples.STAY;
import static org.quarantinekit.rules.plan.Samples.test;

import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Phase;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.Setting;
import org.quarantinekit.rules.plan.Samples;

class CompiledPhasesTest {

    private static final String HOME = "home";

    @Test
    void of_onePhaseOf14Days_lastsToTheOffsetOfItsDay14() {
        assertThat(compiled(START_IS_DAY_1, Samples.phase(STAY, 14, DayLabels.EPISODE))
                        .lastOffset())
                .isEqualTo(13);
        assertThat(compiled(START_IS_DAY_0, Samples.phase(STAY, 14, DayLabels.EPISODE))
                        .lastOffset())
                .isEqualTo(14);
    }

    @Test
    void of_twoPhases_joinWithoutGapOrOverlap() {
        CompiledProtocol compiled = compiled(
                START_IS_DAY_0, Samples.phase(STAY, 14, DayLabels.EPISODE), Samples.phase(HOME, 7, DayLabels.EPISODE));
        assertThat(compiled.phases())
                .extracting(CompiledPhase::firstOffset, CompiledPhase::lastOffset, CompiledPhase::labelOfAnchor)
                .containsExactly(tuple(0, 14, 0), tuple(15, 21, 0));
        assertThat(compiled.lastOffset()).isEqualTo(21);
    }

    @Test
    void of_labelsOfThePhase_beginAgainWith1UnderBothNumberings() {
        for (DayNumbering numbering : DayNumbering.values()) {
            CompiledPhase second = compiled(
                            numbering,
                            Samples.phase(STAY, 7, DayLabels.EPISODE),
                            Samples.phase(HOME, 7, DayLabels.PHASE))
                    .phases()
                    .get(1);
            assertThat(second.labelOf(second.firstOffset())).isEqualTo(ProtocolDay.of(1));
            assertThat(second.labelOf(second.lastOffset())).isEqualTo(ProtocolDay.of(7));
            assertThat(second.offsetOf(ProtocolDay.of(1))).isEqualTo(second.firstOffset());
        }
    }

    @Test
    void of_lengthsOf1To30_haveOneDayMoreWhereTheStartIsDay0() {
        for (int days = 1; days <= 30; days++) {
            assertThat(compiled(START_IS_DAY_1, Samples.phase(STAY, days, DayLabels.EPISODE))
                            .lastOffset())
                    .isEqualTo(days - 1);
            assertThat(compiled(START_IS_DAY_0, Samples.phase(STAY, days, DayLabels.EPISODE))
                            .lastOffset())
                    .isEqualTo(days);
        }
    }

    @Test
    void hasLength_onlyIfEveryPhaseHas() {
        assertThat(CompiledProtocol.hasLength(Samples.protocol(START_IS_DAY_1, 14)))
                .isTrue();
        Protocol open = Samples.protocol(Stated.of(START_IS_DAY_1))
                .addPhases(
                        Samples.phase(STAY, 14, DayLabels.EPISODE),
                        Phase.builder(HOME, Setting.HOME)
                                .restriction(Stated.unspecified())
                                .length(Stated.unspecified())
                                .addCitations(Samples.citation())
                                .build())
                .build();
        assertThat(CompiledProtocol.hasLength(open)).isFalse();
    }

    @Test
    void hasDays_day0_onlyWhereTheStartIsDay0() {
        Protocol protocol = Samples.protocol(Stated.unspecified())
                .addPhases(Samples.phase(STAY, 14, DayLabels.EPISODE))
                .addDuties(test(0, 7))
                .build();
        assertThat(CompiledProtocol.hasDays(protocol, START_IS_DAY_0)).isTrue();
        assertThat(CompiledProtocol.hasDays(protocol, START_IS_DAY_1)).isFalse();
    }

    private static CompiledProtocol compiled(DayNumbering numbering, Phase... phases) {
        Protocol protocol =
                Samples.protocol(Stated.of(numbering)).addPhases(phases).build();
        return CompiledProtocol.of(protocol, numbering);
    }
}
