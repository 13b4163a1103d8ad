// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.compiled;

import com.google.common.collect.ImmutableMap;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.quarantinekit.core.term.AnchorKind;

/**
 * What of an episode decides the length of its phases.
 *
 * @param offsets how many days after the anchor that days count from each other anchor is
 * @param moment the moment of the anchor that days count from, if it is known
 */
public record EpisodeAnchors(ImmutableMap<AnchorKind, Integer> offsets, Optional<ZonedDateTime> moment) {}
