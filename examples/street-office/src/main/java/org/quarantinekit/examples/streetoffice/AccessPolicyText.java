// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import org.quarantinekit.core.access.AccessPolicy;
import org.quarantinekit.core.access.AccessProvision;
import org.quarantinekit.core.access.AccessRule;

/** One access policy for reading: of each rule, which passages it speaks of, and what it says of them. */
final class AccessPolicyText {

    private AccessPolicyText() {}

    static void print(AccessPolicy policy, Words words, Desk desk) {
        desk.line(policy.code());
        desk.line(words.of(policy.title()));
        for (AccessRule rule : policy.rules()) {
            desk.line("");
            desk.line(rule.code() + words.text("list.colon") + words.of(rule.title()));
            desk.line("  " + passages(rule, words));
            provision(rule.provision(), words).forEach(line -> desk.line("  " + line));
            rule.citations().forEach(citation -> ProtocolText.citation(citation, words, desk));
        }
        desk.line("");
        desk.line(words.text("catalogue.sources"));
        policy.citations().forEach(citation -> ProtocolText.citation(citation, words, desk));
    }

    private static String passages(AccessRule rule, Words words) {
        return words.text(
                "access.passages",
                words.list(rule.directions().stream().map(words::of).toList()),
                words.list(rule.passers().stream().map(words::of).toList()),
                words.of(rule.who()));
    }

    private static ImmutableList<String> provision(AccessProvision provision, Words words) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        if (provision instanceof AccessProvision.Refusal) {
            lines.add(words.text("access.refused"));
        }
        if (!provision.lifts().isEmpty()) {
            lines.add(words.text(
                    "access.lifts",
                    words.list(provision.purposes().stream().map(words::of).toList()),
                    words.list(provision.lifts())));
        }
        if (provision instanceof AccessProvision.Allowance allowance) {
            lines.add(howOften(allowance, words));
            lines.add(howLong(allowance, words));
        }
        if (!provision.steps().isEmpty()) {
            lines.add(words.text(
                    "access.steps",
                    words.list(provision.steps().stream().map(words::of).toList())));
        }
        return lines.build();
    }

    private static String howOften(AccessProvision.Allowance allowance, Words words) {
        return allowance.everyDays() == 1
                ? words.text("access.eachDay")
                : words.text("access.everyDays", allowance.everyDays());
    }

    private static String howLong(AccessProvision.Allowance allowance, Words words) {
        return allowance
                .mostMinutes()
                .value()
                .map(minutes -> words.text("access.minutes", minutes))
                .orElseGet(() -> words.text("access.minutes.open"));
    }
}
