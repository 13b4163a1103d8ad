// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.nio.file.Path;
import java.util.Optional;
import org.quarantinekit.core.sampling.TubePolicy;
import org.quarantinekit.core.sampling.TubeRule;

/** The reading of {@code --tubes double}, {@code --tubes pool:10} or {@code --tubes policy.json}. */
final class TubesOption {

    private TubesOption() {}

    /** Returns the policy; a text that is none of the words is the name of a file that holds one. */
    static TubePolicy read(String text) {
        return rule(text)
                .map(TubePolicy::of)
                .orElseGet(() -> DocumentFile.read(TextFile.at(Path.of(text)), TubePolicy.class));
    }

    private static Optional<TubeRule> rule(String text) {
        return switch (text) {
            case "single" -> Optional.of(TubeRule.singleTube());
            case "double" -> Optional.of(TubeRule.doubleTube());
            case "household" -> Optional.of(TubeRule.householdTube());
            default ->
                text.startsWith("pool:")
                        ? Optional.of(TubeRule.pool(people(text)))
                        : text.startsWith("household:")
                                ? Optional.of(TubeRule.householdTube(people(text)))
                                : Optional.empty();
        };
    }

    private static int people(String text) {
        try {
            return Integer.parseInt(text.substring(text.indexOf(':') + 1));
        } catch (NumberFormatException e) {
            throw new NothingDone("tubes must be single, double, pool:N, household, household:N or a file");
        }
    }
}
