// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The lines of a made-up roster. Every text in them is a code, so that none needs escaping. */
final class MadeUpRows {

    private static final String HOUSEHOLD = "{\"kind\":\"household\",\"id\":\"%s\",\"dwelling\":{\"compound\":\"%s\","
            + "\"building\":\"%d\",\"unit\":\"%d\",\"floor\":%d,\"room\":\"%s\"},\"members\":[%s]}";
    private static final String MEMBER = "{\"person\":\"%s\",\"joined\":\"%s\",\"left\":null}";
    private static final String PERSON =
            "{\"kind\":\"person\",\"id\":\"%s\",\"needs\":[%s],\"episode\":{\"protocol\":\"%s\","
                    + "\"numbering\":\"START_IS_DAY_1\",\"anchors\":{\"QUARANTINE_START\":\"%s\"},\"enrolledOn\":\"%s\",\"events\":[]}}";
    private static final String[] NEEDS = {
        "CANNOT_WALK_WELL", "DISABILITY", "ELDER_LIVING_ALONE", "NEEDS_OUTSIDE_MEDICAL_CARE"
    };

    private MadeUpRows() {}

    static String household(MadeUpHousehold household) {
        String members = IntStream.range(0, household.size())
                .mapToObj(member -> text(MEMBER, household.person(member), household.start()))
                .collect(Collectors.joining(","));
        return text(
                HOUSEHOLD,
                household.id(),
                household.compound(),
                household.building(),
                household.unit(),
                household.floor(),
                household.room(),
                members);
    }

    static void people(MadeUpHousehold household, Consumer<String> lines) {
        for (int member = 0; member < household.size(); member++) {
            lines.accept(text(
                    PERSON,
                    household.person(member),
                    needs(household.random()),
                    household.protocol(),
                    household.start(),
                    household.start()));
        }
    }

    private static String needs(SplitMix random) {
        return random.percent(4) ? '"' + NEEDS[random.below(NEEDS.length)] + '"' : "";
    }

    private static String text(String pattern, Object... places) {
        return String.format(Locale.ROOT, pattern, places);
    }
}
