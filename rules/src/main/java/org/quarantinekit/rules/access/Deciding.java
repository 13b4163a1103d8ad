// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.access;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarantinekit.core.access.AccessPolicy;
import org.quarantinekit.core.access.AccessProvision.Allowance;
import org.quarantinekit.core.access.AccessProvision.Refusal;
import org.quarantinekit.core.access.AccessProvision.Requirement;
import org.quarantinekit.core.access.AccessRequest;
import org.quarantinekit.core.access.AccessRule;
import org.quarantinekit.core.access.AccessStep;

/** The making of one decision. */
final class Deciding {

    private final AccessRequest request;
    private final OutingBook book;
    private final ImmutableList<AccessRule> rules;

    /** The rules whose steps are needed: the requirements, and what sets refusals aside. */
    private final Set<AccessRule> used = new LinkedHashSet<>();

    private final Set<AccessReason> against = new LinkedHashSet<>();
    private final Set<AccessReason> reasons = new LinkedHashSet<>();
    private final List<LocalDate> nextDays = new ArrayList<>();

    Deciding(AccessPolicy policy, AccessRequest request, OutingBook book) {
        this.request = request;
        this.book = book;
        this.rules =
                policy.rules().stream().filter(rule -> rule.speaksOf(request)).collect(ImmutableList.toImmutableList());
    }

    AccessDecision decision() {
        rules.stream().filter(rule -> rule.provision() instanceof Requirement).forEach(used::add);
        rules.stream().filter(rule -> rule.provision() instanceof Refusal).forEach(this::judge);
        if (!against.isEmpty()) {
            return new AccessDecision.Refuse(
                    inOrder(against), nextDays.stream().min(Comparator.naturalOrder()), book.refused());
        }
        used.forEach(this::takeSteps);
        ImmutableSortedSet<AccessStep> missing = used.stream()
                .flatMap(rule -> missing(rule).stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        return missing.isEmpty()
                ? new AccessDecision.Admit(inOrder(reasons), backBy(), book.refused())
                : new AccessDecision.Needs(missing.asList(), inOrder(reasons), backBy(), book.refused());
    }

    /** Sets a refusal aside, or takes it with why nothing does. */
    private void judge(AccessRule refusal) {
        ImmutableList<AccessRule> lifts = rules.stream()
                .filter(rule -> rule.provision().lifts().contains(refusal.code()))
                .collect(ImmutableList.toImmutableList());
        Optional<AccessRule> met = lifts.stream()
                .filter(lift -> against(lift).isEmpty())
                .min(Comparator.comparing((AccessRule lift) -> missing(lift).size())
                        .thenComparing(AccessRule::code));
        if (met.isPresent()) {
            used.add(met.get());
            reasons.add(AccessWording.lifted(met.get()));
        } else {
            against.add(AccessWording.refused(refusal));
            lifts.forEach(lift -> against.addAll(against(lift)));
            lifts.forEach(this::noteNextDay);
        }
    }

    /** Returns why a rule does not set aside what it could. */
    private ImmutableList<AccessReason> against(AccessRule lift) {
        if (request.purpose().filter(lift.provision().purposes()::contains).isEmpty()) {
            return ImmutableList.of(AccessWording.purpose(lift));
        }
        return lift.provision() instanceof Allowance allowance ? against(lift, allowance) : ImmutableList.of();
    }

    private ImmutableList<AccessReason> against(AccessRule rule, Allowance allowance) {
        ImmutableList.Builder<AccessReason> all = ImmutableList.builder();
        book.outSince(allowance).ifPresent(since -> all.add(AccessWording.stillOut(rule, since)));
        nextDay(allowance).ifPresent(next -> all.add(AccessWording.tooSoon(rule, next, allowance.everyDays())));
        limit(allowance)
                .filter(limit -> request.backAt().filter(limit::isBefore).isPresent())
                .ifPresent(limit -> all.add(AccessWording.tooLong(rule, limit)));
        return all.build();
    }

    /** Returns the first day on which the household may go out again, if that is still to come. */
    private Optional<LocalDate> nextDay(Allowance allowance) {
        return book.lastDay(allowance)
                .map(last -> last.plusDays(allowance.everyDays()))
                .filter(request.at().toLocalDate()::isBefore);
    }

    private void noteNextDay(AccessRule lift) {
        if (lift.provision() instanceof Allowance allowance
                && request.purpose().filter(allowance.purposes()::contains).isPresent()) {
            nextDay(allowance).ifPresent(nextDays::add);
        }
    }

    private Optional<LocalDateTime> limit(Allowance allowance) {
        return allowance.mostMinutes().value().map(request.at()::plusMinutes);
    }

    private Optional<LocalDateTime> backBy() {
        return used.stream()
                .filter(rule -> rule.provision() instanceof Allowance)
                .flatMap(rule -> limit((Allowance) rule.provision()).stream())
                .min(Comparator.naturalOrder());
    }

    private void takeSteps(AccessRule rule) {
        if (!missing(rule).isEmpty()) {
            reasons.add(AccessWording.missing(rule, missing(rule)));
        } else if (!rule.provision().steps().isEmpty()) {
            reasons.add(AccessWording.done(rule));
        }
    }

    private ImmutableSet<AccessStep> missing(AccessRule rule) {
        return rule.provision().steps().stream()
                .filter(step -> !request.stepsDone().contains(step))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableList<AccessReason> inOrder(Set<AccessReason> reasons) {
        return ImmutableList.sortedCopyOf(AccessReason.ORDER, reasons);
    }
}
