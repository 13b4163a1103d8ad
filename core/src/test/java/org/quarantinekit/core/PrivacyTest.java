// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarantinekit.core.access.AccessRequest;
import org.quarantinekit.core.access.Outing;
import org.quarantinekit.core.access.OutingPurpose;
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
import org.quarantinekit.core.ledger.Answer;
import org.quarantinekit.core.ledger.Concern;
import org.quarantinekit.core.ledger.ConcernCategory;
import org.quarantinekit.core.ledger.ConcernId;
import org.quarantinekit.core.ledger.Contact;
import org.quarantinekit.core.ledger.ContactId;
import org.quarantinekit.core.ledger.LedgerEntry;
import org.quarantinekit.core.ledger.Reopening;
import org.quarantinekit.core.ledger.Study;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.subject.Arrangement;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.Person;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.SpecialNeeds;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.supply.Amount;
import org.quarantinekit.core.supply.Cancellation;
import org.quarantinekit.core.supply.Need;
import org.quarantinekit.core.supply.NeedId;
import org.quarantinekit.core.supply.OrderId;
import org.quarantinekit.core.team.Shift;
import org.quarantinekit.core.team.SquadMember;
import org.quarantinekit.core.team.TeamSamples;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.Channel;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.ProtocolId;

/** What could be somebody's name, number, door or story is in no text that a log might keep. */
class PrivacyTest {

    private static final String MARKER = "MARKER";
    private static final int MARKED_FLOOR = 137;
    private static final LocalDate AUG_8 = LocalDate.of(2021, 8, 8); // Sunday
    private static final LocalDate AUG_9 = LocalDate.of(2021, 8, 9); // Monday
    private static final LocalDateTime MORNING = AUG_8.atTime(8, 10);
    private static final PersonId PERSON = PersonId.of("P-000001");
    private static final HouseholdId HOUSEHOLD = HouseholdId.of("H-0001");
    private static final ConcernId CONCERN = ConcernId.of("Q-1");
    private static final StaffId MARKED_STAFF = StaffId.of(MARKER);
    private static final OutingPurpose MARKED_PURPOSE = OutingPurpose.of(MARKER);

    private static ImmutableList<Object> documents() {
        return ImmutableList.builder()
                .add(person(), dwelling(), household(), episode(), record(), List.of(person()), person().needs())
                .add(arrangement(), need(), cancellation(), concern(), List.of(concern()))
                .add(roundMember(), samplingRound())
                .add(accessRequest(), outing(), List.of(outing()))
                .addAll(events())
                .addAll(ledgerEntries())
                .build();
    }

    private static ImmutableList<EpisodeEvent> events() {
        return ImmutableList.of(
                ReExposed.builder(AUG_8).reason(MARKER).actor(MARKER).build(),
                Extended.builder(AUG_8, AUG_9).reason(MARKER).actor(MARKER).build(),
                Shortened.builder(AUG_8, AUG_9).reason(MARKER).actor(MARKER).build(),
                ClockStopped.builder(AUG_8).reason(MARKER).actor(MARKER).build(),
                ClockResumed.builder(AUG_8).reason(MARKER).actor(MARKER).build(),
                Transferred.builder(AUG_8).reason(MARKER).actor(MARKER).build(),
                TestedPositive.builder(AUG_8).reason(MARKER).actor(MARKER).build(),
                NewSign.builder(AUG_8).reason(MARKER).actor(MARKER).build(),
                ProtocolChanged.builder(AUG_8, ProtocolId.of("invented-2021"))
                        .reason(MARKER)
                        .actor(MARKER)
                        .build(),
                Released.builder(AUG_8, AUG_8).reason(MARKER).actor(MARKER).build());
    }

    @Test
    void events_ofTheDocuments_areOfEveryKind() {
        assertThat(EpisodeEvent.class.getPermittedSubclasses())
                .allSatisfy(kind ->
                        assertThat(events()).filteredOn(kind::isInstance).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void toString_document_holdsNothingPersonal(Object document) {
        assertThat(document.toString()).doesNotContain(MARKER, String.valueOf(MARKED_FLOOR));
    }

    @Test
    void toString_documents_stillSayWhichOneItIs() {
        assertThat(person())
                .hasToString("Person{id=P-000001, needs=[DISABILITY],"
                        + " arrangements=[Arrangement{need=DISABILITY, dueBy=2021-08-08T08:10}]}");
        assertThat(dwelling()).hasToString("Dwelling{compound=C1, building=3, unit=2}");
        assertThat(record())
                .hasToString("ServiceRecord{activity=CONTACT, subject=PERSON P-000001,"
                        + " performedAt=2021-08-08T08:10, outcome=DONE}");
    }

    @Test
    void toString_roundMember_stillSaysWhoAndWhereabouts() {
        assertThat(roundMember())
                .hasToString("RoundMember[person=P-000001, household=H-0001,"
                        + " dwelling=Dwelling{compound=C1, building=3, unit=2}, needs=[CANNOT_WALK_WELL]]");
    }

    /** Who serves is a code chosen by the caller, and may be told; there is no attribute that could hold a name. */
    @Test
    void toString_squadsAndShifts_sayCodesAndNothingElse() {
        assertThat(SquadMember.of(StaffId.of("S-1"), TeamSamples.SECRETARY))
                .hasToString("SquadMember[staff=S-1, role=SECRETARY, origin=Optional.empty]");
        assertThat(TeamSamples.squad())
                .hasToString("Squad{id=SQ-1, template=invented-branch-2021, task=CHECKPOINT,"
                        + " members=[SquadMember[staff=S-1, role=SECRETARY, origin=Optional[LEADING_BODY]],"
                        + " SquadMember[staff=S-2, role=MEMBER, origin=Optional.empty]], served=[BUILDING C1/3]}");
        assertThat(TeamSamples.shifts().get(0))
                .hasToString("Shift[post=GATE-1, staff=S-1, role=VILLAGE_CADRE,"
                        + " from=2021-08-08T08:00, to=2021-08-08T20:00]");
        assertThat(Shift.class.getRecordComponents()).hasSize(5);
    }

    @Test
    void toString_events_stillSayWhatHappenedAndWhen() {
        assertThat(events().stream().map(Object::toString))
                .containsExactly(
                        "ReExposed{on=2021-08-08}",
                        "Extended{on=2021-08-08, lastDay=2021-08-09, addedDays=[]}",
                        "Shortened{on=2021-08-08, lastDay=2021-08-09}",
                        "ClockStopped{on=2021-08-08}",
                        "ClockResumed{on=2021-08-08}",
                        "Transferred{on=2021-08-08, back=false}",
                        "TestedPositive{on=2021-08-08}",
                        "NewSign{on=2021-08-08}",
                        "ProtocolChanged{on=2021-08-08, protocol=invented-2021, keepsCount=false, anchors={}}",
                        "Released{on=2021-08-08, lastDay=2021-08-08}");
    }

    @Test
    void toString_supplyEntries_stillSayWhatWasAskedForAndCancelled() {
        assertThat(need())
                .hasToString("Need{id=N-1, household=H-0001, person=P-000001, item=TABLETS, amount=2 BOX,"
                        + " channel=TELEPHONE, askedAt=2021-08-08T08:10, urgency=ORDINARY}");
        assertThat(cancellation()).hasToString("Cancellation{order=O-1, at=2021-08-08T08:10}");
    }

    @Test
    void toString_ledgerEntries_stillSayWhichConcernAndWhen() {
        assertThat(ledgerEntries().stream().map(Object::toString))
                .containsExactly(
                        "Contact{at=2021-08-08T08:10, id=T-1, household=H-0001, channel=TELEPHONE,"
                                + " signsOfDistress=false,"
                                + " concerns=[Concern{id=Q-1, category=DIFFICULTY, person=P-000001}]}",
                        "Study{at=2021-08-08T08:10, concern=Q-1}",
                        "Answer{at=2021-08-08T08:10, concern=Q-1}",
                        "Reopening{at=2021-08-08T08:10, concern=Q-1}");
    }

    @Test
    void ledgerEntries_ofTheDocuments_areOfEveryKind() {
        assertThat(LedgerEntry.class.getPermittedSubclasses())
                .allSatisfy(kind ->
                        assertThat(ledgerEntries()).filteredOn(kind::isInstance).hasSize(1));
    }

    @Test
    void toString_ofWhoPassesACheckpoint_saysNothingOfWhatFor() {
        assertThat(accessRequest())
                .hasToString("AccessRequest{at=2021-08-08T08:10, direction=OUT, passer=PERSON, household=H-0001,"
                        + " person=P-000001, stepsDone=[]}");
        assertThat(outing()).hasToString("Outing{household=H-0001, person=P-000001, leftAt=2021-08-08T08:10}");
        assertThat(accessRequest().purpose()).contains(MARKED_PURPOSE);
        assertThat(outing().purpose()).contains(MARKED_PURPOSE);
    }

    @Test
    void attributes_ofSuppliesAndLedger_keepWhatTheTextLeavesOut() {
        assertThat(arrangement().plan()).isEqualTo(MARKER);
        assertThat(need().note()).contains(MARKER);
        assertThat(cancellation().reason()).contains(MARKER);
        assertThat(concern().text()).contains(MARKER);
        assertThat(ledgerEntries()).allSatisfy(entry -> assertThat(entry.by()).contains(MARKED_STAFF));
        assertThat(ledgerEntries().stream().filter(Study.class::isInstance).map(entry -> ((Study) entry).finding()))
                .containsExactly(Optional.of(MARKER));
        assertThat(ledgerEntries().stream().filter(Answer.class::isInstance).map(entry -> ((Answer) entry).text()))
                .containsExactly(Optional.of(MARKER));
        assertThat(ledgerEntries().stream()
                        .filter(Reopening.class::isInstance)
                        .map(entry -> ((Reopening) entry).reason()))
                .containsExactly(Optional.of(MARKER));
    }

    @Test
    void attributes_ofTheDocuments_keepWhatTheTextLeavesOut() {
        assertThat(person().name()).contains(MARKER);
        assertThat(person().phone()).contains(MARKER);
        assertThat(dwelling().room()).isEqualTo(MARKER);
        assertThat(dwelling().floor()).isEqualTo(MARKED_FLOOR);
        assertThat(events()).allSatisfy(event -> {
            assertThat(event.reason()).contains(MARKER);
            assertThat(event.actor()).contains(MARKER);
        });
        assertThat(record().result()).contains(MARKER);
        assertThat(record().performer()).contains(MARKER);
    }

    private static Person person() {
        return Person.builder(PERSON)
                .addNeed(SpecialNeeds.DISABILITY)
                .addArrangement(arrangement())
                .name(MARKER)
                .phone(MARKER)
                .build();
    }

    private static Arrangement arrangement() {
        return Arrangement.builder(SpecialNeeds.DISABILITY, MARKER, MORNING).build();
    }

    private static Need need() {
        return Need.builder(NeedId.of("N-1"), HOUSEHOLD, SupplySamples.TABLETS, Amount.of(2, SupplySamples.BOX))
                .person(PERSON)
                .channel(Channel.TELEPHONE)
                .askedAt(MORNING)
                .note(MARKER)
                .build();
    }

    private static Cancellation cancellation() {
        return Cancellation.builder(OrderId.of("O-1"), MORNING).reason(MARKER).build();
    }

    private static Concern concern() {
        return Concern.builder(CONCERN, ConcernCategory.DIFFICULTY)
                .person(PERSON)
                .text(MARKER)
                .build();
    }

    private static ImmutableList<LedgerEntry> ledgerEntries() {
        return ImmutableList.of(
                Contact.builder(ContactId.of("T-1"), HOUSEHOLD, MORNING, Channel.TELEPHONE)
                        .by(MARKED_STAFF)
                        .addConcern(concern())
                        .build(),
                Study.builder(CONCERN, MORNING).by(MARKED_STAFF).finding(MARKER).build(),
                Answer.builder(CONCERN, MORNING).by(MARKED_STAFF).text(MARKER).build(),
                Reopening.builder(CONCERN, MORNING)
                        .by(MARKED_STAFF)
                        .reason(MARKER)
                        .build());
    }

    private static Dwelling dwelling() {
        return Dwelling.builder()
                .compound("C1")
                .building("3")
                .unit("2")
                .floor(MARKED_FLOOR)
                .room(MARKER)
                .build();
    }

    private static RoundMember roundMember() {
        return new RoundMember(
                PERSON, HouseholdId.of("H-0001"), dwelling(), ImmutableSortedSet.of(SpecialNeeds.CANNOT_WALK_WELL));
    }

    private static SamplingRound samplingRound() {
        return SamplingRound.builder("round-2021-08-08", AUG_8)
                .addMember(roundMember())
                .build();
    }

    private static AccessRequest accessRequest() {
        return AccessRequest.builder(MORNING, AccessRequest.Direction.OUT, AccessRequest.Passer.PERSON)
                .household(HOUSEHOLD)
                .person(PERSON)
                .purpose(MARKED_PURPOSE)
                .build();
    }

    private static Outing outing() {
        return Outing.builder(HOUSEHOLD, MORNING)
                .person(PERSON)
                .purpose(MARKED_PURPOSE)
                .build();
    }

    private static Household household() {
        return Household.builder(HOUSEHOLD, dwelling())
                .addMember(Membership.since(PERSON, AUG_8))
                .build();
    }

    private static Episode episode() {
        return Episode.builder(Subject.of(PERSON)).addAllEvents(events()).build();
    }

    private static ServiceRecord record() {
        return ServiceRecord.builder(ActivityCodes.CONTACT, Subject.of(PERSON))
                .performedAt(MORNING)
                .outcome(Outcome.DONE)
                .result(MARKER)
                .performer(MARKER)
                .build();
    }
}
