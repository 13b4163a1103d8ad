// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.rules.assess.Blocker;
import org.quarantinekit.rules.assess.Extraneous;
import org.quarantinekit.rules.assess.Label;
import org.quarantinekit.rules.assess.ReleaseOutlook;
import org.quarantinekit.rules.assess.Standing;
import org.quarantinekit.rules.care.MissingItem;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.ObligationKey;
import org.quarantinekit.rules.worklist.Place;
import org.quarantinekit.rules.worklist.SpecialNeedStanding;
import org.quarantinekit.rules.worklist.WaitingNeed;

/** The short phrases of the tables. None holds a result, a performer or any other free text of a record. */
final class Phrases {

    private Phrases() {}

    /** Returns "temperature check morning", or "disinfection after nucleic-acid test", which is not that of every day. */
    static String what(Obligation obligation, Words words) {
        String activity = words.of(obligation.activity());
        String triggers =
                words.list(Duties.triggers(obligation).stream().map(words::of).toList());
        String what = triggers.isEmpty() ? activity : words.text("what.after", activity, triggers);
        return obligation
                .slot()
                .map(slot -> words.text("what.slot", what, words.of(slot)))
                .orElse(what);
    }

    /** Returns "2 or more". */
    static String times(Demand demand, Words words) {
        if (demand.atMost().isEmpty()) {
            return words.text("times.atLeast", demand.atLeast());
        }
        return demand.atMost().getAsInt() == demand.atLeast()
                ? words.text("times.exactly", demand.atLeast())
                : words.text("times.range", demand.atLeast(), demand.atMost().getAsInt());
    }

    /** Returns "nucleic-acid test, day 4: due, nobody home at 09:20". */
    static String test(Standing standing, LocalDate date, Words words) {
        Obligation obligation = standing.obligation();
        String day = obligation
                .day()
                .map(ProtocolDay::number)
                .map(number -> words.text("test.day", number))
                .orElse("");
        return words.text("test", what(obligation, words), day, standing(standing, date, words));
    }

    /** Returns "telephone follow-up 1 of 2", and the label only if it is not simply due today. */
    static String service(Standing standing, LocalDate date, Words words) {
        Obligation obligation = standing.obligation();
        int atLeast = obligation.demand().atLeast();
        String count = atLeast == 1 ? "" : words.text("service.count", standing.done(), atLeast);
        String label = standing.label() == Label.DUE ? "" : words.text("service.label", label(standing, words));
        return what(obligation, words) + count + label + attempt(standing, date, words);
    }

    /** Returns "due, nobody home 09:20": the label, and what the last attempt came to. */
    static String standing(Standing standing, LocalDate date, Words words) {
        return label(standing, words) + attempt(standing, date, words);
    }

    private static String label(Standing standing, Words words) {
        LocalDate dueBy = standing.obligation().dueBy();
        return switch (standing.label()) {
            case OVERDUE -> words.text("standing.overdue", dueBy);
            case MISSED -> words.text("standing.missed", dueBy);
            case AVAILABLE ->
                words.text("standing.available", standing.obligation().target());
            default -> words.of(standing.label());
        };
    }

    /** The last attempt tells whoever goes next what to expect at the door. */
    private static String attempt(Standing standing, LocalDate date, Words words) {
        if (standing.attempts().isEmpty()) {
            return "";
        }
        ServiceRecord last = standing.attempts().get(standing.attempts().size() - 1);
        return words.text("attempt", words.of(last.outcome()), when(last.performedAt(), date));
    }

    private static String when(LocalDateTime performedAt, LocalDate date) {
        return performedAt.toLocalDate().equals(date)
                ? performedAt.toLocalTime().toString()
                : performedAt.toLocalDate().toString();
    }

    /** Returns "nucleic-acid-test, day 14: the source does not say what missing it means". */
    static String blocker(Blocker blocker, Words words) {
        if (blocker.obligation().isPresent()) {
            ObligationKey key = blocker.obligation().get();
            return words.text("blocker", occasion(key.missed().orElse(key), words), words.of(blocker.reason()));
        }
        return blocker.activity()
                .map(activity -> words.text(
                        "blocker.activity", words.of(activity), words.of(blocker.reason()), blocker.missing()))
                .orElseGet(() -> words.of(blocker.reason()));
    }

    /** Returns "nucleic-acid-test, day 14"; a key says the count and the day, or a date, or what else there is one of. */
    private static String occasion(ObligationKey key, Words words) {
        int slash = key.when().indexOf('/');
        String label = key.when().substring(slash + 1);
        if (!Character.isDigit(label.charAt(0))) {
            return key.what();
        }
        if (label.contains("-")) {
            return words.list(List.of(key.what(), label));
        }
        String count = key.when().substring(0, slash);
        return count.equals("1")
                ? words.text("blocker.day", key.what(), label)
                : words.text("blocker.day.again", key.what(), label, count);
    }

    /** Returns "P-000072  H-0027  last day 2021-08-14; nothing stands in the way". */
    static String awaiting(Place place, ReleaseOutlook outlook, Words words) {
        String blockers = outlook.blockers().isEmpty()
                ? words.text("awaiting.free")
                : words.list(outlook.blockers().stream()
                        .map(blocker -> blocker(blocker, words))
                        .toList());
        return words.text("awaiting", person(place), household(place), outlook.effectiveLastDay(), blockers);
    }

    /** Returns "Compound C1, building 3, staircase 2". */
    static String place(Place place, Words words) {
        return words.text("place.compound", place.compound())
                + place.building()
                        .map(code -> words.text("place.building", code))
                        .orElse("")
                + place.unit().map(code -> words.text("place.unit", code)).orElse("");
    }

    /** Returns "disability: OVERDUE, due by 2021-08-14T12:00"; never what is planned. */
    static String need(SpecialNeedStanding need, Words words) {
        String standing = words.of(need.standing());
        String when = need.dueBy()
                .map(at -> words.text("arrangement.dueBy", standing, at))
                .or(() -> need.settledAt().map(at -> words.text("arrangement.settledAt", standing, at)))
                .orElse(standing);
        return words.text("arrangement.need", words.of(need.need()), when);
    }

    /** Returns "P-000074  H-0028  disability: OVERDUE, due by 2021-08-14T12:00". */
    static String waiting(WaitingNeed waiting, Words words) {
        return words.text(
                "arrangement.line", person(waiting.place()), household(waiting.place()), need(waiting.need(), words));
    }

    /** Returns the code of the person, or nothing where the place is nobody's. */
    static String person(Place place) {
        return place.person().map(PersonId::code).orElse("");
    }

    /** Returns the code of the household, or nothing where the place is no household's. */
    static String household(Place place) {
        return place.household().map(HouseholdId::code).orElse("");
    }

    /** Returns "P-000031  temperature check, 2021-08-12T09:30: already done often enough". */
    static String extraneous(Extraneous entry, Words words) {
        return words.text("extraneous", record(entry.record(), words), words.of(entry.reason()));
    }

    /** Returns "P-000031  temperature check, 2021-08-12T09:30". */
    static String record(ServiceRecord record, Words words) {
        return words.text("record", record.subject().id(), words.of(record.activity()), record.performedAt());
    }

    /** Returns "pen 1", or "masks several". */
    static String missing(MissingItem item, Words words) {
        String quantity =
                item.quantity().isPresent() ? String.valueOf(item.quantity().getAsInt()) : words.text("care.several");
        return words.text("care.item", words.of(item.title()), quantity);
    }
}
