// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Cases worked by hand from the sources, and a runner that holds any implementation against them. It comes in a jar of its
 * own classifier, {@code conformance}, and needs {@code jackson-dataformat-csv} beside the library.
 *
 * <p>A case says what it asks, what has to come out, from which source, and how it was worked; see
 * {@link org.quarantinekit.conformance.ConformanceCase} for the columns. Every type is immutable, safe to share between
 * threads, and refuses null.
 */
@NullMarked
package org.quarantinekit.conformance;

import org.jspecify.annotations.NullMarked;
