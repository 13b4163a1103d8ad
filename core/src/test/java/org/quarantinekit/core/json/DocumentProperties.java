// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.time.api.Dates;
import net.jqwik.time.api.Times;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.DutySlot;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.Outcome;

class DocumentProperties {

    private static final JsonMapper MAPPER = QuarantineJson.mapper();

    @Property
    void aRecordIsReadAsItWasWritten(
            @ForAll("moments") LocalDateTime performedAt,
            @ForAll Outcome outcome,
            @ForAll @StringLength(max = 40) String result)
            throws IOException {
        ServiceRecord serviceRecord = ServiceRecord.builder(ActivityCodes.CONTACT, Subject.of(PersonId.of("P-000001")))
                .performedAt(performedAt)
                .recordedAt(performedAt.plusMinutes(1))
                .outcome(outcome)
                .result(result)
                .build();
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(serviceRecord), ServiceRecord.class))
                .isEqualTo(serviceRecord);
    }

    @Property
    void aSlotIsReadAsItWasWritten(@ForAll("times") LocalTime startsAt) throws IOException {
        DutySlot slot = new DutySlot(Slot.of("NOON"), Optional.of(startsAt), Demand.atLeast(1));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(slot), DutySlot.class))
                .isEqualTo(slot);
    }

    @Property
    void anAnchorIsParsedAsItReads(@ForAll("moments") LocalDateTime moment, @ForAll("zones") ZoneId zone) {
        Anchor day = Anchor.on(moment.toLocalDate());
        Anchor hour = Anchor.at(moment.atZone(zone));
        assertThat(Anchor.parse(day.toString())).isEqualTo(day);
        assertThat(Anchor.parse(hour.toString())).isEqualTo(hour);
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        Arbitrary<LocalDate> dates = Dates.dates().between(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 12, 31));
        return Combinators.combine(dates, times()).as(LocalDateTime::of);
    }

    @Provide
    Arbitrary<LocalTime> times() {
        return Arbitraries.oneOf(
                Times.times().ofPrecision(ChronoUnit.MINUTES),
                Times.times().ofPrecision(ChronoUnit.SECONDS),
                Times.times().ofPrecision(ChronoUnit.NANOS));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Asia/Shanghai", "Europe/Berlin", "America/New_York", "Z", "+05:45", "UTC")
                .map(ZoneId::of);
    }
}
