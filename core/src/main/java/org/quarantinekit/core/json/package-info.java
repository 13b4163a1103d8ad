// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Reading and writing the documents of the library, strictly, with refusals that name the place and the rule.
 *
 * <p>It may import every other room of this module; none of them imports it.
 */
@NullMarked
package org.quarantinekit.core.json;

import org.jspecify.annotations.NullMarked;
