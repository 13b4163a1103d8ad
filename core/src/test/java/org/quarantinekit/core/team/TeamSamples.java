// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.team;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.OptionalInt;
import org.quarantinekit.core.Samples;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.Quantity;
import org.quarantinekit.core.term.SubjectScope;

/** One full document of each type of this room, with every optional attribute filled somewhere; invented, and about nobody. */
public final class TeamSamples {

    static final LocalDate AUG_8 = LocalDate.of(2021, 8, 8); // Sunday
    public static final WorkRole SECRETARY = WorkRole.of("SECRETARY");
    public static final WorkRole CADRE = WorkRole.of("VILLAGE_CADRE");
    public static final StaffOrigin LEADING_BODY = StaffOrigin.of("LEADING_BODY");
    public static final SquadTask CHECKPOINT = SquadTask.of("CHECKPOINT");
    public static final PostId GATE = PostId.of("GATE-1");
    public static final Subject BUILDING = new Subject(SubjectScope.BUILDING, "C1/3");

    private TeamSamples() {}

    public static SquadTemplate template() {
        return template("invented-branch-2021")
                .place(Stated.of(Samples.text("Invented compound")))
                .date(Stated.of("2021-08"))
                .oneFor(Stated.of(SubjectScope.BUILDING))
                .addRoles(
                        SquadRole.builder(SECRETARY, Samples.text("Secretary"), Stated.of(Quantity.exactly(1)))
                                .addOrigin(LEADING_BODY)
                                .addCitation(Samples.interpretation())
                                .build(),
                        role("MEMBER", Stated.unspecified()))
                .addTask(new NamedTask(CHECKPOINT, Samples.text("Checkpoint squad")))
                .namesOthers(true)
                .leading(Samples.text("The secretary leads."))
                .addCitation(Samples.citation())
                .build();
    }

    static SquadTemplate.Builder template(String code) {
        return SquadTemplate.builder(code, Samples.text("Squad"));
    }

    static SquadRole role(String role, Stated<Quantity> quantity) {
        return SquadRole.builder(WorkRole.of(role), Samples.text("Role"), quantity)
                .build();
    }

    public static Squad squad() {
        return Squad.builder(SquadId.of("SQ-1"), "invented-branch-2021")
                .task(CHECKPOINT)
                .addMembers(
                        SquadMember.of(StaffId.of("S-1"), SECRETARY, LEADING_BODY),
                        SquadMember.of(StaffId.of("S-2"), WorkRole.of("MEMBER")))
                .addServed(BUILDING)
                .build();
    }

    public static Post post() {
        return Post.builder(GATE)
                .place(new Subject(SubjectScope.COMPOUND, "C1"))
                .addNeeds(
                        PostNeed.allDay(CADRE, StaffCount.exactly(2)),
                        new PostNeed(
                                WorkRole.of("PROPERTY_STAFF"),
                                LocalTime.of(20, 0),
                                LocalTime.of(6, 30),
                                new StaffCount(1, OptionalInt.of(3))))
                .inADay(StaffCount.atLeast(9))
                .addCitation(Samples.citation())
                .build();
    }

    public static ImmutableList<Shift> shifts() {
        return ImmutableList.of(shift("S-1", 8, 20), shift("S-2", 20, 32));
    }

    static Shift shift(String staff, int fromHour, int toHour) {
        return new Shift(
                GATE,
                StaffId.of(staff),
                CADRE,
                AUG_8.atStartOfDay().plusHours(fromHour),
                AUG_8.atStartOfDay().plusHours(toHour));
    }
}
