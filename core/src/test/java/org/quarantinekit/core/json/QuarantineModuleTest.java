// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.Membership;

/** The module inside a mapper of somebody else, with the settings that Jackson begins with. */
class QuarantineModuleTest {

    private static final JsonMapper FOREIGN =
            JsonMapper.builder().addModule(QuarantineJson.module()).build();

    private static List<Golden> documents() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void read_whatAForeignMapperWrites_isTheDocument(Golden golden) throws IOException {
        String written = FOREIGN.writerFor(golden.type()).writeValueAsString(golden.document());
        assertThat(FOREIGN.<Object>readValue(written, golden.type())).isEqualTo(golden.document());
    }

    @ParameterizedTest
    @ValueSource(strings = {"18844", "[2021,8,5]", "\"2021-08-05T10:00:00\"", "\"2021-02-30\"", "\"+12024-01-01\""})
    void read_dateInAnotherForm_isRefusedByAForeignMapperToo(String date) {
        assertThatThrownBy(() -> FOREIGN.readValue("{\"person\":\"P-1\",\"joined\":" + date + "}", Membership.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith("must be a date like 2021-08-08");
    }

    @Test
    void read_nullInAList_isRefusedByAForeignMapperToo() {
        String household = Golden.text("household").replaceFirst("(?s)\"members\" : \\[.*\\]", "\"members\" : [null]");
        assertThatThrownBy(() -> FOREIGN.readValue(household, Household.class))
                .isInstanceOf(JsonMappingException.class);
        assertThatThrownBy(() -> FOREIGN.readValue("{\"kind\":\"onDays\",\"days\":[null]}", OccurrenceRule.class))
                .isInstanceOf(JsonMappingException.class);
    }

    @Test
    void mapper_eachCall_isTheCallersOwn() {
        assertThat(QuarantineJson.mapper()).isNotSameAs(QuarantineJson.mapper());
    }
}
