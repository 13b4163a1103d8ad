// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.term.AnchorKind;

/** The reading of {@code --anchor quarantine-start=2021-08-05}. */
final class AnchorOption {

    private AnchorOption() {}

    /** Returns the anchors by kind; refuses a kind that is given twice. */
    static Map<AnchorKind, Anchor> read(List<String> options) {
        Map<AnchorKind, Anchor> anchors = new TreeMap<>();
        for (String option : options) {
            int sign = option.indexOf('=');
            if (sign < 0) {
                throw new NothingDone("anchor must have the form kind=date, for example quarantine-start=2021-08-05");
            }
            AnchorKind kind = AnchorKind.of(Conversions.code(option.substring(0, sign)));
            if (anchors.put(kind, Anchor.parse(option.substring(sign + 1))) != null) {
                throw new NothingDone("anchor " + kind + " must not be given twice");
            }
        }
        return anchors;
    }
}
