// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Sampling: the round, the people in it, the teams, the tubes and the slots.
 *
 * <p>Every type of this package is immutable, safe to share between threads, a value without identity, and refuses null.
 * It imports {@code subject}, {@code calendar}, {@code source} and {@code term}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-23: where a source names a role and says nothing of how many, the number is UNSPECIFIED; "several" stands only
 *       where the source says so.
 *   <li>2026-11-23: whether a tube is pooled is for its rule to say, not for how many people came in the end.
 *   <li>2026-11-23: a tube for each household holds any number, unless somebody says how many: the guides do not.
 *   <li>2026-11-23: what a place says of sampling is a document, the guide, so that numbers carry their sources.
 * </ul>
 */
@NullMarked
package org.quarantinekit.core.sampling;

import org.jspecify.annotations.NullMarked;
