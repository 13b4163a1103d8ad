// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.Samples;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.episode.Extended;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.ProtocolId;

/** The lines that the command line promises to other programs, as far as they are documents of this module. */
class ContractLinesTest {

    private static final LocalDate AUG_5 = LocalDate.of(2021, 8, 5); // Thursday
    private static final LocalDate AUG_15 = LocalDate.of(2021, 8, 15); // Sunday
    private static final LocalDate AUG_24 = LocalDate.of(2021, 8, 24); // Tuesday
    private static final PersonId PERSON = PersonId.of("P-000001");
    private static final String HOUSEHOLD = """
            {"id":"H-0001","dwelling":{"compound":"C1","building":"3","unit":"2","floor":5,"room":"501"},\
            "members":[{"person":"P-000001","joined":"2021-08-05","left":null}]}""";
    private static final String EPISODE = """
            {"protocol":"fengqing-road-subdistrict-2021","numbering":"START_IS_DAY_1",\
            "anchors":{"QUARANTINE_START":"2021-08-05"},"enrolledOn":"2021-08-05","events":[]}""";
    private static final String EXTENDED = """
            {"kind":"extended","on":"2021-08-15","lastDay":"2021-08-24","reason":"…","actor":"…"}""";
    private static final String RECORD = """
            {"activity":"TEMPERATURE_CHECK","subject":{"scope":"PERSON","id":"P-000001"},\
            "performedAt":"2021-08-08T08:10","recordedAt":"2021-08-08T20:00","slot":"MORNING",\
            "outcome":"DONE","result":"36.6"}""";

    @Test
    void household_leftNull_stillBelongs() {
        assertThat(DocumentReader.of(Household.class).read(HOUSEHOLD))
                .isEqualTo(Household.builder(HouseholdId.of("H-0001"), Samples.dwelling())
                        .addMember(Membership.since(PERSON, AUG_5))
                        .build());
    }

    @Test
    void household_withTheKindOfItsLine_isRefusedSoTheProgramTakesItOut() {
        assertThatThrownBy(() -> DocumentReader.of(Household.class)
                        .read(HOUSEHOLD.replace("{\"id\":\"H", "{\"kind\":\"household\",\"id\":\"H")))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("/kind: must be a property of Household, line 1 column 10");
    }

    @Test
    void episode_withoutItsSubject_isRefused() {
        assertThatThrownBy(() -> DocumentReader.of(Episode.class).read(EPISODE))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("document: must have subject, line 1 column 156");
    }

    @Test
    void episode_withTheSubjectOfItsLine_isRead() throws IOException {
        ObjectNode line = (ObjectNode) QuarantineJson.mapper().readTree(EPISODE);
        line.putObject("subject").put("scope", "PERSON").put("id", "P-000001");
        assertThat(DocumentReader.of(Episode.class).read(line))
                .isEqualTo(Episode.builder(Subject.of(PERSON))
                        .protocol(ProtocolId.of("fengqing-road-subdistrict-2021"))
                        .numbering(DayNumbering.START_IS_DAY_1)
                        .putAnchor(AnchorKinds.QUARANTINE_START, Anchor.on(AUG_5))
                        .enrolledOn(AUG_5)
                        .build());
    }

    @Test
    void event_lineOfAnEventsFile_isRead() {
        assertThat(DocumentReader.of(EpisodeEvent.class).read(EXTENDED))
                .isEqualTo(
                        Extended.builder(AUG_15, AUG_24).reason("…").actor("…").build());
    }

    @Test
    void record_line_isReadAndWrittenAsItStands() throws IOException {
        ServiceRecord expected = ServiceRecord.builder(ActivityCodes.TEMPERATURE_CHECK, Subject.of(PERSON))
                .performedAt(LocalDateTime.of(2021, 8, 8, 8, 10))
                .recordedAt(LocalDateTime.of(2021, 8, 8, 20, 0))
                .slot(Slot.of("MORNING"))
                .outcome(Outcome.DONE)
                .result("36.6")
                .build();
        assertThat(DocumentReader.of(ServiceRecord.class).read(RECORD)).isEqualTo(expected);
        assertThat(QuarantineJson.mapper().writeValueAsString(expected)).isEqualTo(RECORD);
    }

    @Test
    void record_withoutWhatIsOptional_isRead() {
        String least = """
                {"activity":"TEMPERATURE_CHECK","subject":{"scope":"PERSON","id":"P-000001"},\
                "performedAt":"2021-08-08T08:10","outcome":"NOT_HOME"}""";
        ServiceRecord serviceRecord = DocumentReader.of(ServiceRecord.class).read(least);
        assertThat(serviceRecord.recordedAt()).isEmpty();
        assertThat(serviceRecord.slot()).isEmpty();
        assertThat(serviceRecord.result()).isEmpty();
        assertThat(serviceRecord.performer()).isEmpty();
    }
}
