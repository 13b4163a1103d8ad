// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.coverage;

import org.quarantinekit.core.source.LocalizedText;

/** Where one record belongs in the reconciliation of a round. Every record is in exactly one place. */
public enum RecordPlace {

    /** Done, for somebody expected, and not more than was owed: it counts. */
    SERVED("counted", "已计入"),

    /** An attempt at somebody expected that did not get through, whether or not another one did. */
    ATTEMPT("an attempt that did not get through", "未成功的尝试"),

    /** Done, for somebody expected, beyond what was owed. */
    DUPLICATE("more than was owed", "超出应采份数"),

    /** Done or attempted, for somebody who is known and was not expected. */
    UNEXPECTED("known, and not in this round", "在册但不在本轮"),

    /** About somebody, or something, that nobody knows. */
    UNKNOWN("known to nobody", "名册外"),

    /** A waiver of somebody known, expected or not. It counts for nothing. */
    WAIVER("a waiver, which covers nobody", "免做记录，不计为已采"),

    /** About another activity than the one reconciled. It counts for nothing. */
    OTHER_ACTIVITY("not a sampling", "不是采样记录");

    private final String en;
    private final String zh;

    RecordPlace(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** Returns the place in words. */
    public LocalizedText text() {
        return LocalizedText.of(en, zh);
    }
}
