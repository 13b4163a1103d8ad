// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.Reading;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.DutyId;
import org.quarantinekit.core.term.SubjectScope;

/** What the page asks for once a unit has been sampled, word for word where it has words for it. */
class FengqingRoadAfterSamplingTest {

    private static final String SAMPLING = "“1+2+3”举措 做好入户核酸检测工作";
    private static final DutyId WASTE = DutyId.of("sampling-waste-collection");
    private static final DutyId DISINFECTION = DutyId.of("sampling-disinfection");

    private static final Protocol SUBDISTRICT = Catalogue.bundled().protocol("fengqing-road-subdistrict-2021");

    static Stream<Duty> afterSampling() {
        return Stream.of(WASTE, DISINFECTION).map(SUBDISTRICT::duty);
    }

    @ParameterizedTest
    @MethodSource("afterSampling")
    void duty_isOwedToTheUnitAtLeastOnceAfterTheTest(Duty duty) {
        assertThat(duty.occurrence()).isEqualTo(new OccurrenceRule.AfterActivity(ActivityCodes.NUCLEIC_ACID_TEST));
        assertThat(duty.scope()).isEqualTo(SubjectScope.UNIT);
        assertThat(duty.demand()).contains(Demand.atLeast(1));
        assertThat(duty.slots()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("afterSampling")
    void duty_hasNeitherTimeNorConsequenceOfAMiss_becauseThePageHasNone(Duty duty) {
        assertThat(duty.window()).isEqualTo(Stated.unspecified());
        assertThat(duty.missPolicy()).isEqualTo(Stated.unspecified());
        isInterpreted(
                duty,
                "Time and miss: neither by when it has to be done nor what becomes of it if it is not done is stated;"
                        + " both are left unspecified.");
        assertThat(duty.citations()).extracting(Citation::locator).containsOnly(SAMPLING);
    }

    @Test
    void wasteCollection_isThatOfTheMedicalLogisticsStaff_forEachUnit() {
        Duty waste = SUBDISTRICT.duty(WASTE);
        assertThat(waste.activity()).isEqualTo(ActivityCodes.MEDICAL_WASTE_COLLECTION);
        assertThat(wordings(waste))
                .containsExactly(
                        tuple("由医务后勤人员跟班采样组,以楼栋单元为单位,按照规定动作做好医疗垃圾的安全收集", Reading.INTERPRETED),
                        tuple("按照规定动作做好医疗垃圾的安全收集", Reading.INTERPRETED),
                        tuple("做好采集管、消杀器具、转运箱、防护服等医疗物资的保管", Reading.VERBATIM));
        isInterpreted(
                waste,
                "Occasion and count: the page says for each building unit and gives no number; read as at least once for"
                        + " each building unit and each day on which somebody in it was sampled. Told of one night's"
                        + " round; read as the way of every test day.");
        assertThat(waste.method()).hasValueSatisfying(method -> {
            assertThat(method.en())
                    .contains("medical logistics staff who go with the sampling group", "for each building unit")
                    .contains("tubes, disinfecting tools, transfer boxes and protective clothing");
            assertThat(method.zh()).contains("医务后勤人员", "采样组", "以楼栋单元为单位", "采集管、消杀器具、转运箱、防护服");
        });
    }

    @Test
    void disinfection_isThatOfPropertyStaff_forTheWholeUnit() {
        Duty disinfection = SUBDISTRICT.duty(DISINFECTION);
        assertThat(disinfection.activity()).isEqualTo(ActivityCodes.DISINFECTION);
        assertThat(wordings(disinfection))
                .containsExactly(
                        tuple("由物业工作人员对采样后的单元楼进行全面消杀", Reading.INTERPRETED),
                        tuple("由物业工作人员对采样后的单元楼进行全面消杀", Reading.INTERPRETED),
                        tuple("对采样后的单元楼进行全面消杀", Reading.INTERPRETED),
                        tuple("重点对大堂地面、电梯、楼梯间、道路等公共空间进行84消毒液喷洒", Reading.VERBATIM));
        isInterpreted(
                disinfection,
                "Scope and count: “单元楼” is read as the building unit with its one staircase; it may also mean the whole"
                        + " building. No number is given; read as at least once for each unit and each day on which"
                        + " somebody in it was sampled. Told of one night's round; read as the way of every test day.");
        assertThat(disinfection.method()).hasValueSatisfying(method -> {
            assertThat(method.en())
                    .contains("property staff", "the whole unit", "lobby floor, lift, stairwell and road", "“84”");
            assertThat(method.zh()).contains("物业工作人员", "全面消杀", "大堂地面、电梯、楼梯间、道路", "84消毒液");
        });
    }

    @Test
    void disinfection_isAJobBesideThatOfEveryDay_asInterpreted() {
        isInterpreted(
                SUBDISTRICT.duty(DISINFECTION),
                "Beside the stairwell disinfection of each day: another article asks for that, of a designated person;"
                        + " this one asks property staff for the whole unit. They are read as two jobs, and neither"
                        + " stands for the other.");
        assertThat(SUBDISTRICT.duties())
                .filteredOn(duty -> duty.activity().equals(ActivityCodes.DISINFECTION))
                .extracting(duty -> duty.id().code())
                .containsExactly("stairwell-disinfection", "sampling-disinfection");
    }

    private static ImmutableList<Tuple> wordings(Duty duty) {
        return duty.citations().stream()
                .map(citation -> tuple(citation.wording().orElse(""), citation.reading()))
                .collect(ImmutableList.toImmutableList());
    }

    private static void isInterpreted(Duty duty, String note) {
        assertThat(duty.citations()).anySatisfy(citation -> {
            assertThat(citation.reading()).isEqualTo(Reading.INTERPRETED);
            assertThat(citation.note())
                    .hasValueSatisfying(text -> assertThat(text.en()).isEqualTo(note));
        });
    }
}
