// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The ledger of contacts and concerns in use: where each matter that a household raised stands on one day, what waits for an
 * answer, what is overdue, and which contacts count for the day's work.
 *
 * <p>A sheet is a pure function of the entries, the policy and the day. The order of the entries never matters, none is lost,
 * and nothing that is told here is ever stored. Every type is immutable, safe to share between threads, and refuses null;
 * what people said is in no message and no {@code toString}. It imports the core module only.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-23: an entry is taken or refused as a whole, so that a line of a file is in one place only: a contact that
 *       raises a concern which stands already is refused with all its concerns, and is to be entered again.
 *   <li>2026-11-23: each reopening begins a new turn with a due day of its own. A concern that was studied again after that is
 *       STUDIED, as in its first turn; that it was opened again is told by the number of times.
 *   <li>2026-11-23: an answer needs no study before it. The turn shows that nobody studied the concern; it stays answered.
 *   <li>2026-11-23: signs of distress open a concern of their own, so that they cannot be passed over, under a code that
 *       follows from the contact alone. Codes of that form are kept for it: a clash must not hide a household in distress.
 *   <li>2026-11-23: a contact that was entered among the records as well counts once; a record that nobody was reached is
 *       not that contact.
 * </ul>
 */
@NullMarked
package org.quarantinekit.rules.ledger;

import org.jspecify.annotations.NullMarked;
