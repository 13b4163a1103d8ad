// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.quarantinekit.core.calendar.DateSpan;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.team.Post;
import org.quarantinekit.core.team.PostNeed;
import org.quarantinekit.core.team.Shift;
import org.quarantinekit.core.team.WorkRole;

/** The sheet of a duty plan, held against every minute of two months about each change of the clock in Berlin. */
@Domain(TeamDomain.class)
@Domain(DomainContext.Global.class)
class ShiftSheetProperties {

    private static final MinuteOracle SPRING = oracle("2021-02-20T00:00:00Z", "2021-05-05T00:00:00Z");
    private static final MinuteOracle AUTUMN = oracle("2021-09-20T00:00:00Z", "2021-12-08T00:00:00Z");
    private static final Set<ShiftFindingKind> AT_ONCE =
            ImmutableSet.of(ShiftFindingKind.UNCOVERED, ShiftFindingKind.UNDERSTAFFED, ShiftFindingKind.SURPLUS);

    private static MinuteOracle oracle(String from, String to) {
        return new MinuteOracle(TeamSamples.BERLIN, Instant.parse(from), Instant.parse(to));
    }

    private static MinuteOracle oracle(DutyPeriod period) {
        return period.days().firstDay().isBefore(LocalDate.of(2021, 7, 1)) ? SPRING : AUTUMN;
    }

    @Property
    void aPlanIsCoveredIfAndOnlyIfNoMinuteIsUncovered(@ForAll TeamDomain.Plan plan) {
        ShiftSheet sheet = sheet(plan);
        Map<String, int[]> minutes = wrongMinutes(plan);
        boolean covered = minutes.values().stream()
                .flatMapToInt(Arrays::stream)
                .noneMatch(wrong -> wrong == MinuteOracle.number(ShiftFindingKind.UNCOVERED)
                        || wrong == MinuteOracle.number(ShiftFindingKind.UNDERSTAFFED));
        Statistics.label("covered").collect(covered);
        assertThat(sheet.isCovered()).isEqualTo(covered);
    }

    @Property
    void everyMinuteHasTheFindingThatItShouldHave(@ForAll TeamDomain.Plan plan) {
        MinuteOracle oracle = oracle(plan.period());
        Map<String, int[]> found = new TreeMap<>();
        forEachRole(plan, (post, role) -> found.put(MinuteOracle.place(post.id(), role), new int[oracle.length()]));
        for (ShiftFinding finding : sheet(plan).findings()) {
            if (AT_ONCE.contains(finding.kind())) {
                WorkRole role = finding.role().orElseThrow();
                int[] minutes =
                        found.getOrDefault(MinuteOracle.place(finding.posts().first(), role), new int[0]);
                Arrays.fill(
                        minutes,
                        oracle.minute(finding.from()),
                        oracle.minute(finding.to()),
                        MinuteOracle.number(finding.kind()));
            }
        }
        Map<String, int[]> expected = wrongMinutes(plan);
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        found.forEach((place, minutes) -> assertThat(Arrays.mismatch(minutes, expected.get(place)))
                .as(place)
                .isEqualTo(-1));
    }

    @Property
    void whoIsThereIsWhoIsThereInEveryMinuteOfAFinding(@ForAll TeamDomain.Plan plan) {
        MinuteOracle oracle = oracle(plan.period());
        Map<StaffId, Integer> bits = bits(plan);
        Map<String, int[]> presence = oracle.presence(plan.shifts(), bits);
        for (ShiftFinding finding : sheet(plan).findings()) {
            if (AT_ONCE.contains(finding.kind())) {
                int who = finding.staff().stream()
                        .mapToInt(staff -> 1 << bits.getOrDefault(staff, 0))
                        .sum();
                WorkRole role = finding.role().orElseThrow();
                int[] there = presence.getOrDefault(
                        MinuteOracle.place(finding.posts().first(), role), new int[oracle.length()]);
                assertThat(Arrays.stream(there, oracle.minute(finding.from()), oracle.minute(finding.to()))
                                .allMatch(one -> one == who))
                        .isTrue();
            }
        }
    }

    @Property
    void somebodyIsDoubleInExactlyTheMinutesInWhichTheyHaveTwoShifts(@ForAll TeamDomain.Plan plan) {
        MinuteOracle oracle = oracle(plan.period());
        Map<StaffId, int[]> shifts = new TreeMap<>();
        for (MinuteOracle.Watch watch : oracle.watches(plan.shifts())) {
            int[] count = shifts.computeIfAbsent(watch.shift().staff(), staff -> new int[oracle.length()]);
            for (int i = watch.from(); i < watch.to(); i++) {
                count[i]++;
            }
        }
        Map<StaffId, int[]> found = new TreeMap<>();
        shifts.keySet().forEach(staff -> found.put(staff, new int[oracle.length()]));
        for (ShiftFinding finding : sheet(plan).findings()) {
            if (finding.kind() == ShiftFindingKind.DOUBLE_BOOKED) {
                int[] minutes = found.getOrDefault(finding.staff().first(), new int[0]);
                Arrays.fill(minutes, oracle.minute(finding.from()), oracle.minute(finding.to()), 1);
            }
        }
        int from = oracle.minute(plan.period().from());
        int to = oracle.minute(plan.period().to());
        found.forEach((staff, minutes) -> {
            int[] expected = new int[oracle.length()];
            int[] count = shifts.getOrDefault(staff, expected);
            for (int i = from; i < to; i++) {
                expected[i] = count[i] > 1 ? 1 : 0;
            }
            assertThat(Arrays.mismatch(minutes, expected)).as("%s", staff).isEqualTo(-1);
        });
    }

    @Property
    void restIsShortWhereNoMinuteBeforeAShiftAndFewerThanTheLeastAreOff(@ForAll TeamDomain.Plan plan) {
        MinuteOracle oracle = oracle(plan.period());
        Set<String> expected = new TreeSet<>();
        int first = oracle.minute(plan.period().from());
        int last = oracle.minute(plan.period().to()) - 1;
        List<MinuteOracle.Watch> watches = oracle.watches(plan.shifts());
        for (MinuteOracle.Watch later : watches) {
            OptionalInt off = watches.stream()
                    .filter(watch -> watch.shift().staff().equals(later.shift().staff()))
                    .filter(watch -> watch.from() < later.from())
                    .mapToInt(MinuteOracle.Watch::to)
                    .max();
            int rest = later.from() - off.orElse(Integer.MIN_VALUE / 2);
            boolean inPeriod = later.from() >= first && later.from() <= last;
            if (inPeriod && rest >= 0 && rest < plan.period().minimumRest().toMinutes()) {
                expected.add(later.shift().staff() + " " + (later.from() - rest) + " " + later.from());
            }
        }
        Set<String> found = new TreeSet<>();
        for (ShiftFinding finding : sheet(plan).findings()) {
            if (finding.kind() == ShiftFindingKind.SHORT_REST) {
                found.add(finding.staff().first() + " " + oracle.minute(finding.from()) + " "
                        + oracle.minute(finding.to()));
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    @Property
    void aDayHasThePeopleWhoseShiftsBeginOnIt(@ForAll TeamDomain.Plan plan) {
        List<MinuteOracle.Watch> watches = oracle(plan.period()).watches(plan.shifts());
        Set<String> expected = new TreeSet<>();
        for (Post post : plan.posts()) {
            plan.period()
                    .days()
                    .firstDay()
                    .datesUntil(plan.period().days().lastDay().plusDays(1))
                    .forEach(day -> {
                        long people = watches.stream()
                                .map(MinuteOracle.Watch::shift)
                                .filter(shift -> shift.post().equals(post.id())
                                        && shift.from().toLocalDate().equals(day))
                                .map(Shift::staff)
                                .distinct()
                                .count();
                        post.inADay().ifPresent(asked -> {
                            if (people < asked.atLeast()
                                    || people > asked.atMost().orElse(1000)) {
                                expected.add(
                                        post.id() + " " + plan.period().instantOf(day.atStartOfDay()) + " " + people);
                            }
                        });
                    });
        }
        Set<String> found = new TreeSet<>();
        for (ShiftFinding finding : sheet(plan).findings()) {
            if (finding.kind().name().endsWith("IN_A_DAY")) {
                found.add(finding.posts().first() + " " + finding.from() + " "
                        + finding.staff().size());
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    @Property
    void theOrderOfPostsAndShiftsDoesNotMatter(@ForAll TeamDomain.Plan plan, @ForAll Random random) {
        ShiftSheet sheet = sheet(plan);
        ShiftSheet shuffled = ShiftSheet.of(
                plan.period(), TeamSamples.shuffled(plan.posts(), random), TeamSamples.shuffled(plan.shifts(), random));
        assertThat(shuffled.findings()).isEqualTo(sheet.findings());
        assertThat(shuffled.posts()).isEqualTo(sheet.posts());
        assertThat(shuffled.shifts()).isEqualTo(sheet.shifts());
        assertThat(shuffled.refusals().stream().map(RefusedRow::rule).sorted())
                .isEqualTo(
                        sheet.refusals().stream().map(RefusedRow::rule).sorted().toList());
    }

    @Property
    void twoHalvesOfAPeriodHaveTogetherTheMinutesOfTheWhole(@ForAll TeamDomain.Plan plan) {
        LocalDate first = plan.period().days().firstDay();
        LocalDate last = plan.period().days().lastDay();
        LocalDate middle = first.plusDays(plan.period().days().lengthInDays() / 2);
        if (middle.isAfter(first)) {
            Duration whole = wrongTime(plan.period(), plan);
            Duration halves = wrongTime(half(plan.period(), first, middle.minusDays(1)), plan)
                    .plus(wrongTime(half(plan.period(), middle, last), plan));
            assertThat(halves).isEqualTo(whole);
        }
    }

    private static DutyPeriod half(DutyPeriod period, LocalDate first, LocalDate last) {
        return new DutyPeriod(DateSpan.ofClosed(first, last), period.zone(), period.minimumRest());
    }

    private static Duration wrongTime(DutyPeriod period, TeamDomain.Plan plan) {
        return ShiftSheet.of(period, plan.posts(), plan.shifts()).findings().stream()
                .map(finding -> Duration.between(finding.from(), finding.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static ShiftSheet sheet(TeamDomain.Plan plan) {
        return ShiftSheet.of(plan.period(), plan.posts(), plan.shifts());
    }

    private static Map<StaffId, Integer> bits(TeamDomain.Plan plan) {
        ImmutableSortedSet<StaffId> staff = plan.shifts().stream()
                .map(Shift::staff)
                .collect(ImmutableSortedSet.toImmutableSortedSet(StaffId::compareTo));
        ImmutableMap.Builder<StaffId, Integer> bits = ImmutableMap.builder();
        staff.forEach(one -> bits.put(one, staff.headSet(one).size()));
        return bits.buildOrThrow();
    }

    private static Map<String, int[]> wrongMinutes(TeamDomain.Plan plan) {
        MinuteOracle oracle = oracle(plan.period());
        Map<String, int[]> presence = oracle.presence(plan.shifts(), bits(plan));
        Map<String, int[]> wrong = new TreeMap<>();
        forEachRole(plan, (post, role) -> {
            String place = MinuteOracle.place(post.id(), role);
            int[] there = presence.getOrDefault(place, new int[oracle.length()]);
            wrong.put(place, oracle.wrong(post, role, there, plan.period()));
        });
        return wrong;
    }

    private interface EachRole {
        void take(Post post, WorkRole role);
    }

    private static void forEachRole(TeamDomain.Plan plan, EachRole each) {
        for (Post post : plan.posts()) {
            post.needs().stream().map(PostNeed::role).distinct().forEach(role -> each.take(post, role));
        }
    }
}
