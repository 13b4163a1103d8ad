// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.access;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.quarantinekit.core.access.AccessRule;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.LocalizedText;

/**
 * One reason of a decision: a rule, what it has to do with the decision, and both in words.
 *
 * @param rule the rule, with its sources
 * @param finding what it has to do with the decision
 * @param text the reason as sentences; it names dates and steps, and nobody
 */
public record AccessReason(AccessRule rule, AccessFinding finding, LocalizedText text) {

    /** The order of reasons: by finding, then by the code of the rule. */
    static final Comparator<AccessReason> ORDER = Comparator.comparing(AccessReason::finding)
            .thenComparing(AccessReason::ruleCode)
            .thenComparing(reason -> reason.text().en());

    /** Refuses null with a {@code NullPointerException}. */
    public AccessReason {
        requireNonNull(rule, "rule");
        requireNonNull(finding, "finding");
        requireNonNull(text, "text");
    }

    /** Returns the code of the rule inside its policy. */
    public String ruleCode() {
        return rule.code();
    }

    /** Returns where the rule comes from, at least one source. */
    public ImmutableList<Citation> citations() {
        return rule.citations();
    }
}
