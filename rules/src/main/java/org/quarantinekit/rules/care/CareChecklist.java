// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.care;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.care.CarePackageLine;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.supply.Receipt;
import org.quarantinekit.core.supply.ReceiptLine;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.Outcome;

/**
 * Compares what one recipient was given with the care package that is due.
 *
 * <p>Of a package with a thermometer, a pen and several masks, who received one thermometer misses one pen and the masks,
 * whose number is open. Safe to share between threads.
 */
public final class CareChecklist {

    private final CarePackage carePackage;
    private final ImmutableSet<ItemCode> items;

    private CareChecklist(CarePackage carePackage) {
        this.carePackage = requireNonNull(carePackage, "carePackage");
        this.items = carePackage.lines().stream().map(CarePackageLine::item).collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the checklist of this package. */
    public static CareChecklist of(CarePackage carePackage) {
        return new CareChecklist(carePackage);
    }

    /** Returns the package. */
    public CarePackage carePackage() {
        return carePackage;
    }

    /**
     * Returns what is still missing, in the order of the package.
     *
     * <p>Of a number, exact or at least, the rest is missing. An open line is missing only while none was received. An
     * optional line is never missing. Received items that the package does not have make up for nothing.
     *
     * @param received how many of each item the recipient was given, 0 or more; an item that is absent was not given
     * @throws IllegalArgumentException if a number is negative
     */
    public ImmutableList<MissingItem> missing(Map<ItemCode, Integer> received) {
        refuseNegative(received);
        return missingAfter(item -> received.getOrDefault(item, 0));
    }

    /**
     * Reads what a record says was handed over.
     *
     * <p>Only a {@code CARE_PACKAGE} record with outcome DONE says so; of any other there is no receipt. Its result is a list of
     * {@code ITEM} or {@code ITEM=n}, for example {@code THERMOMETER,PEN=1,MASK=3}; without a number it is one. A record
     * without a result says that the whole package was handed over: of each line its number, of an open one 1. What was short
     * is never recorded as delivered: who hands over a part lists that part. A record names no package, so it is taken to be
     * of this one; its performer is free text, and is left where it is.
     *
     * @throws IllegalArgumentException if the result has another form, in a message that does not repeat it, or if the record is
     *     neither about a person nor about a household
     */
    public Optional<Receipt> receipt(ServiceRecord record) {
        if (!record.activity().equals(ActivityCodes.CARE_PACKAGE) || record.outcome() != Outcome.DONE) {
            return Optional.empty();
        }
        Receipt.Builder receipt = Receipt.builder(carePackage.code(), record.subject(), record.performedAt());
        handedOver(record).forEach((item, number) -> receipt.addLine(ReceiptLine.delivered(item, number)));
        return Optional.of(receipt.build());
    }

    /**
     * Returns how the package of one recipient stands after these receipts, all of which count: who has receipts of other
     * packages, recipients or days asks for a {@link Shortfall}, which tells them apart.
     *
     * @param recipient who is to have the package
     * @param since the first day on which it is due, included
     * @param receipts the receipts of this recipient, in any order; one that is given twice counts twice
     * @throws IllegalArgumentException if a receipt is of another package or another recipient, because what one got is lacking
     *     at the other's door
     */
    public PackageStanding standing(Subject recipient, LocalDate since, Iterable<Receipt> receipts) {
        return standing(recipient, since, receipts, true);
    }

    PackageStanding standing(Subject recipient, LocalDate since, Iterable<Receipt> receipts, boolean due) {
        List<ReceiptLine> lines = new ArrayList<>();
        for (Receipt receipt : requireNonNull(receipts, "receipts")) {
            refuseUnlessOf(recipient, receipt);
            lines.addAll(receipt.lines());
        }
        lines.sort(ReceiptOrder.LINES);
        Map<ItemCode, Long> settled = settled(lines);
        return new PackageStanding.Builder()
                .recipient(recipient)
                .since(since)
                .addAllLacking(due ? missingAfter(item -> settled.getOrDefault(item, 0L)) : List.of())
                .addAllListed(Iterables.filter(lines, line -> items.contains(line.item())))
                .addAllUnlisted(Iterables.filter(lines, line -> !items.contains(line.item())))
                .build();
    }

    private static Map<ItemCode, Long> settled(List<ReceiptLine> lines) {
        return lines.stream()
                .filter(line -> line.result().isSettled())
                .collect(Collectors.groupingBy(ReceiptLine::item, Collectors.summingLong(ReceiptLine::number)));
    }

    private void refuseUnlessOf(Subject recipient, Receipt receipt) {
        if (!receipt.carePackage().equals(carePackage.code())
                || !receipt.recipient().equals(recipient)) {
            throw new IllegalArgumentException("receipt of package " + receipt.carePackage() + " by "
                    + receipt.recipient() + " must be of package " + carePackage.code() + " by " + recipient);
        }
    }

    private ImmutableMap<ItemCode, Integer> handedOver(ServiceRecord record) {
        return record.result().map(result -> HandedOver.read(record, result)).orElseGet(this::wholePackage);
    }

    private ImmutableMap<ItemCode, Integer> wholePackage() {
        return carePackage.lines().stream()
                .collect(ImmutableMap.toImmutableMap(
                        CarePackageLine::item, line -> line.quantity().count().orElse(1)));
    }

    private ImmutableList<MissingItem> missingAfter(ToLongFunction<ItemCode> settled) {
        return carePackage.lines().stream()
                .filter(line -> !line.optional())
                .flatMap(line -> missing(line, settled.applyAsLong(line.item())).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<MissingItem> missing(CarePackageLine line, long settled) {
        long rest = line.quantity().count().orElse(1) - settled;
        if (rest <= 0) {
            return Optional.empty();
        }
        boolean open = line.quantity().count().isEmpty();
        return Optional.of(
                new MissingItem(line.item(), line.title(), open ? OptionalInt.empty() : OptionalInt.of((int) rest)));
    }

    private static void refuseNegative(Map<ItemCode, Integer> received) {
        received.forEach((item, number) -> {
            if (number < 0) {
                throw new IllegalArgumentException("received " + number + " of item " + item + " must not be negative");
            }
        });
    }
}
