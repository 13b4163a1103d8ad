// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.immutables.value.Value;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.Specimen;
import org.quarantinekit.core.sampling.Tube;
import org.quarantinekit.core.sampling.TubeLabel;
import org.quarantinekit.core.sampling.TubePolicy;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.rules.internal.DomainStyle;

/**
 * The tubes of a round: who is in which, and what is printed on them.
 *
 * <p>Each specimen is in exactly one tube. Tubes are filled as a team walks; a pool goes past doors where another rule holds,
 * and ends with the run of the team and with the unit (or with the building or compound, if the policy says so).
 *
 * <p>A label is the round, the place within which pools stay, and a running number in it, joined by dots:
 * {@code round-2021-08-15.C1.3.2.7}. The two tubes of a double sampling share a number and differ in their last part:
 * {@code 7-1} and {@code 7-2}. So the labels of a unit depend only on the people in it, their rules, and where the layout
 * parts it; whatever changes elsewhere leaves them as they are. What is not an ASCII letter, digit or hyphen in the code of a
 * place is written as its number between underscores, {@code _7532_} for example, so that two places never share a label.
 */
@Value.Immutable
@DomainStyle
public interface Tubes {

    /** The code of the round. */
    String round();

    /** The tubes in walking order, by number; the two of a double sampling side by side. */
    ImmutableList<Tube> tubes();

    /** Returns the tube with this label, or empty if there is none. */
    default Optional<Tube> findTube(TubeLabel label) {
        requireNonNull(label, "label");
        return tubes().stream().filter(tube -> tube.label().equals(label)).findFirst();
    }

    /** Returns the tubes with a specimen of this person, by the number of the specimen; empty if the person is not known. */
    default ImmutableList<Tube> tubesOf(PersonId person) {
        requireNonNull(person, "person");
        return tubes().stream()
                .filter(tube -> tube.specimens().contains(new Specimen(person, tube.set())))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the tubes of the first or of the second specimens, 1 or 2, for example for one laboratory. */
    default ImmutableList<Tube> tubesOfSet(int number) {
        return tubes().stream().filter(tube -> tube.set() == number).collect(ImmutableList.toImmutableList());
    }

    /** Returns how many specimens there are. */
    default int specimenCount() {
        return tubes().stream().mapToInt(tube -> tube.specimens().size()).sum();
    }

    /** Returns the tubes for a round as it was laid out, under this policy. */
    static Tubes of(TeamLayout layout, TubePolicy policy) {
        return new TubeFilling(layout, policy).tubes();
    }

    /** Returns how many specimens each member of a round owes under this policy: 1 or 2. */
    static ToIntFunction<RoundMember> specimensOwed(TubePolicy policy) {
        TubeRules rules = new TubeRules(policy);
        return member -> rules.of(member).specimensPerPerson();
    }

    /** Builds the tubes; only {@link #of} does. */
    final class Builder extends ImmutableTubes.Builder {
        Builder() {}
    }
}
