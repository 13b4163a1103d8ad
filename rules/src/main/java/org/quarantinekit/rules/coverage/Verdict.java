// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.coverage;

import org.quarantinekit.core.source.LocalizedText;

/** What the counts of a place, or of a whole round, say in one word. */
public enum Verdict {

    /** Somebody was expected, and everybody expected is covered. */
    COMPLETE("complete", "完成"),

    /** Somebody expected is not covered. */
    OPEN("open", "未完成"),

    /** Nobody was expected. That is never complete, and there is no rate of it. */
    NOTHING_TO_COVER("nothing to cover", "无采样对象");

    private final String en;
    private final String zh;

    Verdict(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** Returns the verdict in words. */
    public LocalizedText text() {
        return LocalizedText.of(en, zh);
    }
}
