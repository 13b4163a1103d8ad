// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The work of one day: what is still owed to whom, in the order in which people walk, with totals, the care packages that
 * are short, who is past the last day, and whether anyone was missed; the file of one household and of each of its members;
 * and the special needs that wait for a solution.
 *
 * <p>A worklist is a pure function of roster, records and day, and so is a file; the two agree on what is open. Every type is
 * immutable, safe to share between threads, and refuses null; it shows codes, and no names. It imports {@code testing},
 * {@code quota}, {@code care}, {@code plan}, {@code assess}, {@code coverage} and the core module.
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
 *   <li>2026-11-23: who has moved is in the file of either household, with the days of belonging and the stay; what is owed
 *       to the person counts in the household where the person is to be found, as on the worklist.
 *   <li>2026-11-23: an arrangement is due, and settled, on calendar days of the wall clock, wherever the service day begins.
 *   <li>2026-11-23: a special need is asked about wherever somebody lives, with a stay or without: who may not go out needs a
 *       solution whether or not a protocol counts the days.
 *   <li>2026-11-23: a care package is due from the first day of the stay, a household's from the earliest first day of its
 *       members who stay there. A handover to somebody whom the package is not for is reported, as it counts for nobody.
 * </ul>
 */
@NullMarked
package org.quarantinekit.rules.worklist;

import org.jspecify.annotations.NullMarked;
