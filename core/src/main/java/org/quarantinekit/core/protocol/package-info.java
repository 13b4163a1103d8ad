// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The rules of a stay as data: phases, duties, windows, and the source of each number. It knows no people.
 *
 * <p>Every type of this package is immutable, safe to share between threads, a value without identity, and refuses null.
 * What cannot hold together is refused when a protocol is built, with a
 * {@link org.quarantinekit.core.protocol.ProtocolConflictException}. It imports {@code calendar}, {@code source} and
 * {@code term}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-23: silence of a source is {@link org.quarantinekit.core.source.Stated}, an attribute without a default.
 *   <li>2026-11-23: a service that a source names without a number is an
 *       {@link org.quarantinekit.core.protocol.UncountedService}: on record, and never owed.
 * </ul>
 */
@NullMarked
package org.quarantinekit.core.protocol;

import org.jspecify.annotations.NullMarked;
