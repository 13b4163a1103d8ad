// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.sampling.Specimen;
import org.quarantinekit.core.sampling.TeamId;
import org.quarantinekit.core.sampling.TeamUnit;
import org.quarantinekit.core.sampling.Tube;
import org.quarantinekit.core.sampling.TubeLabel;
import org.quarantinekit.core.sampling.TubePolicy;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.SubjectScope;

/** Whatever people write down by hand, nobody is lost between it and the round. */
@Domain(SamplingDomain.class)
@Domain(DomainContext.Global.class)
class HandMadeProperties {

    @Property
    void layout_anyUnits_everybodyIsOnOneListOrOnNone(
            @ForAll SamplingRound round, @ForAll @Size(max = 12) List<Byte> claims, @ForAll Random random) {
        List<TeamUnit> units = claims.stream().map(HandMadeProperties::unit).toList();
        HandMadeLayout read = HandMadeLayout.of(round, units);
        List<RoundStop> doors = new ArrayList<>(read.unassigned());
        read.layout().runs().forEach(run -> doors.addAll(run.stops()));
        assertThat(doors).containsExactlyInAnyOrderElementsOf(RoundOrder.stops(round));
        assertThat(HandMadeLayout.of(SamplingDomain.shuffled(round, random), SamplingDomain.shuffled(units, random)))
                .isEqualTo(read);
    }

    @Property
    void layout_asComputed_isReadBackWholeWhereNoUnitWasParted(@ForAll SamplingRound round) {
        TeamLayout computed = TeamLayout.of(round, Samples.teams(3), TeamLoad.inPeople());
        List<TeamUnit> units = new ArrayList<>();
        computed.runs().forEach(run -> run.units().forEach(unit -> units.add(new TeamUnit(run.team(), unit))));
        HandMadeLayout read = HandMadeLayout.of(round, units);
        assertThat(read.layout().runs()).isEqualTo(computed.runs());
        assertThat(read.unassigned()).isEmpty();
    }

    @Property
    void labels_ofAnyHandMadeLayout_neverRepeat(
            @ForAll SamplingRound round, @ForAll @Size(max = 12) List<Byte> claims, @ForAll TubePolicy policy) {
        HandMadeLayout read = HandMadeLayout.of(
                round, claims.stream().map(HandMadeProperties::unit).toList());
        assertThat(Tubes.of(read.layout(), policy).tubes())
                .extracting(Tube::label)
                .doesNotHaveDuplicates();
    }

    @Property
    void book_ofTheTubesOfALayout_isThoseTubes(@ForAll SamplingRound round, @ForAll TubePolicy policy) {
        Tubes tubes = Tubes.of(TeamLayout.of(round, Samples.teams(2), TeamLoad.inPeople()), policy);
        TubeBook book = TubeBook.of(round, tubes.tubes());
        assertThat(book.tubes().tubes()).containsExactlyInAnyOrderElementsOf(tubes.tubes());
        assertThat(book.refused()).isEmpty();
        assertThat(book.withoutTube()).isEmpty();
    }

    /** Codes are changed at random: each specimen still is in one of the two lists, and each person has one or none. */
    @Property
    void book_ofSpoiltTubes_keepsEverySpecimenOnce(
            @ForAll SamplingRound round,
            @ForAll TubePolicy policy,
            @ForAll @Size(max = 6) List<Byte> spoilt,
            @ForAll Random random) {
        List<Tube> tubes = new ArrayList<>(Tubes.of(TeamLayout.of(round, Samples.teams(2), TeamLoad.inPeople()), policy)
                .tubes());
        spoilt.forEach(seed -> spoil(tubes, Math.floorMod(seed, 128)));
        TubeBook book = TubeBook.of(round, tubes);
        List<Specimen> counting = specimens(book.tubes().tubes());
        List<Specimen> all = new ArrayList<>(counting);
        book.refused().forEach(refused -> all.add(refused.specimen()));
        assertThat(all).containsExactlyInAnyOrderElementsOf(specimens(tubes));
        assertThat(counting).doesNotHaveDuplicates();
        assertThat(book.tubes().tubes()).extracting(Tube::label).doesNotHaveDuplicates();
        List<PersonId> people = new ArrayList<>();
        book.withoutTube().forEach(member -> people.add(member.person()));
        counting.stream().map(Specimen::person).distinct().forEach(people::add);
        assertThat(people)
                .containsExactlyInAnyOrderElementsOf(
                        round.members().stream().map(RoundMember::person).toList());
        assertThat(TubeBook.of(round, SamplingDomain.shuffled(tubes, random))).isEqualTo(book);
    }

    private static TeamUnit unit(byte claim) {
        int seed = Math.floorMod(claim, 128);
        List<String> units = List.of("1/1", "1/2", "2/1", "2/2", "10/1", "10/2", "A.1/1", "9/9");
        return new TeamUnit(
                TeamId.of("T-" + seed / 8 % 3), new Subject(SubjectScope.UNIT, "C1/" + units.get(seed % units.size())));
    }

    private static void spoil(List<Tube> tubes, int seed) {
        if (tubes.isEmpty()) {
            return;
        }
        int index = seed % tubes.size();
        Tube tube = tubes.get(index);
        switch (seed / 4 % 3) {
            case 0 -> tubes.set(index, new Tube(tubes.get(0).label(), tube.team(), tube.rule(), tube.specimens()));
            case 1 ->
                tubes.add(new Tube(TubeLabel.of("extra-" + tubes.size()), tube.team(), tube.rule(), tube.specimens()));
            default ->
                tubes.set(
                        index,
                        new Tube(
                                tube.label(),
                                tube.team(),
                                tube.rule(),
                                ImmutableList.of(new Specimen(PersonId.of("P-STRANGER"), tube.set()))));
        }
    }

    private static List<Specimen> specimens(List<Tube> tubes) {
        return tubes.stream().flatMap(tube -> tube.specimens().stream()).toList();
    }
}
