// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.ledger;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.rules.ledger.Samples.FRIDAY_13;
import static org.quarantinekit.rules.ledger.Samples.LEDGER;
import static org.quarantinekit.rules.ledger.Samples.SUNDAY_15;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.quarantinekit.core.ledger.Answer;
import org.quarantinekit.core.ledger.ConcernId;
import org.quarantinekit.core.ledger.LedgerEntry;
import org.quarantinekit.core.ledger.Reopening;

class ConcernLedgerProperties {

    @Provide
    Arbitrary<List<LedgerEntry>> entries() {
        return LedgerHistories.entries();
    }

    @Provide
    Arbitrary<Answer> answers() {
        return LedgerHistories.answers();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(-1, 0, 1, 1, 2, 2, 2, 3, 3).map(FRIDAY_13::plusDays);
    }

    @Property
    void orderOfTheEntries_neverMatters(
            @ForAll("entries") List<LedgerEntry> entries, @ForAll("days") LocalDate asOf, @ForAll Random random) {
        List<LedgerEntry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);
        assertThat(LEDGER.read(shuffled, asOf)).isEqualTo(LEDGER.read(entries, asOf));
    }

    @Property
    void everyEntry_isAcceptedRefusedOrToCome(
            @ForAll("entries") List<LedgerEntry> entries, @ForAll("days") LocalDate asOf) {
        LedgerSheet sheet = LEDGER.read(entries, asOf);
        List<LedgerEntry> read = new ArrayList<>(sheet.accepted());
        read.addAll(Lists.transform(sheet.refused(), RefusedLedgerEntry::entry));
        assertThat(read)
                .allSatisfy(entry -> assertThat(entry.at().toLocalDate()).isBeforeOrEqualTo(asOf));
        assertThat(sheet.toCome())
                .allSatisfy(entry -> assertThat(entry.at().toLocalDate()).isAfter(asOf));
        read.addAll(sheet.toCome());
        assertThat(read).containsExactlyInAnyOrderElementsOf(entries);
    }

    @Property
    void states_partitionTheConcerns_andCountsAddUp(
            @ForAll("entries") List<LedgerEntry> entries, @ForAll("days") LocalDate asOf) {
        LedgerSheet sheet = LEDGER.read(entries, asOf);
        assertThat(sheet.concerns()).extracting(ConcernStanding::id).doesNotHaveDuplicates();
        assertThat(sheet.counts().total()).isEqualTo(sheet.concerns().size());
        assertThat(sheet.unanswered()).hasSize(sheet.counts().unanswered());
        assertThat(sheet.unanswered().size() + sheet.counts().count(ConcernState.ANSWERED))
                .isEqualTo(sheet.concerns().size());
        assertThat(sum(sheet.countsByCategory().values())).isEqualTo(sheet.counts());
        assertThat(sum(sheet.countsByHousehold().values())).isEqualTo(sheet.counts());
        assertThat(sheet.unanswered()).containsAll(sheet.overdue());
        assertThat(sheet.concerns()).isSortedAccordingTo(ConcernStanding.MOST_URGENT_FIRST);
    }

    private static ConcernCounts sum(Collection<ConcernCounts> parts) {
        return parts.stream().reduce(ConcernCounts.NONE, ConcernCounts::plus);
    }

    /** Another way to the same answer: of all that was ever said to be answered or opened again, the last word holds. */
    @Property
    void concern_isAnswered_ifTheLastWordAboutItIsAnAnswer(@ForAll("entries") List<LedgerEntry> entries) {
        for (ConcernStanding concern : LEDGER.read(entries, SUNDAY_15).concerns()) {
            LocalDateTime answered = last(entries, concern, Answer.class);
            LocalDateTime reopened = last(entries, concern, Reopening.class);
            boolean isAnswered = !answered.isBefore(concern.raisedAt()) && answered.isAfter(reopened);
            assertThat(concern.isUnanswered()).isEqualTo(!isAnswered);
        }
    }

    private static LocalDateTime last(List<LedgerEntry> entries, ConcernStanding concern, Class<?> kind) {
        return entries.stream()
                .filter(kind::isInstance)
                .filter(entry -> Reply.of(entry).concern().equals(concern.id()))
                .map(LedgerEntry::at)
                .max(LocalDateTime::compareTo)
                .orElse(LocalDateTime.MIN);
    }

    @Property
    void laterDay_unraisesNothing_andTakesNothingBack(
            @ForAll("entries") List<LedgerEntry> entries,
            @ForAll("days") LocalDate asOf,
            @ForAll @IntRange(max = 4) int more) {
        LedgerSheet sheet = LEDGER.read(entries, asOf);
        LedgerSheet later = LEDGER.read(entries, asOf.plusDays(more));
        assertThat(raised(later)).containsAllEntriesOf(raised(sheet));
        assertThat(later.accepted()).containsAll(sheet.accepted());
        assertThat(Lists.transform(later.refused(), RefusedLedgerEntry::entry))
                .containsAll(Lists.transform(sheet.refused(), RefusedLedgerEntry::entry));
        assertThat(codes(later.answeredLate())).containsAll(codes(sheet.answeredLate()));
    }

    private static Map<ConcernId, LocalDateTime> raised(LedgerSheet sheet) {
        return sheet.concerns().stream().collect(toMap(ConcernStanding::id, ConcernStanding::raisedAt));
    }

    private static ImmutableSet<ConcernId> codes(List<ConcernStanding> concerns) {
        return concerns.stream().map(ConcernStanding::id).collect(ImmutableSet.toImmutableSet());
    }

    @Property
    void overdue_growsDayByDay_whileNothingIsAdded(
            @ForAll("entries") List<LedgerEntry> entries, @ForAll @IntRange(max = 5) int days) {
        LedgerSheet sheet = LEDGER.read(entries, SUNDAY_15.plusDays(days));
        LedgerSheet next = LEDGER.read(entries, SUNDAY_15.plusDays(days + 1L));
        assertThat(codes(next.overdue())).containsAll(codes(sheet.overdue()));
        assertThat(codes(next.unanswered())).isEqualTo(codes(sheet.unanswered()));
        for (ConcernStanding concern : sheet.overdue()) {
            assertThat(next.findConcern(concern.id()).orElseThrow().daysOverdue())
                    .isEqualTo(concern.daysOverdue() + 1);
        }
    }

    @Property
    void answer_neverAddsToTheUnanswered(
            @ForAll("entries") List<LedgerEntry> entries,
            @ForAll @From("answers") Answer answer,
            @ForAll("days") LocalDate asOf) {
        LedgerSheet sheet = LEDGER.read(entries, asOf);
        LedgerSheet with = LEDGER.read(LedgerHistories.with(entries, answer), asOf);
        assertThat(codes(sheet.unanswered())).containsAll(codes(with.unanswered()));
        assertThat(codes(with.concerns())).isEqualTo(codes(sheet.concerns()));
    }

    @Property
    void turns_goOneAfterTheOther_andOnlyTheLastMayBeOpen(@ForAll("entries") List<LedgerEntry> entries) {
        for (ConcernStanding concern : LEDGER.read(entries, SUNDAY_15).concerns()) {
            List<ConcernTurn> turns = concern.turns();
            for (int i = 0; i < turns.size(); i++) {
                ConcernTurn turn = turns.get(i);
                turn.answeredAt().ifPresent(at -> assertThat(at).isAfterOrEqualTo(turn.openedAt()));
                turn.studiedAt().ifPresent(at -> assertThat(at).isAfterOrEqualTo(turn.openedAt()));
                if (i > 0) {
                    assertThat(turns.get(i - 1).answeredAt().orElseThrow()).isBeforeOrEqualTo(turn.openedAt());
                }
            }
        }
    }
}
