// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class StreetOfficeTest {

    @Test
    void main_withoutArguments_printsTheDayOfTheSample() {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, UTF_8));
            StreetOffice.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(out.toString(UTF_8)).isEqualTo(Samples.text("day_en.txt"));
    }

    @Test
    void help_isNoProblem() {
        assertThat(Run.good("--help").out())
                .startsWith("Usage: street-office")
                .contains("catalogue", "check", "plan", "explain", "packing", "day", "household")
                .contains("supplies", "ledger", "generate");
        assertThat(Run.good("day", "--help").out()).startsWith("Usage: street-office day");
        assertThat(Run.good("--version").out()).isEqualTo("street-office 0.1.0\n");
    }

    @Test
    void badUsage_isOneLine() {
        assertThat(Run.of("release").err())
                .isEqualTo("Unmatched argument at index 0: 'release'; see street-office --help\n");
        assertThat(Run.of("explain").err())
                .isEqualTo("Missing required options: '--protocol=ID|FILE', '--on=DATE';"
                        + " see street-office explain --help\n");
        assertThat(Run.of("day", "--sample", "--colour").err())
                .isEqualTo("Unknown option: '--colour'; see street-office day --help\n");
        assertThat(Run.of("day", "--sample", "--format", "xml").err())
                .isEqualTo(
                        "Invalid value for option '--format': must be one of table, json; see street-office day --help\n");
        assertThat(Run.of("day", "--sample", "--lang", "fr").err())
                .isEqualTo("Invalid value for option '--lang': must be one of en, zh; see street-office day --help\n");
        assertThat(Run.of("day", "--sample", "--date", "2021-02-30").err())
                .isEqualTo(
                        "Invalid value for option '--date': must be a date like 2021-08-08; see street-office day --help\n");
        assertThat(Run.of("day", "--sample", "--day-starts-at", "4").err())
                .isEqualTo("Invalid value for option '--day-starts-at': must be a time of day like 04:00;"
                        + " see street-office day --help\n");
        assertThat(Run.of("day", "--sample", "--numbering", "1").err())
                .isEqualTo("Invalid value for option '--numbering': must be one of start-is-day-0, start-is-day-1;"
                        + " see street-office day --help\n");
        assertThat(Run.of("day\nof\u0007days").errLines()).hasSize(1);
    }

    @Test
    void outputThatCannotBeWritten_isNothingDone() {
        PrintStream full = new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("No space left on device");
                    }
                },
                false,
                UTF_8);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = StreetOffice.run(new String[] {"catalogue"}, full, new PrintStream(err, true, UTF_8));
        assertThat(code).isEqualTo(2);
        assertThat(err.toString(UTF_8)).isEqualTo("standard output must be writable\n");
    }

    @Test
    void progress_isForTerminalsOnly() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, UTF_8);
        try (Progress progress = new Progress(new Desk(stream, stream, false), 9, 0)) {
            progress.reached(1);
        }
        assertThat(err.toString(UTF_8)).isEmpty();
        try (Progress progress = new Progress(new Desk(stream, stream, true), 9, Long.MAX_VALUE / 2)) {
            progress.reached(1);
        }
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void progress_onATerminal_isErasedAtTheEnd() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, UTF_8);
        try (Progress progress = new Progress(new Desk(stream, stream, true), 9, 0)) {
            progress.reached(3);
        }
        assertThat(err.toString(UTF_8))
                .isEqualTo("\r[" + "#".repeat(13) + " ".repeat(27) + "] 33%\r" + " ".repeat(60) + "\r");
    }

    @Test
    void progress_ofAFile_goesByItsBytes() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, UTF_8);
        Progress progress = new Progress(new Desk(stream, stream, true), 4, 0);
        try (InputStream file = new WatchedInput(new ByteArrayInputStream(new byte[] {'a', 'b', 'c', 'd'}), progress)) {
            assertThat(file.read()).isEqualTo('a');
            assertThat(err.toString(UTF_8)).isEqualTo("\r[##########" + " ".repeat(30) + "] 25%");
            assertThat(file.readAllBytes()).containsExactly('b', 'c', 'd');
            assertThat(file.read()).isEqualTo(-1);
        }
        assertThat(err.toString(UTF_8)).endsWith("\r" + " ".repeat(60) + "\r");
    }
}
