// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.access;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.LocalizedText;

/**
 * Who and what may pass a checkpoint: data of the place, never code. A passage that no rule speaks of is not refused.
 *
 * <p>The order of the rules decides nothing.
 */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableAccessPolicy.class)
@JsonDeserialize(builder = AccessPolicy.Builder.class)
public interface AccessPolicy {

    /** The code of the document, for example {@code fengqing-road-checkpoints-2021}. */
    String code();

    /** What it is called. */
    LocalizedText title();

    /** The rules, at least one, no code twice. */
    ImmutableList<AccessRule> rules();

    /** Where the policy as a whole comes from; empty for one that the caller made up. */
    ImmutableList<Citation> citations();

    /** Returns the rule with this code, or empty if there is none. */
    default Optional<AccessRule> findRule(String code) {
        requireNonNull(code, "code");
        return rules().stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** Refuses a policy without rules, a rule that stands twice, and one that sets aside what is no refusal of the policy. */
    @Value.Check
    default void check() {
        Checks.slug(code(), "policy code");
        Checks.require(!rules().isEmpty(), "rules of policy " + code(), "must not be empty");
        Set<String> codes = new HashSet<>();
        Set<String> refusals = new HashSet<>();
        for (AccessRule rule : rules()) {
            Checks.require(
                    codes.add(rule.code()),
                    "access rule " + rule.code() + " of policy " + code(),
                    "must not stand twice");
            if (rule.provision() instanceof AccessProvision.Refusal) {
                refusals.add(rule.code());
            }
        }
        rules().forEach(rule -> rule.provision()
                .lifts()
                .forEach(lifted -> Checks.require(
                        refusals.contains(lifted),
                        "rule " + lifted + " that access rule " + rule.code() + " of policy " + code() + " lifts",
                        "must be a refusal of the policy")));
    }

    /** Starts a policy; the code has no default, so it is asked for here. */
    static Builder builder(String code, LocalizedText title) {
        return new Builder().code(code).title(title);
    }

    /** Builds one policy; refuses to set an attribute twice. */
    final class Builder extends ImmutableAccessPolicy.Builder {
        Builder() {}
    }
}
