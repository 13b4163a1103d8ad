// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.util.HashMap;
import java.util.Map;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.rules.worklist.Roster;

/** A roster, and where in the file each row stands, for refusals that come only when a stay is planned. */
final class RosterFile {

    private final TextFile file;
    private final Map<Subject, Integer> lines;
    private final Roster roster;

    private RosterFile(TextFile file, Map<Subject, Integer> lines, Roster roster) {
        this.file = file;
        this.lines = lines;
        this.roster = roster;
    }

    /**
     * Reads a roster; refused lines go to {@code rows}.
     *
     * @throws NothingDone if the file cannot be read, or not one of its lines is good
     */
    static RosterFile read(TextFile file, EpisodeDefaults defaults, Rows rows) {
        Roster.Builder roster = Roster.builder();
        Map<Subject, Integer> lines = new HashMap<>();
        long good = rows.<RosterRow>read(file, new RosterLines(defaults), row -> {
            row.document().addTo(roster);
            lines.put(row.document().subject(), row.line());
        });
        if (good == 0) {
            throw file.problem("must hold at least one household or person without a problem");
        }
        return new RosterFile(file, lines, roster.build());
    }

    Roster roster() {
        return roster;
    }

    TextFile file() {
        return file;
    }

    int lineOf(Subject subject) {
        return lines.getOrDefault(subject, 0);
    }
}
