// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.SubjectScope;

/** The records about one person and about the household, unit, building and compound around that person. */
final class OnePerson {

    /** What is around a person, the narrowest first. */
    static final ImmutableList<SubjectScope> AROUND =
            ImmutableList.of(SubjectScope.HOUSEHOLD, SubjectScope.UNIT, SubjectScope.BUILDING, SubjectScope.COMPOUND);

    private final Map<SubjectScope, Subject> subjects = new EnumMap<>(SubjectScope.class);
    private final Map<SubjectScope, List<ServiceRecord>> records = new EnumMap<>(SubjectScope.class);

    private OnePerson() {}

    /**
     * Returns the one person whom the records are about. Where they name nobody, a code stands for the person that is
     * nobody's.
     *
     * @throws NothingDone if they name two subjects of one scope
     */
    static OnePerson of(List<ServiceRecord> records) {
        OnePerson person = new OnePerson();
        Map<SubjectScope, Set<Subject>> named = new EnumMap<>(SubjectScope.class);
        for (ServiceRecord record : records) {
            SubjectScope scope = record.subject().scope();
            named.computeIfAbsent(scope, key -> new LinkedHashSet<>()).add(record.subject());
            person.records.computeIfAbsent(scope, key -> new ArrayList<>()).add(record);
        }
        named.forEach((scope, subjects) -> person.subjects.put(scope, only(scope, subjects)));
        return person;
    }

    private static Subject only(SubjectScope scope, Set<Subject> subjects) {
        if (subjects.size() > 1) {
            throw new NothingDone(
                    "records must be about one " + scope + " for one person's plan, but name " + subjects.size());
        }
        return subjects.iterator().next();
    }

    Subject subject(SubjectScope scope) {
        return subjects.getOrDefault(scope, nobody(scope));
    }

    List<ServiceRecord> records(SubjectScope scope) {
        return records.getOrDefault(scope, List.of());
    }

    private static Subject nobody(SubjectScope scope) {
        return switch (scope) {
            case PERSON -> new Subject(scope, "P-000000");
            case HOUSEHOLD -> new Subject(scope, "H-0000");
            case UNIT -> new Subject(scope, "C0/0/0");
            case BUILDING -> new Subject(scope, "C0/0");
            case COMPOUND -> new Subject(scope, "C0");
        };
    }
}
