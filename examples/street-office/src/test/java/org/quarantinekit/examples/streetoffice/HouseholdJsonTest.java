// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.examples.streetoffice.Samples.HOUSEHOLD;
import static org.quarantinekit.examples.streetoffice.Samples.PERSON_1;
import static org.quarantinekit.examples.streetoffice.Samples.person;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shape of the file of a household in JSON, which other programs rely on. */
class HouseholdJsonTest {

    private static final JsonNode FILE = sample("H-0010", "en");

    @TempDir
    private Path folder;

    private static JsonNode sample(String household, String language) {
        return Run.good("household", household, "--sample", "--format", "json", "--lang", language)
                .json();
    }

    @Test
    void household_hasTheseProperties() {
        assertThat(Run.names(FILE))
                .containsExactly(
                        "date", "household", "compound", "building", "unit", "members", "obligations", "own", "labels");
        assertThat(FILE.path("date").textValue()).isEqualTo("2021-08-15");
        assertThat(FILE.path("household").textValue()).isEqualTo("H-0010");
        assertThat(FILE.path("compound").textValue()).isEqualTo("C1");
        assertThat(FILE.path("building").textValue()).isEqualTo("1");
        assertThat(FILE.path("unit").textValue()).isEqualTo("2");
        assertThat(Run.names(FILE.path("own"))).containsExactly("labels");
    }

    @Test
    void household_doesNotDependOnTheLanguage() {
        assertThat(sample("H-0010", "zh")).isEqualTo(FILE);
    }

    @Test
    void member_isShownWholly() {
        assertThat(FILE.path("members").path(1).toString())
                .isEqualTo("{\"person\":\"P-000027\",\"memberships\":[{\"joined\":\"2021-08-06\",\"left\":null}],"
                        + "\"atHome\":true,\"home\":\"H-0010\",\"staying\":true,"
                        + "\"needs\":[{\"need\":\"NEEDS_OUTSIDE_MEDICAL_CARE\",\"standing\":\"OVERDUE\","
                        + "\"dueBy\":\"2021-08-14T12:00\",\"settledAt\":null}],"
                        + "\"protocol\":\"fengqing-road-subdistrict-2021\",\"numbering\":\"START_IS_DAY_1\","
                        + "\"firstDay\":\"2021-08-06\",\"standardLastDay\":\"2021-08-19\","
                        + "\"plannedLastDay\":\"2021-08-19\",\"effectiveLastDay\":\"2021-08-19\","
                        + "\"releaseAt\":\"2021-08-20T00:00\",\"awaitingRelease\":false,\"blockers\":[],\"refusal\":null,"
                        + "\"labels\":{\"DONE\":5,\"UPCOMING\":9,\"DUE\":1,\"LAPSED\":18}}");
    }

    @Test
    void memberPastTheLastDay_hasItsBlockers() {
        JsonNode member = sample("H-0027", "en").path("members").path(1);
        assertThat(member.path("awaitingRelease").booleanValue()).isTrue();
        assertThat(member.path("blockers").path(0).toString())
                .isEqualTo(
                        "{\"obligation\":\"nucleic-acid-test/PERSON:P-000072/1/14\","
                                + "\"reason\":\"MISS_CONSEQUENCE_UNSPECIFIED\",\"activity\":\"NUCLEIC_ACID_TEST\",\"missing\":1}");
    }

    @Test
    void obligation_hasThePropertiesOfThePlanAndItsSubject() {
        JsonNode plan = Run.good(
                        "plan",
                        "--protocol",
                        Samples.SUBDISTRICT,
                        "--anchor",
                        "quarantine-start=2021-08-06",
                        "--numbering",
                        "start-is-day-1",
                        "--as-of",
                        "2021-08-15",
                        "--format",
                        "json")
                .json();
        assertThat(FILE.path("obligations")).hasSize(3 + 3 * 6).allSatisfy(obligation -> {
            assertThat(Run.names(obligation)).startsWith("subject");
            assertThat(Run.names(obligation).subList(1, Run.names(obligation).size()))
                    .isEqualTo(Run.names(plan.path("obligations").path(0)));
        });
        assertThat(FILE.path("obligations").path(0).path("subject").textValue()).isEqualTo("H-0010");
        assertThat(FILE.path("obligations").path(3).path("subject").textValue()).isEqualTo("P-000026");
    }

    @Test
    void labels_ofTheHouseholdAndItsMembers_addUp() {
        Map<String, Integer> sum = new HashMap<>();
        FILE.path("own").path("labels").properties().forEach(one -> add(sum, one));
        FILE.path("members")
                .forEach(member -> member.path("labels").properties().forEach(one -> add(sum, one)));
        Map<String, Integer> whole = new HashMap<>();
        FILE.path("labels").properties().forEach(one -> add(whole, one));
        assertThat(sum).isEqualTo(whole).isNotEmpty();
    }

    private static void add(Map<String, Integer> sum, Map.Entry<String, JsonNode> one) {
        sum.merge(one.getKey(), one.getValue().intValue(), Integer::sum);
    }

    @Test
    void memberWithoutAStay_andOneWithARefusedOne_haveTheSameProperties() {
        String open = "\"protocol\":\"" + Samples.SUBDISTRICT + "\"";
        JsonNode members = file(
                        "H-1", HOUSEHOLD, "{\"kind\":\"person\",\"id\":\"P-1\",\"needs\":[]}", person("P-2", open))
                .path("members");
        assertThat(members).allSatisfy(member -> {
            assertThat(Run.names(member))
                    .isEqualTo(Run.names(FILE.path("members").path(0)));
            assertThat(member.path("protocol").isNull()).isTrue();
            assertThat(member.path("effectiveLastDay").isNull()).isTrue();
            assertThat(member.path("awaitingRelease").isNull()).isTrue();
            assertThat(member.path("blockers")).isEmpty();
            assertThat(member.path("labels")).isEmpty();
        });
        assertThat(members.path(0).path("refusal").isNull()).isTrue();
        assertThat(members.path(1).path("refusal").textValue())
                .isEqualTo("anchors of the episode must hold QUARANTINE_START, which"
                        + " fengqing-road-subdistrict-2021 counts from");
    }

    @Test
    void memberWhoMoved_namesTheHomeAndCountsThere() {
        String former = HOUSEHOLD.replace("\"left\":null}]", "\"left\":\"2021-08-09\"}]");
        String present = Samples.household("H-2", "P-2").replace("2021-08-08", "2021-08-10");
        JsonNode member = file("H-1", former, present, PERSON_1, person("P-2"))
                .path("members")
                .path(1);
        assertThat(member.path("atHome").booleanValue()).isFalse();
        assertThat(member.path("home").textValue()).isEqualTo("H-2");
        assertThat(member.path("memberships").toString())
                .isEqualTo("[{\"joined\":\"2021-08-08\",\"left\":\"2021-08-09\"}]");
        assertThat(member.path("plannedLastDay").textValue()).isEqualTo("2021-08-21");
        assertThat(member.path("effectiveLastDay").isNull()).isTrue();
        assertThat(member.path("labels")).isEmpty();
    }

    private JsonNode file(String household, String... roster) {
        return Run.of(
                        "household",
                        household,
                        "--roster",
                        Samples.file(folder, "roster.jsonl", roster),
                        "--records",
                        Samples.file(folder, "records.jsonl", ""),
                        "--date",
                        "2021-08-11",
                        "--format",
                        "json")
                .json();
    }
}
