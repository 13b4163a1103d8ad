// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Two-way reconciliation of those who were to be served with the records that say who was: nobody missed, nobody invented.
 *
 * <p>{@link org.quarantinekit.rules.coverage.Coverage} is flat, of any subjects who owe something once;
 * {@link org.quarantinekit.rules.coverage.RoundCoverage} is of a whole sampling round, with specimens, at the level of person,
 * household, unit, building and compound; {@link org.quarantinekit.rules.coverage.RoundCertificate} is what can be shown of
 * it. Where one specimen is owed, the two agree.
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
 *   <li>2026-11-23: in a round, one record with outcome DONE is one specimen. Somebody with one of two is partly covered, which
 *       is a class of its own and not covered; so expected = covered + partly + missing + unreachable.
 *   <li>2026-11-23: what was taken decides before any attempt, and of several attempts the last; of two at one time, the one
 *       that comes later in {@code ServiceRecord.CHRONOLOGICAL}.
 *   <li>2026-11-23: how many were expected is never stored beside the classes, so that no level can be out of balance.
 *   <li>2026-11-23: a record of another activity covers nobody in a round, and is listed rather than refused.
 *   <li>2026-11-23: a certificate is an answer, computed and never read back; the fingerprint of its roster leaves out floor
 *       and room, so that it can be shown to anybody.
 *   <li>2026-11-23: a certificate that is asked for before a record it would count is refused: it says nothing of the future.
 * </ul>
 */
@NullMarked
package org.quarantinekit.rules.coverage;

import org.jspecify.annotations.NullMarked;
