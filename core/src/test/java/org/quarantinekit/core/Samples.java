// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.care.CarePackageLine;
import org.quarantinekit.core.episode.AddedDays;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.ClockResumed;
import org.quarantinekit.core.episode.ClockStopped;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.episode.Extended;
import org.quarantinekit.core.episode.NewSign;
import org.quarantinekit.core.episode.ProtocolChanged;
import org.quarantinekit.core.episode.ReExposed;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.episode.Shortened;
import org.quarantinekit.core.episode.TestedPositive;
import org.quarantinekit.core.episode.Transferred;
import org.quarantinekit.core.protocol.AnchorRule;
import org.quarantinekit.core.protocol.Consequences;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.DutySlot;
import org.quarantinekit.core.protocol.Edition;
import org.quarantinekit.core.protocol.InForce;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.NewSignRule;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Phase;
import org.quarantinekit.core.protocol.PhaseLength;
import org.quarantinekit.core.protocol.PositiveTestRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.ProtocolHistory;
import org.quarantinekit.core.protocol.ProtocolStatus;
import org.quarantinekit.core.protocol.ReExposureRule;
import org.quarantinekit.core.protocol.ReleaseCondition;
import org.quarantinekit.core.protocol.ReleaseMoment;
import org.quarantinekit.core.protocol.ReleaseRule;
import org.quarantinekit.core.protocol.Transition;
import org.quarantinekit.core.protocol.UncountedService;
import org.quarantinekit.core.protocol.Window;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.Confidence;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Reading;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.Arrangement;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.Person;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.SpecialNeeds;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.DutyId;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.core.term.Quantity;
import org.quarantinekit.core.term.Setting;
import org.quarantinekit.core.term.SubjectScope;

/**
 * One full document of each type, but those of {@link SupplySamples} and {@link LedgerSamples}, with every optional attribute filled somewhere;
 * invented, and about nobody.
 */
public final class Samples {

    private static final LocalDate AUG_1 = LocalDate.of(2021, 8, 1); // Sunday
    private static final LocalDate AUG_5 = LocalDate.of(2021, 8, 5); // Thursday
    private static final LocalDate AUG_8 = LocalDate.of(2021, 8, 8); // Sunday
    private static final LocalDate AUG_20 = LocalDate.of(2021, 8, 20); // Friday
    private static final LocalDate AUG_24 = LocalDate.of(2021, 8, 24); // Tuesday
    private static final LocalDate AUG_31 = LocalDate.of(2021, 8, 31); // Tuesday
    private static final LocalDate SEP_1 = LocalDate.of(2021, 9, 1); // Wednesday
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate NOV_2_2026 = LocalDate.of(2026, 11, 2); // Monday
    private static final PersonId PERSON = PersonId.of("P-000001");

    private Samples() {}

    public static LocalizedText text(String en) {
        return LocalizedText.of(en, "\u793a\u4f8b");
    }

    public static Citation citation() {
        return Citation.builder("Invented notice", "article 3")
                .reading(Reading.VERBATIM)
                .confidence(Confidence.HIGH)
                .verifiedOn(NOV_2_2026)
                .build();
    }

    public static Citation interpretation() {
        return Citation.builder("Invented notice", "article 4")
                .address("https://example.org/notice")
                .wording("\u4e24\u6b21")
                .reading(Reading.INTERPRETED)
                .confidence(Confidence.LOW)
                .verifiedOn(NOV_2_2026)
                .note(text("Two is read as exactly two."))
                .build();
    }

    public static Dwelling dwelling() {
        return Dwelling.builder()
                .compound("C1")
                .building("3")
                .unit("2")
                .floor(5)
                .room("501")
                .build();
    }

    public static Household household() {
        return Household.builder(HouseholdId.of("H-0001"), dwelling())
                .addMembers(
                        Membership.since(PERSON, AUG_5),
                        new Membership(PersonId.of("P-000002"), AUG_5, Optional.of(AUG_8)))
                .build();
    }

    public static Person person() {
        return Person.builder(PERSON)
                .addNeeds(SpecialNeeds.ELDER_LIVING_ALONE, SpecialNeeds.CANNOT_WALK_WELL)
                .addArrangement(
                        Arrangement.builder(SpecialNeeds.CANNOT_WALK_WELL, "sampled at home", AUG_8.atTime(12, 0))
                                .settledAt(AUG_8.atTime(9, 30))
                                .build())
                .addArrangement(
                        Arrangement.builder(SpecialNeeds.ELDER_LIVING_ALONE, "a call at noon", AUG_20.atTime(18, 0))
                                .build())
                .name("Nobody")
                .phone("000-0000")
                .build();
    }

    public static Released released() {
        return Released.builder(AUG_20, AUG_20)
                .reason("as planned")
                .actor("street office")
                .build();
    }

    public static ImmutableList<EpisodeEvent> episodeEvents() {
        LocalDateTime meeting = AUG_8.atTime(9, 30);
        return ImmutableList.of(
                ReExposed.builder(AUG_8)
                        .at(Anchor.at(meeting.atZone(SHANGHAI)))
                        .reason("a second contact")
                        .actor("street office")
                        .build(),
                extended(),
                Shortened.builder(AUG_8, AUG_20)
                        .source(citation())
                        .reason("a new notice")
                        .actor("street office")
                        .build(),
                ClockStopped.builder(AUG_8).reason("a typhoon").actor("city").build(),
                ClockResumed.builder(AUG_8).reason("it is over").actor("city").build(),
                Transferred.builder(AUG_8)
                        .back(true)
                        .reason("treated")
                        .actor("hospital")
                        .build(),
                TestedPositive.builder(AUG_8).reason("a test").actor("hospital").build(),
                NewSign.builder(AUG_8).reason("a fever").actor("hospital").build(),
                ProtocolChanged.builder(AUG_8, ProtocolId.of("invented-positive-2021"))
                        .keepsCount(true)
                        .putAnchor(AnchorKinds.QUARANTINE_START, Anchor.on(AUG_8))
                        .putAnchor(AnchorKinds.ARRIVAL, Anchor.on(AUG_5))
                        .reason("a positive result")
                        .actor("hospital")
                        .build(),
                released());
    }

    private static Extended extended() {
        ImmutableList<ProtocolDay> days = ImmutableList.of(ProtocolDay.of(17), ProtocolDay.of(21));
        return Extended.builder(AUG_8, AUG_24)
                .addAddedDay(new AddedDays(DutyId.of("nucleic-acid-test"), days))
                .source(interpretation())
                .reason("a case in the building")
                .actor("street office")
                .build();
    }

    public static Episode episode() {
        ZonedDateTime landing = ZonedDateTime.of(2021, 8, 4, 18, 30, 0, 0, SHANGHAI);
        return Episode.builder(Subject.of(PERSON))
                .protocol(ProtocolId.of("invented-2021"))
                .numbering(DayNumbering.START_IS_DAY_1)
                .putAnchor(AnchorKinds.QUARANTINE_START, Anchor.on(AUG_5))
                .putAnchor(AnchorKinds.ARRIVAL, Anchor.at(landing))
                .enrolledOn(AUG_8)
                .addEvent(released())
                .build();
    }

    public static ServiceRecord serviceRecord() {
        return ServiceRecord.builder(ActivityCodes.TEMPERATURE_CHECK, Subject.of(PERSON))
                .performedAt(LocalDateTime.of(2021, 8, 8, 8, 10))
                .recordedAt(LocalDateTime.of(2021, 8, 9, 20, 0, 30))
                .slot(Slot.of("MORNING"))
                .outcome(Outcome.DONE)
                .result("36.6")
                .performer("team 4")
                .build();
    }

    public static CarePackage carePackage() {
        return CarePackage.builder("invented-five-2021")
                .title(text("Five ones"))
                .addIssuers(text("Street office"), text("Health centre"))
                .recipient(SubjectScope.HOUSEHOLD)
                .addLine(CarePackageLine.builder(ItemCode.of("THERMOMETER"), text("Thermometer"), Quantity.exactly(1))
                        .build())
                .addLine(CarePackageLine.builder(ItemCode.of("MASK"), text("Masks"), Quantity.atLeast(2))
                        .unit(text("packs"))
                        .addCitation(interpretation())
                        .build())
                .addLine(CarePackageLine.builder(ItemCode.of("PEN"), text("Pens"), Quantity.several())
                        .optional(true)
                        .build())
                .addCitation(citation())
                .build();
    }

    /** A phase without its length and labels. */
    public static Phase.Builder phase(String name) {
        return Phase.builder(name, Setting.HOME)
                .restriction(Stated.unspecified())
                .addCitation(citation());
    }

    /** A duty without its phase, its occurrence, and its demand or slots. */
    public static Duty.Builder duty(String id) {
        return Duty.builder(DutyId.of(id), ActivityCodes.NUCLEIC_ACID_TEST, SubjectScope.PERSON)
                .window(Stated.unspecified())
                .missPolicy(Stated.unspecified())
                .addCitation(citation());
    }

    /** A protocol without its numbering, phases, duties and sources. */
    public static Protocol.Builder emptyProtocol() {
        return emptyProtocol(ProtocolId.of("invented-2021"), new InForce(Stated.of(AUG_1), Stated.unspecified()));
    }

    private static Protocol.Builder emptyProtocol(ProtocolId id, InForce inForce) {
        return Protocol.builder(id)
                .title(text("Invented rules"))
                .jurisdiction(text("Nowhere"))
                .status(ProtocolStatus.PROVISIONAL)
                .confidence(Confidence.MEDIUM)
                .inForce(inForce)
                .anchor(AnchorRule.firstAvailable(AnchorKinds.QUARANTINE_START, AnchorKinds.LAST_EXPOSURE));
    }

    public static Protocol protocol() {
        return emptyProtocol()
                .numbering(Stated.of(DayNumbering.START_IS_DAY_1))
                .addPhase(Phase.builder("facility", Setting.FACILITY)
                        .restriction(Stated.of(text("Stay in the room.")))
                        .length(Stated.of(PhaseLength.days(14)))
                        .addCitation(citation())
                        .build())
                .addPhase(phase("home")
                        .length(Stated.unspecified())
                        .dayLabels(DayLabels.PHASE)
                        .build())
                .addDuties(test(), temperature(), handOver())
                .consequences(consequences())
                .release(releaseRule())
                .addUncountedService(new UncountedService(
                        ActivityCodes.COUNSELLING, SubjectScope.PERSON, ImmutableList.of(citation())))
                .addCitation(citation())
                .build();
    }

    public static Duty test() {
        return Duty.builder(DutyId.of("nucleic-acid-test"), ActivityCodes.NUCLEIC_ACID_TEST, SubjectScope.PERSON)
                .title(text("Test"))
                .phase("facility")
                .occurrence(OccurrenceRule.onDays(1, 4, 7, 10, 14))
                .demand(Demand.exactly(1))
                .method(text("One nose, one throat."))
                .specimens(2)
                .window(Stated.of(new Window(0, 2)))
                .missPolicy(Stated.of(MissPolicy.blockRelease()))
                .addCitation(interpretation())
                .build();
    }

    private static Duty temperature() {
        Slot evening = Slot.of("EVENING");
        return Duty.builder(DutyId.of("temperature"), ActivityCodes.TEMPERATURE_CHECK, SubjectScope.PERSON)
                .phase("home")
                .occurrence(OccurrenceRule.eachDay())
                .addSlot(new DutySlot(Slot.of("MORNING"), Optional.empty(), Demand.atLeast(1)))
                .addSlot(new DutySlot(evening, Optional.of(LocalTime.of(12, 0)), Demand.atLeast(2)))
                .window(Stated.unspecified())
                .missPolicy(Stated.of(MissPolicy.lapse()))
                .addCitation(citation())
                .build();
    }

    private static Duty handOver() {
        return Duty.builder(DutyId.of("care-package"), ActivityCodes.CARE_PACKAGE, SubjectScope.HOUSEHOLD)
                .phase("facility")
                .occurrence(OccurrenceRule.atStart(1))
                .demand(Demand.atLeast(1))
                .window(Stated.unspecified())
                .missPolicy(Stated.unspecified())
                .outlastsStay(true)
                .addCitation(citation())
                .build();
    }

    public static ImmutableList<OccurrenceRule> occurrenceRules() {
        return ImmutableList.of(
                OccurrenceRule.onDays(0, 7, 14),
                OccurrenceRule.eachDay(),
                OccurrenceRule.atStart(0),
                new OccurrenceRule.EveryNDays(5, ProtocolDay.of(0)),
                new OccurrenceRule.OneOf(ImmutableList.of(ProtocolDay.of(13), ProtocolDay.of(14))),
                new OccurrenceRule.CountWithin(ProtocolDay.of(1), ProtocolDay.of(5), OptionalInt.of(24)),
                new OccurrenceRule.OnOrBefore(ProtocolDay.of(2)),
                new OccurrenceRule.NotBefore(ProtocolDay.of(8)),
                new OccurrenceRule.BeforeLastDay(2),
                new OccurrenceRule.AfterActivity(ActivityCodes.NUCLEIC_ACID_TEST));
    }

    public static ImmutableList<AnchorRule> anchorRules() {
        return ImmutableList.of(
                AnchorRule.firstAvailable(AnchorKinds.LAST_EXPOSURE, AnchorKinds.QUARANTINE_START),
                AnchorRule.allRequired(AnchorKinds.FIRST_EXPOSURE, AnchorKinds.LAST_EXPOSURE));
    }

    public static ImmutableList<PhaseLength> phaseLengths() {
        return ImmutableList.of(
                PhaseLength.days(14),
                new PhaseLength.Hours(336),
                new PhaseLength.UntilDayOf(AnchorKinds.LAST_EXPOSURE, ProtocolDay.of(21)));
    }

    public static ImmutableList<Quantity> quantities() {
        return ImmutableList.of(Quantity.exactly(1), Quantity.atLeast(2), Quantity.several());
    }

    public static ImmutableList<MissPolicy> missPolicies() {
        return ImmutableList.of(
                MissPolicy.lapse(),
                MissPolicy.acceptLate(),
                MissPolicy.makeUp(),
                MissPolicy.blockRelease(),
                MissPolicy.extendTo(21));
    }

    public static ImmutableList<ReleaseCondition> releaseConditions() {
        ReleaseCondition agreed = new ReleaseCondition.Confirmed(ActivityCode.of("DOCTOR_AGREES"));
        ReleaseCondition twoNegatives = new ReleaseCondition.Negatives(
                ActivityCodes.NUCLEIC_ACID_TEST, 2, OptionalInt.of(24), Optional.of(ProtocolDay.of(6)));
        ReleaseCondition oneNegative = new ReleaseCondition.Negatives(
                ActivityCodes.NUCLEIC_ACID_TEST, 1, OptionalInt.empty(), Optional.empty());
        ReleaseCondition dayOver = new ReleaseCondition.DayOver(ProtocolDay.of(7));
        return ImmutableList.of(
                new ReleaseCondition.LastDayOver(),
                dayOver,
                twoNegatives,
                new ReleaseCondition.NothingOpen(),
                agreed,
                new ReleaseCondition.AllOf(ImmutableList.of(new ReleaseCondition.LastDayOver(), oneNegative)),
                new ReleaseCondition.AnyOf(ImmutableList.of(
                        new ReleaseCondition.LastDayOver(),
                        new ReleaseCondition.AllOf(ImmutableList.of(dayOver, twoNegatives)))));
    }

    public static ImmutableList<Transition> transitions() {
        return ImmutableList.of(
                Transition.keep(),
                Transition.adoptRemainder(),
                Transition.adoptIfEarlierRelease(),
                Transition.reBase());
    }

    public static Consequences consequences() {
        return Consequences.builder()
                .reExposure(Stated.of(ReExposureRule.RESTART))
                .positiveTest(Stated.of(new PositiveTestRule(Optional.of(ProtocolId.of("invented-positive-2021")))))
                .newSign(Stated.of(new NewSignRule(5, true)))
                .addCitation(citation())
                .build();
    }

    public static ReleaseRule releaseRule() {
        ReleaseMoment noon = new ReleaseMoment(ReleaseMoment.Day.LAST_DAY, Stated.of(LocalTime.NOON));
        return new ReleaseRule(
                noon, releaseConditions().get(releaseConditions().size() - 1), ImmutableList.of(interpretation()));
    }

    /** The smallest protocol that can be built. */
    public static Protocol smallProtocol(ProtocolId id, InForce inForce) {
        return emptyProtocol(id, inForce)
                .numbering(Stated.unspecified())
                .addPhase(phase("home").length(Stated.of(PhaseLength.days(7))).build())
                .addCitation(citation())
                .build();
    }

    public static ProtocolHistory protocolHistory() {
        InForce august = new InForce(Stated.of(AUG_1), Stated.of(AUG_31));
        InForce sinceSeptember = new InForce(Stated.of(SEP_1), Stated.unspecified());
        return ProtocolHistory.builder(ProtocolId.of("invented"))
                .title(text("Invented rules over time"))
                .addEdition(Edition.builder(smallProtocol(ProtocolId.of("invented-1"), august))
                        .build())
                .addEdition(Edition.builder(smallProtocol(ProtocolId.of("invented-2"), sinceSeptember))
                        .transition(Transition.adoptIfEarlierRelease())
                        .addCitation(interpretation())
                        .build())
                .addAnnounced(smallProtocol(ProtocolId.of("invented-3"), InForce.unspecified()))
                .build();
    }
}
