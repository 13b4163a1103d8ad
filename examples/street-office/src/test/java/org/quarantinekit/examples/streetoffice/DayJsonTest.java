// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The shape of the day in JSON, which other programs rely on. */
class DayJsonTest {

    private static final JsonNode DAY =
            Run.good("day", "--sample", "--format", "json").json();

    @Test
    void day_hasTheseProperties() {
        assertThat(Run.names(DAY))
                .containsExactly(
                        "date",
                        "people",
                        "households",
                        "owed",
                        "coverage",
                        "worklist",
                        "awaitingRelease",
                        "carePackages",
                        "arrangements",
                        "extraneous",
                        "unknown",
                        "deliveries",
                        "waiting",
                        "concerns",
                        "labels");
        assertThat(DAY.path("date").textValue()).isEqualTo("2021-08-15");
        assertThat(DAY.path("people").intValue()).isEqualTo(120);
        assertThat(DAY.path("households").intValue()).isEqualTo(45);
    }

    @Test
    void owed_hasTheseProperties_andItsLabelsAddUp() {
        assertThat(DAY.path("owed")).isNotEmpty().allSatisfy(total -> {
            assertThat(Run.names(total))
                    .containsExactly("activity", "scope", "obligations", "required", "done", "labels");
            assertThat(sum(total.path("labels")))
                    .isEqualTo(total.path("obligations").intValue());
            assertThat(total.path("done").intValue())
                    .isLessThanOrEqualTo(total.path("required").intValue());
        });
    }

    @Test
    void coverage_hasTheseProperties_andItsPartsAddUp() {
        JsonNode coverage = DAY.path("coverage");
        assertThat(Run.names(coverage))
                .containsExactly("expected", "covered", "missing", "unreachable", "duplicate", "unknown", "unexpected");
        assertThat(coverage.path("covered").intValue()
                        + coverage.path("missing").intValue()
                        + coverage.path("unreachable").intValue())
                .isEqualTo(coverage.path("expected").intValue())
                .isPositive();
        assertThat(coverage.path("duplicate").intValue()).isEqualTo(1);
        assertThat(coverage.path("unknown").intValue()).isEqualTo(1);
        assertThat(coverage.path("unexpected").intValue()).isEqualTo(1);
    }

    @Test
    void worklist_hasTheseProperties() {
        Set<String> labels = new HashSet<>();
        for (JsonNode row : DAY.path("worklist")) {
            labels.add(row.path("label").textValue());
            if (!row.path("label").textValue().equals("AWAITING_RELEASE")) {
                assertThat(Run.names(row))
                        .containsExactly(
                                "compound",
                                "building",
                                "unit",
                                "household",
                                "person",
                                "duty",
                                "activity",
                                "slot",
                                "label",
                                "done",
                                "atLeast");
            }
        }
        assertThat(labels).containsExactlyInAnyOrder("DUE", "OVERDUE", "MISSED", "AWAITING_RELEASE");
    }

    @Test
    void worklist_ofAStaircase_hasNeitherHouseholdNorPerson() {
        assertThat(DAY.path("worklist"))
                .filteredOn(row -> row.path("activity").asText().equals("DISINFECTION"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.path("unit").isTextual()).isTrue();
                    assertThat(row.path("household").isNull()).isTrue();
                    assertThat(row.path("person").isNull()).isTrue();
                    assertThat(row.path("slot").isNull()).isTrue();
                });
    }

    @Test
    void worklist_holdsAlsoWhoIsPastTheLastDayAndNotReleased() {
        assertThat(DAY.path("worklist"))
                .filteredOn(row -> row.path("label").asText().equals("AWAITING_RELEASE"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(Run.names(row))
                            .containsExactly(
                                    "compound",
                                    "building",
                                    "unit",
                                    "household",
                                    "person",
                                    "duty",
                                    "activity",
                                    "slot",
                                    "label",
                                    "done",
                                    "atLeast",
                                    "lastDay",
                                    "blockers");
                    assertThat(row.path("person").textValue()).isEqualTo("P-000072");
                    assertThat(row.path("duty").isNull()).isTrue();
                    assertThat(row.path("activity").isNull()).isTrue();
                    assertThat(row.path("slot").isNull()).isTrue();
                    assertThat(row.path("done").intValue()).isZero();
                    assertThat(row.path("atLeast").intValue()).isZero();
                    assertThat(row.path("lastDay").textValue()).isEqualTo("2021-08-14");
                });
    }

    @Test
    void awaitingRelease_saysSinceWhenAndWhatStandsInTheWay() {
        assertThat(DAY.path("awaitingRelease")).singleElement().satisfies(one -> {
            assertThat(Run.names(one)).containsExactly("household", "person", "lastDay", "releaseAt", "blockers");
            assertThat(one.path("releaseAt").textValue()).isEqualTo("2021-08-15T00:00");
            assertThat(one.path("blockers").path(0).toString())
                    .isEqualTo(
                            "{\"obligation\":\"nucleic-acid-test/PERSON:P-000072/1/14\","
                                    + "\"reason\":\"MISS_CONSEQUENCE_UNSPECIFIED\",\"activity\":\"NUCLEIC_ACID_TEST\",\"missing\":1}");
        });
    }

    @Test
    void carePackages_sayWhatIsMissing_withoutMakingUpANumber() {
        JsonNode one = DAY.path("carePackages").path(0);
        assertThat(Run.names(one)).containsExactly("package", "short");
        assertThat(one.path("package").textValue()).isEqualTo("five-ones-2021");
        assertThat(one.path("short"))
                .hasSize(10)
                .map(JsonNode::toString)
                .contains("{\"household\":\"H-0005\",\"person\":\"P-000013\",\"since\":\"2021-08-05\","
                        + "\"missing\":[{\"item\":\"MASK\",\"quantity\":null}]}");
    }

    @Test
    void arrangements_sayWhoseNeedWaits_andNeverForWhat() {
        assertThat(DAY.path("arrangements"))
                .hasSize(6)
                .map(JsonNode::toString)
                .startsWith(
                        "{\"compound\":\"C1\",\"building\":\"1\",\"unit\":\"1\",\"household\":\"H-0003\","
                                + "\"person\":\"P-000008\",\"need\":\"CANNOT_WALK_WELL\",\"standing\":\"NO_PLAN\",\"dueBy\":null}",
                        "{\"compound\":\"C1\",\"building\":\"1\",\"unit\":\"2\",\"household\":\"H-0010\","
                                + "\"person\":\"P-000027\",\"need\":\"NEEDS_OUTSIDE_MEDICAL_CARE\",\"standing\":\"OVERDUE\","
                                + "\"dueBy\":\"2021-08-14T12:00\"}");
    }

    @Test
    void extraneousAndUnknown_nameTheRecordsByCode() {
        assertThat(DAY.path("extraneous"))
                .map(JsonNode::toString)
                .containsExactly("{\"scope\":\"PERSON\",\"subject\":\"P-000098\",\"activity\":\"NUCLEIC_ACID_TEST\","
                        + "\"performedAt\":\"2021-08-15T10:26\",\"reason\":\"NOT_A_DUTY\"}");
        assertThat(DAY.path("unknown"))
                .map(JsonNode::toString)
                .containsExactly("{\"scope\":\"PERSON\",\"subject\":\"P-000201\",\"activity\":\"NUCLEIC_ACID_TEST\","
                        + "\"performedAt\":\"2021-08-15T09:44\"}");
    }

    private static int sum(JsonNode counts) {
        int sum = 0;
        for (JsonNode count : counts) {
            sum += count.intValue();
        }
        return sum;
    }
}
