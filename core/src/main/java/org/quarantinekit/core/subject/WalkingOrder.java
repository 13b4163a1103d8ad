// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.subject;

import com.google.common.base.CharMatcher;
import java.util.Comparator;

/** The order in which people walk from door to door. */
final class WalkingOrder {

    private static final Comparator<String> CODES = WalkingOrder::compareCodes;

    private static final Comparator<String> DIFFERENT_CODES = Comparator.comparing((String code) -> !isNumber(code))
            .thenComparing(code -> significantDigits(code).length())
            .thenComparing(WalkingOrder::significantDigits)
            .thenComparing(Comparator.naturalOrder());

    static final Comparator<Dwelling> DWELLINGS = Comparator.comparing(Dwelling::compound, CODES)
            .thenComparing(Dwelling::building, CODES)
            .thenComparing(Dwelling::unit, CODES)
            .thenComparing(Dwelling::floor)
            .thenComparing(Dwelling::room, CODES);

    private WalkingOrder() {}

    /** A large day compares millions of codes, and most of them are alike. */
    private static int compareCodes(String one, String other) {
        return one.equals(other) ? 0 : DIFFERENT_CODES.compare(one, other);
    }

    /** Returns the digits of a number without leading zeros, so that 07 is 7; empty for a code that is no number. */
    private static String significantDigits(String code) {
        return isNumber(code) ? CharMatcher.is('0').trimLeadingFrom(code) : "";
    }

    private static boolean isNumber(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
