// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.TubeOverride;
import org.quarantinekit.core.sampling.TubePolicy;
import org.quarantinekit.core.sampling.TubeRule;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.SubjectScope;

/** A policy as it is asked: the narrowest override first. */
final class TubeRules {

    private final TubeRule standard;
    private final ImmutableMap<Subject, TubeRule> overrides;

    TubeRules(TubePolicy policy) {
        this.standard = requireNonNull(policy, "policy").standard();
        this.overrides = policy.overrides().stream()
                .collect(ImmutableMap.toImmutableMap(TubeOverride::subject, TubeOverride::rule));
    }

    TubeRule of(RoundMember member) {
        return overrides.isEmpty() ? standard : override(member).orElse(standard);
    }

    private Optional<TubeRule> override(RoundMember member) {
        return ImmutableList.of(
                        Subject.of(member.person()),
                        Subject.of(member.household()),
                        member.dwelling().surroundings(SubjectScope.UNIT),
                        member.dwelling().surroundings(SubjectScope.BUILDING),
                        member.dwelling().surroundings(SubjectScope.COMPOUND))
                .stream()
                .flatMap(subject -> Optional.ofNullable(overrides.get(subject)).stream())
                .findFirst();
    }
}
