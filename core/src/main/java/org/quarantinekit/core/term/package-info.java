// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The words that every room uses: codes of activities, anchors, items, units and documents, and small closed vocabularies.
 *
 * <p>Every type of this package is immutable, safe to share between threads, a value without identity, and refuses null.
 * It imports no other room.
 */
@NullMarked
package org.quarantinekit.core.term;

import org.jspecify.annotations.NullMarked;
