// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.SubjectScope;

/**
 * A service that the source names without a number. It is on record, but nothing is owed by it: a number would be made up.
 *
 * @param activity what is done
 * @param scope whom it is for
 * @param citations where it is named, at least one source
 */
public record UncountedService(ActivityCode activity, SubjectScope scope, ImmutableList<Citation> citations) {

    /** Refuses a service without a source. */
    public UncountedService {
        requireNonNull(activity, "activity");
        requireNonNull(scope, "scope");
        requireNonNull(citations, "citations");
        ProtocolConflictException.refuseUnless(
                !citations.isEmpty(), Problem.INCOMPLETE, "citations of service " + activity + " must not be empty");
    }
}
