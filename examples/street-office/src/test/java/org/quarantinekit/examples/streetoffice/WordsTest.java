// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarantinekit.core.access.AccessProvision;
import org.quarantinekit.core.access.AccessRequest;
import org.quarantinekit.core.access.AccessRule;
import org.quarantinekit.core.area.DowngradeRule;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.ledger.ConcernCategory;
import org.quarantinekit.core.protocol.ProtocolStatus;
import org.quarantinekit.core.source.Confidence;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.subject.SpecialNeed;
import org.quarantinekit.core.supply.DeliveryResult;
import org.quarantinekit.core.supply.Urgency;
import org.quarantinekit.core.team.SquadRole;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.Setting;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.access.AccessFinding;
import org.quarantinekit.rules.assess.Blocker;
import org.quarantinekit.rules.assess.Extraneous;
import org.quarantinekit.rules.assess.Label;
import org.quarantinekit.rules.catalogue.Catalogue;
import org.quarantinekit.rules.ledger.ConcernState;
import org.quarantinekit.rules.plan.NotOwed;
import org.quarantinekit.rules.supply.HeldNeed;
import org.quarantinekit.rules.team.ShiftFindingKind;
import org.quarantinekit.rules.team.SquadFindingKind;
import org.quarantinekit.rules.worklist.ArrangementStanding;

class WordsTest {

    private static final Pattern PLACE = Pattern.compile("%[sd]");

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("words_" + language + ".properties")), UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    @Test
    void bothLanguages_haveTheSameKeysAndPlaces() throws IOException {
        Properties en = texts("en");
        Properties zh = texts("zh");
        assertThat(zh.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(en.stringPropertyNames());
        assertThat(en.stringPropertyNames())
                .allSatisfy(key -> assertThat(places(zh.getProperty(key))).isEqualTo(places(en.getProperty(key))));
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(result -> result.group()).toList();
    }

    @Test
    void chinese_isChinese() throws IOException {
        Properties zh = texts("zh");
        assertThat(zh.stringPropertyNames())
                .filteredOn(key -> key.matches("(activity|slot|need|anchor|origin|step|purpose|[A-Z][A-Za-z]+)\\..*"))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(zh.getProperty(key))
                        .matches(".*\\p{IsHan}.*")
                        .doesNotMatch(".*[A-Za-z].*"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyConstantThatIsShown_hasAWord(Language language) {
        Words words = Words.of(language);
        Stream.of(
                        SubjectScope.values(),
                        Label.values(),
                        Outcome.values(),
                        NotOwed.values(),
                        Extraneous.Reason.values(),
                        Blocker.Reason.values(),
                        DayNumbering.values(),
                        Setting.values(),
                        ProtocolStatus.values(),
                        Confidence.values(),
                        Urgency.values(),
                        DeliveryResult.values(),
                        HeldNeed.Reason.values(),
                        ConcernCategory.values(),
                        ConcernState.values(),
                        ArrangementStanding.values(),
                        ShiftFindingKind.values(),
                        SquadFindingKind.values(),
                        AccessFinding.values(),
                        AccessRequest.Direction.values(),
                        AccessRequest.Passer.values(),
                        AccessRule.Who.values(),
                        DowngradeRule.CountsFrom.values())
                .flatMap(Stream::of)
                .forEach(constant -> assertThat(words.of(constant)).isNotBlank());
    }

    /** In Chinese a code that has no word would be printed in Latin letters. */
    @Test
    void everyWordOfTheBundledTemplatesAndPolicies_isKnownInChinese() {
        Words words = Words.of(Language.ZH);
        Catalogue catalogue = Catalogue.bundled();
        Stream<String> origins = catalogue.squadTemplateCodes().stream()
                .map(catalogue::squadTemplate)
                .flatMap(template -> template.roles().stream())
                .map(SquadRole::origins)
                .flatMap(List::stream)
                .map(words::of);
        Stream<AccessProvision> provisions = catalogue.accessPolicyCodes().stream()
                .map(catalogue::accessPolicy)
                .flatMap(policy -> policy.rules().stream())
                .map(AccessRule::provision);
        Stream<String> conditions = provisions.flatMap(provision -> Stream.concat(
                provision.steps().stream().map(words::of),
                provision.purposes().stream().map(words::of)));
        assertThat(Stream.concat(origins, conditions))
                .hasSizeGreaterThan(10)
                .allSatisfy(word -> assertThat(word).matches("\\p{IsHan}+"));
    }

    @Test
    void codesInATextOfTheLibrary_areSaidInWords_butNotThoseOfAKey() {
        LocalizedText text = LocalizedText.of(
                "CONTACT is owed to each HOUSEHOLD: DONE, SWIMMING, CONTACT/HOUSEHOLD:H-9/2021-08-11.",
                "每个 HOUSEHOLD：DONE。");
        assertThat(Words.of(Language.EN).said(text))
                .isEqualTo("contact is owed to each household: done, SWIMMING, CONTACT/HOUSEHOLD:H-9/2021-08-11.");
        assertThat(Words.of(Language.ZH).said(text)).isEqualTo("每个 住户：已完成。");
    }

    @Test
    void wordsOfOpenVocabularies_areShownAsTheyAreWhereWeHaveNone() {
        Words words = Words.of(Language.EN);
        assertThat(words.of(ActivityCode.of("NUCLEIC_ACID_TEST"))).isEqualTo("nucleic-acid test");
        assertThat(words.of(ActivityCode.of("LIBRARY_VISIT"))).isEqualTo("library visit");
        assertThat(words.of(SpecialNeed.of("NEEDS_INSULIN"))).isEqualTo("needs insulin");
    }
}
