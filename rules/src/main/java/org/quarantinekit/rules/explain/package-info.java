// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Why something is owed, why something is not, and what differs between two plans: as structure first, then as text in
 * English and Chinese.
 *
 * <p>An explanation holds what the plan was made from, so that it can be checked by hand: the rule, the anchor that was used
 * and those that were rejected, the arithmetic, the window, the events, and the source. Texts name codes, labels and dates
 * only; what somebody wrote as a reason stays in the event. Every type is immutable, safe to share between threads, and
 * refuses null. It imports {@code plan}, {@code assess} and the core module.
 */
@NullMarked
package org.quarantinekit.rules.explain;

import org.jspecify.annotations.NullMarked;
