// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.io.OutputStream;
import java.util.OptionalInt;
import org.quarantinekit.core.team.Shift;
import org.quarantinekit.core.team.StaffCount;
import org.quarantinekit.rules.team.DutyPeriod;
import org.quarantinekit.rules.team.Rotation;
import org.quarantinekit.rules.team.RotationGap;
import org.quarantinekit.rules.team.ShiftFinding;
import org.quarantinekit.rules.team.ShiftSheet;

/** Duty plans for other programs. */
final class ShiftsJson {

    private ShiftsJson() {}

    static void write(ShiftSheet sheet, boolean covered, long refusedRows, OutputStream out) {
        Json.object(
                out,
                json -> put(json, sheet.period())
                        .put("refusedRows", refusedRows)
                        .put("posts", sheet.posts().size())
                        .put("shifts", sheet.shifts().size())
                        .put("covered", covered)
                        .put("accepted", sheet.isAccepted() && refusedRows == 0)
                        .putList("findings", sheet.findings(), (one, finding) -> put(one, finding, sheet.period())));
    }

    static void write(DutyPeriod period, Rotation rotation, long refusedRows, OutputStream out) {
        Json.object(
                out,
                json -> put(json, period)
                        .put("refusedRows", refusedRows)
                        .put("complete", rotation.isComplete())
                        .putList("shifts", rotation.shifts(), ShiftsJson::put)
                        .putList("gaps", rotation.gaps(), ShiftsJson::put));
    }

    private static Json put(Json json, DutyPeriod period) {
        return json.put("from", period.days().firstDay())
                .put("to", period.days().lastDay())
                .put("zone", period.zone());
    }

    private static void put(Json json, ShiftFinding finding, DutyPeriod period) {
        json.put("kind", finding.kind())
                .put("from", finding.from().atZone(period.zone()).toOffsetDateTime())
                .put("to", finding.to().atZone(period.zone()).toOffsetDateTime())
                .putDocument("posts", finding.posts())
                .putOptional("role", finding.role())
                .putOptional("atLeast", finding.asked().map(StaffCount::atLeast))
                .putOptional("atMost", finding.asked().map(StaffCount::atMost).orElse(OptionalInt.empty()))
                .putDocument("staff", finding.staff())
                .put("message", finding.message());
    }

    private static void put(Json json, Shift shift) {
        json.put("post", shift.post())
                .put("staff", shift.staff())
                .put("role", shift.role())
                .put("from", shift.from())
                .put("to", shift.to());
    }

    private static void put(Json json, RotationGap gap) {
        json.put("post", gap.post())
                .put("role", gap.role())
                .put("from", gap.from())
                .put("to", gap.to())
                .put("missing", gap.missing());
    }
}
