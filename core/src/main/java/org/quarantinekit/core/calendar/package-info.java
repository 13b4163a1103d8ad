// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Days: labels and dates, and the one bridge between them; spans with both edges included; parts of a day.
 *
 * <p>Every type of this package is immutable, safe to share between threads, a value without identity, and refuses null.
 * Nothing here asks a clock, and no zone is assumed. It imports no other room.
 */
@NullMarked
package org.quarantinekit.core.calendar;

import org.jspecify.annotations.NullMarked;
