// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarantinekit.core.access.AccessPolicy;
import org.quarantinekit.core.area.AreaScheme;
import org.quarantinekit.core.area.DowngradeRule;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.care.CarePackageLine;
import org.quarantinekit.core.json.DocumentReader;
import org.quarantinekit.core.json.QuarantineJson;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.Phase;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.UncountedService;
import org.quarantinekit.core.sampling.SamplingGuide;
import org.quarantinekit.core.sampling.TeamTemplate;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.Reading;
import org.quarantinekit.core.supply.SupplyItem;
import org.quarantinekit.core.supply.SupplyList;
import org.quarantinekit.core.team.SquadRole;
import org.quarantinekit.core.team.SquadTemplate;

/** What every document of the catalogue keeps to, whichever it is. */
class BundledDocumentsTest {

    /** The first day on which a document of this catalogue was compared with its source. */
    private static final LocalDate FIRST_VERIFIED = LocalDate.of(2026, 11, 23);

    private static final List<String> FOLDERS = List.of(
            BundledDocuments.PROTOCOLS,
            BundledDocuments.CARE_PACKAGES,
            BundledDocuments.SUPPLY_LISTS,
            BundledDocuments.TEAM_TEMPLATES,
            BundledDocuments.SAMPLING_GUIDES,
            BundledDocuments.SQUAD_TEMPLATES,
            BundledDocuments.ACCESS_POLICIES,
            BundledDocuments.AREA_SCHEMES);

    /** How {@code jq .} writes, so that a document can be put in form without this library. */
    private static final DefaultPrettyPrinter CANONICAL = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    static Stream<Protocol> protocols() {
        Catalogue catalogue = Catalogue.bundled();
        return catalogue.protocolIds().stream().map(catalogue::protocol);
    }

    static Stream<CarePackage> carePackages() {
        Catalogue catalogue = Catalogue.bundled();
        return catalogue.carePackageCodes().stream().map(catalogue::carePackage);
    }

    static Stream<SupplyList> supplyLists() {
        Catalogue catalogue = Catalogue.bundled();
        return catalogue.supplyListCodes().stream().map(catalogue::supplyList);
    }

    static Stream<TeamTemplate> teamTemplates() {
        Catalogue catalogue = Catalogue.bundled();
        return catalogue.teamTemplateCodes().stream().map(catalogue::teamTemplate);
    }

    static Stream<SamplingGuide> samplingGuides() {
        Catalogue catalogue = Catalogue.bundled();
        return catalogue.samplingGuideCodes().stream().map(catalogue::samplingGuide);
    }

    static Stream<SquadTemplate> squadTemplates() {
        Catalogue catalogue = Catalogue.bundled();
        return catalogue.squadTemplateCodes().stream().map(catalogue::squadTemplate);
    }

    static Stream<AccessPolicy> accessPolicies() {
        Catalogue catalogue = Catalogue.bundled();
        return catalogue.accessPolicyCodes().stream().map(catalogue::accessPolicy);
    }

    static Stream<AreaScheme> areaSchemes() {
        Catalogue catalogue = Catalogue.bundled();
        return catalogue.areaSchemeCodes().stream().map(catalogue::areaScheme);
    }

    static Stream<Path> documents() throws IOException {
        return FOLDERS.stream().flatMap(folder -> files(root().resolve(folder)).stream());
    }

    @Test
    void index_listsExactlyWhatTheFoldersHold() {
        for (String folder : FOLDERS) {
            assertThat(BundledDocuments.listed(folder))
                    .as(folder)
                    .isNotEmpty()
                    .isSorted()
                    .map(name -> name + ".json")
                    .containsExactlyElementsOf(files(root().resolve(folder)).stream()
                            .map(file -> file.getFileName().toString())
                            .toList());
        }
    }

    @Test
    void index_hasOneListForEachFolderAndNothingElse() throws IOException {
        JsonNode index = QuarantineJson.mapper().readTree(Files.readString(root().resolve("index.json"), UTF_8));
        assertThat(index.fieldNames())
                .toIterable()
                .containsExactly(
                        "protocols",
                        "care-packages",
                        "histories",
                        "supply-lists",
                        "team-templates",
                        "sampling-guides",
                        "squad-templates",
                        "access-policies",
                        "area-schemes");
        assertThat(files(root()).stream().map(file -> file.getFileName().toString()))
                .filteredOn(name -> !name.endsWith(".class"))
                .containsExactly(
                        "access-policies",
                        "area-schemes",
                        "care-packages",
                        "histories",
                        "index.json",
                        "protocols",
                        "sampling-guides",
                        "squad-templates",
                        "supply-lists",
                        "team-templates");
        assertThat(Files.readString(root().resolve("index.json"), UTF_8)).isEqualTo(canonical(index));
    }

    @Test
    void document_bearsTheNameUnderWhichItIsListed() {
        assertThat(protocols().map(protocol -> protocol.id().code()))
                .containsExactlyElementsOf(BundledDocuments.listed(BundledDocuments.PROTOCOLS));
        assertThat(carePackages().map(CarePackage::code))
                .containsExactlyElementsOf(BundledDocuments.listed(BundledDocuments.CARE_PACKAGES));
        assertThat(supplyLists().map(SupplyList::code))
                .containsExactlyElementsOf(BundledDocuments.listed(BundledDocuments.SUPPLY_LISTS));
        assertThat(teamTemplates().map(TeamTemplate::code))
                .containsExactlyElementsOf(BundledDocuments.listed(BundledDocuments.TEAM_TEMPLATES));
        assertThat(samplingGuides().map(SamplingGuide::code))
                .containsExactlyElementsOf(BundledDocuments.listed(BundledDocuments.SAMPLING_GUIDES));
        assertThat(squadTemplates().map(SquadTemplate::code))
                .containsExactlyElementsOf(BundledDocuments.listed(BundledDocuments.SQUAD_TEMPLATES));
        assertThat(accessPolicies().map(AccessPolicy::code))
                .containsExactlyElementsOf(BundledDocuments.listed(BundledDocuments.ACCESS_POLICIES));
        assertThat(areaSchemes().map(AreaScheme::code))
                .containsExactlyElementsOf(BundledDocuments.listed(BundledDocuments.AREA_SCHEMES));
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void protocol_writtenAgain_isItsText(Protocol protocol) throws IOException {
        assertThat(text(BundledDocuments.PROTOCOLS, protocol.id().code())).isEqualTo(canonical(protocol));
        assertThat(DocumentReader.of(Protocol.class).read(canonical(protocol))).isEqualTo(protocol);
    }

    @ParameterizedTest
    @MethodSource("carePackages")
    void carePackage_writtenAgain_isItsText(CarePackage carePackage) throws IOException {
        assertThat(text(BundledDocuments.CARE_PACKAGES, carePackage.code())).isEqualTo(canonical(carePackage));
        assertThat(DocumentReader.of(CarePackage.class).read(canonical(carePackage)))
                .isEqualTo(carePackage);
    }

    @ParameterizedTest
    @MethodSource("supplyLists")
    void supplyList_writtenAgain_isItsText(SupplyList list) throws IOException {
        assertThat(text(BundledDocuments.SUPPLY_LISTS, list.code())).isEqualTo(canonical(list));
        assertThat(DocumentReader.of(SupplyList.class).read(canonical(list))).isEqualTo(list);
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void protocol_citesASourceForEachOfItsParts(Protocol protocol) {
        assertThat(protocol.citations()).isNotEmpty();
        assertThat(protocol.phases())
                .allSatisfy(
                        phase -> assertThat(phase.citations()).as(phase.name()).isNotEmpty());
        assertThat(protocol.duties())
                .allSatisfy(duty ->
                        assertThat(duty.citations()).as(duty.id().code()).isNotEmpty());
        citations(protocol).forEach(BundledDocumentsTest::isWhole);
    }

    @ParameterizedTest
    @MethodSource("carePackages")
    void carePackage_citesItsSource(CarePackage carePackage) {
        assertThat(carePackage.citations()).isNotEmpty();
        citations(carePackage).forEach(BundledDocumentsTest::isWhole);
    }

    @ParameterizedTest
    @MethodSource("supplyLists")
    void supplyList_citesItsSource(SupplyList list) {
        assertThat(list.citations()).isNotEmpty().allSatisfy(BundledDocumentsTest::isWhole);
        assertThat(list.items()).flatExtracting(SupplyItem::citations).allSatisfy(BundledDocumentsTest::isWhole);
    }

    /** Who gets one is a reading in every package, and is said once. */
    @ParameterizedTest
    @MethodSource("carePackages")
    void carePackage_saysHowTheRecipientWasRead(CarePackage carePackage) {
        assertThat(carePackage.citations())
                .filteredOn(citation -> citation.note()
                        .filter(note ->
                                note.en().startsWith("Recipient: ") && note.zh().startsWith("对象："))
                        .isPresent())
                .singleElement()
                .extracting(Citation::reading)
                .isEqualTo(Reading.INTERPRETED);
    }

    /** A number that no source states is in no package: "at least one" needs words for it, and so does "several". */
    @ParameterizedTest
    @MethodSource("carePackages")
    void carePackage_saysHowEachNumberWasRead(CarePackage carePackage) {
        boolean whole = carePackage.citations().stream().anyMatch(BundledDocumentsTest::isAboutQuantity);
        assertThat(carePackage.lines())
                .allSatisfy(line -> assertThat(
                                whole || line.citations().stream().anyMatch(BundledDocumentsTest::isAboutQuantity))
                        .as("%s", line.item())
                        .isTrue());
    }

    private static boolean isAboutQuantity(Citation citation) {
        return citation.reading() == Reading.INTERPRETED
                && citation.note()
                        .filter(note ->
                                note.en().startsWith("Quantit") && note.zh().startsWith("数量："))
                        .isPresent();
    }

    @ParameterizedTest
    @MethodSource("teamTemplates")
    void teamTemplate_writtenAgain_isItsTextAndCitesItsSource(TeamTemplate template) throws IOException {
        assertThat(text(BundledDocuments.TEAM_TEMPLATES, template.code())).isEqualTo(canonical(template));
        assertThat(template.citations()).isNotEmpty().allSatisfy(BundledDocumentsTest::isWhole);
        assertThat(template.roles())
                .allSatisfy(
                        role -> assertThat(role.citations()).isNotEmpty().allSatisfy(BundledDocumentsTest::isWhole));
    }

    @ParameterizedTest
    @MethodSource("squadTemplates")
    void squadTemplate_writtenAgain_isItsTextAndCitesItsSource(SquadTemplate template) throws IOException {
        assertThat(text(BundledDocuments.SQUAD_TEMPLATES, template.code())).isEqualTo(canonical(template));
        assertThat(template.citations()).isNotEmpty().allSatisfy(BundledDocumentsTest::isWhole);
        assertThat(template.roles()).flatExtracting(SquadRole::citations).allSatisfy(BundledDocumentsTest::isWhole);
    }

    @ParameterizedTest
    @MethodSource("samplingGuides")
    void samplingGuide_writtenAgain_isItsTextAndCitesItsSources(SamplingGuide guide) throws IOException {
        assertThat(text(BundledDocuments.SAMPLING_GUIDES, guide.code())).isEqualTo(canonical(guide));
        assertThat(guide.citations()).isNotEmpty();
        assertThat(parts(guide))
                .allSatisfy(citations -> assertThat(citations).isNotEmpty().allSatisfy(BundledDocumentsTest::isWhole));
    }

    @ParameterizedTest
    @MethodSource("accessPolicies")
    void accessPolicy_writtenAgain_isItsTextAndCitesItsSources(AccessPolicy policy) throws IOException {
        assertThat(text(BundledDocuments.ACCESS_POLICIES, policy.code())).isEqualTo(canonical(policy));
        assertThat(policy.citations()).isNotEmpty().allSatisfy(BundledDocumentsTest::isWhole);
        assertThat(policy.rules()).allSatisfy(rule -> {
            assertThat(rule.citations()).isNotEmpty().allSatisfy(BundledDocumentsTest::isWhole);
            assertThat(rule.title().en()).endsWith(".");
            assertThat(rule.title().zh()).endsWith("。");
        });
    }

    @ParameterizedTest
    @MethodSource("areaSchemes")
    void areaScheme_writtenAgain_isItsTextAndCitesItsSources(AreaScheme scheme) throws IOException {
        assertThat(text(BundledDocuments.AREA_SCHEMES, scheme.code())).isEqualTo(canonical(scheme));
        assertThat(scheme.citations()).isNotEmpty().allSatisfy(BundledDocumentsTest::isWhole);
        assertThat(scheme.levels()).allSatisfy(level -> {
            assertThat(level.citations()).isNotEmpty().allSatisfy(BundledDocumentsTest::isWhole);
            assertThat(level.downgrades())
                    .flatExtracting(DowngradeRule::citations)
                    .allSatisfy(BundledDocumentsTest::isWhole);
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void document_doesNotUseLabelsOfOurOwnNotes(Path document) throws IOException {
        String ours = Files.readString(document, UTF_8).replaceAll("\"wording\": \".*\"", ""); // a source may say "D0"
        assertThat(ours).doesNotContainPattern("\\b[ACDPST][0-9]+\\b").doesNotContain(".md", ".txt");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void document_doesNotNameFiveInPlace(Path document) throws IOException {
        // The source demands it by name and says nowhere what the five are, so nothing is shipped under the name.
        assertThat(Files.readString(document, UTF_8)).doesNotContain("五到位").doesNotContainIgnoringCase("in place");
    }

    private static void isWhole(Citation citation) {
        assertThat(citation.verifiedOn()).isAfterOrEqualTo(FIRST_VERIFIED);
        boolean interpreted = citation.reading() == Reading.INTERPRETED;
        assertThat(
                        interpreted
                                ? citation.note().isPresent()
                                : citation.wording().isPresent())
                .as("note or wording of %s", citation)
                .isTrue();
        citation.note().ifPresent(note -> {
            assertThat(note.en()).endsWith(".").doesNotContainPattern("^\\p{Lower}");
            assertThat(note.zh()).endsWith("。").satisfies(BundledDocumentsTest::isChinese);
        });
    }

    private static void isChinese(String text) {
        assertThat(text).containsPattern("\\p{IsHan}");
    }

    private static List<Citation> citations(Protocol protocol) {
        List<Citation> all = new ArrayList<>(protocol.citations());
        protocol.phases().stream().map(Phase::citations).forEach(all::addAll);
        protocol.duties().stream().map(Duty::citations).forEach(all::addAll);
        all.addAll(protocol.consequences().citations());
        all.addAll(protocol.release().citations());
        protocol.uncountedServices().stream().map(UncountedService::citations).forEach(all::addAll);
        return all;
    }

    private static List<Citation> citations(CarePackage carePackage) {
        List<Citation> all = new ArrayList<>(carePackage.citations());
        carePackage.lines().stream().map(CarePackageLine::citations).forEach(all::addAll);
        return all;
    }

    private static List<List<Citation>> parts(SamplingGuide guide) {
        List<List<Citation>> parts = new ArrayList<>(List.of(guide.citations()));
        guide.homeVisits().forEach(rule -> parts.add(rule.citations()));
        guide.tubePresets().forEach(preset -> parts.add(preset.citations()));
        guide.capacities().forEach(rule -> parts.add(rule.citations()));
        return parts;
    }

    private static String canonical(Object document) throws IOException {
        return QuarantineJson.mapper().writer(CANONICAL).writeValueAsString(document) + "\n";
    }

    private static String text(String folder, String name) throws IOException {
        return Files.readString(root().resolve(folder).resolve(name + ".json"), UTF_8);
    }

    private static Path root() {
        URL index = Objects.requireNonNull(Catalogue.class.getResource("index.json"), "index.json");
        try {
            return Objects.requireNonNull(Path.of(index.toURI()).getParent(), "folder");
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
