// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The rules of a stay as data: phases, duties, windows, what events do, when it can be over, the editions over time, and the
 * source of each number. It knows no people.
 *
 * <p>Every type of this package is immutable, safe to share between threads, a value without identity, and refuses null.
 * What cannot hold together is refused when a protocol, or a history of its editions, is built, with a
 * {@link org.quarantinekit.core.protocol.ProtocolConflictException}. It imports {@code calendar}, {@code source} and
 * {@code term}.
 *
 * <p>What the model does not express is refused or left out, never approximated:
 *
 * <ul>
 *   <li>a day that is split over several people or half-days (samples of one group divided between morning and afternoon);
 *   <li>a stay or a release that waits for another person's dates or results;
 *   <li>a restart by floor, site or compound, and any branch on the destination of a stay;
 *   <li>rules by the hour other than elapsed hours of a first phase, a cut-off hour of the anchor, a least gap between two
 *       records and the moment of the release;
 *   <li>a consequence that depends on the day, the phase or the setting in which the event comes, and events other than a new
 *       exposure, a positive result and a new sign;
 *   <li>a duty that is owed after another one's result, or some days after it was done;
 *   <li>a release condition that reads anything in a result but positive and negative: what else has to be so, somebody
 *       confirms;
 *   <li>a phase whose length depends on a result, and a length that a source leaves open: planning with it is refused.
 * </ul>
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-23: silence of a source is {@link org.quarantinekit.core.source.Stated}, an attribute without a default.
 *   <li>2026-11-23: a service that a source names without a number is an
 *       {@link org.quarantinekit.core.protocol.UncountedService}: on record, and never owed.
 *   <li>2026-11-23: consequences and release rule may be absent from a document. Silent consequences are unspecified, and an
 *       event that needs one is refused when it is planned; a silent release is the midnight that ends the last day.
 *   <li>2026-11-23: a miss policy is of one of several kinds, no longer a bare word, because one of them names a day.
 *   <li>2026-11-23: editions of a {@link org.quarantinekit.core.protocol.ProtocolHistory} join without a gap, and each says
 *       what becomes of running stays; neither is ever guessed. An edition without a stated last day is in force still.
 *   <li>2026-11-23: what was only announced stands beside the editions, so that no look-up by day can return it.
 * </ul>
 */
@NullMarked
package org.quarantinekit.core.protocol;

import org.jspecify.annotations.NullMarked;
