// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.access;

import static org.quarantinekit.rules.access.AccessSamples.HOUSEHOLD;
import static org.quarantinekit.rules.access.AccessSamples.POLICY;
import static org.quarantinekit.rules.access.AccessSamples.SUNDAY_AT_9;
import static org.quarantinekit.rules.access.AccessSamples.out;
import static org.quarantinekit.rules.access.AccessSamples.outing;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.NullPointerTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarantinekit.core.access.AccessPolicy;
import org.quarantinekit.core.access.AccessRequest;
import org.quarantinekit.core.access.AccessRule;
import org.quarantinekit.core.access.Outing;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.subject.HouseholdId;

/** Null is refused everywhere in this room. */
class AccessNullsTest {

    static Stream<Class<?>> types() {
        return Stream.of(
                Checkpoint.class,
                AccessFinding.class,
                AccessReason.class,
                RefusedOuting.class,
                AccessDecision.Admit.class,
                AccessDecision.Refuse.class,
                AccessDecision.Needs.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void factoriesAndConstructors_null_isRefused(Class<?> type) {
        tester().testAllPublicStaticMethods(type);
        tester().testAllPublicConstructors(type);
    }

    @Test
    void decide_null_isRefused() {
        tester().testAllPublicInstanceMethods(Checkpoint.of(POLICY));
    }

    private static NullPointerTester tester() {
        return new NullPointerTester()
                .setDefault(String.class, "REFUSED")
                .setDefault(AccessPolicy.class, POLICY)
                .setDefault(AccessRule.class, POLICY.rules().get(0))
                .setDefault(AccessRequest.class, out(SUNDAY_AT_9).build())
                .setDefault(Outing.class, outing(SUNDAY_AT_9).build())
                .setDefault(HouseholdId.class, HOUSEHOLD)
                .setDefault(LocalizedText.class, LocalizedText.of("a", "b"))
                .setDefault(Iterable.class, ImmutableList.of())
                .setDefault(ImmutableList.class, ImmutableList.of());
    }
}
