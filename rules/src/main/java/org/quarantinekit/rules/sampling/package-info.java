// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * A round of sampling, from the list of people to their results: who walks where, who is visited at home, who is in which
 * tube, and what a result says about whom; and for sites that come to one point, when each of them comes.
 *
 * <p>Always: everybody of a round is in one run, every specimen in one tube, and every specimen has one standing. Pure
 * functions of their input, independent of the order of people and results. The room knows no plans: who is due, the caller
 * has decided, and gives the round. Every type is immutable, safe to share between threads, and refuses null. It may import
 * {@code coverage}, and imports the core module.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-23: a household is never parted between teams. One that alone is above the limit is refused, because the limit
 *       is the caller's and would be broken without being said.
 *   <li>2026-11-23: a pool does not reach beyond its unit unless the policy says so, so that the labels of a unit depend on
 *       that unit alone.
 *   <li>2026-11-23: the result of a pool is nobody's own, not even a negative one, and not even where one person is alone in
 *       it; the guide on pooled testing says that it is no final diagnosis.
 *   <li>2026-11-23: two different results of one tube are not weighed against each other: everybody in it is sampled again.
 *   <li>2026-11-23: a site comes once in a round, in slots that follow one another, because staggering is for gathering less.
 *   <li>2026-11-23: exemptions from sampling by age are not decided here. A round has no ages, and those that sources state
 *       are for arrivals elsewhere; whoever is exempt is not to be in the round.
 * </ul>
 */
@NullMarked
package org.quarantinekit.rules.sampling;

import org.jspecify.annotations.NullMarked;
