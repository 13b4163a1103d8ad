// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.ledger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.subject.StaffId;

/**
 * One line of the ledger of contacts and concerns; entries are only ever added.
 *
 * <p>No entry says whether a concern is open or answered: that follows from all of them together.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(Contact.class),
    @JsonSubTypes.Type(Study.class),
    @JsonSubTypes.Type(Answer.class),
    @JsonSubTypes.Type(Reopening.class)
})
public sealed interface LedgerEntry permits Contact, Study, Answer, Reopening {

    /** Returns what kind of entry it is, in the word of the documents: "contact". */
    String kind();

    /** When it happened, on the wall clock of the place. */
    LocalDateTime at();

    /** Who spoke with the household, studied the concern, answered it or opened it again. */
    @Value.Redacted
    Optional<StaffId> by();
}
