// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.subject.Person;
import org.quarantinekit.core.subject.PersonId;

class DocumentReaderTest {

    private static final DocumentReader<Person> PERSONS = DocumentReader.of(Person.class);
    private static final Person PERSON = Person.builder(PersonId.of("P-1")).build();
    private static final String DOCUMENT = "{\"id\":\"P-1\"}";
    private static final String THREE_LINES = "{\n  \"id\":\"P-1\",\n  \"needs\":[7]\n}";

    @Test
    void read_text_isTheDocument() {
        assertThat(PERSONS.read(DOCUMENT)).isEqualTo(PERSON);
    }

    @Test
    void read_stream_isTheDocument() throws IOException {
        assertThat(PERSONS.read(new StringReader(DOCUMENT))).isEqualTo(PERSON);
    }

    @Test
    void read_tree_isTheDocument() throws IOException {
        assertThat(PERSONS.read(tree(DOCUMENT))).isEqualTo(PERSON);
    }

    @Test
    void read_refusedText_saysWhere() {
        InvalidDocumentException refused =
                catchThrowableOfType(InvalidDocumentException.class, () -> PERSONS.read(THREE_LINES));
        assertThat(refused).hasMessage("/needs/0: must be a SpecialNeed, line 3 column 12");
        assertThat(refused.pointer()).isEqualTo("/needs/0");
        assertThat(refused.rule()).isEqualTo("must be a SpecialNeed");
        assertThat(refused.line()).hasValue(3);
        assertThat(refused.column()).hasValue(12);
        assertThat(refused.reason()).isEqualTo("/needs/0: must be a SpecialNeed");
    }

    @Test
    void read_refusedStream_saysWhere() {
        assertThatThrownBy(() -> PERSONS.read(new StringReader(THREE_LINES)))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("/needs/0: must be a SpecialNeed, line 3 column 12");
    }

    @Test
    void read_refusedTree_hasAPointerAndNoLine() throws IOException {
        JsonNode tree = tree(THREE_LINES);
        InvalidDocumentException refused =
                catchThrowableOfType(InvalidDocumentException.class, () -> PERSONS.read(tree));
        assertThat(refused).hasMessage("/needs/0: must be a SpecialNeed");
        assertThat(refused.line()).isEmpty();
        assertThat(refused.column()).isEmpty();
    }

    @Test
    void read_nullTree_isRefused() {
        assertThatThrownBy(() -> PERSONS.read(NullNode.getInstance()))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("document: must be a Person");
    }

    @Test
    void read_streamThatFails_passesTheFailureOn() {
        IOException failure = new IOException("the line is down");
        assertThatThrownBy(() -> PERSONS.read(new BrokenReader(failure))).isSameAs(failure);
    }

    @Test
    void read_unknownPropertyOfAWildName_isNamedAsAPointerOfOneLine() {
        assertThatThrownBy(() -> PERSONS.read("{\"a/b~c\\nd\":1}"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("/a~1b~0c?d: must be a property of Person, line 1 column 14");
    }

    @Test
    void read_unknownPropertyOfALongName_isNamedByItsFirst64Characters() {
        assertThatThrownBy(() -> PERSONS.read("{\"" + "x".repeat(65) + "\":1}"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("/" + "x".repeat(64) + ": must be a property of Person, line 1 column 71");
    }

    private static JsonNode tree(String document) throws IOException {
        return new JsonMapper().readTree(document);
    }

    /** A stream that cannot be read. */
    private static final class BrokenReader extends Reader {

        private final IOException failure;

        BrokenReader(IOException failure) {
            this.failure = failure;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            throw failure;
        }

        @Override
        public void close() {}
    }
}
