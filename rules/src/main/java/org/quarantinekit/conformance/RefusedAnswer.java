// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.conformance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** No plan, and why. */
record RefusedAnswer(String reason) implements Answer {

    RefusedAnswer {
        requireNonNull(reason, "reason");
    }

    @Override
    public Optional<String> refused() {
        return Optional.of(reason);
    }

    @Override
    public ImmutableList<String> dates(String name) {
        return ImmutableList.of();
    }

    @Override
    public Optional<String> label(String obligation) {
        return Optional.empty();
    }

    @Override
    public Optional<String> notOwed(String obligation) {
        return Optional.empty();
    }

    @Override
    public ImmutableList<String> blockers() {
        return ImmutableList.of();
    }

    @Override
    public ImmutableList<String> extraneous() {
        return ImmutableList.of();
    }
}
