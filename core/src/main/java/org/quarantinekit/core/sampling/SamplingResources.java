// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

/** What the guides on mass sampling count in proportion to the people. */
public final class SamplingResources {

    /** Somebody who takes specimens. */
    public static final SamplingResource SAMPLER = SamplingResource.of("SAMPLER");

    /** A place where people come to be sampled. */
    public static final SamplingResource SAMPLING_POINT = SamplingResource.of("SAMPLING_POINT");

    /** A table at a point, with its own queue. */
    public static final SamplingResource SAMPLING_TABLE = SamplingResource.of("SAMPLING_TABLE");

    private SamplingResources() {}
}
