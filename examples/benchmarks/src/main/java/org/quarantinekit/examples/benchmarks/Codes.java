// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

/** The codes of people, households and buildings: a letter and the number of eight digits. */
final class Codes {

    private static final int DIGITS = 8;

    private Codes() {}

    /** Returns a new text each time, as a row that has been read would hold one. */
    static String person(int person) {
        return code('P', person);
    }

    /** Returns the code of the household that the person lives in. */
    static String householdOf(int person) {
        return code('H', person / PopulationColumns.PER_HOUSEHOLD);
    }

    /** Returns the code of the building that the person lives in. */
    static String buildingOf(int person) {
        return code('B', person / PopulationColumns.PER_BUILDING);
    }

    /** Returns the number in a code. */
    static int number(String code) {
        return Integer.parseInt(code, 1, code.length(), 10);
    }

    private static String code(char letter, int number) {
        char[] code = new char[1 + DIGITS];
        code[0] = letter;
        int left = number;
        for (int place = DIGITS; place > 0; place--) {
            code[place] = (char) ('0' + left % 10);
            left /= 10;
        }
        return new String(code);
    }
}
