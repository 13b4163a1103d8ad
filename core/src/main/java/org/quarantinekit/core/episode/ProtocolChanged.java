// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.episode;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.term.AnchorKind;
import org.quarantinekit.core.term.ProtocolId;

/** The stay goes on under another protocol from the next day on. */
@Value.Immutable
@DomainStyle
@JsonTypeName(ProtocolChanged.KIND)
@JsonSerialize(as = ImmutableProtocolChanged.class)
@JsonDeserialize(builder = ProtocolChanged.Builder.class)
public sealed interface ProtocolChanged extends EpisodeEvent permits ImmutableProtocolChanged {

    /** The kind in documents. */
    String KIND = "protocolChanged";

    /** The protocol from the next day on. */
    ProtocolId protocol();

    /**
     * Whether the stay goes on as it was, as it does where the rules change for everybody: what happened before still holds.
     * Otherwise, and unless said, the person comes under other rules, and only an absence goes on.
     */
    @Value.Default
    default boolean keepsCount() {
        return false;
    }

    /** The anchors that the new protocol counts from, where the episode does not have them, or has others. */
    @Value.NaturalOrder
    ImmutableSortedMap<AnchorKind, Anchor> anchors();

    @Override
    default String kind() {
        return KIND;
    }

    /** Starts a change decided on this day, to this protocol. */
    static Builder builder(LocalDate on, ProtocolId protocol) {
        return new Builder().on(on).protocol(protocol);
    }

    /** Builds one event; refuses to set an attribute twice. */
    final class Builder extends ImmutableProtocolChanged.Builder {
        Builder() {}
    }
}
