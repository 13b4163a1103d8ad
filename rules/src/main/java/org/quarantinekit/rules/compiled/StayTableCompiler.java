// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.compiled;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.DutySlot;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.SubjectScope;

/**
 * Puts a protocol into a table, where the table tells the same as plans and records would.
 *
 * <p>It does where nobody has to weigh for which obligation a record counts: what is owed on named days is owed once, not
 * early, and not twice on one day; what is owed each day is gone with the day; and each activity is one or the other. A miss
 * that is made up or makes the stay longer changes what is owed, and cannot be put.
 */
final class StayTableCompiler {

    private static final int MOST_ROWS = 60;

    private final CompiledProtocol protocol;
    private final List<TableRow> named = new ArrayList<>();
    private final List<TableRow> daily = new ArrayList<>();
    private final Set<ActivityCode> dailyActivities = new HashSet<>();
    private final Map<ActivityCode, Set<Integer>> namedDays = new HashMap<>();
    private int place;

    private StayTableCompiler(CompiledProtocol protocol) {
        this.protocol = protocol;
    }

    /** Returns the table of what is owed to the person, or empty if it cannot be put into one. */
    static Optional<StayTable> compile(CompiledProtocol protocol) {
        return new StayTableCompiler(protocol).table();
    }

    private Optional<StayTable> table() {
        for (CompiledDuty duty : protocol.duties()) {
            if (duty.duty().scope() == SubjectScope.PERSON && !add(duty)) {
                return Optional.empty();
            }
        }
        if (named.size() > MOST_ROWS || daily.size() > MOST_ROWS) {
            return Optional.empty();
        }
        named.sort(Comparator.comparing(TableRow::target).thenComparing(TableRow::place));
        return Optional.of(
                new StayTable(protocol.lastOffset(), ImmutableList.copyOf(named), ImmutableList.copyOf(daily)));
    }

    private boolean add(CompiledDuty duty) {
        OccurrenceRule rule = duty.duty().occurrence();
        boolean each = rule instanceof OccurrenceRule.EachDay || rule instanceof OccurrenceRule.EveryNDays;
        if (!each && !(rule instanceof OccurrenceRule.OnDays)) {
            return false;
        }
        ImmutableList<Occurrence> standard = duty.standard();
        return standard.stream().allMatch(occurrence -> occurrence.opens() == occurrence.target())
                && (each ? addDaily(duty, standard) : addNamed(duty, standard));
    }

    private boolean addNamed(CompiledDuty duty, ImmutableList<Occurrence> standard) {
        Duty said = duty.duty();
        boolean movesOthers = said.missPolicy()
                .value()
                .filter(policy -> policy instanceof MissPolicy.MakeUp || policy instanceof MissPolicy.ExtendTo)
                .isPresent();
        boolean once = said.slots().isEmpty()
                && said.demand().filter(demand -> demand.atLeast() == 1).isPresent();
        if (movesOthers || !once || dailyActivities.contains(said.activity())) {
            return false;
        }
        Set<Integer> days = namedDays.computeIfAbsent(said.activity(), activity -> new HashSet<>());
        for (Occurrence occurrence : standard) {
            if (!days.add(occurrence.target())) {
                return false;
            }
            boolean owed = said.outlastsStay() || occurrence.target() <= protocol.lastOffset();
            if (owed) {
                named.add(row(duty, Optional.empty(), said.demand().orElseThrow(), ImmutableList.of(occurrence)));
            }
        }
        return true;
    }

    private boolean addDaily(CompiledDuty duty, ImmutableList<Occurrence> standard) {
        Duty said = duty.duty();
        boolean gone = said.missPolicy()
                        .value()
                        .filter(MissPolicy.Lapse.class::isInstance)
                        .isPresent()
                && standard.stream().allMatch(occurrence -> occurrence.closes() == occurrence.target());
        boolean wholeMinutes = said.slots().stream()
                .flatMap(part -> part.startsAt().stream())
                .allMatch(time -> time.getSecond() == 0 && time.getNano() == 0);
        boolean wholeOrParts = said.demand().isPresent() == said.slots().isEmpty();
        if (!gone
                || !wholeMinutes
                || !wholeOrParts
                || namedDays.containsKey(said.activity())
                || !dailyActivities.add(said.activity())) {
            return false;
        }
        said.demand().ifPresent(demand -> daily.add(row(duty, Optional.empty(), demand, standard)));
        for (DutySlot part : said.slots()) {
            daily.add(row(duty, Optional.of(part.slot()), part.demand(), standard));
        }
        return true;
    }

    private TableRow row(CompiledDuty duty, Optional<Slot> slot, Demand demand, ImmutableList<Occurrence> occurrences) {
        return new TableRow(
                place++, duty, slot, demand, occurrences, occurrences.isEmpty() ? 0 : closes(duty, occurrences.get(0)));
    }

    /** As a plan clips the window to the stay. */
    private int closes(CompiledDuty duty, Occurrence occurrence) {
        boolean withStay = occurrence.closes() == Occurrence.WITH_STAY;
        return withStay || !duty.duty().outlastsStay()
                ? Math.max(occurrence.target(), Math.min(occurrence.closes(), protocol.lastOffset()))
                : occurrence.closes();
    }
}
