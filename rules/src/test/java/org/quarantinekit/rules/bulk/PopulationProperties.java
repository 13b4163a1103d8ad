// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.rules.Domain;
import org.quarantinekit.rules.Domain.Stay;

/** A population answers as plans and assessments do, whatever happened to its people. */
class PopulationProperties {

    private static final int PEOPLE = 4;

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void plainStays_areAnsweredAsByPlans(@ForAll("plainStays") Stay stay) {
        DaySheet sheet = assertSame(Crowd.of(stay, PEOPLE), stay.asOf());
        Statistics.collect(sheet.statistics().fromColumns() == 0 ? "planned" : "from columns");
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void staysUnderProtocolsOfAnyShape_areAnsweredAsByPlans(@ForAll("stays") Stay stay) {
        assertSame(Crowd.of(stay, PEOPLE), stay.asOf());
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void eventfulStays_areAnsweredAsByPlans(@ForAll("eventfulStays") Stay stay, @ForAll @IntRange(max = 20) int day) {
        assertSame(Crowd.of(stay, PEOPLE), stay.asOf().plusDays(day));
    }

    private static DaySheet assertSame(Crowd crowd, LocalDate date) {
        Population population = crowd.population();
        assertThat(population.lastDays()).isEqualTo(crowd.lastDays());
        assertThat(testDates(population)).isEqualTo(crowd.testDates());
        assertThat(population.dueOn(date)).isEqualTo(crowd.due(date));
        DaySheet sheet = population.worklistOn(date);
        assertThat(sheet).isEqualTo(crowd.work(date));
        for (int index = 0; index < sheet.size(); index++) {
            assertThat(sheet.person(index).code())
                    .isEqualTo(sheet.get(index).subject().id());
        }
        return sheet;
    }

    private static ImmutableList<String> testDates(Population population) {
        ImmutableList.Builder<String> dates = ImmutableList.builder();
        population.testDates((position, day) -> dates.add(position + " " + LocalDate.ofEpochDay(day)));
        return dates.build();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void recordsThatComeLaterAndInAnyOrder_giveTheSameAnswers(
            @ForAll("plainStays") Stay stay, @ForAll @IntRange(max = 8) int first, @ForAll Random random) {
        Crowd crowd = Crowd.of(stay, PEOPLE);
        List<ServiceRecord> shuffled = new ArrayList<>(crowd.records());
        Collections.shuffle(shuffled, random);
        int cut = Math.min(first, shuffled.size());
        Population grown = Population.builder(List.of(crowd.protocol()))
                .addAll(crowd.episodes())
                .addAllRecords(shuffled.subList(0, cut))
                .build()
                .plus(shuffled.subList(cut, shuffled.size()));
        assertThat(grown.worklistOn(stay.asOf())).isEqualTo(crowd.population().worklistOn(stay.asOf()));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void parts_togetherGiveTheAnswersOfTheWhole(
            @ForAll("plainStays") Stay stay, @ForAll @IntRange(min = 1, max = 6) int parts) {
        Population whole = Crowd.of(stay, PEOPLE).population();
        List<PersonDuty> work = new ArrayList<>();
        List<PersonDuty> due = new ArrayList<>();
        List<LocalDate> lastDays = new ArrayList<>();
        int people = 0;
        for (Population part : whole.split(parts)) {
            work.addAll(part.worklistOn(stay.asOf()));
            due.addAll(part.dueOn(stay.asOf()));
            lastDays.addAll(part.lastDays());
            people += part.worklistOn(stay.asOf()).statistics().people();
        }
        assertThat(work).isEqualTo(whole.worklistOn(stay.asOf()));
        assertThat(due).isEqualTo(whole.dueOn(stay.asOf()));
        assertThat(lastDays).isEqualTo(whole.lastDays());
        assertThat(people).isEqualTo(whole.size());
    }

    @Provide
    Arbitrary<Stay> plainStays() {
        return Crowd.plainStays();
    }

    @Provide
    Arbitrary<Stay> stays() {
        return Domain.stays();
    }

    @Provide
    Arbitrary<Stay> eventfulStays() {
        return Domain.eventfulStays();
    }
}
