// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.json.JsonLines.Counts;
import org.quarantinekit.core.json.JsonLines.RefusedLine;
import org.quarantinekit.core.subject.Person;
import org.quarantinekit.core.subject.PersonId;

class JsonLinesTest {

    private List<PersonId> accepted;
    private List<RefusedLine> refused;

    @BeforeEach
    void startEmpty() {
        accepted = new ArrayList<>();
        refused = new ArrayList<>();
    }

    @Test
    void read_goodAndBadRows_goTwoWaysWithTheirLineNumbers() throws IOException {
        Counts counts = read("{\"id\":\"P-1\"}\n{\"id\":7}\n{\"id\":\"P-2\"}\nno JSON\n");
        assertThat(accepted).containsExactly(PersonId.of("P-1"), PersonId.of("P-2"));
        assertThat(refused)
                .containsExactly(
                        new RefusedLine(2, "/id: must be a PersonId"), new RefusedLine(4, "document: must be JSON"));
        assertThat(counts).isEqualTo(new Counts(2, 2));
        assertThat(counts.read()).isEqualTo(4);
    }

    @Test
    void read_blankLines_arePassedOverButKeepTheirNumbers() throws IOException {
        Counts counts = read("\n  \n{\"id\":\"P-1\"}\n\t\n{}\n\n");
        assertThat(accepted).containsExactly(PersonId.of("P-1"));
        assertThat(refused).containsExactly(new RefusedLine(5, "document: must have id"));
        assertThat(counts.read()).isEqualTo(2);
    }

    @Test
    void read_nothing_countsNothing() throws IOException {
        assertThat(read("")).isEqualTo(new Counts(0, 0));
    }

    @Test
    void read_windowsLinesAndNoLineBreakAtTheLast_areLinesToo() throws IOException {
        assertThat(read("{\"id\":\"P-1\"}\r\n{\"id\":\"P-2\"}")).isEqualTo(new Counts(2, 0));
    }

    @Test
    void read_twoDocumentsOnOneLine_areRefusedTogether() throws IOException {
        read("{\"id\":\"P-1\"} {\"id\":\"P-2\"}\n");
        assertThat(accepted).isEmpty();
        assertThat(refused).containsExactly(new RefusedLine(1, "document: must be followed by nothing"));
    }

    @Test
    void read_rowThatTheTakerRefuses_isRefusedAndNotAccepted() throws IOException {
        Counts counts = read("{\"id\":\"P-1\"}\n{\"id\":\"P-1\"}\n", person -> {
            if (accepted.contains(person.id())) {
                throw new IllegalArgumentException("person must not stand twice");
            }
            accepted.add(person.id());
        });
        assertThat(refused).containsExactly(new RefusedLine(2, "person must not stand twice"));
        assertThat(counts).isEqualTo(new Counts(1, 1));
    }

    @Test
    void read_refusalWithoutWords_hasSomeOfOurs() throws IOException {
        read("{\"id\":\"P-1\"}\n", person -> {
            throw new IllegalArgumentException();
        });
        assertThat(refused).containsExactly(new RefusedLine(1, "must be acceptable"));
    }

    @Test
    void read_anyOtherFailure_isNotARefusal() {
        IllegalStateException failure = new IllegalStateException("a mistake of the caller");
        assertThatThrownBy(() -> read("{\"id\":\"P-1\"}\n", person -> {
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(refused).isEmpty();
    }

    private Counts read(String lines) throws IOException {
        return read(lines, person -> accepted.add(person.id()));
    }

    private Counts read(String lines, Consumer<Person> taker) throws IOException {
        return JsonLines.read(
                new BufferedReader(new StringReader(lines)),
                DocumentReader.of(Person.class)::read,
                taker,
                refused::add);
    }
}
