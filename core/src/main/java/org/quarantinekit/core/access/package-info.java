// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Checkpoints: who and what may pass, as rules with their sources; what somebody asks for, and who went out before.
 *
 * <p>Every type of this package is immutable, safe to share between threads, a value without identity, and refuses null.
 * It imports {@code subject}, {@code source} and {@code term}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-23: a rule is a small table row: which way, what passes, whose, and one of four provisions. A refusal holds
 *       until a rule of the same policy sets it aside by name, so that nothing is allowed by accident.
 *   <li>2026-11-23: an approval is a step like any other: what is approved by whom is not for a checkpoint to judge.
 *   <li>2026-11-23: "every 2 days" is read on the calendar: two days after the day of the last outing, whatever the hour, for
 *       no source names hours; "at most 2 hours" includes two hours.
 *   <li>2026-11-23: who lives behind a checkpoint is said by the household of a request; no list of residents is kept here.
 *   <li>2026-11-23: an outing has no code of its own; household, person, time of leaving and purpose tell it from any other.
 *   <li>2026-11-23: the purpose of somebody's outing stays out of every text, since it may tell of that person's health; the
 *       purposes that a rule covers are no secret.
 * </ul>
 */
@NullMarked
package org.quarantinekit.core.access;

import org.jspecify.annotations.NullMarked;
