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

    /** The day on which symptoms began. */
    public static final AnchorKind SYMPTOM_ONSET = AnchorKind.of("SYMPTOM_ONSET");

    /** The day on which a rash began. */
    public static final AnchorKind RASH_ONSET = AnchorKind.of("RASH_ONSET");

    /** The day of the sample that tested positive. */
    public static final AnchorKind POSITIVE_TEST = AnchorKind.of("POSITIVE_TEST");

    /** The day on which a sample was taken. */
    public static final AnchorKind SAMPLE_TAKEN = AnchorKind.of("SAMPLE_TAKEN");

    /** The day on which the second negative sample was taken. */
    public static final AnchorKind SECOND_NEGATIVE = AnchorKind.of("SECOND_NEGATIVE");

    /** The day of leaving an area at risk. */
    public static final AnchorKind LEFT_RISK_AREA = AnchorKind.of("LEFT_RISK_AREA");

    private AnchorKinds() {}
}
