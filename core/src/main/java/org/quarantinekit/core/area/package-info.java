// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Areas: the levels of the schemes of 2021 and 2022 as cited data, the changes of an area's level, and rounds of screening.
 *
 * <p>Every type of this package is immutable, safe to share between threads, a value without identity, and refuses null.
 * It imports {@code calendar}, {@code source} and {@code term}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-23: a level is never computed from numbers of cases. Its definition is told; the authority decides.
 *   <li>2026-11-23: no source that was read says which day is day 1 of the clean days. The numbering of a rule is UNSPECIFIED
 *       then, and whoever counts has to choose.
 *   <li>2026-11-23: a change is in force from a time of the day on, because notices name one; a notice that names only a day
 *       is in force from its midnight on.
 *   <li>2026-11-23: which protocol and access policy a level brings is a table of the caller's, since no source joins them.
 *   <li>2026-11-23: a condition that cases and rounds cannot show stays a sentence, which somebody has to confirm.
 * </ul>
 */
@NullMarked
package org.quarantinekit.core.area;

import org.jspecify.annotations.NullMarked;
