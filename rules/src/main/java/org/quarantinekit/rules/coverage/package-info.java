// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Two-way reconciliation of those who were to be served with the records that say who was: nobody missed, nobody invented.
 *
 * <p>Everybody expected and every record given is in exactly one place of the result, and the order of the input never
 * matters. Every type is immutable, safe to share between threads, and refuses null. It imports the core module only.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-23: expected = covered + missing + unreachable. A waiver is not an attempt and covers nobody: whoever was
 *       let off is not to be expected in the first place.
 *   <li>2026-11-23: where nobody is expected there is nothing to cover, which is not complete.
 *   <li>2026-11-23: an expected subject is a known one, listed or not, so that no record of it is ever called unknown.
 * </ul>
 */
@NullMarked
package org.quarantinekit.rules.coverage;

import org.jspecify.annotations.NullMarked;
