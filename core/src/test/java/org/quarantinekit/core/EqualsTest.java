// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core;

import static org.quarantinekit.core.protocol.ReleaseMoment.Day.LAST_DAY;
import static org.quarantinekit.core.protocol.ReleaseMoment.Day.NEXT_DAY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarantinekit.core.calendar.DateSpan;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.episode.AddedDays;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.ClockResumed;
import org.quarantinekit.core.episode.ClockStopped;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.Extended;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.episode.Shortened;
import org.quarantinekit.core.episode.Transferred;
import org.quarantinekit.core.protocol.AnchorRule;
import org.quarantinekit.core.protocol.Consequences;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.DutySlot;
import org.quarantinekit.core.protocol.Edition;
import org.quarantinekit.core.protocol.InForce;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.NewSignRule;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.PhaseLength;
import org.quarantinekit.core.protocol.PositiveTestRule;
import org.quarantinekit.core.protocol.ProtocolHistory;
import org.quarantinekit.core.protocol.ReExposureRule;
import org.quarantinekit.core.protocol.ReleaseCondition;
import org.quarantinekit.core.protocol.ReleaseMoment;
import org.quarantinekit.core.protocol.ReleaseRule;
import org.quarantinekit.core.protocol.UncountedService;
import org.quarantinekit.core.protocol.Window;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.sampling.SamplingSamples;
import org.quarantinekit.core.sampling.SamplingSite;
import org.quarantinekit.core.sampling.SamplingTeam;
import org.quarantinekit.core.sampling.SiteId;
import org.quarantinekit.core.sampling.Specimen;
import org.quarantinekit.core.sampling.StaffRoles;
import org.quarantinekit.core.sampling.TeamId;
import org.quarantinekit.core.sampling.TeamMember;
import org.quarantinekit.core.sampling.TimeSlot;
import org.quarantinekit.core.sampling.TubeFinding;
import org.quarantinekit.core.sampling.TubeLabel;
import org.quarantinekit.core.sampling.TubeOverride;
import org.quarantinekit.core.sampling.TubePolicy;
import org.quarantinekit.core.sampling.TubeResult;
import org.quarantinekit.core.sampling.TubeRule;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.Person;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.DutyId;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.core.term.Quantity;
import org.quarantinekit.core.term.SubjectScope;

/** Every type is a value: equal if and only if all its parts are. */
class EqualsTest {

    private static final LocalDate AUG_8 = LocalDate.of(2021, 8, 8); // Sunday
    private static final LocalDate AUG_9 = LocalDate.of(2021, 8, 9); // Monday
    private static final PersonId ONE = PersonId.of("P-000001");
    private static final PersonId OTHER = PersonId.of("P-000002");
    private static final Slot MORNING = Slot.of("MORNING");

    @Test
    void equals_days_dependOnEachPart() {
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");
        new EqualsTester()
                .addEqualityGroup(ProtocolDay.of(7), ProtocolDay.parse("day 7"))
                .addEqualityGroup(ProtocolDay.of(8))
                .addEqualityGroup(DateSpan.ofClosed(AUG_8, AUG_9), new DateSpan(AUG_8, AUG_9))
                .addEqualityGroup(DateSpan.ofClosed(AUG_8, AUG_8))
                .addEqualityGroup(DateSpan.ofClosed(AUG_9, AUG_9))
                .addEqualityGroup(ServiceDay.fromMidnight(shanghai), new ServiceDay(shanghai, LocalTime.MIDNIGHT))
                .addEqualityGroup(new ServiceDay(shanghai, LocalTime.NOON))
                .addEqualityGroup(ServiceDay.fromMidnight(ZoneOffset.ofHours(8)))
                .addEqualityGroup(Anchor.on(AUG_8), Anchor.parse("2021-08-08"))
                .addEqualityGroup(Anchor.on(AUG_9))
                .addEqualityGroup(Anchor.at(AUG_8.atStartOfDay(shanghai)))
                .addEqualityGroup(Anchor.at(AUG_8.atStartOfDay(ZoneOffset.ofHours(8))))
                .testEquals();
    }

    @Test
    void equals_quantities_dependOnKindAndNumber() {
        new EqualsTester()
                .addEqualityGroup(Quantity.exactly(1), Quantity.exactly(1))
                .addEqualityGroup(Quantity.exactly(2))
                .addEqualityGroup(Quantity.atLeast(1), Quantity.atLeast(1))
                .addEqualityGroup(Quantity.several(), Quantity.several())
                .testEquals();
    }

    @Test
    void equals_statements_dependOnWhatIsStated() {
        new EqualsTester()
                .addEqualityGroup(Stated.of("a"), Stated.of("a"))
                .addEqualityGroup(Stated.of("b"))
                .addEqualityGroup(Stated.of(Stated.UNSPECIFIED))
                .addEqualityGroup(Stated.unspecified(), Stated.unspecified())
                .addEqualityGroup(LocalizedText.of("a", "b"), LocalizedText.of("a", "b"))
                .addEqualityGroup(LocalizedText.of("a", "c"))
                .addEqualityGroup(LocalizedText.of("c", "b"))
                .addEqualityGroup(Samples.citation(), Samples.citation())
                .addEqualityGroup(Samples.interpretation())
                .testEquals();
    }

    @Test
    void equals_subjects_dependOnEachPart() {
        new EqualsTester()
                .addEqualityGroup(Subject.of(ONE), new Subject(SubjectScope.PERSON, "P-000001"))
                .addEqualityGroup(Subject.of(OTHER))
                .addEqualityGroup(new Subject(SubjectScope.HOUSEHOLD, "P-000001"))
                .addEqualityGroup(Membership.since(ONE, AUG_8), new Membership(ONE, AUG_8, Optional.empty()))
                .addEqualityGroup(Membership.since(ONE, AUG_9))
                .addEqualityGroup(Membership.since(OTHER, AUG_8))
                .addEqualityGroup(new Membership(ONE, AUG_8, Optional.of(AUG_9)))
                .addEqualityGroup(Samples.dwelling(), Samples.dwelling())
                .addEqualityGroup(Samples.household(), Samples.household())
                .addEqualityGroup(Samples.person(), Samples.person())
                .addEqualityGroup(Samples.person().arrangements().get(0))
                .addEqualityGroup(Samples.person().arrangements().get(1))
                .addEqualityGroup(
                        Person.builder(ONE).name("a").build(),
                        Person.builder(ONE).name("a").build())
                .addEqualityGroup(Person.builder(ONE).name("b").build())
                .addEqualityGroup(Person.builder(ONE).phone("a").build())
                .addEqualityGroup(Person.builder(ONE).build())
                .testEquals();
    }

    @Test
    void equals_rules_dependOnEachPart() {
        new EqualsTester()
                .addEqualityGroup(OccurrenceRule.onDays(1, 4), OccurrenceRule.onDays(1, 4))
                .addEqualityGroup(OccurrenceRule.onDays(1, 5))
                .addEqualityGroup(OccurrenceRule.eachDay(), OccurrenceRule.eachDay())
                .addEqualityGroup(OccurrenceRule.atStart(1), OccurrenceRule.atStart(1))
                .addEqualityGroup(OccurrenceRule.atStart(2))
                .addEqualityGroup(new OccurrenceRule.AfterActivity(ActivityCodes.CONTACT))
                .addEqualityGroup(new OccurrenceRule.AfterActivity(ActivityCodes.COUNSELLING))
                .addEqualityGroup(MissPolicy.extendTo(21), MissPolicy.extendTo(21))
                .addEqualityGroup(MissPolicy.extendTo(22))
                .addEqualityGroup(PhaseLength.days(14), PhaseLength.days(14))
                .addEqualityGroup(PhaseLength.days(7))
                .addEqualityGroup(AnchorRule.firstAvailable(AnchorKinds.ARRIVAL, AnchorKinds.LAST_EXPOSURE))
                .addEqualityGroup(AnchorRule.firstAvailable(AnchorKinds.LAST_EXPOSURE, AnchorKinds.ARRIVAL))
                .addEqualityGroup(Demand.atLeast(2), new Demand(2, OptionalInt.empty()))
                .addEqualityGroup(Demand.exactly(2), new Demand(2, OptionalInt.of(2)))
                .addEqualityGroup(Demand.atLeast(1))
                .addEqualityGroup(new Window(0, 2), new Window(0, 2))
                .addEqualityGroup(new Window(2, 0))
                .addEqualityGroup(new DutySlot(MORNING, Optional.empty(), Demand.atLeast(2)))
                .addEqualityGroup(new DutySlot(MORNING, Optional.of(LocalTime.NOON), Demand.atLeast(2)))
                .addEqualityGroup(InForce.unspecified(), InForce.unspecified())
                .addEqualityGroup(new InForce(Stated.of(AUG_8), Stated.unspecified()))
                .addEqualityGroup(service(SubjectScope.PERSON), service(SubjectScope.PERSON))
                .addEqualityGroup(service(SubjectScope.UNIT))
                .testEquals();
    }

    private static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(Samples.missPolicies(), Samples.missPolicies()),
                Arguments.of(Samples.releaseConditions(), Samples.releaseConditions()),
                Arguments.of(Samples.transitions(), Samples.transitions()),
                Arguments.of(Samples.occurrenceRules(), Samples.occurrenceRules()),
                Arguments.of(Samples.episodeEvents(), Samples.episodeEvents()),
                Arguments.of(SupplySamples.supplyEntries(), SupplySamples.supplyEntries()),
                Arguments.of(LedgerSamples.ledgerEntries(), LedgerSamples.ledgerEntries()),
                Arguments.of(
                        Samples.protocolHistory().editions(),
                        Samples.protocolHistory().editions()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void equals_kindsOfOneRoot_areAllDifferent(ImmutableList<?> kinds, ImmutableList<?> same) {
        EqualsTester tester = new EqualsTester();
        for (int i = 0; i < kinds.size(); i++) {
            tester.addEqualityGroup(kinds.get(i), same.get(i));
        }
        tester.testEquals();
    }

    @Test
    void equals_consequences_dependOnEachPart() {
        new EqualsTester()
                .addEqualityGroup(Consequences.unspecified(), Consequences.unspecified())
                .addEqualityGroup(Samples.consequences(), Samples.consequences())
                .addEqualityGroup(consequences(ReExposureRule.RESTART), consequences(ReExposureRule.RESTART))
                .addEqualityGroup(consequences(ReExposureRule.EXTEND_TO_LATER))
                .addEqualityGroup(new NewSignRule(5, true), new NewSignRule(5, true))
                .addEqualityGroup(new NewSignRule(5, false))
                .addEqualityGroup(new NewSignRule(6, true))
                .addEqualityGroup(new PositiveTestRule(Optional.empty()), new PositiveTestRule(Optional.empty()))
                .addEqualityGroup(new PositiveTestRule(Optional.of(ProtocolId.of("a"))))
                .testEquals();
    }

    @Test
    void equals_releaseRules_dependOnEachPart() {
        ImmutableList<Citation> sources = ImmutableList.of(Samples.citation());
        ReleaseMoment midnight = ReleaseMoment.midnight();
        ReleaseCondition usual = new ReleaseCondition.LastDayOver();
        new EqualsTester()
                .addEqualityGroup(midnight, new ReleaseMoment(NEXT_DAY, Stated.of(LocalTime.MIDNIGHT)))
                .addEqualityGroup(new ReleaseMoment(NEXT_DAY, Stated.unspecified()))
                .addEqualityGroup(new ReleaseMoment(LAST_DAY, Stated.of(LocalTime.MIDNIGHT)))
                .addEqualityGroup(ReleaseRule.afterLastDay(), new ReleaseRule(midnight, usual, ImmutableList.of()))
                .addEqualityGroup(new ReleaseRule(midnight, usual, sources))
                .addEqualityGroup(new ReleaseRule(midnight, new ReleaseCondition.NothingOpen(), sources))
                .addEqualityGroup(Samples.releaseRule(), Samples.releaseRule())
                .testEquals();
    }

    @Test
    void equals_events_dependOnKindAndDayAndEachPart() {
        ImmutableList<ProtocolDay> days = ImmutableList.of(ProtocolDay.of(17));
        new EqualsTester()
                .addEqualityGroup(ClockStopped.builder(AUG_8).build())
                .addEqualityGroup(ClockStopped.builder(AUG_9).build())
                .addEqualityGroup(ClockResumed.builder(AUG_8).build())
                .addEqualityGroup(Transferred.builder(AUG_8).build())
                .addEqualityGroup(Transferred.builder(AUG_8).back(true).build())
                .addEqualityGroup(Extended.builder(AUG_8, AUG_9).build())
                .addEqualityGroup(Shortened.builder(AUG_8, AUG_9).build())
                .addEqualityGroup(new AddedDays(DutyId.of("a"), days), new AddedDays(DutyId.of("a"), days))
                .addEqualityGroup(new AddedDays(DutyId.of("b"), days))
                .testEquals();
    }

    @Test
    void equals_histories_dependOnEachPart() {
        Edition first = Samples.protocolHistory().editions().get(0);
        new EqualsTester()
                .addEqualityGroup(Samples.protocolHistory(), Samples.protocolHistory())
                .addEqualityGroup(history("invented").addEdition(first).build())
                .addEqualityGroup(history("other").addEdition(first).build())
                .testEquals();
    }

    @Test
    void equals_documents_dependOnEachPart() {
        new EqualsTester()
                .addEqualityGroup(Samples.protocol(), Samples.protocol())
                .addEqualityGroup(Samples.test(), Samples.test())
                .addEqualityGroup(Samples.carePackage(), Samples.carePackage())
                .addEqualityGroup(Samples.serviceRecord(), Samples.serviceRecord())
                .addEqualityGroup(Samples.episode(), Samples.episode())
                .addEqualityGroup(Episode.builder(Subject.of(ONE)).build())
                .addEqualityGroup(Episode.builder(Subject.of(OTHER)).build())
                .addEqualityGroup(Samples.released(), Samples.released())
                .addEqualityGroup(Released.builder(AUG_8, AUG_8).build())
                .addEqualityGroup(Released.builder(AUG_8, AUG_8).reason("a").build())
                .addEqualityGroup(Released.builder(AUG_8, AUG_8).actor("a").build())
                .testEquals();
    }

    @Test
    void equals_samplingRounds_dependOnEachPart() {
        RoundMember member = SamplingSamples.round().members().get(0);
        new EqualsTester()
                .addEqualityGroup(SamplingSamples.round(), SamplingSamples.round())
                .addEqualityGroup(SamplingRound.builder("a", AUG_8).build())
                .addEqualityGroup(SamplingRound.builder("b", AUG_8).build())
                .addEqualityGroup(SamplingRound.builder("a", AUG_9).build())
                .addEqualityGroup(
                        SamplingRound.builder("a", AUG_8).addMember(member).build())
                .addEqualityGroup(member, SamplingSamples.round().members().get(0))
                .addEqualityGroup(
                        new RoundMember(OTHER, member.household(), member.dwelling(), member.needs()),
                        new RoundMember(OTHER, member.household(), member.dwelling(), member.needs()))
                .addEqualityGroup(new RoundMember(OTHER, HouseholdId.of("H-9"), member.dwelling(), member.needs()))
                .addEqualityGroup(
                        new RoundMember(OTHER, member.household(), member.dwelling(), ImmutableSortedSet.of()))
                .testEquals();
    }

    @Test
    void equals_samplingTeams_dependOnEachPart() {
        TeamMember medic = new TeamMember(StaffId.of("S-1"), StaffRoles.MEDIC);
        new EqualsTester()
                .addEqualityGroup(SamplingSamples.template(), SamplingSamples.template())
                .addEqualityGroup(SamplingSamples.template().roles().get(0))
                .addEqualityGroup(SamplingSamples.template().roles().get(1))
                .addEqualityGroup(SamplingSamples.team(), SamplingSamples.team())
                .addEqualityGroup(
                        SamplingTeam.builder(TeamId.of("T-1")).addMember(medic).build())
                .addEqualityGroup(
                        SamplingTeam.builder(TeamId.of("T-2")).addMember(medic).build())
                .addEqualityGroup(medic, new TeamMember(StaffId.of("S-1"), StaffRoles.MEDIC))
                .addEqualityGroup(new TeamMember(StaffId.of("S-2"), StaffRoles.MEDIC))
                .addEqualityGroup(new TeamMember(StaffId.of("S-1"), StaffRoles.LOGISTICS))
                .testEquals();
    }

    @Test
    void equals_tubesAndSlots_dependOnEachPart() {
        TubeRule single = TubeRule.singleTube();
        TubeLabel label = TubeLabel.of("a");
        LocalDateTime eight = AUG_8.atTime(8, 0);
        new EqualsTester()
                .addEqualityGroup(SamplingSamples.guide(), SamplingSamples.guide())
                .addEqualityGroup(SamplingSamples.policy(), SamplingSamples.policy())
                .addEqualityGroup(
                        TubePolicy.of(single), TubePolicy.builder(single).build())
                .addEqualityGroup(TubePolicy.of(TubeRule.doubleTube()))
                .addEqualityGroup(TubePolicy.builder(single)
                        .poolsWithin(SubjectScope.BUILDING)
                        .build())
                .addEqualityGroup(single, TubeRule.singleTube())
                .addEqualityGroup(TubeRule.doubleTube(), TubeRule.doubleTube())
                .addEqualityGroup(TubeRule.pool(10), TubeRule.pool(10))
                .addEqualityGroup(TubeRule.pool(5))
                .addEqualityGroup(TubeRule.householdTube(), TubeRule.householdTube())
                .addEqualityGroup(TubeRule.householdTube(5), TubeRule.householdTube(5))
                .addEqualityGroup(TubeRule.householdTube(10))
                .addEqualityGroup(new TubeOverride(Subject.of(ONE), single), new TubeOverride(Subject.of(ONE), single))
                .addEqualityGroup(new TubeOverride(Subject.of(OTHER), single))
                .addEqualityGroup(new TubeOverride(Subject.of(ONE), TubeRule.doubleTube()))
                .addEqualityGroup(
                        new TubeResult(label, TubeFinding.NEGATIVE), new TubeResult(label, TubeFinding.NEGATIVE))
                .addEqualityGroup(new TubeResult(label, TubeFinding.POSITIVE))
                .addEqualityGroup(new TubeResult(TubeLabel.of("b"), TubeFinding.NEGATIVE))
                .addEqualityGroup(
                        SamplingSamples.tubes().get(0), SamplingSamples.tubes().get(0))
                .addEqualityGroup(SamplingSamples.tubes().get(1))
                .addEqualityGroup(new Specimen(ONE, 1), new Specimen(ONE, 1))
                .addEqualityGroup(new Specimen(ONE, 2))
                .addEqualityGroup(new Specimen(OTHER, 1))
                .addEqualityGroup(
                        SamplingSamples.teamUnits().get(0),
                        SamplingSamples.teamUnits().get(0))
                .addEqualityGroup(new SamplingSite(SiteId.of("A"), 1), new SamplingSite(SiteId.of("A"), 1))
                .addEqualityGroup(new SamplingSite(SiteId.of("B"), 1))
                .addEqualityGroup(new SamplingSite(SiteId.of("A"), 2))
                .addEqualityGroup(new TimeSlot(eight, 30, 100), new TimeSlot(eight, 30, 100))
                .addEqualityGroup(new TimeSlot(eight.plusMinutes(1), 30, 100))
                .addEqualityGroup(new TimeSlot(eight, 31, 100))
                .addEqualityGroup(new TimeSlot(eight, 30, 101))
                .testEquals();
    }

    private static Consequences consequences(ReExposureRule rule) {
        return Consequences.builder()
                .reExposure(Stated.of(rule))
                .positiveTest(Stated.unspecified())
                .newSign(Stated.unspecified())
                .addCitation(Samples.citation())
                .build();
    }

    private static ProtocolHistory.Builder history(String id) {
        return ProtocolHistory.builder(ProtocolId.of(id)).title(Samples.text("History"));
    }

    private static UncountedService service(SubjectScope scope) {
        return new UncountedService(ActivityCodes.COUNSELLING, scope, ImmutableList.of(Samples.citation()));
    }
}
