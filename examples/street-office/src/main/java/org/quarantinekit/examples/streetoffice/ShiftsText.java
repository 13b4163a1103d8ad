// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.team.Shift;
import org.quarantinekit.core.team.StaffCount;
import org.quarantinekit.core.team.WorkRole;
import org.quarantinekit.rules.team.DutyPeriod;
import org.quarantinekit.rules.team.Rotation;
import org.quarantinekit.rules.team.RotationGap;
import org.quarantinekit.rules.team.ShiftFinding;
import org.quarantinekit.rules.team.ShiftFindingKind;
import org.quarantinekit.rules.team.ShiftSheet;

/** Duty plans for reading: what is wrong with one, or who is where when. */
final class ShiftsText {

    /** The turn of one post: all who are there from one time to another. */
    private record Turn(String times, String post) {}

    private static final ImmutableSet<ShiftFindingKind> AT_ONCE =
            ImmutableSet.of(ShiftFindingKind.UNCOVERED, ShiftFindingKind.UNDERSTAFFED);

    private final Words words;
    private final Desk desk;

    ShiftsText(Words words, Desk desk) {
        this.words = words;
        this.desk = desk;
    }

    void print(ShiftSheet sheet, boolean everyPostRead) {
        title(sheet.period());
        desk.line(words.text(
                "shifts.checked",
                sheet.posts().size(),
                sheet.shifts().size(),
                sheet.findings().size()));
        desk.line(words.text(verdict(sheet, everyPostRead)));
        Columns columns = new Columns();
        for (ShiftFinding finding : sheet.findings()) {
            columns.add(
                    "  " + clock(finding.from(), sheet.period()) + ".." + clock(finding.to(), sheet.period()),
                    words.of(finding.kind()),
                    joined(finding.posts()),
                    finding.role().map(words::of).orElse(""),
                    finding.asked()
                            .map(asked -> words.text(
                                    "shifts.has", asked(asked), finding.staff().size()))
                            .orElse(""),
                    joined(finding.staff()));
        }
        columns.section(words.text("shifts.findings"), desk);
    }

    void print(DutyPeriod period, Rotation rotation) {
        title(period);
        Columns shifts = new Columns();
        ImmutableListMultimap<Turn, Shift> turns = Multimaps.index(
                rotation.shifts(),
                shift -> new Turn(shift.from() + ".." + shift.to(), shift.post().code()));
        Multimaps.asMap(turns).forEach((turn, there) -> shifts.add("  " + turn.times(), turn.post(), staff(there)));
        shifts.section(words.text("shifts.shifts"), desk);
        Columns gaps = new Columns();
        for (RotationGap gap : rotation.gaps()) {
            gaps.add(
                    "  " + gap.from() + ".." + gap.to(),
                    gap.post().code(),
                    words.text("shifts.gap", words.of(gap.role()), gap.missing()));
        }
        gaps.section(words.text("shifts.gaps"), desk);
    }

    private void title(DutyPeriod period) {
        desk.line(words.text("shifts.title", period.days(), period.zone()));
    }

    /** Returns "village cadre S-1, S-2; property staff S-9". */
    private String staff(List<Shift> shifts) {
        ImmutableListMultimap<WorkRole, StaffId> byRole =
                shifts.stream().collect(toImmutableListMultimap(Shift::role, Shift::staff));
        return Joiner.on(words.text("list.semicolon"))
                .join(byRole.asMap().entrySet().stream()
                        .map(entry -> words.of(entry.getKey()) + " " + joined(entry.getValue()))
                        .iterator());
    }

    private String joined(Collection<?> codes) {
        return words.list(codes.stream().map(Object::toString).toList());
    }

    private static String verdict(ShiftSheet sheet, boolean everyPostRead) {
        if (sheet.posts().isEmpty()) {
            return "shifts.nothing";
        }
        if (sheet.isCovered()) {
            return everyPostRead ? "shifts.covered" : "shifts.unknown";
        }
        boolean missing = sheet.findings().stream().anyMatch(finding -> AT_ONCE.contains(finding.kind()));
        return missing ? "shifts.notCovered" : "shifts.unknown";
    }

    /** Returns "exactly 2", "at least 2" or "2 to 4". */
    private String asked(StaffCount count) {
        if (count.atMost().isEmpty()) {
            return words.text("shifts.atLeast", count.atLeast());
        }
        int most = count.atMost().getAsInt();
        return most == count.atLeast()
                ? words.text("shifts.exactly", most)
                : words.text("shifts.range", count.atLeast(), most);
    }

    /** Returns what the clock of the posts reads then, with its offset, because an hour may come twice. */
    private static String clock(Instant instant, DutyPeriod period) {
        return instant.atZone(period.zone()).toOffsetDateTime().toString();
    }
}
