// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.quarantinekit.core.term.AnchorKind;

/** Which dates of an episode the day count of a protocol hangs on. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(AnchorRule.FirstAvailable.class), @JsonSubTypes.Type(AnchorRule.AllRequired.class)})
public sealed interface AnchorRule {

    /** Returns the rule that takes the first of these anchors that the episode has. */
    static AnchorRule firstAvailable(AnchorKind... inOrderOfPreference) {
        return new FirstAvailable(ImmutableList.copyOf(inOrderOfPreference));
    }

    /** Returns the rule that needs all of these anchors, and counts the days from the first. */
    static AnchorRule allRequired(AnchorKind... countedFromTheFirst) {
        return new AllRequired(ImmutableList.copyOf(countedFromTheFirst));
    }

    /** Returns every anchor kind that the rule can use: in order of preference, or the one that days count from first. */
    ImmutableList<AnchorKind> kinds();

    /**
     * The first anchor of the list that the episode has; the others it has are recorded as rejected.
     *
     * @param kinds the alternatives in order of preference, at least one, none twice
     */
    @JsonTypeName("firstAvailable")
    record FirstAvailable(ImmutableList<AnchorKind> kinds) implements AnchorRule {

        /** Refuses an empty list and a kind that stands twice. */
        public FirstAvailable {
            checkKinds(kinds);
        }
    }

    /**
     * All of these anchors: days count from the first, and a phase may last to a day of another, as a stay does that runs from
     * the first exposure to so many days after the last.
     *
     * @param kinds the anchors, the one that days count from first, at least two, none twice
     */
    @JsonTypeName("allRequired")
    record AllRequired(ImmutableList<AnchorKind> kinds) implements AnchorRule {

        /** Refuses fewer than two kinds and a kind that stands twice. */
        public AllRequired {
            checkKinds(kinds);
            ProtocolConflictException.refuseUnless(
                    kinds.size() >= 2, Problem.INCOMPLETE, "anchor kinds that are all required must be at least two");
        }
    }

    private static void checkKinds(ImmutableList<AnchorKind> kinds) {
        requireNonNull(kinds, "kinds");
        ProtocolConflictException.refuseUnless(!kinds.isEmpty(), Problem.INCOMPLETE, "anchor kinds must not be empty");
        ProtocolConflictException.refuseUnless(
                ImmutableSet.copyOf(kinds).size() == kinds.size(), Problem.DUPLICATE, "anchor kinds must not repeat");
    }
}
