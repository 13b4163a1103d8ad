// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.access;

/** The steps that the bundled policies name. */
public final class AccessSteps {

    /** Somebody who may do so has approved this passage. */
    public static final AccessStep APPROVAL = AccessStep.of("APPROVAL");

    /** Staff disinfect what is handed over. */
    public static final AccessStep DISINFECTION = AccessStep.of("DISINFECTION");

    /** What is brought is put on the hand-over table at the gate, and goes no further with who brought it. */
    public static final AccessStep HAND_OVER_TABLE = AccessStep.of("HAND_OVER_TABLE");

    /** The pass of the household is shown. */
    public static final AccessStep PASS = AccessStep.of("PASS");

    /** Who is on foot takes the way for people. */
    public static final AccessStep PEDESTRIAN_LANE = AccessStep.of("PEDESTRIAN_LANE");

    /** Who passes is registered. */
    public static final AccessStep REGISTRATION = AccessStep.of("REGISTRATION");

    /** The health code is scanned. */
    public static final AccessStep SCAN_CODE = AccessStep.of("SCAN_CODE");

    /** The temperature is taken. */
    public static final AccessStep TEMPERATURE_CHECK = AccessStep.of("TEMPERATURE_CHECK");

    /** A vehicle takes the way for vehicles. */
    public static final AccessStep VEHICLE_LANE = AccessStep.of("VEHICLE_LANE");

    private AccessSteps() {}
}
