// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.source;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;

/**
 * Where a number, a rule or a list comes from, how it was read, and how far its source can be trusted.
 *
 * <p>Every value that the bundled documents state carries at least one. An interpreted one says in its note what the
 * source leaves open and how it was read.
 */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableCitation.class)
@JsonDeserialize(builder = Citation.Builder.class)
public interface Citation {

    /** The publication: its title, place and date as far as they are known. */
    String source();

    /** Where in the source: an article, a section, a page. */
    String locator();

    /** The public address of the source, if it has one. */
    Optional<String> address();

    /** The wording of the source, short, in its own language, if it is quoted. */
    Optional<String> wording();

    /** Whether the source says it in so many words, or was interpreted. */
    Reading reading();

    /** How far the source can be trusted. */
    Confidence confidence();

    /** The day on which somebody last read the source and compared. */
    LocalDate verifiedOn();

    /** What is left open by the source and how it was read; required where the reading is interpreted. */
    Optional<LocalizedText> note();

    /** Refuses blank texts, and an interpretation that does not say how the source was read. */
    @Value.Check
    default void check() {
        Checks.text(source(), "source");
        Checks.text(locator(), "locator");
        Checks.require(
                reading() == Reading.VERBATIM || note().isPresent(),
                "note",
                "must say how the source was read, because the reading is INTERPRETED");
    }

    /** Starts a citation of this place in this source. */
    static Builder builder(String source, String locator) {
        return new Builder().source(source).locator(locator);
    }

    /** Builds one citation; refuses to set an attribute twice. */
    final class Builder extends ImmutableCitation.Builder {
        Builder() {}
    }
}
