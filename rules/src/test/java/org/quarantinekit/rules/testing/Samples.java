// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.protocol.AnchorRule;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.InForce;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Phase;
import org.quarantinekit.core.protocol.PhaseLength;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.ProtocolStatus;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.Confidence;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Reading;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.DutyId;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.core.term.Setting;
import org.quarantinekit.core.term.SubjectScope;

/** Small protocols of 14 days at home, made up for these tests. */
final class Samples {

    private static final Citation SOURCE = Citation.builder("Made up for a test", "1")
            .reading(Reading.VERBATIM)
            .confidence(Confidence.LOW)
            .verifiedOn(LocalDate.of(2026, 11, 1))
            .build();

    private static final LocalizedText TEXT = LocalizedText.of("Sample", "样本");

    private Samples() {}

    /** Tests on days 1, 4, 7, 10 and 14, a daily reading, and daily sampling of the building; the numbering is left open. */
    static Protocol fiveTests() {
        return protocol(
                Stated.unspecified(),
                duty("temperature-check", ActivityCodes.TEMPERATURE_CHECK, SubjectScope.PERSON)
                        .occurrence(OccurrenceRule.eachDay())
                        .demand(Demand.atLeast(1))
                        .build(),
                duty("building-sampling", ActivityCodes.NUCLEIC_ACID_TEST, SubjectScope.BUILDING)
                        .occurrence(OccurrenceRule.eachDay())
                        .demand(Demand.atLeast(1))
                        .build(),
                testOn(1, 4, 7, 10, 14));
    }

    static Duty testOn(int... days) {
        return duty("nucleic-acid-test", ActivityCodes.NUCLEIC_ACID_TEST, SubjectScope.PERSON)
                .occurrence(OccurrenceRule.onDays(days))
                .demand(Demand.atLeast(1))
                .build();
    }

    static Duty.Builder duty(String id, ActivityCode activity, SubjectScope scope) {
        return Duty.builder(DutyId.of(id), activity, scope)
                .phase("home")
                .window(Stated.unspecified())
                .missPolicy(Stated.unspecified())
                .addCitation(SOURCE);
    }

    static Protocol protocol(Stated<DayNumbering> numbering, Duty... duties) {
        return Protocol.builder(ProtocolId.of("sample"))
                .title(TEXT)
                .jurisdiction(TEXT)
                .status(ProtocolStatus.PROVISIONAL)
                .confidence(Confidence.LOW)
                .inForce(InForce.unspecified())
                .numbering(numbering)
                .anchor(AnchorRule.firstAvailable(AnchorKinds.LAST_EXPOSURE, AnchorKinds.QUARANTINE_START))
                .addPhase(Phase.builder("home", Setting.HOME)
                        .restriction(Stated.unspecified())
                        .length(Stated.of(PhaseLength.days(14)))
                        .addCitation(SOURCE)
                        .build())
                .addAllDuties(ImmutableList.copyOf(duties))
                .addCitation(SOURCE)
                .build();
    }
}
