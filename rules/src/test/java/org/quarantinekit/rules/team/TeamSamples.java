// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.quarantinekit.core.calendar.DateSpan;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.team.Post;
import org.quarantinekit.core.team.PostId;
import org.quarantinekit.core.team.PostNeed;
import org.quarantinekit.core.team.Shift;
import org.quarantinekit.core.team.SquadMember;
import org.quarantinekit.core.team.StaffCount;
import org.quarantinekit.core.team.WorkRole;

/** Gates, shifts and people of this room's tests; invented, and about nobody. */
final class TeamSamples {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final LocalDate AUG_8 = LocalDate.of(2021, 8, 8); // Sunday
    static final LocalDate AUG_9 = LocalDate.of(2021, 8, 9); // Monday
    static final LocalDate MAR_28 = LocalDate.of(2021, 3, 28); // Sunday: in Berlin 02:00 to 03:00 is left out
    static final LocalDate OCT_31 = LocalDate.of(2021, 10, 31); // Sunday: in Berlin 02:00 to 03:00 comes twice
    static final WorkRole CADRE = WorkRole.of("VILLAGE_CADRE");
    static final WorkRole GUARD = WorkRole.of("GUARD");
    static final PostId GATE = PostId.of("GATE-1");

    private TeamSamples() {}

    static DutyPeriod period(LocalDate first, LocalDate last, ZoneId zone, int restHours) {
        return new DutyPeriod(DateSpan.ofClosed(first, last), zone, Duration.ofHours(restHours));
    }

    static Post gate(PostNeed... needs) {
        return Post.builder(GATE).addNeeds(needs).build();
    }

    static PostNeed allDay(int atLeast) {
        return PostNeed.allDay(CADRE, StaffCount.atLeast(atLeast));
    }

    static PostNeed need(int fromHour, int toHour, StaffCount count) {
        return new PostNeed(CADRE, LocalTime.of(fromHour, 0), LocalTime.of(toHour, 0), count);
    }

    static Shift shift(String staff, LocalDateTime from, LocalDateTime to) {
        return new Shift(GATE, StaffId.of(staff), CADRE, from, to);
    }

    static Shift shift(String staff, LocalDate day, int fromHour, int toHour) {
        return shift(
                staff,
                day.atStartOfDay().plusHours(fromHour),
                day.atStartOfDay().plusHours(toHour));
    }

    static ImmutableList<SquadMember> people(WorkRole role, String prefix, int number) {
        ImmutableList.Builder<SquadMember> people = ImmutableList.builder();
        for (int i = 1; i <= number; i++) {
            people.add(SquadMember.of(StaffId.of(prefix + i), role));
        }
        return people.build();
    }

    static ImmutableList<String> messages(ShiftSheet sheet) {
        return sheet.findings().stream()
                .map(finding -> finding.kind() + ": " + finding.message())
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<String> texts(Iterable<RefusedRow> refusals) {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        refusals.forEach(refusal -> texts.add(refusal.toString()));
        return texts.build();
    }

    static <T> List<T> shuffled(Iterable<T> given, Random random) {
        List<T> copy = new ArrayList<>();
        given.forEach(copy::add);
        Collections.shuffle(copy, random);
        return copy;
    }
}
