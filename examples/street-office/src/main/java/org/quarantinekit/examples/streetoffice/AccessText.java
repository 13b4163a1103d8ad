// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import org.quarantinekit.core.access.AccessPolicy;
import org.quarantinekit.core.access.AccessRequest;
import org.quarantinekit.core.access.AccessStep;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.rules.access.AccessDecision;
import org.quarantinekit.rules.access.AccessReason;

/** One decision of a checkpoint for who stands there: the word first, then what to do, then why. */
final class AccessText {

    private final Words words;
    private final Desk desk;

    AccessText(Words words, Desk desk) {
        this.words = words;
        this.desk = desk;
    }

    void print(AccessPolicy policy, AccessRequest request, AccessDecision decision) {
        desk.line(words.text("access.decision." + decision.word()));
        desk.line(words.text(
                "access.request",
                words.text("access.passer." + request.passer()),
                words.of(request.direction()),
                request.at(),
                who(request)));
        desk.line(words.of(policy.title()));
        if (!decision.steps().isEmpty()) {
            desk.line(words.text("access.first", steps(decision.steps())));
        }
        decision.backBy().ifPresent(at -> desk.line(words.text("access.backBy", at)));
        decision.nextOutingOn().ifPresent(day -> desk.line(words.text("access.nextOutingOn", day)));
        desk.line("");
        desk.line(words.text(decision.reasons().isEmpty() ? "access.noReasons" : "access.reasons"));
        decision.reasons().forEach(this::print);
    }

    /** Returns "H-0001 P-000001". */
    private String who(AccessRequest request) {
        String household = request.household().map(HouseholdId::code).orElseGet(() -> words.text("access.nonResident"));
        return household + request.person().map(person -> " " + person).orElse("");
    }

    private void print(AccessReason reason) {
        desk.line("  " + words.text("access.reason", words.of(reason.finding()), reason.ruleCode()));
        desk.line("    " + words.said(reason.text()));
        reason.citations().forEach(citation -> ProtocolText.citation(citation, words, desk));
    }

    private String steps(ImmutableList<AccessStep> steps) {
        return words.list(steps.stream().map(words::of).toList());
    }
}
