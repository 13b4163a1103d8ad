// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * People and places: persons, households, dwellings, and the subject that an obligation is owed to.
 *
 * <p>Every type of this package is immutable, safe to share between threads, a value without identity, and refuses null.
 * Names, telephone numbers, floors and rooms are in no message and no {@code toString}. It imports {@code calendar} and
 * {@code term}.
 */
@NullMarked
package org.quarantinekit.core.subject;

import org.jspecify.annotations.NullMarked;
