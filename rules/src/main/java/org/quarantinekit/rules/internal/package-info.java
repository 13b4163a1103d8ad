// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/** What the rooms of this module share behind the scenes. It is not exported. */
@NullMarked
package org.quarantinekit.rules.internal;

import org.jspecify.annotations.NullMarked;
