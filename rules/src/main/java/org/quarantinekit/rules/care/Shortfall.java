// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.care;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import org.immutables.value.Value;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.supply.Receipt;
import org.quarantinekit.rules.internal.DomainStyle;

/**
 * What each recipient of a care package still lacks on one day, and since when.
 *
 * <p>It is a pure function of the package, the recipients, the receipts and the day. To whom a package is due since
 * 8 August 2021, and who has a receipt of the thermometer alone, lacks the rest since 8 August. A number counts down with what
 * was delivered, substituted or refused; what was short is on no receipt, and what was damaged was not received.
 */
@Value.Immutable
@DomainStyle
public interface Shortfall {

    /** What each recipient is to have. */
    CarePackage carePackage();

    /** The day of asking; all of it counts. */
    LocalDate asOf();

    /** How the package of each recipient stands, by recipient; of those who lack nothing as well. */
    ImmutableList<PackageStanding> standings();

    /** The receipts that count for nobody, each with its reason, by time. */
    ImmutableList<UncountedReceipt> uncounted();

    /** Returns those who lack something: who waits longest first, and by recipient among those due on the same day. */
    default ImmutableList<PackageStanding> lacking() {
        return standings().stream()
                .filter(standing -> !standing.isComplete())
                .sorted(Comparator.comparing(PackageStanding::since))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns how the package of this recipient stands.
     *
     * @throws IllegalArgumentException if no package is due to this recipient
     */
    default PackageStanding standing(Subject recipient) {
        return standings().stream()
                .filter(standing -> standing.recipient().equals(recipient))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("recipient " + recipient + " must be one of those to whom package "
                                + carePackage().code() + " is due"));
    }

    /**
     * Returns the shortfall where service days begin at midnight.
     *
     * @param carePackage what each recipient is to have
     * @param dueSince to whom it is due, and since which day, included; before that day nothing is lacking, and what was handed
     *     over early counts
     * @param receipts the receipts, in any order; one that is given twice counts twice
     * @param asOf the day of asking; a receipt of a later day counts for nothing yet
     * @throws IllegalArgumentException if a recipient is not what the package is for: each person, or each household
     */
    static Shortfall of(
            CarePackage carePackage, Map<Subject, LocalDate> dueSince, Iterable<Receipt> receipts, LocalDate asOf) {
        // Receipts hold wall-clock times, so that the zone is never looked at.
        return of(carePackage, dueSince, receipts, asOf, ServiceDay.fromMidnight(ZoneOffset.UTC));
    }

    /**
     * Returns the shortfall where service days begin at another time than midnight.
     *
     * @param carePackage what each recipient is to have
     * @param dueSince to whom it is due, and since which day, included
     * @param receipts the receipts, in any order; one that is given twice counts twice
     * @param asOf the service day of asking
     * @param serviceDay to which day a receipt belongs
     * @throws IllegalArgumentException if a recipient is not what the package is for: each person, or each household
     */
    static Shortfall of(
            CarePackage carePackage,
            Map<Subject, LocalDate> dueSince,
            Iterable<Receipt> receipts,
            LocalDate asOf,
            ServiceDay serviceDay) {
        return new ShortfallSum(carePackage, dueSince, asOf, serviceDay)
                .addAll(receipts)
                .sum();
    }

    /** Builds one shortfall; only the factories make them. */
    final class Builder extends ImmutableShortfall.Builder {
        Builder() {}
    }
}
