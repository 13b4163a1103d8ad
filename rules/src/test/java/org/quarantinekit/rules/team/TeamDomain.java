// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.quarantinekit.core.calendar.DateSpan;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.team.Post;
import org.quarantinekit.core.team.PostId;
import org.quarantinekit.core.team.PostNeed;
import org.quarantinekit.core.team.Shift;
import org.quarantinekit.core.team.SquadMember;
import org.quarantinekit.core.team.StaffCount;
import org.quarantinekit.core.team.WorkRole;

/** The generators of this room's laws: two gates in Berlin, and duty plans that almost keep them, about a change of the clock. */
class TeamDomain extends DomainContextBase {

    /** Times about the hour that is left out or comes twice, and the usual ones. */
    private static final List<LocalTime> TIMES = ImmutableList.of(
            LocalTime.MIDNIGHT,
            LocalTime.of(1, 30),
            LocalTime.of(2, 0),
            LocalTime.of(2, 20),
            LocalTime.of(2, 40),
            LocalTime.of(3, 0),
            LocalTime.of(8, 0),
            LocalTime.of(16, 0),
            LocalTime.of(20, 0));

    /** A duty plan: what the gates need and who is there when. */
    record Plan(DutyPeriod period, List<Post> posts, List<Shift> shifts) {}

    @Provide
    Arbitrary<DutyPeriod> periods() {
        return Combinators.combine(
                        Arbitraries.of(TeamSamples.MAR_28, TeamSamples.OCT_31),
                        Arbitraries.integers().between(0, 31),
                        Arbitraries.integers().between(0, 31),
                        Arbitraries.of(0, 8, 11, 12, 16))
                .as((change, before, after, rest) -> new DutyPeriod(
                        DateSpan.ofClosed(change.minusDays(before), change.plusDays(after)),
                        TeamSamples.BERLIN,
                        Duration.ofHours(rest)));
    }

    @Provide
    Arbitrary<List<Post>> gates() {
        return Combinators.combine(gate("GATE-1"), gate("GATE-2"), Arbitraries.of(1, 2))
                .as((one, two, number) -> ImmutableList.of(one, two).subList(0, number));
    }

    private static Arbitrary<Post> gate(String id) {
        Arbitrary<Optional<StaffCount>> inADay = counts(6).optional(0.4);
        return Combinators.combine(needs().list().ofMinSize(1).ofMaxSize(4), inADay)
                .as((needs, day) -> post(id, needs, day));
    }

    private static Post post(String id, List<PostNeed> needs, Optional<StaffCount> inADay) {
        List<PostNeed> apart = new ArrayList<>();
        for (PostNeed need : needs) {
            if (apart.stream().noneMatch(need::overlaps)) {
                apart.add(need);
            }
        }
        return Post.builder(PostId.of(id)).addAllNeeds(apart).inADay(inADay).build();
    }

    private static Arbitrary<PostNeed> needs() {
        return Combinators.combine(roles(), Arbitraries.of(TIMES), Arbitraries.of(TIMES), counts(2))
                .as(PostNeed::new);
    }

    private static Arbitrary<WorkRole> roles() {
        return Arbitraries.of(TeamSamples.CADRE, TeamSamples.GUARD);
    }

    private static Arbitrary<StaffCount> counts(int most) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, most),
                        Arbitraries.integers().between(0, 2).optional(0.6))
                .as((least, more) -> new StaffCount(
                        least, more.map(one -> OptionalInt.of(least + one)).orElse(OptionalInt.empty())));
    }

    /** Plans that serve each need with its own people every day, but for a few shifts left out and a few that come on top. */
    @Provide
    Arbitrary<Plan> plans() {
        Arbitrary<List<Integer>> leftOut =
                Arbitraries.integers().between(0, 400).list().ofMaxSize(3);
        return Combinators.combine(
                        periods(), gates(), leftOut, Arbitraries.integers().between(0, 3))
                .as(TeamDomain::served)
                .flatMap(plan -> furtherShifts(plan).list().ofMaxSize(5).map(further -> with(plan, further)));
    }

    private static Plan with(Plan plan, List<Shift> further) {
        List<Shift> all = ImmutableList.<Shift>builder()
                .addAll(plan.shifts())
                .addAll(further)
                .build();
        return new Plan(plan.period(), plan.posts(), all);
    }

    private static Plan served(DutyPeriod period, List<Post> posts, List<Integer> leftOut, int none) {
        List<Shift> shifts = new ArrayList<>();
        LocalDate last = period.days().lastDay();
        for (LocalDate day = period.days().firstDay().minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            for (Post post : posts) {
                for (int need = 0; need < post.needs().size(); need++) {
                    shifts.addAll(served(post, post.needs().get(need), need, day));
                }
            }
        }
        if (none > 0) {
            leftOut.stream().map(i -> i % (shifts.size() + 1)).forEach(i -> {
                if (i < shifts.size()) {
                    shifts.remove((int) i);
                }
            });
        }
        return new Plan(period, posts, shifts);
    }

    private static List<Shift> served(Post post, PostNeed need, int number, LocalDate day) {
        LocalDateTime from = day.atTime(need.from());
        LocalDateTime to = need.from().isBefore(need.to())
                ? day.atTime(need.to())
                : day.plusDays(1).atTime(need.to());
        List<Shift> shifts = new ArrayList<>();
        for (int i = 0; i < need.count().atLeast(); i++) {
            String staff = "S-" + post.id() + "-" + number + "-" + i;
            shifts.add(new Shift(post.id(), StaffId.of(staff), need.role(), from, to));
        }
        return shifts;
    }

    private static Arbitrary<Shift> furtherShifts(Plan plan) {
        LocalDate first = plan.period().days().firstDay();
        int days = plan.period().days().lengthInDays();
        Arbitrary<LocalDateTime> beginnings = Combinators.combine(
                        Arbitraries.integers().between(-1, days), Arbitraries.of(TIMES))
                .as((day, time) -> first.plusDays(day).atTime(time));
        Arbitrary<StaffId> staff = Arbitraries.of("X-1", "X-2", "S-GATE-1-0-0").map(StaffId::of);
        return Combinators.combine(
                        Arbitraries.of(plan.posts()),
                        staff,
                        beginnings,
                        Arbitraries.of(20, 60, 61, 240, 720, 1440),
                        Arbitraries.integers().between(0, 3))
                .as((post, who, from, minutes, need) -> new Shift(
                        post.id(),
                        who,
                        post.needs().get(need % post.needs().size()).role(),
                        from,
                        from.plusMinutes(minutes)));
    }

    @Provide
    Arbitrary<ShiftChanges> changes() {
        return Arbitraries.oneOf(
                Arbitraries.of(TIMES).map(ShiftChanges::twoShifts),
                Arbitraries.of(TIMES).map(ShiftChanges::threeShifts));
    }

    @Provide
    Arbitrary<List<SquadMember>> people() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.integers().between(0, 14))
                .as((cadres, guards) -> ImmutableList.<SquadMember>builder()
                        .addAll(TeamSamples.people(TeamSamples.CADRE, "C-", cadres))
                        .addAll(TeamSamples.people(TeamSamples.GUARD, "G-", guards))
                        .build());
    }
}
