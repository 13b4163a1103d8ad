// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Squads and shifts: how a squad is made up in the words of a source, the squads themselves, the posts that are kept round
 * the clock, and the duty plan of who is where when. The people at home are the roster, which is no concern of this room.
 *
 * <p>Every type of this package is immutable, safe to share between threads, a value without identity, and refuses null.
 * People who serve are opaque codes; no name of theirs is ever held. It imports {@code subject}, {@code source} and
 * {@code term}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-23: a label ("five for one") does not fix who is in a squad, so that each template has its place and date, and
 *       the code of a squad's template says which of them is meant.
 *   <li>2026-11-23: where a source names nobody, a template has no role; where it ends by "and others", it says so, and further
 *       roles and tasks are no mistake.
 *   <li>2026-11-23: a role at a post is what somebody is there for. Where they were sent from is told of members of squads only.
 *   <li>2026-11-23: "at once" and "in a day" are two demands, because a source that counts nine people at a gate does not say
 *       that they stand there together.
 *   <li>2026-11-23: needs and shifts are on the wall clock, because people say "from eight to eight" of every day, also of one
 *       that has 23 or 25 hours.
 *   <li>2026-11-23: sampling groups have a template of their own in {@code sampling}, which knows no origins and no tasks.
 * </ul>
 */
@NullMarked
package org.quarantinekit.core.team;

import org.jspecify.annotations.NullMarked;
