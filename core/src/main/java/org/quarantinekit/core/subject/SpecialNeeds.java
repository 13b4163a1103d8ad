// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.subject;

/** The special needs that the source page names. */
public final class SpecialNeeds {

    /** A person with a disability. */
    public static final SpecialNeed DISABILITY = SpecialNeed.of("DISABILITY");

    /** An elder who lives alone. */
    public static final SpecialNeed ELDER_LIVING_ALONE = SpecialNeed.of("ELDER_LIVING_ALONE");

    /** Somebody who must go out for medical care. */
    public static final SpecialNeed NEEDS_OUTSIDE_MEDICAL_CARE = SpecialNeed.of("NEEDS_OUTSIDE_MEDICAL_CARE");

    /** Somebody who cannot walk well and is sampled at home. */
    public static final SpecialNeed CANNOT_WALK_WELL = SpecialNeed.of("CANNOT_WALK_WELL");

    private SpecialNeeds() {}
}
