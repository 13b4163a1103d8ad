// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * People and places: persons with their special needs and what is arranged for them, households, dwellings, the codes of the
 * staff who serve them, and the subject that an obligation is owed to.
 *
 * <p>Every type of this package is immutable, safe to share between threads, a value without identity, and refuses null.
 * Names, telephone numbers, floors, rooms and plans are in no message and no {@code toString}. It imports {@code calendar}
 * and {@code term}.
 */
@NullMarked
package org.quarantinekit.core.subject;

import org.jspecify.annotations.NullMarked;
