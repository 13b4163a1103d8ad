// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.rules.catalogue.Catalogue;

class ConformanceTest {

    private static final ImmutableList<ConformanceCase> CASES = Conformance.bundled();
    private static final String HEADER =
            "id,title,protocol,anchors,numbering,enrolled,events,records,asOf,dates,labels,"
                    + "reasons,source,worked,added,changed,changeReason\n";
    private static final String START =
            "a-01,A title,fengqing-road-subdistrict-2021,QUARANTINE_START=2021-08-08,START_IS_DAY_1,,,";

    static List<ConformanceCase> cases() {
        return CASES;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void thisLibrary_conforms(ConformanceCase one) {
        assertThat(Conformance.check(one, new ThisLibrary())).isEmpty();
    }

    @Test
    void cases_areManyAndCoverEveryProtocol() {
        Map<String, Long> byProtocol =
                CASES.stream().collect(Collectors.groupingBy(ConformanceCase::protocol, Collectors.counting()));
        assertThat(CASES).hasSizeGreaterThanOrEqualTo(150);
        assertThat(byProtocol)
                .containsOnlyKeys(Catalogue.bundled().protocolIds().stream()
                        .map(ProtocolId::code)
                        .toList());
        assertThat(byProtocol)
                .allSatisfy((protocol, count) ->
                        assertThat(count).as("%s", protocol).isGreaterThanOrEqualTo(3));
        assertThat(CASES.stream()
                        .filter(one -> !one.records().isEmpty() || !one.events().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void cases_sayWhereTheyComeFromAndHowTheyWereWorked() {
        assertThat(CASES).extracting(ConformanceCase::id).doesNotHaveDuplicates();
        assertThat(CASES).allSatisfy(one -> {
            assertThat(one.id()).matches(one.protocol() + "-[0-9]{2}");
            assertThat(List.of(one.title(), one.source(), one.worked()))
                    .allSatisfy(text -> assertThat(text).isNotBlank());
            assertThat(one.dates() + one.labels() + one.reasons()).isNotBlank();
            assertThat(LocalDate.parse(one.added())).isNotNull();
            assertThat(one.changed().isEmpty()).isEqualTo(one.changeReason().isEmpty());
        });
    }

    @Test
    void check_everythingWrong_namesEachMismatch() throws IOException {
        ConformanceCase wrong = one(START
                + "NUCLEIC_ACID_TEST 2021-08-08T09:00 DONE,2021-08-09,\"nucleic-acid-test=2021-08-08; lastDay=2021-08-20;"
                + " temperature-check=each 2021-08-08/2021-08-20\",nucleic-acid-test/1/1=DUE,"
                + "\"nucleic-acid-test/1/4=SUPERSEDED; blocker=NOT_CONFIRMED; extraneous=SURPLUS\",S,W,2026-11-23,,");
        assertThat(Conformance.check(wrong, new ThisLibrary()))
                .extracting(Mismatch::name)
                .containsExactly(
                        "nucleic-acid-test",
                        "lastDay",
                        "temperature-check",
                        "nucleic-acid-test/1/1",
                        "nucleic-acid-test/1/4",
                        "blocker",
                        "extraneous");
        assertThat(Conformance.check(wrong, new ThisLibrary()).get(1))
                .hasToString("a-01: lastDay must be 2021-08-20, but was 2021-08-21");
    }

    @Test
    void check_refusedWhereACaseWantsDates_isAMismatch() throws IOException {
        ConformanceCase wrong = one("a-01,A title,fengqing-road-subdistrict-2021,QUARANTINE_START=2021-08-08,,,,,,"
                + "lastDay=2021-08-21,,,S,W,2026-11-23,,");
        assertThat(Conformance.check(wrong, new ThisLibrary()))
                .containsExactly(new Mismatch("a-01", "refused", "none", "NUMBERING_NOT_CHOSEN"));
    }

    @Test
    void check_anImplementationThatAlwaysRefuses_failsEveryCase() {
        Answer nothing = Answer.refusing("ALWAYS");
        assertThat(CASES)
                .allSatisfy(one ->
                        assertThat(Conformance.check(one, question -> nothing)).hasSize(1));
    }

    @Test
    void read_columnMissing_isRefused() {
        assertThatThrownBy(() -> Conformance.read(new StringReader("id,title\na-01,A title\n")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void question_brokenColumns_areRefusedWithTheRule() throws IOException {
        ConformanceCase noPair =
                one(START.replace("QUARANTINE_START=", "") + ",,lastDay=2021-08-21,,,S,W,2026-11-23,,");
        assertThatThrownBy(() -> Question.of(noPair)).hasMessage("entry must have the form name=value");
        ConformanceCase noOutcome =
                one(START + "NUCLEIC_ACID_TEST 2021-08-08T09:00,,lastDay=2021-08-21,,,S,W,2026-11-23,,");
        assertThatThrownBy(() -> Question.of(noOutcome))
                .hasMessage("record must have the form ACTIVITY DATE-TIME OUTCOME");
    }

    private static ConformanceCase one(String row) throws IOException {
        return Conformance.read(new StringReader(HEADER + row + "\n")).get(0);
    }
}
