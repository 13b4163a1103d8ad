// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.core.AccessSamples.FRIDAY;
import static org.quarantinekit.core.AccessSamples.HOUSEHOLD;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.access.AccessRequest.Direction;
import org.quarantinekit.core.access.AccessRequest.Passer;
import org.quarantinekit.core.json.DocumentReader;
import org.quarantinekit.core.json.JsonLines;
import org.quarantinekit.core.json.JsonLines.RefusedLine;

class OutingTest {

    @Test
    void isOutAt_edges_leavingIsIncludedAndReturningIsNot() {
        Outing outing =
                Outing.builder(HOUSEHOLD, FRIDAY).backAt(FRIDAY.plusHours(2)).build();
        assertThat(outing.isOutAt(FRIDAY.minusNanos(1))).isFalse();
        assertThat(outing.isOutAt(FRIDAY)).isTrue();
        assertThat(outing.isOutAt(FRIDAY.plusHours(2).minusNanos(1))).isTrue();
        assertThat(outing.isOutAt(FRIDAY.plusHours(2))).isFalse();
    }

    @Test
    void isOutAt_withoutReturn_lastsOn() {
        assertThat(Outing.builder(HOUSEHOLD, FRIDAY).build().isOutAt(FRIDAY.plusYears(1)))
                .isTrue();
    }

    @Test
    void build_returnAtTheMomentOfLeaving_isAccepted() {
        assertThat(Outing.builder(HOUSEHOLD, FRIDAY).backAt(FRIDAY).build().backAt())
                .contains(FRIDAY);
    }

    @Test
    void build_returnBeforeLeaving_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outing.builder(HOUSEHOLD, FRIDAY)
                        .backAt(FRIDAY.minusMinutes(1))
                        .build())
                .withMessage("backAt 2022-01-14T08:59 of the outing of household H-0001 must not be before leftAt"
                        + " 2022-01-14T09:00");
    }

    @Test
    void read_linesOfWhichOneRunsBackwards_refusesItByItsLineAndKeepsTheRest() throws IOException {
        String lines = """
                {"household":"H-0001","leftAt":"2022-01-14T09:00","backAt":"2022-01-14T10:00"}
                {"household":"H-0001","leftAt":"2022-01-16T09:00","backAt":"2022-01-16T08:00"}
                {"household":"H-0002","leftAt":"2022-01-16T09:00"}
                """;
        List<Outing> accepted = new ArrayList<>();
        List<RefusedLine> refused = new ArrayList<>();
        JsonLines.read(
                new BufferedReader(new StringReader(lines)),
                DocumentReader.of(Outing.class)::read,
                accepted::add,
                refused::add);
        assertThat(accepted).hasSize(2);
        assertThat(refused)
                .containsExactly(new RefusedLine(
                        2,
                        "document: backAt 2022-01-16T08:00 of the outing of household H-0001 must not be before leftAt"
                                + " 2022-01-16T09:00"));
    }

    @Test
    void buildRequest_returnBeforeThePassage_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccessRequest.builder(FRIDAY, Direction.OUT, Passer.PERSON)
                        .backAt(FRIDAY.minusMinutes(1))
                        .build())
                .withMessage("backAt 2022-01-14T08:59 must not be before the request at 2022-01-14T09:00");
    }
}
