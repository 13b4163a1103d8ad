// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.examples.streetoffice.Samples.HOUSEHOLD;
import static org.quarantinekit.examples.streetoffice.Samples.PERSON_1;
import static org.quarantinekit.examples.streetoffice.Samples.TEST;
import static org.quarantinekit.examples.streetoffice.Samples.bytes;
import static org.quarantinekit.examples.streetoffice.Samples.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarantinekit.core.json.QuarantineJson;
import org.quarantinekit.rules.catalogue.Catalogue;

class CheckCommandTest {

    @TempDir
    private Path folder;

    private static String protocol() {
        return Run.good("catalogue", "show", Samples.SUBDISTRICT, "--format", "json")
                .out();
    }

    @Test
    void goodFiles_ofEveryKind_areSilent() {
        String protocol = file(folder, "protocol.json", protocol());
        String roster = file(folder, "roster.jsonl", HOUSEHOLD, PERSON_1);
        String records = file(folder, "records.jsonl", TEST);
        assertThat(Run.good("check", protocol, roster, records).out()).isEmpty();
    }

    @Test
    void bundledCarePackage_isSilent() throws JsonProcessingException {
        String document =
                QuarantineJson.mapper().writeValueAsString(Catalogue.bundled().carePackage("five-ones-2021"));
        assertThat(Run.good("check", file(folder, "package.json", document)).out())
                .isEmpty();
    }

    /** Each kind of bundled documents, in the order of the shelves. */
    @Test
    void bundledDocuments_areKnownForWhatTheyAre_andSilent() {
        List<DocumentKind> kinds = List.of(
                DocumentKind.CARE_PACKAGE,
                DocumentKind.SUPPLY_LIST,
                DocumentKind.TEAM_TEMPLATE,
                DocumentKind.SAMPLING_GUIDE,
                DocumentKind.SQUAD_TEMPLATE,
                DocumentKind.ACCESS_POLICY,
                DocumentKind.AREA_SCHEME);
        assertThat(Shelf.ALL).hasSameSizeAs(kinds);
        for (int i = 0; i < kinds.size(); i++) {
            for (String code : Shelf.ALL.get(i).codes(Catalogue.bundled())) {
                String file = file(
                        folder,
                        "document.json",
                        Run.good("catalogue", "show", code, "--format", "json").out());
                assertThat(DocumentKind.of(TextFile.at(Path.of(file)))).contains(kinds.get(i));
                assertThat(Run.good("check", file).out()).isEmpty();
            }
        }
    }

    @Test
    void carePackage_withAProblem_isKnownForACarePackage() {
        String lines = "{\"code\":\"x\",\"title\":{\"en\":\"a\",\"zh\":\"b\"},\"recipient\":\"PERSON\",\"lines\":[]}";
        String carePackage = file(folder, "package.json", lines);
        Run run = Run.of("check", carePackage);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo(carePackage + ": document: issuers of package x must not be empty, line 1 column 72\n");
    }

    @Test
    void protocol_withProblemsInSeveralParts_hasAFindingForEach() {
        String broken = protocol()
                .replaceFirst("\"scope\": \"UNIT\"", "\"scope\": \"STAIRS\"")
                .replace("\"days\": 14", "\"days\": 0")
                .replace("\"specimens\": 2", "\"specimens\": 0");
        String file = file(folder, "protocol.json", broken);
        Run run = Run.of("check", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().replace(file, "FILE")).isEqualTo("""
                        FILE: /phases/0/length: days 0 must be 1 to 9999
                        FILE: /duties/0: specimens of duty nucleic-acid-test must be at least 1
                        FILE: /duties/4/scope: must be one of PERSON, HOUSEHOLD, UNIT, BUILDING, COMPOUND
                        """);
    }

    @Test
    void protocol_withAProblemAsAWhole_hasAFindingWithItsLine() {
        String broken = protocol().replaceFirst("\"title\"", "\"tittle\"");
        String file = file(folder, "protocol.json", broken);
        assertThat(Run.of("check", file).out())
                .isEqualTo(file + ": /tittle: must be a property of Protocol, line 3 column 14\n");
    }

    @Test
    void rosterWithABrokenFirstLine_isStillKnownForARoster() {
        String roster = file(folder, "roster.jsonl", "household", HOUSEHOLD, PERSON_1);
        assertThat(Run.of("check", roster).out()).isEqualTo(roster + ":1: document: must be JSON\n");
    }

    @Test
    void unknownContent_isAFinding() {
        String empty = bytes(folder, "empty.jsonl");
        String csv = file(folder, "people.csv", "name;phone");
        String other = file(folder, "other.json", "{\"version\":3}");
        String rule =
                ": document: must be a protocol, a history of protocols, a care package, a supply list, an answer policy,"
                        + " a team template, a sampling guide, a roster, records, a ledger, receipts, stock, supplies,"
                        + " sampling teams, units of teams, tubes, results of tubes, a tube policy, posts, people for posts, shifts, squads,"
                        + " a squad template, an access policy, outings, an access request, an area scheme,"
                        + " level changes, screening rounds, measures of levels or events\n";
        assertThat(Run.of("check", empty, csv, other).out()).isEqualTo(empty + rule + csv + rule + other + rule);
    }

    @Test
    void events_areCheckedOneByOne() {
        String good = file(folder, "good.json", """
                [{"kind":"clockStopped","on":"2021-08-10"},{"kind":"released","on":"2021-08-16","lastDay":"2021-08-15"}]""");
        String none = file(folder, "none.json", "[ ]");
        assertThat(Run.good("check", good, none).out()).isEmpty();
        String broken = file(folder, "events.json", """
                [{"kind":"clockStopped","on":"soon"},
                 {"kind":"released","on":"2021-08-16"},
                 {"kind":"newSign","on":"2021-08-10"},
                 7]""");
        Run run = Run.of("check", broken);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().replace(broken, "FILE")).isEqualTo("""
                FILE: /0/on: must be a date like 2021-08-08
                FILE: /1: must have lastDay
                FILE: /3: must be an object with a kind
                """);
    }

    @Test
    void events_thatAreNoJson_haveAFindingWithItsLine() {
        String torn = file(folder, "events.json", "[{\"kind\":\"newSign\",\"on\":\"2021-08-10\"},");
        assertThat(Run.of("check", torn).out())
                .startsWith(torn + ": document: must be ")
                .hasLineCount(1);
    }

    @Test
    void listOfSomethingElse_isNoEvents() {
        String records = file(folder, "list.json", "[" + TEST + "]");
        String roster = file(folder, "people.json", "[" + HOUSEHOLD + "]");
        String numbers = file(folder, "numbers.json", "[1,2]");
        assertThat(Run.of("check", records, roster, numbers).out().lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains(": document: must be a protocol, "));
    }

    @Test
    void history_isCheckedEditionByEdition() {
        String editions = "{\"id\":\"x\",\"title\":{\"en\":\"a\",\"zh\":\"b\"},\"editions\":[{\"protocol\":"
                + protocol() + "},{\"protocol\":" + protocol().replace("\"days\": 14", "\"days\": 0") + "}]}";
        String history = file(folder, "history.json", editions);
        Run run = Run.of("check", history);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains(history + ": /editions/1/protocol/phases/0/length: days 0 must be 1 to 9999\n");
    }

    @Test
    void unreadableFile_isNothingDone_whateverTheOthersHold() {
        String missing = folder.resolve("missing").toString();
        String csv = file(folder, "people.csv", "name;phone");
        Run run = Run.of("check", csv, missing, folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("file " + missing + " must exist\nfile " + folder + " must be a file, not a directory\n");
    }

    @Test
    void noFile_isUsage() {
        Run run = Run.of("check");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("Missing required parameter: 'FILE'; see street-office check --help\n");
    }

    @Test
    void deepNesting_isAFindingAndNoOverflow() {
        String deep = file(folder, "deep.json", "{\"phases\":" + "[".repeat(100_000));
        assertThat(Run.of("check", deep).out()).startsWith(deep + ": ").hasLineCount(1);
    }
}
