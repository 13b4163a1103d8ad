// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Care packages: what one recipient is to be handed, line by line, with the quantities that the source leaves open.
 *
 * <p>Every type of this package is immutable, safe to share between threads, a value without identity, and refuses null.
 * It imports {@code source} and {@code term}.
 */
@NullMarked
package org.quarantinekit.core.care;

import org.jspecify.annotations.NullMarked;
