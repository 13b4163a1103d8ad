// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.team;

import com.google.common.testing.EqualsTester;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.Samples;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.term.Quantity;
import org.quarantinekit.core.term.SubjectScope;

/** Every type of the room is a value: equal if and only if all its parts are. */
class TeamEqualsTest {

    private static final StaffId STAFF = StaffId.of("S-1");
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalTime NOON = LocalTime.NOON;

    @Test
    void equals_squads_dependOnEachPart() {
        new EqualsTester()
                .addEqualityGroup(TeamSamples.squad(), TeamSamples.squad())
                .addEqualityGroup(squad("A", "a").build(), squad("A", "a").build())
                .addEqualityGroup(squad("B", "a").build())
                .addEqualityGroup(squad("A", "b").build())
                .addEqualityGroup(squad("A", "a").task(TeamSamples.CHECKPOINT).build())
                .addEqualityGroup(squad("A", "a")
                        .addMember(SquadMember.of(STAFF, TeamSamples.CADRE))
                        .build())
                .addEqualityGroup(
                        squad("A", "a").addServed(TeamSamples.BUILDING).build())
                .addEqualityGroup(SquadMember.of(STAFF, TeamSamples.CADRE), SquadMember.of(STAFF, TeamSamples.CADRE))
                .addEqualityGroup(SquadMember.of(STAFF, TeamSamples.CADRE, TeamSamples.LEADING_BODY))
                .addEqualityGroup(SquadMember.of(STAFF, TeamSamples.SECRETARY))
                .addEqualityGroup(SquadMember.of(StaffId.of("S-2"), TeamSamples.CADRE))
                .testEquals();
    }

    @Test
    void equals_templates_dependOnEachPart() {
        new EqualsTester()
                .addEqualityGroup(TeamSamples.template(), TeamSamples.template())
                .addEqualityGroup(template("2021", SubjectScope.UNIT), template("2021", SubjectScope.UNIT))
                .addEqualityGroup(template("2020", SubjectScope.UNIT))
                .addEqualityGroup(template("2021", SubjectScope.PERSON))
                .addEqualityGroup(
                        TeamSamples.role("A", Stated.unspecified()), TeamSamples.role("A", Stated.unspecified()))
                .addEqualityGroup(TeamSamples.role("B", Stated.unspecified()))
                .addEqualityGroup(TeamSamples.role("A", Stated.of(Quantity.several())))
                .addEqualityGroup(task("a"), task("a"))
                .addEqualityGroup(task("b"))
                .addEqualityGroup(new NamedTask(SquadTask.of("MATERIALS"), Samples.text("a")))
                .testEquals();
    }

    @Test
    void equals_postsAndShifts_dependOnEachPart() {
        new EqualsTester()
                .addEqualityGroup(TeamSamples.post(), TeamSamples.post())
                .addEqualityGroup(post("A", need(EIGHT, NOON, 1)), post("A", need(EIGHT, NOON, 1)))
                .addEqualityGroup(post("B", need(EIGHT, NOON, 1)))
                .addEqualityGroup(post("A", need(EIGHT, NOON, 2)))
                .addEqualityGroup(need(EIGHT, NOON, 1), need(EIGHT, NOON, 1))
                .addEqualityGroup(need(EIGHT, NOON, 2))
                .addEqualityGroup(need(NOON, EIGHT, 1))
                .addEqualityGroup(StaffCount.atLeast(1), StaffCount.atLeast(1))
                .addEqualityGroup(StaffCount.exactly(1))
                .addEqualityGroup(TeamSamples.shift("A", 8, 20), TeamSamples.shift("A", 8, 20))
                .addEqualityGroup(TeamSamples.shift("B", 8, 20))
                .addEqualityGroup(TeamSamples.shift("A", 9, 20))
                .addEqualityGroup(TeamSamples.shift("A", 8, 21))
                .testEquals();
    }

    private static Squad.Builder squad(String id, String template) {
        return Squad.builder(SquadId.of(id), template);
    }

    private static SquadTemplate template(String date, SubjectScope oneFor) {
        return TeamSamples.template("invented")
                .place(Stated.unspecified())
                .date(Stated.of(date))
                .oneFor(Stated.of(oneFor))
                .addCitation(Samples.citation())
                .build();
    }

    private static NamedTask task(String title) {
        return new NamedTask(TeamSamples.CHECKPOINT, Samples.text(title));
    }

    private static Post post(String id, PostNeed need) {
        return Post.builder(PostId.of(id)).addNeed(need).build();
    }

    private static PostNeed need(LocalTime from, LocalTime to, int atLeast) {
        return new PostNeed(TeamSamples.CADRE, from, to, StaffCount.atLeast(atLeast));
    }
}
