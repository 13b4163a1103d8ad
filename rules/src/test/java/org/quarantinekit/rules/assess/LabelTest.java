// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.rules.plan.NotOwed;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.ObligationKey;

class LabelTest {

    private static final LocalDate SUNDAY_1_AUGUST = LocalDate.of(2021, 8, 1);
    private static final int SPACE = 6;
    private static final int NEVER = -1;
    private static final Duty LAPSING = Samples.testOn(1, Stated.unspecified(), Samples.LAPSE);
    private static final Duty BLOCKING = Samples.testOn(1, Stated.unspecified(), Samples.BLOCK_RELEASE);

    private static final ImmutableMap<String, Stated<MissPolicy>> POLICIES = ImmutableMap.of(
            "lapse", Samples.LAPSE, "acceptLate", Samples.ACCEPT_LATE, "blockRelease", Samples.BLOCK_RELEASE);

    /** An obligation with any four dates, also such as no planner makes. */
    private record Dated(
            LocalDate opens,
            LocalDate target,
            LocalDate dueBy,
            LocalDate closes,
            Optional<NotOwed> notOwed,
            ImmutableList<Duty> duties)
            implements Obligation {

        @Override
        public ObligationKey key() {
            return new ObligationKey("test", Samples.PERSON, "1/1", Optional.empty());
        }

        @Override
        public Subject subject() {
            return Samples.PERSON;
        }

        @Override
        public Optional<ProtocolDay> day() {
            return Optional.empty();
        }

        @Override
        public Optional<Slot> slot() {
            return Optional.empty();
        }

        @Override
        public ImmutableList<LocalDate> alternatives() {
            return ImmutableList.of();
        }

        @Override
        public Optional<LocalDate> supersededOn() {
            return Optional.empty();
        }

        @Override
        public Demand demand() {
            return Demand.atLeast(1);
        }
    }

    /** May be done from 10, is right from 12 to 14, and may be done until 16 August; each row also at its edge days. */
    @ParameterizedTest
    @CsvSource({
        "'', 1, '', false, lapse, NOT_OWED",
        "'', 16, 12, true, blockRelease, NOT_OWED",
        "owed, 10, 10, false, lapse, DONE_EARLY",
        "owed, 31, 11, true, blockRelease, DONE_EARLY",
        "owed, 12, 12, false, lapse, DONE",
        "owed, 31, 14, true, lapse, DONE",
        "owed, 15, 15, false, blockRelease, DONE_LATE",
        "owed, 31, 16, true, lapse, DONE_LATE",
        "owed, 1, '', true, lapse, WAIVED",
        "owed, 31, '', true, blockRelease, WAIVED",
        "owed, 1, '', false, lapse, UPCOMING",
        "owed, 9, '', false, blockRelease, UPCOMING",
        "owed, 10, '', false, lapse, AVAILABLE",
        "owed, 11, '', false, blockRelease, AVAILABLE",
        "owed, 12, '', false, lapse, DUE",
        "owed, 14, '', false, blockRelease, DUE",
        "owed, 15, '', false, lapse, OVERDUE",
        "owed, 16, '', false, blockRelease, OVERDUE",
        "owed, 17, '', false, lapse, LAPSED",
        "owed, 31, '', false, lapse, LAPSED",
        "owed, 17, '', false, blockRelease, MISSED",
        "owed, 17, '', false, acceptLate, MISSED",
        "owed, 17, '', false, unspecified, MISSED",
        "owed, 31, '', false, blockRelease, MISSED"
    })
    void of_eachRowOfTheTable_isThatRow(
            String owed, int asOf, String metOn, boolean waived, String policy, Label expected) {
        Duty duty = Samples.testOn(1, Stated.unspecified(), POLICIES.getOrDefault(policy, Stated.unspecified()));
        Obligation obligation = new Dated(
                august(10),
                august(12),
                august(14),
                august(16),
                owed.isEmpty() ? Optional.of(NotOwed.BEFORE_ENROLMENT) : Optional.empty(),
                ImmutableList.of(duty));
        Optional<LocalDate> met = metOn.isEmpty() ? Optional.empty() : Optional.of(august(Integer.parseInt(metOn)));
        assertThat(Label.of(obligation, met, waived, august(asOf))).isEqualTo(expected);
    }

    @Test
    void of_oneOfTwoDutiesDoesNotLapse_isMissed() {
        Obligation shared = new Dated(
                august(10), august(10), august(10), august(10), Optional.empty(), ImmutableList.of(LAPSING, BLOCKING));
        assertThat(Label.of(shared, Optional.empty(), false, august(11))).isEqualTo(Label.MISSED);
    }

    @Test
    void of_everyCaseOfASmallSpace_isTheFirstMatchingRow() {
        Set<Label> reached = EnumSet.noneOf(Label.class);
        Stream.iterate(1, opens -> opens <= SPACE, opens -> opens + 1).forEach(opens -> {
            for (int target = opens; target <= SPACE; target++) {
                for (int dueBy = target; dueBy <= SPACE; dueBy++) {
                    for (int closes = dueBy; closes <= SPACE; closes++) {
                        compare(new int[] {opens, target, dueBy, closes}, reached);
                    }
                }
            }
        });
        assertThat(reached).isEqualTo(EnumSet.allOf(Label.class)).hasSize(11);
    }

    private static void compare(int[] dates, Set<Label> reached) {
        for (boolean owed : new boolean[] {true, false}) {
            for (boolean lapse : new boolean[] {true, false}) {
                Obligation obligation = obligation(dates, owed, lapse);
                for (boolean waived : new boolean[] {true, false}) {
                    for (int met = NEVER; met <= SPACE + 1; met++) {
                        for (int asOf = 0; asOf <= SPACE + 1; asOf++) {
                            Optional<LocalDate> metOn = met == NEVER ? Optional.empty() : Optional.of(date(met));
                            Label label = Label.of(obligation, metOn, waived, date(asOf));
                            assertThat(label)
                                    .as("%s, met on %s, waived %s, as of %s", obligation, metOn, waived, date(asOf))
                                    .isEqualTo(firstRow(dates, owed, lapse, waived, met, asOf));
                            reached.add(label);
                        }
                    }
                }
            }
        }
    }

    /** The table once more, row by row, in plain numbers. */
    private static Label firstRow(int[] dates, boolean owed, boolean lapse, boolean waived, int met, int asOf) {
        int opens = dates[0];
        int target = dates[1];
        int dueBy = dates[2];
        int closes = dates[3];
        boolean[] rows = {
            !owed,
            met != NEVER && met < target,
            met != NEVER && target <= met && met <= dueBy,
            met != NEVER && met > dueBy,
            waived,
            asOf < opens,
            opens <= asOf && asOf <= target - 1,
            target <= asOf && asOf <= dueBy,
            dueBy + 1 <= asOf && asOf <= closes,
            asOf > closes && lapse,
            asOf > closes
        };
        Label[] labels = {
            Label.NOT_OWED,
            Label.DONE_EARLY,
            Label.DONE,
            Label.DONE_LATE,
            Label.WAIVED,
            Label.UPCOMING,
            Label.AVAILABLE,
            Label.DUE,
            Label.OVERDUE,
            Label.LAPSED,
            Label.MISSED
        };
        for (int row = 0; row < rows.length; row++) {
            if (rows[row]) {
                return labels[row];
            }
        }
        throw new AssertionError("the table has a hole");
    }

    @Test
    void isOpen_areThoseThatSomebodyHasToActOn() {
        assertThat(Stream.of(Label.values()).filter(Label::isOpen))
                .containsExactly(Label.AVAILABLE, Label.DUE, Label.OVERDUE, Label.MISSED);
    }

    private static Obligation obligation(int[] dates, boolean owed, boolean lapse) {
        return new Dated(
                date(dates[0]),
                date(dates[1]),
                date(dates[2]),
                date(dates[3]),
                owed ? Optional.empty() : Optional.of(NotOwed.AFTER_RELEASE),
                ImmutableList.of(lapse ? LAPSING : BLOCKING));
    }

    private static LocalDate date(int offset) {
        return SUNDAY_1_AUGUST.plusDays(offset);
    }

    private static LocalDate august(int day) {
        return LocalDate.of(2021, 8, day);
    }
}
