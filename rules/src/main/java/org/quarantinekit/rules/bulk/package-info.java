// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * A population as columns of numbers, for days with thousands or millions of people: what is due, what is still to be done, and
 * who stays until when.
 *
 * <p>It gives the answers of {@link org.quarantinekit.rules.plan.Planner} and {@link org.quarantinekit.rules.assess.Assessor},
 * person by person. Whoever cannot be answered from the columns, because of an event, a protocol of another shape or a record
 * that could count for several things, is planned and assessed like anybody else, and {@link
 * org.quarantinekit.rules.bulk.DayStatistics} says how many those are.
 *
 * <p>Only what is owed to people themselves is here; what their stays make owed to a household, unit, building or compound is
 * on the worklist of {@link org.quarantinekit.rules.worklist.Dispatcher}.
 */
@NullMarked
package org.quarantinekit.rules.bulk;

import org.jspecify.annotations.NullMarked;
