// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * From a protocol and an episode to obligations: what is owed to whom, on which days, by which rule.
 *
 * <p>A plan knows no records. The same inputs give the same plan with the same keys, on whatever day it is made. Every type
 * is immutable, safe to share between threads, and refuses null. It imports {@code compiled} and the core module.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-23: what a person's stay makes owed to the household, unit, building or compound is in the person's plan as
 *       {@link org.quarantinekit.rules.plan.Plan#sharedObligations()}; it becomes an obligation of the household once, when
 *       the members' plans are planned as shared.
 * </ul>
 */
@NullMarked
package org.quarantinekit.rules.plan;

import org.jspecify.annotations.NullMarked;
