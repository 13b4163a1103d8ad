// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.supply.Receipt;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.rules.care.CareChecklist;
import org.quarantinekit.rules.care.MissingItem;

/** The checks of the care package along one round: to whom it is due, what was handed over, and what is still lacking. */
final class PackageChecks {

    private final Optional<CareChecklist> checklist;
    private final Map<Subject, List<ServiceRecord>> handovers = new HashMap<>();
    private final Map<Subject, LocalDate> dueSince = new HashMap<>();

    PackageChecks(Optional<CareChecklist> checklist) {
        this.checklist = checklist;
    }

    /** Returns whether the record is about handing the package to somebody who may be due one: no check is done for others. */
    boolean isHandover(ServiceRecord record) {
        return isRecipient(record.subject()) && record.activity().equals(ActivityCodes.CARE_PACKAGE);
    }

    /** Keeps a record of the day or of an earlier one, if it is about the package. */
    void add(ServiceRecord record) {
        if (isHandover(record)) {
            handovers
                    .computeIfAbsent(record.subject(), key -> new ArrayList<>(2))
                    .add(record);
        }
    }

    /** Notes that somebody stays at this place, who has been there since this day: a household waits since its first. */
    void due(Place person, LocalDate firstDay) {
        for (Subject subject : person.subjects()) {
            if (isRecipient(subject)) {
                dueSince.merge(subject, firstDay, (one, other) -> one.isBefore(other) ? one : other);
            }
        }
    }

    /** Reports what is lacking at this place, if a package is due there. */
    void check(Place place, Worklist.Builder worklist) {
        LocalDate since = dueSince.remove(place.subject());
        if (since != null) {
            checklist.ifPresent(list -> check(list, place, since, worklist));
        }
    }

    private void check(CareChecklist list, Place place, LocalDate since, Worklist.Builder worklist) {
        Subject recipient = place.subject();
        try {
            ImmutableList<MissingItem> lacking =
                    list.standing(recipient, since, receipts(list, recipient)).lacking();
            if (!lacking.isEmpty()) {
                worklist.addShortPackages(new ShortPackage(place, since, lacking));
            }
        } catch (IllegalArgumentException e) {
            worklist.addRefusals(new Refusal(recipient, String.valueOf(e.getMessage())));
        }
    }

    private ImmutableList<Receipt> receipts(CareChecklist list, Subject recipient) {
        return handovers.getOrDefault(recipient, List.of()).stream()
                .flatMap(record -> list.receipt(record).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isRecipient(Subject subject) {
        return checklist
                .filter(list -> list.carePackage().recipient() == subject.scope())
                .isPresent();
    }
}
