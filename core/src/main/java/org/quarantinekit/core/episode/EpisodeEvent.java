// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.episode;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Optional;

/** Something that happened to an episode after it began; events are only ever added. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes(@JsonSubTypes.Type(Released.class))
public sealed interface EpisodeEvent permits Released {

    /** The day on which it happened, or was decided. */
    LocalDate on();

    /** Why, in the words of whoever decided; free text. */
    Optional<String> reason();

    /** Who decided. */
    Optional<String> actor();
}
