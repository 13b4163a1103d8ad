// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Small inputs: one household of two people, sub-district rules, day 1 on Sunday, 8 August 2021. */
final class Samples {

    static final String SUBDISTRICT = "fengqing-road-subdistrict-2021";

    static final String HOUSEHOLD = household("H-1", "P-1", "P-2");
    static final String PERSON_1 = person("P-1");
    static final String PERSON_2 = person("P-2");
    static final String TEST = record("NUCLEIC_ACID_TEST", "P-1", "2021-08-11T09:00");

    private Samples() {}

    static String household(String id, String... members) {
        StringBuilder list = new StringBuilder();
        for (String member : members) {
            list.append(list.isEmpty() ? "" : ",")
                    .append("{\"person\":\"")
                    .append(member)
                    .append("\",\"joined\":\"2021-08-08\",\"left\":null}");
        }
        return "{\"kind\":\"household\",\"id\":\"" + id + "\",\"dwelling\":{\"compound\":\"C1\",\"building\":\"3\","
                + "\"unit\":\"2\",\"floor\":5,\"room\":\"501\"},\"members\":[" + list + "]}";
    }

    static String person(String id) {
        return person(
                id,
                "\"protocol\":\"" + SUBDISTRICT + "\",\"numbering\":\"START_IS_DAY_1\","
                        + "\"anchors\":{\"QUARANTINE_START\":\"2021-08-08\"}");
    }

    static String person(String id, String episode) {
        return "{\"kind\":\"person\",\"id\":\"" + id + "\",\"needs\":[],\"episode\":{" + episode + "}}";
    }

    static String record(String activity, String person, String at) {
        return "{\"activity\":\"" + activity + "\",\"subject\":{\"scope\":\"PERSON\",\"id\":\"" + person
                + "\"},\"performedAt\":\"" + at + "\",\"outcome\":\"DONE\"}";
    }

    /** Writes a file, a line for each text, and returns its name. */
    static String file(Path folder, String name, String... lines) {
        return bytes(folder, name, (String.join("\n", lines) + "\n").getBytes(UTF_8));
    }

    static String bytes(Path folder, String name, byte... content) {
        try {
            return Files.write(folder.resolve(name), content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a text that stands beside the tests. */
    static String text(String name) {
        try (InputStream text = Objects.requireNonNull(Samples.class.getResourceAsStream(name), name)) {
            return new String(text.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
