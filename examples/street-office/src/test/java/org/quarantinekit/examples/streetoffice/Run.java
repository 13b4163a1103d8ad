// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import org.quarantinekit.core.json.QuarantineJson;

/**
 * One run of the program in this process.
 *
 * @param code the exit code
 * @param out what it printed
 * @param err what it printed on the error stream
 */
record Run(int code, String out, String err) {

    /** Runs the program, and makes sure of what no run may ever do. */
    static Run of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = StreetOffice.run(arguments, new PrintStream(out, false, UTF_8), new PrintStream(err, false, UTF_8));
        Run run = new Run(code, out.toString(UTF_8), err.toString(UTF_8));
        assertThat(run.err).doesNotContain("\tat ", "Exception", "defect", "org.quarantinekit");
        assertThat(run.out).doesNotContain("\r", "Exception");
        if (code == ExitCode.NOTHING_DONE) {
            assertThat(run.out).isEmpty();
            assertThat(run.err).isNotEmpty();
        }
        return run;
    }

    /** Runs the program as one that has to succeed in silence. */
    static Run good(String... arguments) {
        Run run = of(arguments);
        assertThat(run.err).isEmpty();
        assertThat(run.code).isEqualTo(ExitCode.DONE);
        return run;
    }

    ImmutableList<String> errLines() {
        return err.lines().collect(ImmutableList.toImmutableList());
    }

    JsonNode json() {
        try {
            return QuarantineJson.mapper().readTree(out);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the names of the properties, in their order. */
    static ImmutableList<String> names(JsonNode object) {
        return ImmutableList.copyOf(object.fieldNames());
    }
}
