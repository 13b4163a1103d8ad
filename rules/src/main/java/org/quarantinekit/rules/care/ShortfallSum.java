// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.care;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.supply.Receipt;

/** The sorting of receipts by whom they count for, one after the other. */
final class ShortfallSum {

    private final CareChecklist checklist;
    private final ImmutableSortedMap<Subject, LocalDate> dueSince;
    private final LocalDate asOf;
    private final ServiceDay serviceDay;

    private final Map<Subject, List<Receipt>> counted = new HashMap<>();
    private final List<UncountedReceipt> uncounted = new ArrayList<>();

    ShortfallSum(CarePackage carePackage, Map<Subject, LocalDate> dueSince, LocalDate asOf, ServiceDay serviceDay) {
        this.checklist = CareChecklist.of(carePackage);
        this.dueSince = ImmutableSortedMap.copyOf(requireNonNull(dueSince, "dueSince"));
        this.asOf = requireNonNull(asOf, "asOf");
        this.serviceDay = requireNonNull(serviceDay, "serviceDay");
        this.dueSince.keySet().forEach(this::refuseUnlessRecipient);
    }

    private void refuseUnlessRecipient(Subject recipient) {
        CarePackage carePackage = checklist.carePackage();
        if (recipient.scope() != carePackage.recipient()) {
            throw new IllegalArgumentException("recipient " + recipient + " must be a " + carePackage.recipient()
                    + ", because package " + carePackage.code() + " is for each of them");
        }
    }

    ShortfallSum addAll(Iterable<Receipt> receipts) {
        requireNonNull(receipts, "receipts").forEach(this::add);
        return this;
    }

    private void add(Receipt receipt) {
        Optional<UncountedReceipt.Reason> reason = reason(receipt);
        if (reason.isPresent()) {
            uncounted.add(new UncountedReceipt(receipt, reason.get()));
        } else {
            counted.computeIfAbsent(receipt.recipient(), key -> new ArrayList<>(2))
                    .add(receipt);
        }
    }

    private Optional<UncountedReceipt.Reason> reason(Receipt receipt) {
        if (!receipt.carePackage().equals(checklist.carePackage().code())) {
            return Optional.of(UncountedReceipt.Reason.OTHER_PACKAGE);
        }
        if (!dueSince.containsKey(receipt.recipient())) {
            return Optional.of(UncountedReceipt.Reason.UNKNOWN_RECIPIENT);
        }
        return serviceDay.dateOf(receipt.at()).isAfter(asOf)
                ? Optional.of(UncountedReceipt.Reason.AFTER_AS_OF)
                : Optional.empty();
    }

    Shortfall sum() {
        Shortfall.Builder shortfall =
                new Shortfall.Builder().carePackage(checklist.carePackage()).asOf(asOf);
        dueSince.forEach((recipient, since) -> shortfall.addStandings(checklist.standing(
                recipient, since, counted.getOrDefault(recipient, List.of()), !since.isAfter(asOf))));
        uncounted.sort(Comparator.comparing(UncountedReceipt::receipt, ReceiptOrder.RECEIPTS));
        return shortfall.addAllUncounted(uncounted).build();
    }
}
