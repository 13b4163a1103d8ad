// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.access;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.quarantinekit.core.access.AccessStep;

/**
 * What becomes of one request at a checkpoint, with every reason.
 *
 * <p>Reasons go by {@link AccessFinding}, then by the code of their rule. The library tells what the rules of a policy say; it
 * opens no gate.
 */
public sealed interface AccessDecision {

    /** Returns every reason, each with its rule; none only where no rule speaks of the passage. */
    ImmutableList<AccessReason> reasons();

    /** Returns the outings of the household that count for nothing, each with the rule it breaks. */
    ImmutableList<RefusedOuting> refusedOutings();

    /** Returns the decision in one word: {@code ADMIT}, {@code REFUSE} or {@code NEEDS}. */
    String word();

    /** Returns what has to be done first, in alphabetical order; none unless the decision is {@code NEEDS}. */
    default ImmutableList<AccessStep> steps() {
        return ImmutableList.of();
    }

    /**
     * Returns the last moment, included, at which the person has to be back; empty if no rule that was used names a time, or the
     * passage is refused.
     */
    default Optional<LocalDateTime> backBy() {
        return Optional.empty();
    }

    /** Returns the first day, included, on which the same request would not be too soon; empty if that is not what refuses it. */
    default Optional<LocalDate> nextOutingOn() {
        return Optional.empty();
    }

    /**
     * The passage is free: no refusal stands against it, and every step that it needs has been done.
     *
     * @param reasons the refusals set aside and the steps done
     * @param backBy the last moment, included, at which the person has to be back; empty if no rule that was used names a time
     * @param refusedOutings the outings that count for nothing
     */
    record Admit(
            ImmutableList<AccessReason> reasons,
            Optional<LocalDateTime> backBy,
            ImmutableList<RefusedOuting> refusedOutings)
            implements AccessDecision {

        /** Refuses null with a {@code NullPointerException}. */
        public Admit {
            requireNonNull(reasons, "reasons");
            requireNonNull(backBy, "backBy");
            requireNonNull(refusedOutings, "refusedOutings");
        }

        @Override
        public String word() {
            return "ADMIT";
        }
    }

    /**
     * The passage is refused.
     *
     * @param reasons each rule that refuses it, and each that would set such a rule aside with why it does not
     * @param nextOutingOn the first day, included, on which the same request would not be too soon; empty if that is not what
     *     stands against it
     * @param refusedOutings the outings that count for nothing
     */
    record Refuse(
            ImmutableList<AccessReason> reasons,
            Optional<LocalDate> nextOutingOn,
            ImmutableList<RefusedOuting> refusedOutings)
            implements AccessDecision {

        /** Refuses null with a {@code NullPointerException}. */
        public Refuse {
            requireNonNull(reasons, "reasons");
            requireNonNull(nextOutingOn, "nextOutingOn");
            requireNonNull(refusedOutings, "refusedOutings");
        }

        @Override
        public String word() {
            return "REFUSE";
        }
    }

    /**
     * The passage is not refused, but something has to be done first.
     *
     * @param steps what has not been done yet, at least one, in alphabetical order
     * @param reasons the refusals set aside, the steps missing and the steps done
     * @param backBy as in {@link Admit}
     * @param refusedOutings the outings that count for nothing
     */
    record Needs(
            ImmutableList<AccessStep> steps,
            ImmutableList<AccessReason> reasons,
            Optional<LocalDateTime> backBy,
            ImmutableList<RefusedOuting> refusedOutings)
            implements AccessDecision {

        /** Refuses null with a {@code NullPointerException}. */
        public Needs {
            requireNonNull(steps, "steps");
            requireNonNull(reasons, "reasons");
            requireNonNull(backBy, "backBy");
            requireNonNull(refusedOutings, "refusedOutings");
        }

        @Override
        public String word() {
            return "NEEDS";
        }
    }
}
