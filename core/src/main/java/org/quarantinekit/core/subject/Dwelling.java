// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.subject;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Comparator;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.term.SubjectScope;

/**
 * Where a household lives: compound, building, unit (stairwell), floor and room, each by its code.
 *
 * <p>Floor and room single out one door, so they are kept out of {@code toString}.
 */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableDwelling.class)
@JsonDeserialize(builder = Dwelling.Builder.class)
public interface Dwelling {

    /**
     * The order in which people walk: by compound, building, unit, floor and room. Codes of the digits 0 to 9 come by their
     * number, so that building 10 comes after building 2, and 010 right after 10; other codes come after them, as texts.
     */
    Comparator<Dwelling> WALKING_ORDER = WalkingOrder.DWELLINGS;

    /** The code of the compound. */
    String compound();

    /** The code of the building inside its compound. */
    String building();

    /** The code of the unit, one stairwell, inside its building. */
    String unit();

    /** The floor, 0 for the ground floor where it is counted so, negative below ground. */
    @Value.Redacted
    int floor();

    /** The code of the room. */
    @Value.Redacted
    String room();

    /** Returns the subject that is this dwelling's unit, building or compound. */
    default Subject surroundings(SubjectScope scope) {
        return switch (scope) {
            case UNIT -> new Subject(scope, compound() + "/" + building() + "/" + unit());
            case BUILDING -> new Subject(scope, compound() + "/" + building());
            case COMPOUND -> new Subject(scope, compound());
            default -> throw new IllegalArgumentException("scope " + scope + " must be UNIT, BUILDING or COMPOUND");
        };
    }

    /** Refuses a code that is not 1 to 64 letters, digits, dots, underscores and hyphens. */
    @Value.Check
    default void check() {
        Checks.identifier(compound(), "compound");
        Checks.identifier(building(), "building");
        Checks.identifier(unit(), "unit");
        Checks.identifier(room(), "room");
        Checks.require(floor() >= -20 && floor() <= 200, "floor", "must be -20 to 200");
    }

    /** Starts a dwelling. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one dwelling; refuses to set an attribute twice. */
    final class Builder extends ImmutableDwelling.Builder {
        Builder() {}
    }
}
