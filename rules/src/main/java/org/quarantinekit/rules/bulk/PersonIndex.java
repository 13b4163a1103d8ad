// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.bulk;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.quarantinekit.core.subject.PersonId;

/**
 * The people by their position, and the position of each by code. Filled by one thread, then read by any.
 *
 * <p>A code of up to ten characters is a number by itself, so that finding it touches the table and nothing else; a longer one
 * has a hash for a number, and is compared.
 */
final class PersonIndex extends AbstractList<PersonId> implements RandomAccess {

    /** The position of somebody who is not there. */
    static final int NOBODY = -1;

    private static final int LONGEST_NUMBER = 10;
    private static final int LETTERS = 66; // with the one that stands for none

    private PersonId[] people = new PersonId[16];
    private long[] table = new long[64]; // pairs of a number and a position + 1, which is 0 where the place is free
    private int size;

    PersonIndex() {}

    PersonIndex(PersonIndex other) {
        people = other.people.clone();
        table = other.table.clone();
        size = other.size;
    }

    @Override
    public PersonId get(int position) {
        if (position >= size) {
            throw new IndexOutOfBoundsException(position);
        }
        return people[position];
    }

    @Override
    public int size() {
        return size;
    }

    /** Returns the position of the person with this code. */
    int positionOf(String code) {
        long number = number(code);
        for (int place = place(number); table[place + 1] != 0; place = next(place)) {
            int position = (int) table[place + 1] - 1;
            if (table[place] == number
                    && (number >= 0 || people[position].code().equals(code))) {
                return position;
            }
        }
        return NOBODY;
    }

    /** Adds somebody who is not there yet. */
    void put(PersonId person) {
        if (size == people.length) {
            people = Arrays.copyOf(people, 2 * size);
        }
        if (3 * (size + 1L) > table.length) {
            grow();
        }
        people[size] = person;
        occupy(number(person.code()), ++size);
    }

    private void grow() {
        long[] before = table;
        table = new long[2 * before.length];
        for (int place = 0; place < before.length; place += 2) {
            if (before[place + 1] != 0) {
                occupy(before[place], before[place + 1]);
            }
        }
    }

    private void occupy(long number, long entry) {
        int place = place(number);
        while (table[place + 1] != 0) {
            place = next(place);
        }
        table[place] = number;
        table[place + 1] = entry;
    }

    /** Returns a number that no other code of up to ten characters has, or a negative one that others may have, too. */
    static long number(String code) {
        long number = 0;
        int length = code.length();
        for (int i = 0; i < length; i++) {
            number = number * LETTERS + letter(code.charAt(i));
        }
        return length <= LONGEST_NUMBER ? number : number | Long.MIN_VALUE;
    }

    /** Returns the number of a letter, digit, dot, underscore or hyphen: 1 to 65. */
    private static int letter(char letter) {
        if (letter >= 'a') {
            return letter - 'a' + 1;
        }
        if (letter >= 'A') {
            return letter == '_' ? 65 : letter - 'A' + 27;
        }
        if (letter >= '0') {
            return letter - '0' + 53;
        }
        return letter == '-' ? 63 : 64;
    }

    /** Codes that follow each other have numbers that do, so that they are spread; an even place, because of the pairs. */
    private int place(long number) {
        long spread = number * 0x9E3779B97F4A7C15L;
        return (int) (spread >>> 32) & (table.length - 2);
    }

    private int next(int place) {
        return (place + 2) & (table.length - 1);
    }
}
