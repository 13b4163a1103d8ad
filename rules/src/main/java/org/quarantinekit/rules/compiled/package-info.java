// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Protocols worked out once, in days after the anchor, so that planning a person only adds dates. It is not exported.
 *
 * <p>Every type is immutable and safe to share between threads. It imports the core module only.
 */
@NullMarked
package org.quarantinekit.rules.compiled;

import org.jspecify.annotations.NullMarked;
