// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.examples.streetoffice.Samples.file;
import static org.quarantinekit.examples.streetoffice.Samples.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

    @TempDir
    private Path folder;

    private static Run plan(String... options) {
        List<String> arguments = new ArrayList<>(List.of("plan", "--protocol", Samples.SUBDISTRICT));
        arguments.addAll(List.of(options));
        return Run.of(arguments.toArray(String[]::new));
    }

    private static Run dayOneOn8August(String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("--anchor", "quarantine-start=2021-08-08", "--numbering", "start-is-day-1"));
        arguments.addAll(List.of(options));
        return plan(arguments.toArray(String[]::new));
    }

    @Test
    void table_listsTestsOneByOneAndFoldsDailyServices() {
        Run run = dayOneOn8August();
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Samples.text("plan_en.txt"));
    }

    @Test
    void table_asOfADay_countsTheLabelsOfDailyServices() {
        String records = file(
                folder,
                "records.jsonl",
                record("NUCLEIC_ACID_TEST", "P-7", "2021-08-08T09:00"),
                record("TEMPERATURE_CHECK", "P-7", "2021-08-11T08:00"),
                record("TEMPERATURE_CHECK", "P-7", "2021-08-12T08:00"));
        Run run = dayOneOn8August("--records", records, "--as-of", "2021-08-11", "--lang", "zh");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(Samples.text("plan_zh.txt"));
    }

    @Test
    void json_withoutADay_hasTheseProperties() {
        JsonNode plan = dayOneOn8August("--format", "json").json();
        assertThat(Run.names(plan))
                .containsExactly(
                        "protocol",
                        "numbering",
                        "anchors",
                        "phases",
                        "stoppedDays",
                        "watches",
                        "leftOn",
                        "standardLastDay",
                        "plannedLastDay",
                        "effectiveLastDay",
                        "releaseAt",
                        "obligations");
        assertThat(plan.path("anchors")).hasToString("[{\"kind\":\"QUARANTINE_START\",\"date\":\"2021-08-08\"}]");
        assertThat(plan.path("phases"))
                .hasToString("[{\"name\":\"home\",\"setting\":\"HOME\",\"firstDay\":\"2021-08-08\","
                        + "\"lastDay\":\"2021-08-21\",\"series\":1}]");
        assertThat(plan.path("releaseAt").textValue()).isEqualTo("2021-08-22T00:00");
        assertThat(plan.path("obligations").path(0))
                .hasToString("{\"key\":\"nucleic-acid-test/PERSON:P-000000/1/1\",\"duty\":\"nucleic-acid-test\","
                        + "\"activity\":\"NUCLEIC_ACID_TEST\",\"scope\":\"PERSON\",\"day\":1,\"opens\":\"2021-08-08\","
                        + "\"target\":\"2021-08-08\",\"dueBy\":\"2021-08-08\",\"closes\":\"2021-08-21\",\"atLeast\":1,"
                        + "\"atMost\":null,\"slot\":null,\"disposition\":\"OWED\",\"reason\":null}");
    }

    @Test
    void json_asOfADay_hasAlsoTheseProperties() {
        JsonNode plan =
                dayOneOn8August("--as-of", "2021-08-25", "--format", "json").json();
        assertThat(Run.names(plan))
                .containsExactly(
                        "protocol",
                        "numbering",
                        "anchors",
                        "phases",
                        "stoppedDays",
                        "watches",
                        "leftOn",
                        "standardLastDay",
                        "plannedLastDay",
                        "effectiveLastDay",
                        "releaseAt",
                        "blockers",
                        "awaitingRelease",
                        "obligations",
                        "extraneous");
        assertThat(plan.path("awaitingRelease").booleanValue()).isTrue();
        assertThat(plan.path("effectiveLastDay").textValue()).isEqualTo("2021-08-21");
        assertThat(plan.path("blockers")).hasSize(5);
        assertThat(plan.path("obligations"))
                .allSatisfy(one -> assertThat(Run.names(one)).endsWith("disposition", "reason", "label", "done"));
        // The services of the last phase go on, those of the household as well, until somebody records a release.
        assertThat(plan.path("obligations"))
                .filteredOn(one -> one.path("target").asText().equals("2021-08-25"))
                .map(one -> one.path("activity").asText())
                .containsExactlyInAnyOrder(
                        "TEMPERATURE_CHECK",
                        "TEMPERATURE_CHECK",
                        "CONTACT",
                        "SUPPLY_DELIVERY",
                        "WASTE_COLLECTION",
                        "DISINFECTION");
    }

    @Test
    void json_obligations_goByTargetAndHoldThoseOfWiderScope() {
        JsonNode obligations = dayOneOn8August("--format", "json").json().path("obligations");
        assertThat(obligations).map(one -> one.path("target").asText()).isSorted();
        assertThat(obligations).map(one -> one.path("scope").asText()).contains("PERSON", "HOUSEHOLD", "UNIT");
        assertThat(obligations).hasSize(5 + 14 * 6);
    }

    @Test
    void json_beforeEnrolment_isNotOwedAndSaysWhy() {
        JsonNode first = dayOneOn8August("--enrolled", "2021-08-10", "--format", "json")
                .json()
                .path("obligations")
                .path(0);
        assertThat(first.path("disposition").textValue()).isEqualTo("NOT_OWED");
        assertThat(first.path("reason").textValue()).isEqualTo("BEFORE_ENROLMENT");
    }

    @Test
    void records_nameThePersonAndThePlacesAround() {
        String contact = "{\"activity\":\"CONTACT\",\"subject\":{\"scope\":\"HOUSEHOLD\",\"id\":\"H-9\"},"
                + "\"performedAt\":\"2021-08-08T10:00\",\"outcome\":\"DONE\"}";
        String records = file(folder, "records.jsonl", record("NUCLEIC_ACID_TEST", "P-7", "2021-08-08T09:00"), contact);
        JsonNode plan = dayOneOn8August("--records", records, "--as-of", "2021-08-08", "--format", "json")
                .json();
        assertThat(plan.path("obligations"))
                .filteredOn(one -> one.path("label").asText().equals("DONE"))
                .map(one -> one.path("key").asText())
                .containsExactly("nucleic-acid-test/PERSON:P-7/1/1", "CONTACT/HOUSEHOLD:H-9/2021-08-08");
    }

    @Test
    void records_thatCountForNothing_areListedWithTheReason() {
        String records = file(folder, "records.jsonl", record("ANTIGEN_TEST", "P-7", "2021-08-08T09:00"));
        assertThat(dayOneOn8August("--records", records, "--as-of", "2021-08-08", "--format", "json")
                        .json()
                        .path("extraneous"))
                .hasToString("[{\"activity\":\"ANTIGEN_TEST\",\"performedAt\":\"2021-08-08T09:00\","
                        + "\"reason\":\"NOT_A_DUTY\"}]");
    }

    @Test
    void records_ofSeveralPersons_areRefused() {
        String records = file(
                folder,
                "records.jsonl",
                record("CONTACT", "P-7", "2021-08-08T09:00"),
                record("CONTACT", "P-8", "2021-08-08T09:00"));
        Run run = dayOneOn8August("--records", records, "--as-of", "2021-08-08");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("records must be about one PERSON for one person's plan, but name 2\n");
    }

    @Test
    void records_withoutADay_areSaidToBeIgnored() {
        String records = file(folder, "records.jsonl", record("CONTACT", "P-7", "2021-08-08T09:00"));
        Run run = dayOneOn8August("--records", records);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo("records are ignored: they count only with --as-of\n");
    }

    @Test
    void refusedRecord_isReportedAndTheOthersCount() {
        String records = file(
                folder, "records.jsonl", record("NUCLEIC_ACID_TEST", "P-7", "2021-08-08T09:00"), "{\"activity\":1}");
        Run run = dayOneOn8August("--records", records, "--as-of", "2021-08-08", "--format", "json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo(records + ":2: /activity: must be an ActivityCode\n");
        assertThat(run.json().path("obligations").path(0).path("label").asText())
                .isEqualTo("DONE");
    }

    @Test
    void extraAnchor_isIgnoredWithALine() {
        Run run = dayOneOn8August("--anchor", "arrival=2021-08-07");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .isEqualTo("anchor ARRIVAL is ignored: fengqing-road-subdistrict-2021 counts from QUARANTINE_START\n");
        assertThat(run.out()).isEqualTo(dayOneOn8August().out());
    }

    @Test
    void anchorWithTimeAndZone_countsByItsLocalDate() {
        Run run = plan(
                "--numbering", "start-is-day-1", "--anchor", "quarantine-start=2021-08-08T23:30+08:00[Asia/Shanghai]");
        assertThat(run.out()).isEqualTo(dayOneOn8August().out());
    }

    @Test
    void missingAnchor_isTheRefusalOfTheLibrary() {
        Run run = plan("--numbering", "start-is-day-1");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("anchors of the episode must hold QUARANTINE_START, which fengqing-road-subdistrict-2021"
                        + " counts from\n");
    }

    @Test
    void missingNumbering_isTheRefusalOfTheLibrary() {
        Run run = plan("--anchor", "quarantine-start=2021-08-08");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("numbering must be chosen")
                        .contains("START_IS_DAY_0 gives", "START_IS_DAY_1 gives"));
    }

    @Test
    void malformedAnchor_isRefused() {
        assertThat(plan("--anchor", "quarantine-start").err())
                .isEqualTo("anchor must have the form kind=date, for example quarantine-start=2021-08-05\n");
        assertThat(plan("--anchor", "quarantine start=2021-08-08").err())
                .isEqualTo("anchor kind must be 1 to 64 upper-case letters, digits and underscores, a letter first\n");
        assertThat(dayOneOn8August("--anchor", "quarantine-start=2021-08-09").err())
                .isEqualTo("anchor QUARANTINE_START must not be given twice\n");
    }

    @Test
    void events_moveTheLastDay() {
        String events = file(
                folder, "events.json", "[{\"kind\":\"released\",\"on\":\"2021-08-16\",\"lastDay\":\"2021-08-15\"}]");
        JsonNode plan = dayOneOn8August("--events", events, "--format", "json").json();
        assertThat(plan.path("standardLastDay").textValue()).isEqualTo("2021-08-21");
        assertThat(plan.path("effectiveLastDay").textValue()).isEqualTo("2021-08-15");
        assertThat(plan.path("releaseAt").textValue()).isEqualTo("2021-08-16T00:00");
    }

    @Test
    void hours_giveTheReleaseItsOffset() {
        String document = EditedProtocol.subdistrict().hours(336).file(folder);

        JsonNode plan = Run.good(
                        "plan",
                        "--protocol",
                        document,
                        "--anchor",
                        "quarantine-start=2021-03-31T09:30+13:00[Pacific/Auckland]",
                        "--numbering",
                        "start-is-day-0",
                        "--format",
                        "json")
                .json();

        assertThat(plan.path("releaseAt").textValue()).isEqualTo("2021-04-14T08:30+12:00");
    }

    @Test
    void twoAnchors_areBothNamed() {
        String document = EditedProtocol.subdistrict().bothExposures().file(folder);

        JsonNode plan = Run.good(
                        "plan",
                        "--protocol",
                        document,
                        "--anchor",
                        "last-exposure=2021-03-06",
                        "--anchor",
                        "first-exposure=2021-03-01",
                        "--numbering",
                        "start-is-day-0",
                        "--format",
                        "json")
                .json();

        assertThat(plan.path("anchors").toString())
                .isEqualTo("[{\"kind\":\"FIRST_EXPOSURE\",\"date\":\"2021-03-01\"},"
                        + "{\"kind\":\"LAST_EXPOSURE\",\"date\":\"2021-03-06\"}]");
    }

    @Test
    void malformedEvents_areRefusedWithAPointer() {
        String noList = file(folder, "events.json", "{}");
        assertThat(dayOneOn8August("--events", noList).err())
                .isEqualTo(noList + ": document: must be a list of events\n");
        String noDate = file(folder, "events.json", "[{\"kind\":\"released\",\"on\":\"2021-08-16\"}]");
        assertThat(dayOneOn8August("--events", noDate).err()).isEqualTo(noDate + ": /0: must have lastDay\n");
    }

    @Test
    void protocolFile_isPlannedLikeABundledOne() {
        String document = Run.good("catalogue", "show", Samples.SUBDISTRICT, "--format", "json")
                .out();
        Run run = Run.of(
                "plan",
                "--protocol",
                file(folder, "protocol.json", document),
                "--anchor",
                "quarantine-start=2021-08-08",
                "--numbering",
                "start-is-day-1");
        assertThat(run.out()).isEqualTo(dayOneOn8August().out());
    }
}
