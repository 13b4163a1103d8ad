// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.care.CarePackageLine;
import org.quarantinekit.core.protocol.AnchorRule;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.DutySlot;
import org.quarantinekit.core.protocol.InForce;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Phase;
import org.quarantinekit.core.protocol.PhaseLength;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.ProtocolStatus;
import org.quarantinekit.core.protocol.UncountedService;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.Confidence;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Reading;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.DutyId;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.Quantity;
import org.quarantinekit.core.term.Setting;
import org.quarantinekit.core.term.SubjectScope;

/** The documents read from the Fengqing Road page, value for value, as the page gives them. */
class FengqingRoadTest {

    private static final String SOURCE = "Fengqing Road sub-district newspaper page (Zhengzhou, August 2021)";
    private static final String COMPOUND = "“党建+疫情防控” 筑牢管控服务“防火墙”";
    private static final String VILLAGES = "疫情防控“四个一” 凝聚最强组织力";
    private static final String MEDIUM_RISK = "联防联控 筑牢重点区域抗疫防线";
    private static final String SERVICES = "全方位服务 “隔离不隔爱”";
    private static final String SAMPLING = "“1+2+3”举措 做好入户核酸检测工作";

    private static final Optional<Demand> ONCE = Optional.of(Demand.atLeast(1));
    private static final Optional<Demand> TWICE = Optional.of(Demand.atLeast(2));

    private final Protocol subdistrict = Catalogue.bundled().protocol("fengqing-road-subdistrict-2021");
    private final Protocol villages = Catalogue.bundled().protocol("fengqing-road-villages-2021");
    private final CarePackage fiveOnes = Catalogue.bundled().carePackage("five-ones-2021");

    static Stream<Protocol> protocols() {
        return Stream.of("fengqing-road-subdistrict-2021", "fengqing-road-villages-2021")
                .map(Catalogue.bundled()::protocol);
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void protocol_whatThePageLeavesOpen_isUnspecified(Protocol protocol) {
        assertThat(protocol.numbering()).isEqualTo(Stated.unspecified());
        assertThat(protocol.inForce()).isEqualTo(InForce.unspecified());
        assertThat(protocol.duties()).extracting(Duty::window).containsOnly(Stated.unspecified());
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void protocol_countsFromTheStartOfTheQuarantine_asInterpreted(Protocol protocol) {
        assertThat(protocol.anchor()).isEqualTo(AnchorRule.firstAvailable(AnchorKinds.QUARANTINE_START));
        assertThat(protocol.citations())
                .anySatisfy(citation -> isInterpreted(
                        citation,
                        "Anchor: the page does not say which date counts; the day on which the quarantine begins"));
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void protocol_lastsToTheLastTestDay_asInterpreted(Protocol protocol) {
        assertThat(protocol.phases())
                .extracting(Phase::name, Phase::setting, Phase::length, Phase::dayLabels)
                .containsExactly(tuple("home", Setting.HOME, Stated.of(PhaseLength.days(14)), DayLabels.EPISODE));
        assertThat(protocol.phases().get(0).citations()).anySatisfy(citation -> isInterpreted(citation, "Length: "));
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void protocol_isSourced_whilePlaceAndTimeAreInterpreted(Protocol protocol) {
        assertThat(protocol.status()).isEqualTo(ProtocolStatus.SOURCED);
        assertThat(protocol.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(protocol.citations()).anySatisfy(citation -> {
            isInterpreted(citation, "Place and time: the page prints neither city nor year.");
            assertThat(citation.locator()).isEqualTo(MEDIUM_RISK);
        });
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void protocol_dailyServiceThatWasMissed_lapses_asInterpreted(Protocol protocol) {
        assertThat(protocol.duties())
                .filteredOn(duty -> duty.occurrence().equals(OccurrenceRule.eachDay()))
                .isNotEmpty()
                .allSatisfy(duty -> {
                    assertThat(duty.missPolicy()).isEqualTo(Stated.of(MissPolicy.lapse()));
                    assertThat(duty.citations()).anySatisfy(citation -> isInterpreted(citation, "Missed day: "));
                });
    }

    @Test
    void subdistrict_dutiesAreThoseOfThePage() {
        assertThat(subdistrict.duties())
                .extracting(duty -> duty.id().code(), Duty::activity, Duty::scope, Duty::occurrence, Duty::demand)
                .containsExactly(
                        tuple(
                                "nucleic-acid-test",
                                ActivityCodes.NUCLEIC_ACID_TEST,
                                SubjectScope.PERSON,
                                OccurrenceRule.onDays(1, 4, 7, 10, 14),
                                ONCE),
                        daily(
                                "temperature-check",
                                ActivityCodes.TEMPERATURE_CHECK,
                                SubjectScope.PERSON,
                                Optional.empty()),
                        daily("supply-delivery", ActivityCodes.SUPPLY_DELIVERY, SubjectScope.HOUSEHOLD, ONCE),
                        daily("waste-collection", ActivityCodes.WASTE_COLLECTION, SubjectScope.HOUSEHOLD, ONCE),
                        daily("stairwell-disinfection", ActivityCodes.DISINFECTION, SubjectScope.UNIT, ONCE),
                        daily("contact", ActivityCodes.CONTACT, SubjectScope.HOUSEHOLD, ONCE),
                        afterSampling("sampling-waste-collection", ActivityCodes.MEDICAL_WASTE_COLLECTION),
                        afterSampling("sampling-disinfection", ActivityCodes.DISINFECTION));
        assertThat(subdistrict.duties()).extracting(Duty::outlastsStay).containsOnly(false);
    }

    @Test
    void subdistrict_test_isTwoSpecimensAtTheDoorAndAMissIsLeftOpen() {
        Duty test = subdistrict.duty(DutyId.of("nucleic-acid-test"));
        assertThat(test.specimens()).isEqualTo(OptionalInt.of(2));
        assertThat(test.missPolicy()).isEqualTo(Stated.unspecified());
        assertThat(test.method()).hasValueSatisfying(method -> {
            assertThat(method.en())
                    .contains("At the door", "scan-code grouping", "open the door", "scanned and registered")
                    .contains("checked on the spot", "single-person nasopharyngeal swab", "double sampling")
                    .contains("No household and no person may be missed");
            assertThat(method.zh()).contains("扫码编组", "逐户通知", "开门", "扫码登记", "现场核对被采样人信息", "单人鼻咽拭子双采样", "不漏一户、不漏一人");
        });
        assertThat(subdistrict.duties())
                .filteredOn(duty -> !duty.equals(test))
                .allSatisfy(duty -> assertThat(duty.specimens()).isEmpty());
    }

    @Test
    void subdistrict_test_readsItsDaysVerbatimAndItsCountsInterpreted() {
        Duty test = subdistrict.duty(DutyId.of("nucleic-acid-test"));
        assertThat(test.citations())
                .extracting(Citation::locator, citation -> citation.wording().orElse(""), Citation::reading)
                .contains(
                        tuple(SERVICES, "居家隔离人员第1、4、7、10、14天的上门核酸采样", Reading.VERBATIM),
                        tuple(SAMPLING, "对居家隔离人员第1、4、7、10、14天分别进行一次核酸检测", Reading.INTERPRETED),
                        tuple(SAMPLING, "确保不漏一户、不漏一人", Reading.VERBATIM),
                        tuple(SAMPLING, "单人鼻咽拭子双采样", Reading.INTERPRETED));
    }

    @Test
    void subdistrict_temperature_isOneInTheMorningAndOneInTheEvening_hoursInterpreted() {
        Duty temperature = subdistrict.duty(DutyId.of("temperature-check"));
        assertThat(temperature.slots())
                .containsExactly(
                        new DutySlot(Slot.of("MORNING"), Optional.empty(), Demand.atLeast(1)),
                        new DutySlot(Slot.of("EVENING"), Optional.of(LocalTime.NOON), Demand.atLeast(1)));
        assertThat(temperature.citations())
                .anySatisfy(citation -> isInterpreted(citation, "Hours and count: the page gives no hours"));
    }

    @Test
    void subdistrict_ambiguousScopes_areInterpreted() {
        for (String id : ImmutableList.of("supply-delivery", "stairwell-disinfection")) {
            assertThat(subdistrict.duty(DutyId.of(id)).citations())
                    .as(id)
                    .anySatisfy(citation -> isInterpreted(citation, "Scope and count: "));
        }
    }

    @Test
    void subdistrict_contact_isVerbatimAtLeastOnceByAnyMeansWithALedger() {
        Duty contact = subdistrict.duty(DutyId.of("contact"));
        assertThat(contact.citations())
                .filteredOn(citation -> citation.reading() == Reading.VERBATIM)
                .extracting(citation -> citation.wording().orElse(""))
                .containsExactly("采取电话、微信等方式,每天与居家隔离户至少进行一次沟通", "建立台账,逐一研究,逐一回复");
        assertThat(contact.method())
                .hasValueSatisfying(
                        method -> assertThat(method.en()).contains("telephone, WeChat or other means", "ledger"));
    }

    @Test
    void subdistrict_restriction_isThatOfOneCompound_asInterpreted() {
        Phase home = subdistrict.phases().get(0);
        assertThat(home.restriction().value().map(LocalizedText::zh)).contains("封闭管理、足不出户");
        assertThat(home.citations()).anySatisfy(citation -> {
            isInterpreted(citation, "Restriction: said of the residents of one compound, Zhongding Huayuan");
            assertThat(citation.locator()).isEqualTo(COMPOUND);
        });
    }

    @Test
    void subdistrict_servicesWithoutANumber_areOnRecordAndOweNothing() {
        assertThat(subdistrict.uncountedServices())
                .extracting(
                        UncountedService::activity, UncountedService::scope, service -> locators(service.citations()))
                .containsExactly(
                        tuple(ActivityCode.of("WASTE_DISPOSAL_HELP"), SubjectScope.PERSON, ImmutableSet.of(COMPOUND)),
                        tuple(
                                ActivityCodes.POLICY_EXPLANATION,
                                SubjectScope.PERSON,
                                ImmutableSet.of(COMPOUND, SAMPLING)),
                        tuple(ActivityCodes.COUNSELLING, SubjectScope.PERSON, ImmutableSet.of(COMPOUND, SERVICES)));
        assertThat(subdistrict.duties())
                .extracting(Duty::activity)
                .doesNotContainAnyElementsOf(subdistrict.uncountedServices().stream()
                        .map(UncountedService::activity)
                        .toList());
    }

    @Test
    void villages_dutiesAreThoseOfThePage() {
        assertThat(villages.duties())
                .extracting(duty -> duty.id().code(), Duty::activity, Duty::scope, Duty::occurrence, Duty::demand)
                .containsExactly(
                        daily("supply-delivery", ActivityCodes.SUPPLY_DELIVERY, SubjectScope.PERSON, ONCE),
                        daily("temperature-check", ActivityCodes.TEMPERATURE_CHECK, SubjectScope.PERSON, TWICE),
                        daily("phone-follow-up", ActivityCodes.PHONE_FOLLOW_UP, SubjectScope.PERSON, TWICE));
        assertThat(villages.duties()).extracting(Duty::slots).containsOnly(ImmutableList.of());
        assertThat(villages.uncountedServices()).isEmpty();
        assertThat(villages.phases().get(0).restriction()).isEqualTo(Stated.unspecified());
    }

    @Test
    void villages_readAtLeastVerbatimAndBareCountsInterpreted() {
        assertThat(villages.duties())
                .extracting(
                        duty -> duty.id().code(),
                        duty -> duty.citations().get(0).reading())
                .containsExactly(
                        tuple("supply-delivery", Reading.VERBATIM),
                        tuple("temperature-check", Reading.INTERPRETED),
                        tuple("phone-follow-up", Reading.INTERPRETED));
        assertThat(villages.jurisdiction().en()).startsWith("Chenzhai, Miaoli and Xishizhao villages, ");
        assertThat(villages.jurisdiction().zh()).endsWith("陈砦村、庙李村、西史赵村");
    }

    @Test
    void fiveOnes_linesAreThoseOfThePage() {
        assertThat(fiveOnes.lines())
                .extracting(
                        line -> line.item().code(),
                        line -> line.title().zh(),
                        CarePackageLine::quantity,
                        line -> line.unit().map(LocalizedText::zh),
                        CarePackageLine::optional)
                .containsExactly(
                        tuple("THERMOMETER", "体温计", Quantity.exactly(1), Optional.empty(), false),
                        tuple("MASK", "口罩", Quantity.several(), Optional.of("包"), false),
                        tuple("PEN", "笔", Quantity.exactly(1), Optional.empty(), false),
                        tuple("TEMPERATURE_SHEET", "体温监测表", Quantity.exactly(1), Optional.empty(), false),
                        tuple("QUARANTINE_GUIDE", "居家隔离指南", Quantity.exactly(1), Optional.empty(), false));
        assertThat(fiveOnes.title()).isEqualTo(LocalizedText.of("“Five ones” care package", "“五个一”爱心包"));
    }

    @Test
    void fiveOnes_maskHasNoNumber() {
        assertThat(fiveOnes.lines())
                .filteredOn(line -> line.quantity().count().isEmpty())
                .extracting(CarePackageLine::item)
                .containsExactly(ItemCode.of("MASK"));
    }

    @Test
    void fiveOnes_isForEachPerson_asInterpreted() {
        assertThat(fiveOnes.recipient()).isEqualTo(SubjectScope.PERSON);
        assertThat(fiveOnes.citations()).anySatisfy(citation -> isInterpreted(citation, "Recipient: "));
        assertThat(fiveOnes.citations()).anySatisfy(citation -> isInterpreted(citation, "Place and time: "));
    }

    @Test
    void fiveOnes_issuersAreThreeOtherVillages() {
        assertThat(fiveOnes.issuers()).extracting(LocalizedText::zh).containsExactly("二十里铺村党委", "杲村党委", "琉璃村党总支");
        assertThat(villages.jurisdiction().zh()).doesNotContain("二十里铺", "杲村", "琉璃");
    }

    @Test
    void standardsOfDifferentIssuers_areNotMixed() {
        Function<Duty, ImmutableSet<String>> articles = duty -> locators(duty.citations());
        assertThat(subdistrict.duties())
                .extracting(articles)
                .allSatisfy(locators -> assertThat(locators).isSubsetOf(SERVICES, SAMPLING));
        assertThat(villages.duties()).extracting(articles).containsOnly(ImmutableSet.of(VILLAGES));
        assertThat(locators(fiveOnes.citations())).containsExactlyInAnyOrder(MEDIUM_RISK, VILLAGES);
        assertThat(activities(subdistrict)).doesNotContain(ActivityCodes.PHONE_FOLLOW_UP, ActivityCodes.CARE_PACKAGE);
        assertThat(activities(villages))
                .doesNotContainAnyElementsOf(ActivityCodes.TESTS)
                .doesNotContain(ActivityCodes.CONTACT, ActivityCodes.CARE_PACKAGE);
    }

    @Test
    void citations_nameOneSourceInOneWay() {
        Stream<Citation> ofProtocols = Stream.of(subdistrict, villages)
                .flatMap(protocol -> Stream.of(
                                Stream.of(protocol.citations()),
                                protocol.phases().stream().map(Phase::citations),
                                protocol.duties().stream().map(Duty::citations),
                                protocol.uncountedServices().stream().map(UncountedService::citations))
                        .flatMap(lists -> lists))
                .flatMap(ImmutableList::stream);
        assertThat(Stream.concat(ofProtocols, fiveOnes.citations().stream()))
                .extracting(Citation::source, Citation::confidence)
                .containsOnly(tuple(SOURCE, Confidence.HIGH));
    }

    private static Tuple daily(String id, ActivityCode activity, SubjectScope scope, Optional<Demand> demand) {
        return tuple(id, activity, scope, OccurrenceRule.eachDay(), demand);
    }

    private static Tuple afterSampling(String id, ActivityCode activity) {
        return tuple(
                id,
                activity,
                SubjectScope.UNIT,
                new OccurrenceRule.AfterActivity(ActivityCodes.NUCLEIC_ACID_TEST),
                ONCE);
    }

    private static void isInterpreted(Citation citation, String opening) {
        assertThat(citation.reading()).isEqualTo(Reading.INTERPRETED);
        assertThat(citation.note())
                .hasValueSatisfying(note -> assertThat(note.en()).startsWith(opening));
    }

    private static ImmutableSet<String> locators(ImmutableList<Citation> citations) {
        return citations.stream().map(Citation::locator).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<ActivityCode> activities(Protocol protocol) {
        return protocol.duties().stream().map(Duty::activity).collect(ImmutableSet.toImmutableSet());
    }
}
