// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.access;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.access.AccessPolicy;
import org.quarantinekit.core.access.AccessRequest;
import org.quarantinekit.core.access.Outing;

/**
 * Decides who and what may pass under one policy. A pure function of policy, request and outings; safe to share between threads.
 *
 * <p>A passage is refused if a refusal of the policy speaks of it that no exemption or allowance sets aside. Otherwise it needs
 * the steps of all requirements that speak of it, and those of the rules that set refusals aside, less what has been done.
 *
 * <p>Under an allowance of one person per household every 2 days for at most 120 minutes, a household that was out on 14
 * January may send somebody again from 16 January 00:00 on. Who leaves on 16 January at 09:00 may mean to be back by 11:00
 * sharp, but not by 11:01.
 */
public final class Checkpoint {

    private final AccessPolicy policy;

    private Checkpoint(AccessPolicy policy) {
        this.policy = policy;
    }

    /** Returns the checkpoint with the rules of this policy. */
    public static Checkpoint of(AccessPolicy policy) {
        return new Checkpoint(requireNonNull(policy, "policy"));
    }

    /**
     * Decides on one request.
     *
     * <p>An outing counts under an allowance if it is of the household of the request, began at the time of the request or
     * before, and was for a purpose of the allowance or for one that nobody wrote down. Its day is that on which it began.
     * Outings of other households and later ones are not looked at. An outing that stands twice is refused, and the rest kept;
     * of two that differ in the return alone, the one that lasts longer stands, so that nothing is allowed by a slip of the pen.
     *
     * <p>Where several rules set one refusal aside, the one that leaves the fewest steps to be done is used.
     *
     * @param request who or what asks to pass
     * @param outings the earlier outings, in any order
     */
    public AccessDecision decide(AccessRequest request, Iterable<Outing> outings) {
        requireNonNull(request, "request");
        return new Deciding(policy, request, OutingBook.of(request, requireNonNull(outings, "outings"))).decision();
    }
}
