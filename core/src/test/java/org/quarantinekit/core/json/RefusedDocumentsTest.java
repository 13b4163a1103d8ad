// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.ProtocolHistory;
import org.quarantinekit.core.subject.Person;

class RefusedDocumentsTest {

    /** Every text of the table that could be somebody's holds this word. */
    private static final String PERSONAL = "SECRET";

    private static List<Refusal> refusals() {
        return Refusal.all();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void read_documentOfTheTable_isRefusedInTheseWords(Refusal refusal) {
        assertThat(refusalOf(refusal.type(), refusal.document())).hasMessage(refusal.message());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void read_documentOfTheTable_isRefusedWithoutAnythingPersonalOrInternal(Refusal refusal) {
        InvalidDocumentException refused = refusalOf(refusal.type(), refusal.document());
        assertThat(refused.getMessage() + refused.reason() + refused.pointer() + refused.rule())
                .doesNotContain(PERSONAL, "Immutable", "Builder", "$", "org.", "com.", "java.", "jackson", "\"");
        assertThat(refused).hasNoCause().hasNoSuppressedExceptions();
    }

    @Test
    void table_rows_holdPersonalTextsInEveryPlaceThatCouldLeakThem() {
        assertThat(refusals())
                .filteredOn(refusal -> refusal.document().contains(PERSONAL))
                .hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void read_nothing_isRefused(String document) {
        assertThat(refusalOf(Person.class, document).reason()).isEqualTo("document: must be a Person");
    }

    @Test
    void read_textBeyondTheLimit_isRefused() {
        String longest = "x".repeat(QuarantineJson.MAX_TEXT_LENGTH);
        assertThat(DocumentReader.of(Person.class).read(person(longest)).name()).contains(longest);
        assertThat(refusalOf(Person.class, person(longest + "x")))
                .hasMessage("/name: must not be deeper, longer or larger than the limits of QuarantineJson");
    }

    @Test
    void read_nestingBeyondTheLimit_isRefused() {
        // An unknown property would be refused first, were the kind not still to come: until then all is kept.
        int inside = QuarantineJson.MAX_DEPTH - 1;
        assertThat(refusalOf(EpisodeEvent.class, nested(inside)).rule()).isEqualTo("must be a property of Released");
        assertThat(refusalOf(EpisodeEvent.class, nested(inside + 1)))
                .hasMessage("document: must not be deeper, longer or larger than the limits of QuarantineJson");
    }

    @Test
    void read_day0WhereTheStartIsDay1_isRefusedInTheWordsOfTheProtocol() {
        String document = Golden.text("protocol").replace("          1,\n          4,", "          0,\n          4,");
        assertThat(refusalOf(Protocol.class, document).reason())
                .isEqualTo("document: day 0 of duty nucleic-acid-test must not be before day 1,"
                        + " the first of START_IS_DAY_1");
    }

    @Test
    void read_editionsWithAGap_areRefusedInTheWordsOfTheHistory() {
        String document = Golden.text("protocol-history").replace("2021-09-01", "2021-09-02");
        assertThat(refusalOf(ProtocolHistory.class, document).reason())
                .isEqualTo("document: firstDay 2021-09-02 of invented-2 must be the day after 2021-08-31,"
                        + " the last day of invented-1");
    }

    @Test
    void read_editionWithoutItsFirstDay_isRefusedAtItsOwnPlace() {
        String document = Golden.text("protocol-history").replace("\"2021-09-01\"", "\"UNSPECIFIED\"");
        assertThat(refusalOf(ProtocolHistory.class, document).reason())
                .isEqualTo("/editions/1: firstDay of invented-2 must be stated, because it is an edition");
    }

    @Test
    void read_checkThatFailsDeepInside_isRefusedAtItsOwnPlace() {
        String document = Golden.text("care-package").replace("\"number\" : 2", "\"number\" : 0");
        assertThat(refusalOf(CarePackage.class, document))
                .hasMessage("/lines/1/quantity: quantity 0 must be 1 to 1000000, line 41 column 7");
    }

    @Test
    void read_null_isRefused() {
        assertThatThrownBy(() -> DocumentReader.of(Person.class).read((String) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("document");
    }

    private static String person(String name) {
        return "{\"id\":\"P-1\",\"name\":\"" + name + "\"}";
    }

    private static String nested(int depth) {
        return "{\"x\":" + "[".repeat(depth) + "]".repeat(depth) + ",\"kind\":\"released\"}";
    }

    private static InvalidDocumentException refusalOf(Class<?> type, String document) {
        return catchThrowableOfType(
                InvalidDocumentException.class, () -> DocumentReader.of(type).read(document));
    }
}
