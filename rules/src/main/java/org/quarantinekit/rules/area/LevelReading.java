// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.area;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarantinekit.core.area.AreaId;
import org.quarantinekit.core.area.AreaScheme;
import org.quarantinekit.core.area.LevelChange;
import org.quarantinekit.core.area.LevelCode;

/** The reading of changes of level, each against those before it. */
final class LevelReading {

    private final AreaScheme scheme;
    private final List<LevelCode> strictestFirst;
    private final Map<AreaId, LevelChange> latest = new HashMap<>();

    LevelReading(AreaScheme scheme) {
        this.scheme = scheme;
        this.strictestFirst =
                scheme.levels().stream().map(level -> level.code()).toList();
    }

    LevelHistory history(Iterable<LevelChange> changes) {
        LevelHistory.Builder history = new LevelHistory.Builder().scheme(scheme);
        Comparator<LevelChange> order = Comparator.comparing(LevelChange::area)
                .thenComparing(LevelChange::from)
                .thenComparing(change -> rank(change.after()))
                .thenComparing(LevelReading::text);
        for (LevelChange change : ImmutableList.sortedCopyOf(order, changes)) {
            Optional<String> rule = brokenRule(change);
            if (rule.isPresent()) {
                String which = "level change of area " + change.area() + " at " + change.from();
                history.addRefused(new RefusedLevelChange(change, which + " " + rule.get()));
            } else {
                latest.put(change.area(), change);
                history.addAccepted(change);
            }
        }
        return history.build();
    }

    private Optional<String> brokenRule(LevelChange change) {
        Optional<LevelCode> unknown = Stream.of(change.before(), change.after())
                .flatMap(Optional::stream)
                .filter(level -> !strictestFirst.contains(level))
                .findFirst();
        if (unknown.isPresent()) {
            return Optional.of("must name a level of scheme " + scheme.code() + ", and " + unknown.get() + " is none");
        }
        return Optional.ofNullable(latest.get(change.area())).flatMap(last -> brokenRule(change, last));
    }

    private static Optional<String> brokenRule(LevelChange change, LevelChange last) {
        String inForce = last.after().map(LevelCode::code).orElse("none") + ", as the area has it since " + last.from();
        if (last.from().equals(change.from())) {
            return Optional.of("must not stand twice");
        }
        if (change.before().isPresent() && !change.before().equals(last.after())) {
            return Optional.of("must have before " + inForce + ", and not "
                    + change.before().get());
        }
        return change.after().equals(last.after()) ? Optional.of("must not have after " + inForce) : Optional.empty();
    }

    private int rank(Optional<LevelCode> level) {
        return level.filter(strictestFirst::contains)
                .map(strictestFirst::indexOf)
                .orElse(strictestFirst.size());
    }

    /** What is left to tell two changes of one area and time apart, so that their order in the input decides nothing. */
    private static String text(LevelChange change) {
        return change.toString();
    }
}
