// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.quarantinekit.core.json.QuarantineJson;

/** The protocol of the sub-district with something of it changed; what is changed is made up. */
final class EditedProtocol {

    private final ObjectNode document =
            (ObjectNode) Run.good("catalogue", "show", Samples.SUBDISTRICT, "--format", "json")
                    .json();

    private EditedProtocol() {}

    static EditedProtocol subdistrict() {
        return new EditedProtocol();
    }

    /** States what every event does; a new exposure does this. */
    EditedProtocol reExposure(String rule) {
        document.set("consequences", json("""
                {"positiveTest":{},"newSign":{"days":5,"mayOverrun":true}}"""));
        ((ObjectNode) document.path("consequences")).put("reExposure", rule).set("citations", citations());
        return this;
    }

    EditedProtocol release(String moment, String condition) {
        ObjectNode release = document.putObject("release");
        release.set("moment", json(moment));
        release.set("condition", json(condition));
        release.set("citations", citations());
        return this;
    }

    /** Gives the tests a window of their own day, so that a miss is certain the day after, and this consequence of it. */
    EditedProtocol missedTest(String policy) {
        return test("missPolicy", policy).test("window", """
                {"daysEarly":0,"daysLate":0}""");
    }

    EditedProtocol test(String property, String value) {
        ((ObjectNode) document.path("duties").path(0)).set(property, json(value));
        return this;
    }

    /** Keeps the tests of all duties. */
    EditedProtocol testsOnly() {
        ArrayNode duties = (ArrayNode) document.path("duties");
        while (duties.size() > 1) {
            duties.remove(1);
        }
        return this;
    }

    /** Adds a duty of the whole stay; its source is that of the stay. */
    EditedProtocol duty(String id, String activity, String scope, String occurrence) {
        ObjectNode duty = ((ArrayNode) document.path("duties")).addObject();
        duty.put("id", id)
                .put("activity", activity)
                .put("scope", scope)
                .put("phase", "home")
                .put("window", "UNSPECIFIED")
                .put("missPolicy", "UNSPECIFIED");
        duty.set("occurrence", json(occurrence));
        duty.set("demand", json("{\"atLeast\":1}"));
        duty.set("citations", citations());
        return this;
    }

    EditedProtocol hours(int hours) {
        ((ObjectNode) document.path("phases").path(0))
                .putObject("length")
                .put("kind", "hours")
                .put("hours", hours);
        return this;
    }

    EditedProtocol bothExposures() {
        document.set("anchor", json("""
                {"kind":"allRequired","kinds":["FIRST_EXPOSURE","LAST_EXPOSURE"]}"""));
        return this;
    }

    private JsonNode citations() {
        return document.path("phases").path(0).path("citations").deepCopy();
    }

    /** Writes it, and returns the name of the file. */
    String file(Path folder) {
        return Samples.file(folder, "protocol.json", document.toString());
    }

    private static JsonNode json(String text) {
        try {
            return QuarantineJson.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
