// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.quarantinekit.core.access.AccessPolicy;
import org.quarantinekit.core.access.AccessProvision;
import org.quarantinekit.core.access.AccessRequest;
import org.quarantinekit.core.access.AccessRule;
import org.quarantinekit.core.access.Outing;
import org.quarantinekit.core.area.AreaLevel;
import org.quarantinekit.core.area.AreaScheme;
import org.quarantinekit.core.area.DowngradeRule;
import org.quarantinekit.core.area.LevelChange;
import org.quarantinekit.core.area.LevelMeasures;
import org.quarantinekit.core.area.ScreeningRound;
import org.quarantinekit.core.care.CarePackageLine;
import org.quarantinekit.core.episode.AddedDays;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.ledger.AnswerPolicy;
import org.quarantinekit.core.ledger.AnswerRule;
import org.quarantinekit.core.ledger.LedgerEntry;
import org.quarantinekit.core.protocol.AnchorRule;
import org.quarantinekit.core.protocol.Consequences;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.DutySlot;
import org.quarantinekit.core.protocol.Edition;
import org.quarantinekit.core.protocol.InForce;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.PhaseLength;
import org.quarantinekit.core.protocol.ProtocolHistory;
import org.quarantinekit.core.protocol.ReleaseCondition;
import org.quarantinekit.core.protocol.ReleaseMoment;
import org.quarantinekit.core.protocol.ReleaseRule;
import org.quarantinekit.core.protocol.Transition;
import org.quarantinekit.core.protocol.UncountedService;
import org.quarantinekit.core.sampling.CapacityRule;
import org.quarantinekit.core.sampling.HomeVisitRule;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.SamplingGuide;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.sampling.SamplingSite;
import org.quarantinekit.core.sampling.SamplingTeam;
import org.quarantinekit.core.sampling.Specimen;
import org.quarantinekit.core.sampling.TeamMember;
import org.quarantinekit.core.sampling.TeamRole;
import org.quarantinekit.core.sampling.TeamTemplate;
import org.quarantinekit.core.sampling.TeamUnit;
import org.quarantinekit.core.sampling.TimeSlot;
import org.quarantinekit.core.sampling.Tube;
import org.quarantinekit.core.sampling.TubeOverride;
import org.quarantinekit.core.sampling.TubePolicy;
import org.quarantinekit.core.sampling.TubePreset;
import org.quarantinekit.core.sampling.TubeResult;
import org.quarantinekit.core.sampling.TubeRule;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.Person;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.supply.Amount;
import org.quarantinekit.core.supply.DeliveryLine;
import org.quarantinekit.core.supply.OrderLine;
import org.quarantinekit.core.supply.PurchaseLimit;
import org.quarantinekit.core.supply.Receipt;
import org.quarantinekit.core.supply.ReceiptLine;
import org.quarantinekit.core.supply.StockLine;
import org.quarantinekit.core.supply.SupplyEntry;
import org.quarantinekit.core.supply.SupplyItem;
import org.quarantinekit.core.supply.SupplyList;
import org.quarantinekit.core.team.NamedTask;
import org.quarantinekit.core.team.Post;
import org.quarantinekit.core.team.PostNeed;
import org.quarantinekit.core.team.Shift;
import org.quarantinekit.core.team.Squad;
import org.quarantinekit.core.team.SquadMember;
import org.quarantinekit.core.team.SquadRole;
import org.quarantinekit.core.team.SquadTemplate;
import org.quarantinekit.core.team.StaffCount;
import org.quarantinekit.core.term.Quantity;

/** A document that is refused, and the whole message; the table of them is the folder {@code refused}. */
record Refusal(Class<?> type, String document, String message) {

    private static final ImmutableMap<String, Class<?>> TYPES = Maps.uniqueIndex(
            ImmutableList.of(
                    AddedDays.class,
                    Amount.class,
                    AnchorRule.class,
                    AnswerPolicy.class,
                    AnswerRule.class,
                    CarePackageLine.class,
                    Citation.class,
                    Consequences.class,
                    DeliveryLine.class,
                    Demand.class,
                    DutySlot.class,
                    Dwelling.class,
                    Edition.class,
                    Episode.class,
                    EpisodeEvent.class,
                    Household.class,
                    InForce.class,
                    LedgerEntry.class,
                    LocalizedText.class,
                    Membership.class,
                    MissPolicy.class,
                    OccurrenceRule.class,
                    OrderLine.class,
                    Person.class,
                    PhaseLength.class,
                    ProtocolHistory.class,
                    PurchaseLimit.class,
                    Quantity.class,
                    Receipt.class,
                    ReceiptLine.class,
                    ReleaseCondition.class,
                    ReleaseMoment.class,
                    ReleaseRule.class,
                    ServiceRecord.class,
                    StockLine.class,
                    Subject.class,
                    SupplyEntry.class,
                    SupplyItem.class,
                    SupplyList.class,
                    Transition.class,
                    UncountedService.class,
                    CapacityRule.class,
                    HomeVisitRule.class,
                    RoundMember.class,
                    SamplingGuide.class,
                    SamplingRound.class,
                    SamplingSite.class,
                    SamplingTeam.class,
                    Specimen.class,
                    TeamMember.class,
                    TeamRole.class,
                    TeamTemplate.class,
                    TeamUnit.class,
                    TimeSlot.class,
                    Tube.class,
                    TubeOverride.class,
                    TubePolicy.class,
                    TubePreset.class,
                    TubeResult.class,
                    TubeRule.class,
                    NamedTask.class,
                    Post.class,
                    PostNeed.class,
                    Shift.class,
                    Squad.class,
                    SquadMember.class,
                    SquadRole.class,
                    SquadTemplate.class,
                    StaffCount.class,
                    AccessPolicy.class,
                    AccessProvision.class,
                    AccessRequest.class,
                    AccessRule.class,
                    Outing.class,
                    AreaLevel.class,
                    AreaScheme.class,
                    DowngradeRule.class,
                    LevelChange.class,
                    LevelMeasures.class,
                    ScreeningRound.class),
            Class::getSimpleName);

    static ImmutableList<Refusal> all() {
        ImmutableList.Builder<Refusal> all = ImmutableList.builder();
        for (String file : List.of(
                "shapes",
                "dates",
                "times",
                "numbers",
                "words",
                "kinds",
                "checks",
                "supply",
                "ledger",
                "sampling",
                "team",
                "access",
                "area")) {
            all.addAll(in(file));
        }
        return all.build();
    }

    private static ImmutableList<Refusal> in(String file) {
        ImmutableList.Builder<Refusal> rows = ImmutableList.builder();
        for (String row : Splitter.on("\n\n").split(text(file))) {
            if (!row.startsWith("#")) {
                int blank = row.indexOf(' ');
                int line = row.indexOf('\n');
                rows.add(new Refusal(
                        requireNonNull(TYPES.get(row.substring(0, blank)), row),
                        row.substring(blank + 1, line),
                        row.substring(line).strip()));
            }
        }
        return rows.build();
    }

    private static String text(String file) {
        try (InputStream in = Refusal.class.getResourceAsStream("/refused/" + file + ".txt")) {
            return new String(requireNonNull(in, file).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return type.getSimpleName() + " " + document;
    }
}
