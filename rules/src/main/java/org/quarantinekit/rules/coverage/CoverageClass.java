// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.coverage;

import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.term.Outcome;

/** What a round came to for one person. Everybody in the round is in exactly one class. */
public enum CoverageClass {

    /** All specimens owed were taken. */
    COVERED("covered", "已采"),

    /** Some of the specimens owed were taken, and not all. It is not covered. */
    PARTLY("partly covered", "部分采样"),

    /** There is neither a specimen nor an attempt; a waiver is neither. */
    MISSING("missing", "未采"),

    /** No specimen was taken, and at the last attempt nobody opened. */
    NOT_HOME("nobody home", "无人在家"),

    /** No specimen was taken, and at the last attempt it was refused. */
    REFUSED("refused", "拒绝"),

    /** No specimen was taken, and at the last attempt it was not possible, for example because of a move to hospital. */
    NOT_POSSIBLE("not possible", "无法进行");

    private final String en;
    private final String zh;

    CoverageClass(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** Returns whether somebody tried, and took nothing: {@link #NOT_HOME}, {@link #REFUSED} or {@link #NOT_POSSIBLE}. */
    public boolean isUnreachable() {
        return this == NOT_HOME || this == REFUSED || this == NOT_POSSIBLE;
    }

    /** Returns the class in words. */
    public LocalizedText text() {
        return LocalizedText.of(en, zh);
    }

    /** Returns the class of somebody of whom nothing was taken, by the outcome of the last attempt. */
    static CoverageClass unreachable(Outcome attempt) {
        return switch (attempt) {
            case NOT_HOME -> NOT_HOME;
            case REFUSED -> REFUSED;
            case NOT_POSSIBLE -> NOT_POSSIBLE;
            case DONE, WAIVED ->
                throw new IllegalArgumentException(
                        "outcome " + attempt + " of an attempt must be REFUSED, NOT_HOME or NOT_POSSIBLE");
        };
    }
}
