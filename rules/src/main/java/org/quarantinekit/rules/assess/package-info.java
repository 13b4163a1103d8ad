// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Records against obligations: one label for each obligation, and a reason for each record that counts for none.
 *
 * <p>An assessment is a pure function of plan, records and day: the order of the records never matters, and adding one
 * never lowers the number of obligations met. Every type is immutable, safe to share between threads, and refuses null. It
 * imports {@code compiled}, {@code plan} and the core module.
 */
@NullMarked
package org.quarantinekit.rules.assess;

import org.jspecify.annotations.NullMarked;
