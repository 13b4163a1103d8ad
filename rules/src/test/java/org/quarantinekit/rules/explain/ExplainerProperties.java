// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.rules.explain.Explained.all;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.HOUSEHOLD;
import static org.quarantinekit.rules.plan.Samples.person;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.UncountedService;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.rules.Domain;
import org.quarantinekit.rules.assess.Assessment;
import org.quarantinekit.rules.assess.Assessor;
import org.quarantinekit.rules.assess.Label;
import org.quarantinekit.rules.explain.EventfulStays.Stay;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.ObligationKey;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Planner;

class ExplainerProperties {

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void everyObligationHasAReasonWithASource(@ForAll("stays") Stay stay, @ForAll @IntRange(max = 25) int day) {
        Plan plan = Planner.continuedTo(stay.plan(), AUG_8.plusDays(day));
        for (Obligation obligation : all(plan)) {
            Explanation why = Explainer.why(plan, obligation);
            assertThat(why.citations()).isNotEmpty();
            assertThat(why.isOwed()).isEqualTo(obligation.isOwed());
            assertThat(why.obligation()).contains(obligation);
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theArithmeticAddsUpToTheTargetAndToTheLabel(@ForAll("stays") Stay stay, @ForAll @IntRange(max = 25) int day) {
        Plan plan = Planner.continuedTo(stay.plan(), AUG_8.plusDays(day));
        for (Obligation obligation : all(plan)) {
            ImmutableList<Step> steps = Explainer.why(plan, obligation).steps();
            Step.DayReckoned reckoned = Iterables.getOnlyElement(of(Step.DayReckoned.class, steps));
            boolean renumbered = !of(Step.LabelsRestarted.class, steps).isEmpty();
            int firstLabel = renumbered ? 1 : plan.numbering().firstDay().number();
            assertThat(reckoned.from().plusDays(reckoned.days() + reckoned.stopped()))
                    .isEqualTo(reckoned.date())
                    .isEqualTo(obligation.target());
            assertThat(firstLabel + reckoned.days())
                    .isEqualTo(obligation.day().orElseThrow().number());
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everySharedObligationHasAMemberWithASource(
            @ForAll("stays") Stay one, @ForAll("others") Stay other, @ForAll("records") List<ServiceRecord> records) {
        List<Plan> members = List.of(one.plan(), other.plan());
        Assessment assessment = Assessor.fromMidnight()
                .assess(Planner.planShared(HOUSEHOLD, members), List.of(), records, AUG_8.plusDays(20));
        assessment.standings().forEach(standing -> {
            Obligation obligation = standing.obligation();
            Explanation why = Explainer.why(members, obligation);
            assertThat(why.citations()).isNotEmpty();
            assertThat(of(Step.OwedBecauseOf.class, why.steps())).isNotEmpty();
            assertThat(of(Step.DayReckoned.class, why.steps()))
                    .allMatch(reckoned -> reckoned.date().equals(obligation.target()));
            assertThat(of(Step.RuleNamed.class, why.steps()).stream().map(Step.RuleNamed::duty))
                    .containsAll(obligation.duties());
        });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyObligationOfAnAssessmentHasAReasonWithASource(
            @ForAll("stays") Stay stay, @ForAll("records") List<ServiceRecord> records) {
        Plan plan = stay.plan();
        Assessor.fromMidnight()
                .assess(plan, records, AUG_8.plusDays(20))
                .standings()
                .forEach(standing -> {
                    Explanation why = Explainer.why(plan, standing.obligation());
                    assertThat(why.citations()).isNotEmpty();
                    assertThat(why.with(standing, AUG_8.plusDays(20)).steps())
                            .startsWith(why.steps().toArray(new Step[0]))
                            .hasSize(why.steps().size() + 1);
                });
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyDayOfTheStayIsEitherARightDayOrHasAReasonWhyNot(@ForAll("stays") Stay stay) {
        Plan plan = stay.plan();
        for (ActivityCode activity : activities(plan)) {
            for (LocalDate date : days(plan)) {
                List<Obligation> named = all(plan).stream()
                        .filter(obligation -> obligation.activity().equals(activity) && obligation.isRightOn(date))
                        .toList();
                ImmutableList<Explanation> explained = Explainer.on(plan, activity, date);
                assertThat(explained).allSatisfy(each -> {
                    assertThat(each.steps()).isNotEmpty();
                    assertThat(each.activity()).isEqualTo(activity);
                });
                assertThat(explained.stream()
                                .flatMap(each -> each.obligation().stream())
                                .toList())
                        .isEqualTo(named);
                assertThat(explained).hasSize(Math.max(1, named.size()));
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void noTextRepeatsWhatSomebodyWroteOrWhoItWas(@ForAll("stays") Stay stay) {
        assertThat(texts(stay).flatMap(text -> Stream.of(text.en(), text.zh())))
                .noneMatch(text -> text.contains(EventfulStays.REASON) || text.contains(EventfulStays.ACTOR));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void chineseTextHasNoEnglishWords(@ForAll("stays") Stay stay) {
        List<String> names = namesLongestFirst(stay);
        assertThat(texts(stay).map(text -> without(names, text.zh()))).noneMatch(text -> text.matches(".*[A-Za-z].*"));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aPlanDiffersFromItselfInNothing(@ForAll("stays") Stay stay) {
        PlanDiff diff = Explainer.diff(stay.plan(), stay.plan());
        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.text()).isEmpty();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aDiffNamesExactlyTheKeysThatDiffer(@ForAll("stays") Stay stay) {
        Plan before = stay.withoutTheLastEvent().plan();
        Plan after = stay.plan();
        PlanDiff diff = Explainer.diff(before, after);
        assertThat(diff.changes())
                .extracting(PlanDiff.Change::key)
                .containsExactlyInAnyOrderElementsOf(differing(byKey(before), byKey(after)));
        boolean lastDayMoves = !before.plannedLastDay().equals(after.plannedLastDay());
        assertThat(diff.text()).hasSize(diff.changes().size() + (lastDayMoves ? 1 : 0));
        assertThat(diff.isEmpty()).isEqualTo(diff.text().isEmpty());
    }

    /** What is said to move has other dates, and the sentence shows two that differ. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatMovesIsShownWithTwoDates(@ForAll("stays") Stay stay) {
        Explainer.diff(stay.withoutTheLastEvent().plan(), stay.plan()).changes().stream()
                .filter(change -> change.kind() == PlanDiff.Kind.MOVED)
                .map(change -> change.text().en())
                .forEach(text -> {
                    String from = text.replaceFirst(".* moves from ", "").replaceFirst(" to .*", "");
                    assertThat(text).doesNotEndWith(" to " + from + ".");
                });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aDiffOfAssessmentsNamesExactlyTheLabelsThatDiffer(
            @ForAll("stays") Stay stay,
            @ForAll("records") List<ServiceRecord> records,
            @ForAll @IntRange(max = 20) int day) {
        Assessment before = Assessor.fromMidnight().assess(stay.plan(), List.of(), AUG_8.plusDays(day));
        Assessment after = Assessor.fromMidnight().assess(stay.plan(), records, AUG_8.plusDays(day + 1L));
        Map<ObligationKey, Label> old = labels(before);
        Map<ObligationKey, Label> now = labels(after);
        Set<ObligationKey> common = Sets.intersection(old.keySet(), now.keySet());
        assertThat(Explainer.diff(before, after))
                .extracting(Relabelled::key)
                .containsExactlyInAnyOrderElementsOf(Sets.intersection(Sets.newHashSet(differing(old, now)), common));
        assertThat(Explainer.diff(after, after)).isEmpty();
    }

    @Provide
    Arbitrary<Stay> stays() {
        return EventfulStays.of(person(1));
    }

    @Provide
    Arbitrary<Stay> others() {
        return EventfulStays.of(person(2));
    }

    @Provide
    Arbitrary<List<ServiceRecord>> records() {
        return Domain.records().list().ofMaxSize(5);
    }

    private static <T extends Step> List<T> of(Class<T> kind, List<Step> steps) {
        return steps.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Set<ActivityCode> activities(Plan plan) {
        return Stream.concat(
                        plan.protocol().duties().stream().map(Duty::activity),
                        plan.protocol().uncountedServices().stream().map(UncountedService::activity))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<LocalDate> days(Plan plan) {
        return plan.firstDay().datesUntil(plan.plannedLastDay().plusDays(1)).toList();
    }

    /** Everything that is said of the stay: of each obligation, of each day, and of what its last event changed. */
    private static Stream<LocalizedText> texts(Stay stay) {
        Plan plan = stay.plan();
        List<LocalizedText> texts = new ArrayList<>();
        all(plan)
                .forEach(obligation ->
                        texts.addAll(Explainer.why(plan, obligation).text()));
        for (ActivityCode activity : activities(plan)) {
            for (LocalDate date : days(plan)) {
                Explainer.on(plan, activity, date).forEach(each -> texts.addAll(each.text()));
            }
        }
        texts.addAll(Explainer.diff(stay.withoutTheLastEvent().plan(), plan).text());
        return texts.stream();
    }

    /** The codes and names that stand in both texts as they are, and the title of the source. */
    private static List<String> namesLongestFirst(Stay stay) {
        Stream<String> keys = Stream.of(stay.plan(), stay.withoutTheLastEvent().plan())
                .flatMap(plan -> all(plan).stream())
                .map(obligation -> obligation.key().toString());
        Stream<String> duties =
                stay.protocol().duties().stream().map(duty -> duty.id().code());
        Stream<String> others = Stream.of("invented-2021", "other-2021", "stay", "after", "Invented notice, article 3");
        return Stream.of(keys, duties, others)
                .flatMap(names -> names)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static String without(List<String> names, String text) {
        String left = text;
        for (String name : names) {
            left = left.replace(name, "");
        }
        return left.replaceAll("[A-Z]+(_[A-Z]+)*", "");
    }

    private static ImmutableMap<ObligationKey, Obligation> byKey(Plan plan) {
        return Maps.uniqueIndex(all(plan), Obligation::key);
    }

    private static Map<ObligationKey, Label> labels(Assessment assessment) {
        return assessment.standings().stream()
                .collect(Collectors.toMap(standing -> standing.obligation().key(), standing -> standing.label()));
    }

    private static <V> List<ObligationKey> differing(Map<ObligationKey, V> one, Map<ObligationKey, V> other) {
        return Sets.union(one.keySet(), other.keySet()).stream()
                .filter(key -> !Optional.ofNullable(one.get(key)).equals(Optional.ofNullable(other.get(key))))
                .toList();
    }
}
