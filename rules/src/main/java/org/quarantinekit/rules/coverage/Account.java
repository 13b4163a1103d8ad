// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.coverage;

import java.util.Optional;
import org.quarantinekit.core.episode.ServiceRecord;

/** What became of one expected subject while the records are being placed, oldest first. */
final class Account {

    private final int owed;
    private int taken;
    private Optional<ServiceRecord> lastAttempt = Optional.empty();

    Account(int owed) {
        this.owed = owed;
    }

    int owed() {
        return owed;
    }

    int taken() {
        return taken;
    }

    Optional<ServiceRecord> lastAttempt() {
        return lastAttempt;
    }

    /** Takes one more, and returns whether that was still owed. */
    boolean take() {
        boolean wanted = taken < owed;
        taken += wanted ? 1 : 0;
        return wanted;
    }

    void attempt(ServiceRecord record) {
        lastAttempt = Optional.of(record);
    }
}
