// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.episode;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.Outcome;

/** One attempt to do something for somebody, and what came of it. Records are only ever added. */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableServiceRecord.class)
@JsonDeserialize(builder = ServiceRecord.Builder.class)
public interface ServiceRecord {

    /** By time; what follows the time only makes the order the same whatever the order of the input. */
    Comparator<ServiceRecord> CHRONOLOGICAL = Comparator.comparing(ServiceRecord::performedAt)
            .thenComparing(ServiceRecord::subject)
            .thenComparing(ServiceRecord::activity)
            .thenComparing(record -> record.slot().map(Slot::code).orElse(""))
            .thenComparing(ServiceRecord::outcome)
            .thenComparing(record -> record.recordedAt().orElse(LocalDateTime.MIN))
            .thenComparing(record -> record.result().orElse(""))
            .thenComparing(record -> record.performer().orElse(""));

    /** The result of a test that found nothing; read in any mix of upper and lower case. */
    String NEGATIVE = "NEGATIVE";

    /** The result of a test that found the disease; read in any mix of upper and lower case. */
    String POSITIVE = "POSITIVE";

    /** What was to be done. */
    ActivityCode activity();

    /** For whom; a record serves its own subject and no other. */
    Subject subject();

    /** When it was done, on the wall clock of the place. Only this decides to which day the record belongs. */
    LocalDateTime performedAt();

    /** When it was entered, if that is known. It never decides anything. */
    Optional<LocalDateTime> recordedAt();

    /** The part of the day it was done for; if empty, the time decides. */
    Optional<Slot> slot();

    /** What came of it. */
    Outcome outcome();

    /** The result, for example a temperature; free text, of which only {@link #NEGATIVE} and {@link #POSITIVE} are read. */
    @Value.Redacted
    Optional<String> result();

    /** Who did it. */
    @Value.Redacted
    Optional<String> performer();

    /** Returns whether it was done with a negative result; computed, so not part of the document. */
    @JsonIgnore
    default boolean isNegative() {
        return outcome() == Outcome.DONE
                && result().filter(NEGATIVE::equalsIgnoreCase).isPresent();
    }

    /** Returns whether it was done with a positive result; computed, so not part of the document. */
    @JsonIgnore
    default boolean isPositive() {
        return outcome() == Outcome.DONE
                && result().filter(POSITIVE::equalsIgnoreCase).isPresent();
    }

    /** Returns whether it was entered on a later calendar day than it was done; computed, so not part of the document. */
    @JsonIgnore
    default boolean isEnteredLate() {
        return recordedAt()
                .filter(entered -> entered.toLocalDate().isAfter(performedAt().toLocalDate()))
                .isPresent();
    }

    /** Starts a record of this activity for this subject. */
    static Builder builder(ActivityCode activity, Subject subject) {
        return new Builder().activity(activity).subject(subject);
    }

    /** Builds one record; refuses to set an attribute twice. */
    final class Builder extends ImmutableServiceRecord.Builder {
        Builder() {}
    }
}
