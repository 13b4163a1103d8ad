// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.source;

import org.quarantinekit.core.internal.Checks;

/**
 * A text in English and in Chinese.
 *
 * @param en the English text, not blank
 * @param zh the Chinese text, not blank
 */
public record LocalizedText(String en, String zh) {

    /** Refuses a blank text with an {@code IllegalArgumentException}. */
    public LocalizedText {
        Checks.text(en, "en");
        Checks.text(zh, "zh");
    }

    /** Returns the text in both languages. */
    public static LocalizedText of(String en, String zh) {
        return new LocalizedText(en, zh);
    }
}
