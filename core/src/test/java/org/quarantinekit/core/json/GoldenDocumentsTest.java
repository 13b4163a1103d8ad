// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarantinekit.core.protocol.Consequences;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.ReleaseRule;

class GoldenDocumentsTest {

    private static List<Golden> documents() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void write_document_isTheGoldenText(Golden golden) throws IOException {
        assertThat(golden.written()).isEqualTo(Golden.text(golden.name()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void read_goldenText_isTheDocument(Golden golden) throws IOException {
        assertThat(golden.read(Golden.text(golden.name()))).isEqualTo(golden.document());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void read_whatIsWritten_isTheDocument(Golden golden) throws IOException {
        assertThat(golden.read(golden.written())).isEqualTo(golden.document());
    }

    @Test
    void read_protocolWithoutConsequencesAndRelease_isSilentAboutBoth() throws IOException {
        ObjectNode document = (ObjectNode) QuarantineJson.mapper().readTree(Golden.text("protocol"));
        document.remove(List.of("consequences", "release"));
        Protocol protocol = DocumentReader.of(Protocol.class).read(document);
        assertThat(protocol.consequences()).isEqualTo(Consequences.unspecified());
        assertThat(protocol.release()).isEqualTo(ReleaseRule.afterLastDay());
    }

    @Test
    void goldenFolder_everyFile_belongsToADocument() throws IOException, URISyntaxException {
        URL one = GoldenDocumentsTest.class.getResource("/golden/person.json");
        assertThat(one).isNotNull();
        try (Stream<Path> files = Files.list(Path.of(one.toURI()).resolveSibling("."))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(documents().stream()
                            .map(golden -> golden.name() + ".json")
                            .toList());
        }
    }
}
