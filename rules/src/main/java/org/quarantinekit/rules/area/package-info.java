// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Areas in use: the level at a moment, and the countdown to the next downgrade, which explains itself.
 *
 * <p>Both are pure functions of what is given: the scheme, the changes, the days of cases, the rounds, the moment. The order of
 * these never matters. The countdown tells the earliest moment at which a source lets an area come down; it orders no change.
 * Every type is immutable, safe to share between threads, and refuses null. It imports the core module only.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-23: the earliest moment is the midnight that ends the last clean day. At which hour a change is in force, a
 *       notice says, and it is entered as a change then.
 *   <li>2026-11-23: a full round that was not made on its day may be made later, and the change waits for it, because the days
 *       go on being clean; no source that was read says that such a round is lost.
 *   <li>2026-11-23: a positive result of a round is a new case, so that nobody has to enter it twice for the days to count anew.
 *   <li>2026-11-23: a case that by the source raises the area is told beside the countdown; the level itself changes by a
 *       notice only.
 *   <li>2026-11-23: of two changes of one area at one time the stricter stands, so that no restriction is lost by a slip of the
 *       pen.
 * </ul>
 */
@NullMarked
package org.quarantinekit.rules.area;

import org.jspecify.annotations.NullMarked;
