// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The facts of a stay: its anchors, its events, and the records of what was done. They are only ever added to.
 *
 * <p>Every type of this package is immutable, safe to share between threads, a value without identity, and refuses null.
 * Free text is in no message and no {@code toString}. Episodes know protocols by their identifiers only. It imports
 * {@code subject}, {@code calendar}, {@code source} and {@code term}.
 *
 * <p>An event is checked by itself when it is built. Whether it fits its episode and the protocol, only whoever plans the
 * episode can tell: a clock that is resumed without a stop is a document like any other.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-23: an event changes the days after its own unless it says otherwise; what was done on its day stays right.
 *   <li>2026-11-23: exposure that goes on is one event for each of its days; a span would need an open last day.
 *   <li>2026-11-23: a day set gains by an extension only the days that the event names; nobody continues a source's list.
 * </ul>
 */
@NullMarked
package org.quarantinekit.core.episode;

import org.jspecify.annotations.NullMarked;
