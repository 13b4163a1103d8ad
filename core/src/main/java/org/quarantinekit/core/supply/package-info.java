// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Supplies: needs, the consolidated orders that serve them, the deliveries to the door, and the receipts of care packages.
 *
 * <p>Every type of this package is immutable, safe to share between threads, a value without identity, and refuses null.
 * Entries are only ever added; how much of anything is open, short or settled is computed from all of them and stored in
 * none. Free text is in no message and no {@code toString}. It imports {@code subject}, {@code source} and {@code term}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-23: amounts are whole numbers of a unit, and no unit is converted, so that every sum is exact.
 *   <li>2026-11-23: a delivery line names its need, not an order line: a need stands on one line of an order, so the order and
 *       the need name the line, and the sums of households and of orders come from the same links.
 *   <li>2026-11-23: what was damaged is still short; what was refused is settled, because nobody wants it any more.
 * </ul>
 */
@NullMarked
package org.quarantinekit.core.supply;

import org.jspecify.annotations.NullMarked;
