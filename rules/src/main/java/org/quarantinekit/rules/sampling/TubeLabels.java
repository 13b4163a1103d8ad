// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import org.quarantinekit.core.sampling.TubeLabel;
import org.quarantinekit.core.subject.Subject;

/** The writing of labels: two that differ in the round, the place, the number or the set have different texts. */
final class TubeLabels {

    private static final Splitter STEPS = Splitter.on('/');
    private static final Joiner PARTS = Joiner.on('.');

    private TubeLabels() {}

    /** Returns what all labels of a round in a place begin with. */
    static String prefix(String round, Subject place) {
        return round + "." + PARTS.join(Iterables.transform(STEPS.split(place.id()), TubeLabels::written)) + ".";
    }

    static TubeLabel label(String prefix, int number) {
        return TubeLabel.of(prefix + number);
    }

    static TubeLabel label(String prefix, int number, int set) {
        return TubeLabel.of(prefix + number + "-" + set);
    }

    private static String written(String code) {
        StringBuilder text = new StringBuilder(code.length());
        code.codePoints().forEach(character -> {
            if (isPlain(character)) {
                text.appendCodePoint(character);
            } else {
                text.append('_').append(Integer.toHexString(character)).append('_');
            }
        });
        return text.toString();
    }

    private static boolean isPlain(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || character == '-';
    }
}
