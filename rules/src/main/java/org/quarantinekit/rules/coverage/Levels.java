// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.coverage;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.SubjectScope;

/** The counts of a round at every level, added up person by person; people come in the order in which they are walked. */
final class Levels {

    private final Map<Subject, CoverageCounts> households = new LinkedHashMap<>();
    private final Map<Subject, CoverageCounts> units = new LinkedHashMap<>();
    private final Map<Subject, CoverageCounts> buildings = new LinkedHashMap<>();
    private final Map<Subject, CoverageCounts> compounds = new LinkedHashMap<>();
    private CoverageCounts whole = CoverageCounts.NONE;

    void add(PersonCoverage person) {
        CoverageCounts one = CoverageCounts.of(person.coverageClass());
        Dwelling dwelling = person.member().dwelling();
        households.merge(Subject.of(person.member().household()), one, CoverageCounts::plus);
        units.merge(dwelling.surroundings(SubjectScope.UNIT), one, CoverageCounts::plus);
        buildings.merge(dwelling.surroundings(SubjectScope.BUILDING), one, CoverageCounts::plus);
        compounds.merge(dwelling.surroundings(SubjectScope.COMPOUND), one, CoverageCounts::plus);
        whole = whole.plus(one);
    }

    CoverageCounts whole() {
        return whole;
    }

    ImmutableMap<Subject, CoverageCounts> households() {
        return ImmutableMap.copyOf(households);
    }

    ImmutableMap<Subject, CoverageCounts> units() {
        return ImmutableMap.copyOf(units);
    }

    ImmutableMap<Subject, CoverageCounts> buildings() {
        return ImmutableMap.copyOf(buildings);
    }

    ImmutableMap<Subject, CoverageCounts> compounds() {
        return ImmutableMap.copyOf(compounds);
    }
}
