// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Care packages in use: how much to pack for so many recipients, what to buy for it, and what each recipient still lacks, and
 * since when.
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
 *   <li>2026-11-23: what was received and is not of the package makes up for nothing; it is told apart, and so is what is in
 *       stock and not of the package.
 *   <li>2026-11-23: records and receipts are one path: a record is read into a receipt, and all the rest looks at receipts. A
 *       record whose outcome is REFUSED is no receipt: who opened for nobody today may want the package tomorrow. A receipt
 *       that says REFUSED settles what it names.
 *   <li>2026-11-23: a substitute makes up for what it was handed over for, and for nothing else, even if the package has it too.
 *   <li>2026-11-23: of an open quantity one is enough to be no longer missing, delivered, substituted or refused.
 *   <li>2026-11-23: lines of receipts are listed and never added up, so that no sum can be too large and nothing is lost in one.
 * </ul>
 */
@NullMarked
package org.quarantinekit.rules.care;

import org.jspecify.annotations.NullMarked;
