// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.explain;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.rules.assess.Assessment;
import org.quarantinekit.rules.assess.Label;
import org.quarantinekit.rules.assess.Standing;
import org.quarantinekit.rules.plan.ObligationKey;

/**
 * An obligation whose label is another one now: a record that arrived late turned MISSED into DONE, or a day has passed.
 *
 * @param key which one
 * @param before its label in the first assessment
 * @param after its label in the second
 */
public record Relabelled(ObligationKey key, Label before, Label after) {

    /** Refuses null with a {@code NullPointerException}. */
    public Relabelled {
        requireNonNull(key, "key");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /** Returns the change as one sentence. */
    public LocalizedText text() {
        return LocalizedText.of(
                key + ": " + before + " is now " + after + ".", key + "：由 " + before + " 变为 " + after + "。");
    }

    /** Obligations that only one of the two has are no matter of labels. */
    static ImmutableList<Relabelled> between(Assessment before, Assessment after) {
        Map<ObligationKey, Label> old = new HashMap<>();
        before.standings().forEach(standing -> old.put(standing.obligation().key(), standing.label()));
        ImmutableList.Builder<Relabelled> changes = ImmutableList.builder();
        for (Standing standing : after.standings()) {
            ObligationKey key = standing.obligation().key();
            Label label = old.getOrDefault(key, standing.label());
            if (label != standing.label()) {
                changes.add(new Relabelled(key, label, standing.label()));
            }
        }
        return changes.build();
    }
}
