// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarantinekit.core.protocol.AnchorRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.term.AnchorKind;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.rules.catalogue.Catalogue;

/** Every command works for every entry of the catalogue, in both languages. */
class CatalogueEntriesTest {

    @TempDir
    private Path folder;

    static ImmutableList<ProtocolId> entries() {
        return Catalogue.bundled().protocolIds();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void show_inBothLanguages_namesTheEntry(ProtocolId id) {
        for (String language : List.of("en", "zh")) {
            assertThat(Run.good("catalogue", "show", id.code(), "--lang", language)
                            .out())
                    .startsWith(id.code() + "\n");
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void check_whatShowPrints_findsNothing(ProtocolId id) throws IOException {
        assertThat(Run.good("check", document(id)).code()).isZero();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void plan_withTheEntryAndWithItsDocument_isTheSame(ProtocolId id) throws IOException {
        String byId = Run.good(stay("plan", id.code(), id)).out();
        assertThat(byId).isNotBlank();
        assertThat(Run.good(stay("plan", document(id), id)).out()).isEqualTo(byId);
        assertThat(Run.good(stay("plan", id.code(), id, "--lang", "zh")).out()).containsPattern("\\p{IsHan}");
        assertThat(Run.good(stay("plan", id.code(), id, "--format", "json"))
                        .json()
                        .path("protocol")
                        .asText())
                .isEqualTo(id.code());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void explain_onTheFirstDays_hasStepsInBothLanguages(ProtocolId id) {
        for (String day : List.of("2022-02-28", "2022-03-01", "2022-03-09")) {
            JsonNode explanations = Run.good(stay("explain", id.code(), id, "--on", day, "--format", "json"))
                    .json()
                    .path("explanations");
            assertThat(explanations)
                    .allSatisfy(one -> assertThat(one.path("steps"))
                            .isNotEmpty()
                            .allSatisfy(step -> {
                                assertThat(step.path("en").asText()).isNotBlank();
                                assertThat(step.path("zh").asText()).containsPattern("\\p{IsHan}");
                            }));
            Run.good(stay("explain", id.code(), id, "--on", day, "--lang", "zh"));
        }
    }

    private String document(ProtocolId id) throws IOException {
        Path file = folder.resolve(id.code() + ".json");
        Files.writeString(
                file,
                Run.good("catalogue", "show", id.code(), "--format", "json").out(),
                UTF_8);
        return file.toString();
    }

    /** The command for a stay from 1 March 2022 at 10:00, by whatever the protocol counts from. */
    private static String[] stay(String command, String protocol, ProtocolId id, String... more) {
        Protocol entry = Catalogue.bundled().protocol(id);
        List<String> arguments = new ArrayList<>(List.of(command, "--protocol", protocol));
        boolean all = entry.anchor() instanceof AnchorRule.AllRequired;
        ImmutableList<AnchorKind> kinds = entry.anchor().kinds();
        for (AnchorKind kind : all ? kinds : kinds.subList(0, 1)) {
            arguments.add("--anchor");
            arguments.add(kind.code().toLowerCase(Locale.ROOT).replace('_', '-') + "=2022-03-01T10:00+00:00");
        }
        if (!entry.numbering().isStated()) {
            arguments.addAll(List.of("--numbering", "start-is-day-1"));
        }
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }
}
