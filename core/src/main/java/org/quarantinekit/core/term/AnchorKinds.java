// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.term;

/** The anchor kinds that the bundled documents use. */
public final class AnchorKinds {

    /** The day on which the quarantine begins, as the authority that ordered it says. */
    public static final AnchorKind QUARANTINE_START = AnchorKind.of("QUARANTINE_START");

    /** The last day of exposure. */
    public static final AnchorKind LAST_EXPOSURE = AnchorKind.of("LAST_EXPOSURE");

    /** The first day of exposure. */
    public static final AnchorKind FIRST_EXPOSURE = AnchorKind.of("FIRST_EXPOSURE");

    /** The day of arrival. */
    public static final AnchorKind ARRIVAL = AnchorKind.of("ARRIVAL");

    private AnchorKinds() {}
}
