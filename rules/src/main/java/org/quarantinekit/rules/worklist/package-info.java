// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The work of one day: what is still owed to whom, in the order in which people walk, with totals, the care packages that
 * are short, who is past the last day, and whether anyone was missed.
 *
 * <p>A worklist is a pure function of roster, records and day. Every type is immutable, safe to share between threads, and
 * refuses null; it shows codes, and no names. It imports {@code testing}, {@code quota}, {@code care}, {@code plan},
 * {@code assess}, {@code coverage} and the core module.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-23: once the stay is over, or before it begins, the day demands nothing of it; what was missed keeps its
 *       label in the counts. A lapsed obligation is in no day's demand: it is gone.
 *   <li>2026-11-23: coverage expects the people who owe a test when the day begins; a test done on an earlier day is not
 *       owed again.
 *   <li>2026-11-23: what the stay of somebody who joined or left the household makes owed to it counts for the days of
 *       belonging only.
 * </ul>
 */
@NullMarked
package org.quarantinekit.rules.worklist;

import org.jspecify.annotations.NullMarked;
