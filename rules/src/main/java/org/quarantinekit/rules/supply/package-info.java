// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * From a need to the door: the book that reconciles needs, orders and deliveries, the consolidated order, the fair giving out
 * of a stock that is short, and the rounds that bring it.
 *
 * <p>Pure functions of their input, independent of its order. Always: ordered = delivered + substituted + refused + still
 * short, for every line, and asked = open + awaited + delivered + substituted + refused, for every need. The room imports no
 * other; deliveries become records by {@link org.quarantinekit.rules.supply.DeliveryRecords}, so that whoever has both rooms
 * meets the daily quota by the deliveries themselves.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-23: the state of a need, an order or a line is computed from the entries, and stored nowhere.
 *   <li>2026-11-23: purchase limits count a day, so that two orders on one day do not double them.
 *   <li>2026-11-23: a stock that is short is apportioned among households, not needs, so that nobody gains by asking in parts.
 *   <li>2026-11-23: of a delivery with a bad line the other lines count, because they were brought, and would be brought twice;
 *       if the good ones do not bear out its outcome, nothing of it counts, so that no quota is met by what no need has got.
 * </ul>
 */
@NullMarked
package org.quarantinekit.rules.supply;

import org.jspecify.annotations.NullMarked;
