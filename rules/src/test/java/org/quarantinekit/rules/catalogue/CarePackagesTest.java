// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.Lists;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.care.CarePackageLine;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.Confidence;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Reading;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.Quantity;
import org.quarantinekit.core.term.SubjectScope;

/** The packages that come from elsewhere than Fengqing Road, value for value, as their sources give them. */
class CarePackagesTest {

    private static final Quantity ONE = Quantity.exactly(1);
    private static final Quantity AT_LEAST_ONE = Quantity.atLeast(1);
    private static final Quantity OPEN = Quantity.several();

    private final CarePackage careKit = Catalogue.bundled().carePackage("cdc-care-kit-2014");
    private final CarePackage nantou = Catalogue.bundled().carePackage("nantou-care-bag");
    private final CarePackage room = Catalogue.bundled().carePackage("cn-8th-home-room-2021");

    @Test
    void careKit_isOneOfEachThingThatTheSourceNamesWithAnArticle() {
        assertThat(lines(careKit))
                .containsExactly(
                        tuple("THERMOMETER", "体温计", ONE),
                        tuple("TRACKING_LOG", "体温与症状记录表", ONE),
                        tuple("SYMPTOM_CARD", "症状图示", ONE),
                        tuple("THERMOMETER_GUIDE", "体温计使用说明", AT_LEAST_ONE),
                        tuple("WALLET_CARD", "随身卡（含联系电话）", ONE),
                        tuple("HEALTH_ADVISORY", "三周健康监测图解", ONE));
    }

    @Test
    void careKit_hasHighConfidenceWhereTwoSourcesNameTheThing() {
        assertThat(careKit.lines())
                .extracting(
                        line -> line.item().code(),
                        line -> line.citations().size(),
                        line -> line.citations().get(0).confidence())
                .containsExactly(
                        tuple("THERMOMETER", 2, Confidence.HIGH),
                        tuple("TRACKING_LOG", 2, Confidence.HIGH),
                        tuple("SYMPTOM_CARD", 1, Confidence.MEDIUM),
                        tuple("THERMOMETER_GUIDE", 2, Confidence.HIGH),
                        tuple("WALLET_CARD", 2, Confidence.HIGH),
                        tuple("HEALTH_ADVISORY", 1, Confidence.MEDIUM));
        assertThat(careKit.issuers())
                .extracting(LocalizedText::en)
                .containsExactly("Centers for Disease Control and Prevention, United States");
    }

    @Test
    void nantou_hasNoNumberOfMasks_andAtLeastOneOfTheRest() {
        assertThat(lines(nantou))
                .containsExactly(
                        tuple("MASK", "口罩", OPEN),
                        tuple("MASK_CASE", "口罩套", AT_LEAST_ONE),
                        tuple("SOAP", "香皂", AT_LEAST_ONE),
                        tuple("THERMOMETER", "体温计", AT_LEAST_ONE),
                        tuple("REMINDER_CARD", "县长叮咛卡", AT_LEAST_ONE));
        assertThat(nantou.issuers()).extracting(LocalizedText::zh).containsExactly("南投县政府");
        assertThat(nantou.citations()).extracting(Citation::confidence).containsOnly(Confidence.MEDIUM);
    }

    @Test
    void room_hasNoNumberOfWhatIsUsedUp() {
        assertThat(lines(room))
                .containsExactly(
                        tuple("THERMOMETER", "体温计", AT_LEAST_ONE),
                        tuple("TISSUE", "纸巾", OPEN),
                        tuple("MASK", "口罩", OPEN),
                        tuple("DISPOSABLE_GLOVES", "一次性手套", OPEN),
                        tuple("DISINFECTANT", "消毒剂", OPEN),
                        tuple("LIDDED_BIN", "带盖的垃圾桶", AT_LEAST_ONE),
                        tuple("HANDOVER_TABLE", "交接物品的桌凳", AT_LEAST_ONE));
        assertThat(room.citations()).extracting(Citation::confidence).containsOnly(Confidence.LOW);
    }

    @Test
    void packages_areForEachPerson_andNoLineIsOptional() {
        for (CarePackage carePackage : List.of(careKit, nantou, room)) {
            assertThat(carePackage.recipient()).isEqualTo(SubjectScope.PERSON);
            assertThat(carePackage.lines()).noneMatch(CarePackageLine::optional);
            assertThat(carePackage.lines()).allMatch(line -> line.unit().isEmpty());
        }
    }

    @Test
    void things_thatTwoPackagesHave_bearOneName() {
        CarePackage fiveOnes = Catalogue.bundled().carePackage("five-ones-2021");
        for (CarePackage carePackage : List.of(careKit, nantou, room)) {
            for (CarePackageLine line : carePackage.lines()) {
                assertThat(fiveOnes.lines())
                        .filteredOn(other -> other.item().equals(line.item()))
                        .allSatisfy(other -> assertThat(other.title()).isEqualTo(line.title()));
            }
        }
        assertThat(items(nantou)).contains(ItemCode.of("MASK"), ItemCode.of("THERMOMETER"));
    }

    @Test
    void citations_nameTheirAddress() {
        for (CarePackage carePackage : List.of(careKit, nantou, room)) {
            assertThat(carePackage.citations()).allSatisfy(citation -> {
                assertThat(citation.address()).isPresent();
                assertThat(citation.wording()).isPresent();
            });
            assertThat(carePackage.citations()).extracting(Citation::reading).contains(Reading.INTERPRETED);
        }
    }

    private static List<Tuple> lines(CarePackage carePackage) {
        return Lists.transform(
                carePackage.lines(),
                line -> tuple(line.item().code(), line.title().zh(), line.quantity()));
    }

    private static List<ItemCode> items(CarePackage carePackage) {
        return Lists.transform(carePackage.lines(), CarePackageLine::item);
    }
}
