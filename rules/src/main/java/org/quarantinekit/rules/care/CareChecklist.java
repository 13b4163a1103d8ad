// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.care;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.care.CarePackageLine;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.Subject;
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

    private CareChecklist(CarePackage carePackage) {
        this.carePackage = requireNonNull(carePackage, "carePackage");
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
     * optional line is never missing. Received items that the package does not have make up for nothing; see
     * {@link #unlisted(Map)}.
     *
     * @param received how many of each item the recipient was given, 0 or more; an item that is absent was not given
     * @throws IllegalArgumentException if a number is negative
     */
    public ImmutableList<MissingItem> missing(Map<ItemCode, Integer> received) {
        refuseNegative(received);
        return carePackage.lines().stream()
                .filter(line -> !line.optional())
                .flatMap(line -> missing(line, received.getOrDefault(line.item(), 0)).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the received items that the package does not have, in the order of their codes, as they are: whether they are
     * a mistake or a gift is not for the list to say.
     *
     * @param received how many of each item the recipient was given, 0 or more
     * @throws IllegalArgumentException if a number is negative
     */
    public ImmutableSortedMap<ItemCode, Integer> unlisted(Map<ItemCode, Integer> received) {
        refuseNegative(received);
        return ImmutableSortedMap.copyOf(Maps.filterKeys(
                received,
                item -> carePackage.lines().stream()
                        .noneMatch(line -> line.item().equals(item))));
    }

    /**
     * Adds up what records say was handed over to one recipient.
     *
     * <p>Only {@code CARE_PACKAGE} records with outcome DONE say so; all others are passed over. Their result is a list of
     * {@code ITEM} or {@code ITEM=n}, for example {@code THERMOMETER,PEN=1,MASK=3}; without a number it is one. A record
     * without a result says that the whole package was handed over: of each line its number, of an open one 1. What was short
     * is never recorded as delivered: who hands over a part lists that part.
     *
     * @param records the records, in any order
     * @return how many of each item, in the order of the codes; without the items of which there is nothing
     * @throws IllegalArgumentException if a result has another form, in a message that does not repeat it; if two recipients
     *     were given something, because what one got is missing at the other's door; or if there would be more than
     *     2147483647 of one item
     */
    public ImmutableSortedMap<ItemCode, Integer> received(Iterable<ServiceRecord> records) {
        Map<ItemCode, Integer> sums = new TreeMap<>();
        Optional<Subject> recipient = Optional.empty();
        for (ServiceRecord record : records) {
            if (record.activity().equals(ActivityCodes.CARE_PACKAGE) && record.outcome() == Outcome.DONE) {
                recipient = Optional.of(oneRecipient(recipient, record));
                handedOver(record).forEach((item, number) -> add(sums, item, number));
            }
        }
        return ImmutableSortedMap.copyOf(sums);
    }

    private static void add(Map<ItemCode, Integer> sums, ItemCode item, int number) {
        long sum = (long) sums.getOrDefault(item, 0) + number;
        if (sum > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "received " + sum + " of item " + item + " must not be above " + Integer.MAX_VALUE);
        }
        sums.put(item, (int) sum);
    }

    private static Subject oneRecipient(Optional<Subject> before, ServiceRecord record) {
        if (before.filter(subject -> !subject.equals(record.subject())).isPresent()) {
            throw new IllegalArgumentException(
                    "records of care packages handed over must be of one recipient, because a package is for one");
        }
        return record.subject();
    }

    private ImmutableMap<ItemCode, Integer> handedOver(ServiceRecord record) {
        return record.result().map(result -> HandedOver.read(record, result)).orElseGet(this::wholePackage);
    }

    private ImmutableMap<ItemCode, Integer> wholePackage() {
        return carePackage.lines().stream()
                .collect(ImmutableMap.toImmutableMap(
                        CarePackageLine::item, line -> line.quantity().count().orElse(1)));
    }

    private static Optional<MissingItem> missing(CarePackageLine line, int received) {
        int rest = line.quantity().count().orElse(1) - received;
        if (rest <= 0) {
            return Optional.empty();
        }
        boolean open = line.quantity().count().isEmpty();
        return Optional.of(
                new MissingItem(line.item(), line.title(), open ? OptionalInt.empty() : OptionalInt.of(rest)));
    }

    private static void refuseNegative(Map<ItemCode, Integer> received) {
        received.forEach((item, number) -> {
            if (number < 0) {
                throw new IllegalArgumentException("received " + number + " of item " + item + " must not be negative");
            }
        });
    }
}
