// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quarantinekit.core.supply.Delivery;
import org.quarantinekit.core.supply.DeliveryLine;
import org.quarantinekit.core.supply.DeliveryResult;
import org.quarantinekit.core.supply.NeedId;
import org.quarantinekit.core.term.ItemCode;

/** The reading of one delivery, line by line: what of it counts, and what does not. */
final class Handover {

    /** The lines of a delivery stand in any order, so this one is the same for all: what was damaged comes last. */
    private static final Comparator<DeliveryLine> ORDER = Comparator.comparing(DeliveryLine::need)
            .thenComparing(DeliveryLine::result)
            .thenComparing(DeliveryLine::number)
            .thenComparing(line -> line.substitute().map(ItemCode::code).orElse(""));

    private final Delivery delivery;
    private final Map<NeedId, Account> accounts;
    private final Map<NeedId, Fulfilment> after = new TreeMap<>();
    private final List<DeliveryLine> good = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /** Reads a delivery of an order that is known, and changes nothing yet. */
    Handover(Delivery delivery, Map<NeedId, Account> accounts) {
        this.delivery = delivery;
        this.accounts = accounts;
        delivery.lines().stream().sorted(ORDER).forEach(this::read);
    }

    private void read(DeliveryLine line) {
        Optional<String> problem = problem(line);
        if (problem.isPresent()) {
            problems.add("delivery " + delivery.id() + ", need " + line.need() + " " + problem.get());
        } else {
            good.add(line);
            after.put(line.need(), fulfilment(line.need()).plus(line.result(), line.number()));
        }
    }

    private Optional<String> problem(DeliveryLine line) {
        Account account = accounts.get(line.need());
        if (account == null || !account.isServedBy(delivery.order())) {
            return Optional.of("must be one that order " + delivery.order() + " serves");
        }
        if (!account.need().household().equals(delivery.household())) {
            return Optional.of("must be of household " + delivery.household());
        }
        long stillShort = fulfilment(line.need()).stillShort();
        return line.number() > stillShort
                ? Optional.of("must not have " + line.number() + " " + line.result() + " of the " + stillShort
                        + " that are still short")
                : Optional.empty();
    }

    private Fulfilment fulfilment(NeedId need) {
        Fulfilment read = after.get(need);
        return read == null ? account(need).fulfilment(delivery.order()) : read;
    }

    /** Returns what is wrong, line by line. */
    ImmutableList<String> problems() {
        return ImmutableList.copyOf(problems);
    }

    /** Returns the delivery without its bad lines; empty if the good ones do not bear out its outcome. */
    Optional<Delivery> counting() {
        if (problems.isEmpty()) {
            return Optional.of(delivery);
        }
        return isBorneOut()
                ? Optional.of(Delivery.builder(delivery.id(), delivery.order(), delivery.household(), delivery.at())
                        .outcome(delivery.outcome())
                        .deliverer(delivery.deliverer())
                        .addAllLines(good)
                        .build())
                : Optional.empty();
    }

    private boolean isBorneOut() {
        return switch (delivery.outcome()) {
            case DONE -> good.stream().anyMatch(line -> line.result().isHandedOver());
            case REFUSED -> good.stream().anyMatch(line -> line.result() == DeliveryResult.REFUSED);
            default -> true;
        };
    }

    /** Enters what counts in the accounts. */
    void settle() {
        after.forEach((need, fulfilment) -> account(need).settle(delivery.order(), fulfilment));
    }

    private Account account(NeedId need) {
        return requireNonNull(accounts.get(need), "account");
    }
}
