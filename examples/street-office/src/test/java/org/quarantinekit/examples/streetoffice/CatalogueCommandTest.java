// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Joiner;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.json.DocumentReader;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.rules.catalogue.Catalogue;

class CatalogueCommandTest {

    @Test
    void json_hasAnObjectForEachProtocol() {
        JsonNode list = Run.good("catalogue", "--format", "json").json();
        assertThat(list)
                .map(one -> one.path("id").asText())
                .containsExactlyElementsOf(Catalogue.bundled().protocolIds().stream()
                        .map(ProtocolId::code)
                        .toList());
        assertThat(list)
                .allSatisfy(one -> assertThat(Run.names(one))
                        .containsExactly("id", "title", "jurisdiction", "inForce", "status", "confidence"));
    }

    @Test
    void table_namesEachProtocol() {
        assertThat(Run.good("catalogue").out()).contains("""
                        fengqing-road-subdistrict-2021
                          Home quarantine in Fengqing Road sub-district: tests and daily services
                          Fengqing Road sub-district, Zhengzhou, China
                          sourced, confidence high; in force not stated
                        """);
        assertThat(Run.good("catalogue", "--lang", "zh").out()).contains("有据可查，可信度高；施行期间：未说明");
    }

    @Test
    void show_asJson_isTheWholeDocument() {
        for (ProtocolId id : Catalogue.bundled().protocolIds()) {
            String document =
                    Run.good("catalogue", "show", id.code(), "--format", "json").out();
            assertThat(DocumentReader.of(Protocol.class).read(document))
                    .isEqualTo(Catalogue.bundled().protocol(id));
        }
    }

    @Test
    void show_asText_saysWhatIsOwedAndWhere() {
        assertThat(Run.good("catalogue", "show", Samples.SUBDISTRICT).out())
                .contains("""
                        nucleic-acid-test: Door-to-door nucleic-acid sampling, for each person
                          on days 1, 4, 7, 10, 14: at least 1
                          the source does not say what a miss means
                        """)
                .contains("  on each day: morning at least 1, evening at least 1 from 12:00\n  after that it lapses\n")
                .contains("Can be over at 00:00 of the day after, when the last day is over\n")
                .contains("Events whose consequence is not stated: a new exposure, a positive result, a new sign\n")
                .contains("Named without a number: counselling, for each person\n")
                .contains("“居家隔离人员第1、4、7、10、14天的上门核酸采样”");
        assertThat(Run.good("catalogue", "show", Samples.SUBDISTRICT, "--lang", "zh")
                        .out())
                .containsPattern("nucleic-acid-test：上门核酸采样，每个人\n  第1、4、7、10、14天：至少1次\n");
    }

    @Test
    void show_ofNoProtocol_isRefused() {
        assertThat(Run.of("catalogue", "show", "none").err())
                .isEqualTo("protocol none must be one of "
                        + Joiner.on(", ").join(Catalogue.bundled().protocolIds()) + "\n");
        assertThat(Run.of("catalogue", "show").err())
                .isEqualTo("Missing required parameter: 'ID'; see street-office catalogue show --help\n");
    }
}
