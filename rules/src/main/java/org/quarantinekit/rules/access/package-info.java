// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Checkpoints in use: what the rules of a policy say of one request, with every reason and its source.
 *
 * <p>A decision is a pure function of the policy, the request with its moment, and the outings. The order of rules and of
 * outings never matters; a further refusal, or a further outing, never makes a refused passage free. Every type is immutable,
 * safe to share between threads, and refuses null; nobody is named in a reason. It imports the core module only.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-23: a missing step is not a refusal. Who still has to be registered is told so, and asks again.
 *   <li>2026-11-23: an exemption or allowance that does not cover the purpose says only that; whether it would be too soon for
 *       another purpose is not the question.
 *   <li>2026-11-23: an outing whose purpose nobody wrote down counts under every allowance, and one with the moment of the
 *       request counts as earlier, so that of two people of one household only one goes.
 *   <li>2026-11-23: an earlier outing that lasted longer than allowed bars nobody from the next one: no source says so.
 * </ul>
 */
@NullMarked
package org.quarantinekit.rules.access;

import org.jspecify.annotations.NullMarked;
