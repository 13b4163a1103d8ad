// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.SubjectScope;

/**
 * Who received what of a care package, and when. What was short is on no line: who hands over a part lists that part, and the
 * rest is recorded when it comes, on another receipt.
 */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableReceipt.class)
@JsonDeserialize(builder = Receipt.Builder.class)
public interface Receipt {

    /** The code of the package, for example {@code five-ones-2021}. */
    String carePackage();

    /** Who received it: a person or a household. */
    Subject recipient();

    /** When, on the wall clock of the place. */
    LocalDateTime at();

    /** What became of what, at least one line, in any order; an item may stand on several. */
    ImmutableList<ReceiptLine> lines();

    /** Who handed it over. */
    Optional<StaffId> handedOverBy();

    /**
     * Refuses a package code of another form, a receipt without lines, and a recipient that is neither a person nor a
     * household.
     */
    @Value.Check
    default void check() {
        Checks.slug(carePackage(), "package code");
        Checks.require(!lines().isEmpty(), "lines of the receipt for " + recipient(), "must not be empty");
        SubjectScope scope = recipient().scope();
        Checks.require(
                scope == SubjectScope.PERSON || scope == SubjectScope.HOUSEHOLD,
                "recipient " + recipient(),
                "must be a PERSON or a HOUSEHOLD");
    }

    /** Starts a receipt of this package by this recipient at this time. */
    static Builder builder(String carePackage, Subject recipient, LocalDateTime at) {
        return new Builder().carePackage(carePackage).recipient(recipient).at(at);
    }

    /** Builds one receipt; refuses to set an attribute twice. */
    final class Builder extends ImmutableReceipt.Builder {
        Builder() {}
    }
}
