// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/** What the library costs, measured with JMH on made-up input that is the same for the same size. */
@NullMarked
package org.quarantinekit.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
