// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The ledger of contacts and concerns: what a household raised, and how each matter was studied and answered by itself.
 *
 * <p>Every type of this package is immutable, safe to share between threads, a value without identity, and refuses null.
 * Entries are only ever added; whether a concern is open, answered or late is computed from all of them and stored in none.
 * What people said is in no message and no {@code toString}. It imports {@code subject}, {@code source} and {@code term}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-23: concerns stand on the contact that raised them, so that a contact with nothing to raise is still one.
 *   <li>2026-11-23: an answer names one concern; nobody can answer two with one entry.
 *   <li>2026-11-23: due times are whole days, as everywhere else; the source page names none, and none is made up for it.
 * </ul>
 */
@NullMarked
package org.quarantinekit.core.ledger;

import org.jspecify.annotations.NullMarked;
