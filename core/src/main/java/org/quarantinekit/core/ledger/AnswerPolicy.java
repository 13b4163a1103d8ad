// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.ledger;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.LocalizedText;

/**
 * By when concerns are to be answered: data of the place, never code. A category without a rule has no due day, and is never
 * overdue; it is unanswered until it is answered.
 */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableAnswerPolicy.class)
@JsonDeserialize(builder = AnswerPolicy.Builder.class)
public interface AnswerPolicy {

    /** The code of the document, for example {@code fengqing-road-ledger-2021}. */
    String code();

    /** What it is called. */
    LocalizedText title();

    /** The rules, no category twice; none where the source names no time. */
    ImmutableList<AnswerRule> rules();

    /** Where the rules come from; empty for a policy that the caller made up. */
    ImmutableList<Citation> citations();

    /** Returns the rule of this category, if there is one. */
    default Optional<AnswerRule> findRule(ConcernCategory category) {
        requireNonNull(category, "category");
        return rules().stream().filter(rule -> rule.category() == category).findFirst();
    }

    /** Refuses a code of another form, and two rules of one category. */
    @Value.Check
    default void check() {
        Checks.slug(code(), "policy code");
        Set<ConcernCategory> categories = EnumSet.noneOf(ConcernCategory.class);
        for (AnswerRule rule : rules()) {
            Checks.require(
                    categories.add(rule.category()),
                    "rule for " + rule.category() + " of policy " + code(),
                    "must not stand twice");
        }
    }

    /** Starts a policy; the code has no default, so it is asked for here. */
    static Builder builder(String code, LocalizedText title) {
        return new Builder().code(code).title(title);
    }

    /** Builds one policy; refuses to set an attribute twice. */
    final class Builder extends ImmutableAnswerPolicy.Builder {
        Builder() {}
    }
}
