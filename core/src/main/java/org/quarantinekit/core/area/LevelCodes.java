// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.area;

/** The levels that the bundled schemes name. */
public final class LevelCodes {

    /** High risk. */
    public static final LevelCode HIGH_RISK = LevelCode.of("HIGH_RISK");

    /** Medium risk. */
    public static final LevelCode MEDIUM_RISK = LevelCode.of("MEDIUM_RISK");

    /** Low risk. */
    public static final LevelCode LOW_RISK = LevelCode.of("LOW_RISK");

    /** Sealed: residents stay at home. */
    public static final LevelCode SEALED = LevelCode.of("SEALED");

    /** Controlled: residents stay in the area. */
    public static final LevelCode CONTROLLED = LevelCode.of("CONTROLLED");

    /** Precaution: the rest of a county that has sealed or controlled areas. */
    public static final LevelCode PRECAUTION = LevelCode.of("PRECAUTION");

    private LevelCodes() {}
}
