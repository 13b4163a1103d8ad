// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Care packages in use: how much to pack for so many recipients, and what one recipient has not been given yet.
 *
 * <p>A quantity that the source leaves open stays open: no total and no shortage is ever made up for it. Every type is
 * immutable, safe to share between threads, and refuses null. It imports the core module; {@code plan} and {@code assess}
 * are open to it and not needed.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-23: nobody gets none: for 0 recipients every total is 0, that of an open quantity too.
 *   <li>2026-11-23: what was short is never recorded as delivered: a record lists what was handed over, and what it does
 *       not list is missing.
 *   <li>2026-11-23: an item without a number in a record is one of it, whatever the package says.
 *   <li>2026-11-23: what was received and is not of the package makes up for nothing; it is told apart on request.
 * </ul>
 */
@NullMarked
package org.quarantinekit.rules.care;

import org.jspecify.annotations.NullMarked;
