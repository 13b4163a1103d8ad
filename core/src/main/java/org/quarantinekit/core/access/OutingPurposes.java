// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.access;

/** The purposes that the bundled policies name. */
public final class OutingPurposes {

    /** Somebody has to see a doctor, or comes with somebody who has to. */
    public static final OutingPurpose MEDICAL_CARE = OutingPurpose.of("MEDICAL_CARE");

    /** Somebody buys what the household needs to live. */
    public static final OutingPurpose SUPPLIES = OutingPurpose.of("SUPPLIES");

    private OutingPurposes() {}
}
