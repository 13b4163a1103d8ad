// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.subject;

import com.google.common.base.CharMatcher;
import java.util.Comparator;

/** The order in which people walk from door to door. */
final class WalkingOrder {

    private static final Comparator<String> CODES = Comparator.comparing((String code) -> !isNumber(code))
            .thenComparing(code -> significantDigits(code).length())
            .thenComparing(WalkingOrder::significantDigits)
            .thenComparing(Comparator.naturalOrder());

    static final Comparator<Dwelling> DWELLINGS = Comparator.comparing(Dwelling::compound, CODES)
            .thenComparing(Dwelling::building, CODES)
            .thenComparing(Dwelling::unit, CODES)
            .thenComparing(Dwelling::floor)
            .thenComparing(Dwelling::room, CODES);

    private WalkingOrder() {}

    /** Returns the digits of a number without leading zeros, so that 07 is 7; empty for a code that is no number. */
    private static String significantDigits(String code) {
        return isNumber(code) ? CharMatcher.is('0').trimLeadingFrom(code) : "";
    }

    private static boolean isNumber(String code) {
        return code.chars().allMatch(character -> character >= '0' && character <= '9');
    }
}
