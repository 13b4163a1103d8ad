// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

/** The roles in a sampling group of the Fengqing Road sub-district (Zhengzhou, August 2021). */
public final class StaffRoles {

    /** Groups people in the app, tells households to open, scans and registers; leads the medics from building to building. */
    public static final StaffRole INFORMATION_COLLECTOR = StaffRole.of("INFORMATION_COLLECTOR");

    /** Goes with the group: medical waste, tubes, tools and protective clothing. */
    public static final StaffRole LOGISTICS = StaffRole.of("LOGISTICS");

    /** Takes the specimens; assigned from above. */
    public static final StaffRole MEDIC = StaffRole.of("MEDIC");

    private StaffRoles() {}
}
