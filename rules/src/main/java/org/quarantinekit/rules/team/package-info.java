// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Squads held against their templates, duty plans held against the needs of their posts, and rotations that keep them.
 *
 * <p>Pure functions of their input, independent of its order. Results are lists of findings, each of which names its place and
 * its rule; what cannot be used is refused in the same form, and everything else is used. Every type is immutable, safe to
 * share between threads, and refuses null. The room imports no other; it knows no plans of people at home.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-23: a time of the wall clock is the first instant at which the clock reads it or later, so that shifts that
 *       meet on the wall clock meet also on a day on which it is changed. Needs hold whenever the clock reads a time of theirs.
 *   <li>2026-11-23: a day's people are those whose shift begins on that day, so that a night is not counted on two days.
 *   <li>2026-11-23: two shifts that meet have no rest between them; whoever stays on writes one longer shift.
 *   <li>2026-11-23: of two things with one code and different contents neither is used: their order must not decide.
 *   <li>2026-11-23: a rotation gives each person at most one whole shift a day. Where people are too few it gives no shift at
 *       all, and says what is missing, because half a duty plan would be kept as if it were one.
 *   <li>2026-11-23: how much rest there has to be is the caller's to say: no source read so far does.
 * </ul>
 */
@NullMarked
package org.quarantinekit.rules.team;

import org.jspecify.annotations.NullMarked;
