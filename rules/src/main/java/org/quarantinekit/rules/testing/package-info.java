// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The short way to one question: on which days is a person tested.
 *
 * <p>The days are those that the planner plans; nothing is counted here. Every type is immutable, safe to share between
 * threads, and refuses null. It imports {@code plan} and the core module; {@code assess} is open to it and not needed.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-23: only what is owed to a person counts; sampling that a building owes itself is no person's testing day.
 *   <li>2026-11-23: two parts of one day are one testing day, two activities on one day are two.
 * </ul>
 */
@NullMarked
package org.quarantinekit.rules.testing;

import org.jspecify.annotations.NullMarked;
