// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deliveries and contacts of the other books meet what is owed on the day, and each counts once. */
class DayBooksTest {

    private static final String DELIVERED = "{\"activity\":\"SUPPLY_DELIVERY\",\"subject\":{\"scope\":\"HOUSEHOLD\","
            + "\"id\":\"H-1\"},\"performedAt\":\"2021-08-11T10:00\",\"outcome\":\"DONE\"}";
    private static final String CONTACT = "{\"kind\":\"contact\",\"id\":\"C-1\",\"household\":\"H-1\","
            + "\"at\":\"2021-08-11T09:00\",\"channel\":\"TELEPHONE\",\"signsOfDistress\":false,\"concerns\":["
            + "{\"id\":\"K-1\",\"category\":\"DIFFICULTY\",\"text\":\"SECRET\"}]}";
    private static final String[] SUPPLIES = {
        "{\"kind\":\"need\",\"id\":\"N-1\",\"household\":\"H-1\",\"item\":\"RICE\",\"amount\":{\"number\":3,"
                + "\"unit\":\"BAG\"},\"channel\":\"TELEPHONE\",\"askedAt\":\"2021-08-10T09:00\"}",
        "{\"kind\":\"order\",\"id\":\"O-1\",\"placedAt\":\"2021-08-10T12:00\",\"lines\":[{\"item\":\"RICE\","
                + "\"unit\":\"BAG\",\"shares\":[{\"need\":\"N-1\",\"number\":3}]}]}",
        "{\"kind\":\"delivery\",\"id\":\"D-1\",\"order\":\"O-1\",\"household\":\"H-1\","
                + "\"at\":\"2021-08-11T10:00\",\"outcome\":\"DONE\",\"lines\":["
                + "{\"need\":\"N-1\",\"number\":1,\"result\":\"DELIVERED\"},"
                + "{\"need\":\"N-1\",\"number\":1,\"result\":\"DELIVERED\"}]}"
    };

    @TempDir
    private Path folder;

    private JsonNode day(String protocol, List<String> records, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "day",
                "--roster",
                Samples.file(
                        folder, "roster.jsonl", Samples.HOUSEHOLD, person("P-1", protocol), person("P-2", protocol)),
                "--records",
                Samples.file(folder, "records.jsonl", String.join("\n", records)),
                "--date",
                "2021-08-11",
                "--format",
                "json"));
        arguments.addAll(List.of(options));
        return Run.good(arguments.toArray(String[]::new)).json();
    }

    private static String person(String id, String protocol) {
        return Samples.person(
                id,
                "\"protocol\":\"" + protocol + "\",\"numbering\":\"START_IS_DAY_1\","
                        + "\"anchors\":{\"QUARANTINE_START\":\"2021-08-08\"}");
    }

    private String supplies() {
        return Samples.file(folder, "supplies.jsonl", SUPPLIES);
    }

    private static int done(JsonNode day, String activity) {
        for (JsonNode total : day.path("owed")) {
            if (total.path("activity").textValue().equals(activity)) {
                return total.path("done").intValue();
            }
        }
        return -1;
    }

    @Test
    void delivery_meetsWhatIsOwedToTheHousehold() {
        assertThat(done(day(Samples.SUBDISTRICT, List.of()), "SUPPLY_DELIVERY")).isZero();
        JsonNode day = day(Samples.SUBDISTRICT, List.of(), "--supplies", supplies());
        assertThat(done(day, "SUPPLY_DELIVERY")).isEqualTo(1);
        assertThat(day.path("extraneous")).isEmpty();
        assertThat(day.path("unknown")).isEmpty();
    }

    @Test
    void delivery_thatStandsAmongTheRecordsToo_countsOnce() {
        JsonNode day = day(Samples.SUBDISTRICT, List.of(DELIVERED), "--supplies", supplies());
        assertThat(done(day, "SUPPLY_DELIVERY")).isEqualTo(1);
        String later = DELIVERED.replace("T10:00", "T16:00");
        assertThat(done(day(Samples.SUBDISTRICT, List.of(later), "--supplies", supplies()), "SUPPLY_DELIVERY"))
                .isEqualTo(1);
    }

    @Test
    void delivery_meetsWhatIsOwedToEachPerson_whereTheVillagesSaySo() {
        JsonNode day = day("fengqing-road-villages-2021", List.of(), "--supplies", supplies());
        assertThat(done(day, "SUPPLY_DELIVERY")).isEqualTo(2);
        assertThat(day.path("extraneous")).isEmpty();
    }

    @Test
    void delivery_isShown_withWhatIsStillAwaited() {
        JsonNode day = day(Samples.SUBDISTRICT, List.of(), "--supplies", supplies());
        assertThat(day.path("deliveries")).hasSize(1);
        assertThat(Run.names(day.path("deliveries").path(0)))
                .containsExactly("delivery", "order", "household", "at", "outcome", "deliverer", "lines");
        assertThat(day.path("waiting")).hasSize(1);
        assertThat(day.path("waiting").path(0).path("awaited").intValue()).isEqualTo(1);
        assertThat(day.path("concerns").isMissingNode()).isTrue();
    }

    @Test
    void contact_meetsWhatIsOwedToTheHousehold_andItsConcernWaits() {
        String ledger = Samples.file(folder, "ledger.jsonl", CONTACT);
        JsonNode day = day(Samples.SUBDISTRICT, List.of(), "--ledger", ledger);
        assertThat(done(day, "CONTACT")).isEqualTo(1);
        assertThat(day.path("concerns").path("unanswered")).hasSize(1);
        assertThat(day.path("concerns").path("overdue")).isEmpty();
        assertThat(day.path("deliveries").isMissingNode()).isTrue();
        assertThat(day.toString()).doesNotContain("SECRET");
    }

    @Test
    void contact_thatNobodyIsOwed_isNoRiddleOnTheWorklist() {
        String ledger = Samples.file(folder, "ledger.jsonl", CONTACT);
        assertThat(day("fengqing-road-villages-2021", List.of(), "--ledger", ledger)
                        .path("extraneous"))
                .isEmpty();
    }
}
