// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Where values come from: citations, how a source was read, how far it can be trusted, and what it leaves open.
 *
 * <p>Every type of this package is immutable, safe to share between threads, a value without identity, and refuses null.
 * It imports no other room.
 */
@NullMarked
package org.quarantinekit.core.source;

import org.jspecify.annotations.NullMarked;
