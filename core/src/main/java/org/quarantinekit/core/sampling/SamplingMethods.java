// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

/** The sampling method that the source page names. */
public final class SamplingMethods {

    /** Sampled at home, while others come to a point. */
    public static final SamplingMethod AT_HOME = SamplingMethod.of("AT_HOME");

    private SamplingMethods() {}
}
