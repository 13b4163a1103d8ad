// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.SubjectScope;

/**
 * Which list of people a round was held against, so that two people can check that they mean the same one without showing it
 * to each other.
 *
 * <p>The fingerprint is the SHA-256 of one line for each member, {@code PERSON HOUSEHOLD COMPOUND/BUILDING/UNIT} with a line
 * feed after it, for example {@code P-000001 H-0001 C1/3/2}: the lines in the order of their UTF-8 bytes, as {@code LC_ALL=C
 * sort | sha256sum} has them. Floor and room are not in it, nor are special needs. The same people behind the same stairs give
 * the same fingerprint in whatever order; anybody more, fewer, or moved to another household or unit gives another.
 *
 * @param members how many people
 * @param households how many households they belong to
 * @param units how many units, stairwells, they live in
 * @param buildings how many buildings
 * @param compounds how many compounds
 * @param sha256 the fingerprint, 64 hexadecimal digits in lower case
 */
public record RosterFingerprint(int members, int households, int units, int buildings, int compounds, String sha256) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** Refuses counts that no list can have, and a fingerprint of another form. */
    public RosterFingerprint {
        requireNonNull(sha256, "sha256");
        if (compounds < 0 || buildings < compounds || units < buildings || households < units || members < households) {
            throw new IllegalArgumentException(
                    "members " + members + ", households " + households + ", units " + units + ", buildings "
                            + buildings + " and compounds " + compounds + " must not increase, nor be negative");
        }
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("sha256 must be 64 hexadecimal digits in lower case");
        }
    }

    /** Returns the fingerprint of these members, in whatever order; one that is given twice counts twice. */
    public static RosterFingerprint of(Iterable<RoundMember> members) {
        requireNonNull(members, "members");
        List<byte[]> lines = new ArrayList<>();
        Set<HouseholdId> households = new HashSet<>();
        Set<Subject> units = new HashSet<>();
        Set<Subject> buildings = new HashSet<>();
        Set<Subject> compounds = new HashSet<>();
        for (RoundMember member : members) {
            Dwelling dwelling = member.dwelling();
            Subject unit = dwelling.surroundings(SubjectScope.UNIT);
            lines.add((member.person() + " " + member.household() + " " + unit.id() + "\n").getBytes(UTF_8));
            households.add(member.household());
            units.add(unit);
            buildings.add(dwelling.surroundings(SubjectScope.BUILDING));
            compounds.add(dwelling.surroundings(SubjectScope.COMPOUND));
        }
        return new RosterFingerprint(
                lines.size(), households.size(), units.size(), buildings.size(), compounds.size(), sha256(lines));
    }

    private static String sha256(List<byte[]> lines) {
        lines.sort(Arrays::compareUnsigned);
        Hasher hasher = Hashing.sha256().newHasher();
        lines.forEach(hasher::putBytes);
        return hasher.hash().toString();
    }
}
