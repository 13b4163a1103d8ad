// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The facts of a stay: its anchors, its events, and the records of what was done. They are only ever added to.
 *
 * <p>Every type of this package is immutable, safe to share between threads, a value without identity, and refuses null.
 * Free text is in no message and no {@code toString}. Episodes know protocols by their identifiers only. It imports
 * {@code subject}, {@code calendar}, {@code source} and {@code term}.
 */
@NullMarked
package org.quarantinekit.core.episode;

import org.jspecify.annotations.NullMarked;
