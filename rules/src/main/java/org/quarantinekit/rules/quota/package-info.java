// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The sheet of one day: k of n for each activity, subject and part of the day.
 *
 * <p>What is required is the day's demand of the assessments, and what is done is what they counted; no record is looked at
 * here. Every type is immutable, safe to share between threads, and refuses null. It imports {@code assess}, {@code plan}
 * and the core module.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-23: done never exceeds required. A further reading is in the assessment, and fills nobody else's row.
 *   <li>2026-11-23: what was waived is not required, so that it has no row.
 *   <li>2026-11-23: where nothing is required, nothing is met: an empty sheet is never a full score.
 * </ul>
 */
@NullMarked
package org.quarantinekit.rules.quota;

import org.jspecify.annotations.NullMarked;
