// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The rules of a stay as data: phases, duties, windows, and the source of each number. It knows no people.
 *
 * <p>Every type of this package is immutable, safe to share between threads, a value without identity, and refuses null.
 * What cannot hold together is refused when a protocol is built, with a
 * {@link org.quarantinekit.core.protocol.ProtocolConflictException}. It imports {@code calendar}, {@code source} and
 * {@code term}.
 *
 * <p>What the model does not express is refused or left out, never approximated:
 *
 * <ul>
 *   <li>a day that is split over several people or half-days (samples of one group divided between morning and afternoon);
 *   <li>a stay or a release that waits for another person's dates or results;
 *   <li>a restart by floor, site or compound, and any branch on the destination of a stay;
 *   <li>rules by the hour other than elapsed hours of a first phase, a cut-off hour of the anchor and a least gap between two
 *       records;
 *   <li>a phase whose length depends on a result, and a length that a source leaves open: planning with it is refused.
 * </ul>
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-23: silence of a source is {@link org.quarantinekit.core.source.Stated}, an attribute without a default.
 *   <li>2026-11-23: a service that a source names without a number is an
 *       {@link org.quarantinekit.core.protocol.UncountedService}: on record, and never owed.
 * </ul>
 */
@NullMarked
package org.quarantinekit.core.protocol;

import org.jspecify.annotations.NullMarked;
