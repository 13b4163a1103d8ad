// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.episode;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.DomainStyle;

/** A test came back positive: the later tests of the protocol are not owed. */
@Value.Immutable
@DomainStyle
@JsonTypeName(TestedPositive.KIND)
@JsonSerialize(as = ImmutableTestedPositive.class)
@JsonDeserialize(builder = TestedPositive.Builder.class)
public sealed interface TestedPositive extends EpisodeEvent permits ImmutableTestedPositive {

    /** The kind in documents. */
    String KIND = "testedPositive";

    @Override
    default String kind() {
        return KIND;
    }

    /** Starts a positive result on this day; it takes effect with the next. */
    static Builder builder(LocalDate on) {
        return new Builder().on(on);
    }

    /** Builds one event; refuses to set an attribute twice. */
    final class Builder extends ImmutableTestedPositive.Builder {
        Builder() {}
    }
}
