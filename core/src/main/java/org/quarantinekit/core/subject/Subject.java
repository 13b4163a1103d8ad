// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.subject;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.term.SubjectScope;

/**
 * Whom or what an obligation is owed to, and a record is about: a scope and the code of one member of it.
 *
 * <p>The code of a unit is its path, {@code compound/building/unit}; {@link Dwelling} makes these codes.
 *
 * @param scope what kind of subject it is
 * @param id its code: one to three path steps of letters, digits, dots, underscores and hyphens
 */
public record Subject(SubjectScope scope, String id) implements Comparable<Subject> {

    /** Refuses a code of another form with an {@code IllegalArgumentException} that does not repeat it. */
    public Subject {
        requireNonNull(scope, "scope");
        requireNonNull(id, "id");
        checkPath(scope, id);
    }

    /** Returns the subject that is this person. */
    public static Subject of(PersonId person) {
        return new Subject(SubjectScope.PERSON, person.code());
    }

    /** Returns the subject that is this household. */
    public static Subject of(HouseholdId household) {
        return new Subject(SubjectScope.HOUSEHOLD, household.code());
    }

    /** Subjects are ordered by scope, then by code. */
    @Override
    public int compareTo(Subject other) {
        int byScope = scope.compareTo(other.scope);
        return byScope != 0 ? byScope : id.compareTo(other.id);
    }

    /** Returns "PERSON P-000001". */
    @Override
    public String toString() {
        return scope + " " + id;
    }

    private static void checkPath(SubjectScope scope, String id) {
        int steps = 1;
        int from = 0;
        for (int slash = id.indexOf('/'); slash >= 0; slash = id.indexOf('/', from)) {
            Checks.identifier(id.substring(from, slash), "subject id");
            from = slash + 1;
            steps++;
        }
        Checks.identifier(id.substring(from), "subject id");
        Checks.require(
                steps == stepsOf(scope), "subject id of scope " + scope, "must have " + stepsOf(scope) + " path steps");
    }

    private static int stepsOf(SubjectScope scope) {
        return switch (scope) {
            case PERSON, HOUSEHOLD, COMPOUND -> 1;
            case BUILDING -> 2;
            case UNIT -> 3;
        };
    }
}
