// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.quarantinekit.core.AccessSamples;
import org.quarantinekit.core.AreaSamples;
import org.quarantinekit.core.LedgerSamples;
import org.quarantinekit.core.Samples;
import org.quarantinekit.core.SupplySamples;
import org.quarantinekit.core.access.AccessPolicy;
import org.quarantinekit.core.access.AccessProvision;
import org.quarantinekit.core.access.AccessRequest;
import org.quarantinekit.core.access.Outing;
import org.quarantinekit.core.area.AreaScheme;
import org.quarantinekit.core.area.LevelChange;
import org.quarantinekit.core.area.LevelMeasures;
import org.quarantinekit.core.area.ScreeningRound;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.ledger.AnswerPolicy;
import org.quarantinekit.core.ledger.LedgerEntry;
import org.quarantinekit.core.protocol.AnchorRule;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.PhaseLength;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.ProtocolHistory;
import org.quarantinekit.core.protocol.ReleaseCondition;
import org.quarantinekit.core.protocol.Transition;
import org.quarantinekit.core.sampling.SamplingGuide;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.sampling.SamplingSamples;
import org.quarantinekit.core.sampling.SamplingSite;
import org.quarantinekit.core.sampling.SamplingTeam;
import org.quarantinekit.core.sampling.TeamTemplate;
import org.quarantinekit.core.sampling.TeamUnit;
import org.quarantinekit.core.sampling.TimeSlot;
import org.quarantinekit.core.sampling.Tube;
import org.quarantinekit.core.sampling.TubePolicy;
import org.quarantinekit.core.sampling.TubeResult;
import org.quarantinekit.core.sampling.TubeRule;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.Person;
import org.quarantinekit.core.supply.Receipt;
import org.quarantinekit.core.supply.StockLine;
import org.quarantinekit.core.supply.SupplyEntry;
import org.quarantinekit.core.supply.SupplyList;
import org.quarantinekit.core.team.Post;
import org.quarantinekit.core.team.Shift;
import org.quarantinekit.core.team.Squad;
import org.quarantinekit.core.team.SquadTemplate;
import org.quarantinekit.core.team.TeamSamples;
import org.quarantinekit.core.term.Quantity;

/** A document of the samples, and the checked-in text that it is written as. */
record Golden(String name, JavaType type, Object document) {

    private static final JsonMapper MAPPER = QuarantineJson.mapper();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    static ImmutableList<Golden> all() {
        return ImmutableList.of(
                one("protocol", Protocol.class, Samples.protocol()),
                one("protocol-history", ProtocolHistory.class, Samples.protocolHistory()),
                one("care-package", CarePackage.class, Samples.carePackage()),
                one("household", Household.class, Samples.household()),
                one("person", Person.class, Samples.person()),
                one("episode", Episode.class, Samples.episode()),
                one("service-record", ServiceRecord.class, Samples.serviceRecord()),
                one("supply-list", SupplyList.class, SupplySamples.supplyList()),
                one("receipt", Receipt.class, SupplySamples.receipt()),
                one("answer-policy", AnswerPolicy.class, LedgerSamples.answerPolicy()),
                list("occurrence-rules", OccurrenceRule.class, Samples.occurrenceRules()),
                list("miss-policies", MissPolicy.class, Samples.missPolicies()),
                list("release-conditions", ReleaseCondition.class, Samples.releaseConditions()),
                list("transitions", Transition.class, Samples.transitions()),
                list("anchor-rules", AnchorRule.class, Samples.anchorRules()),
                list("phase-lengths", PhaseLength.class, Samples.phaseLengths()),
                list("quantities", Quantity.class, Samples.quantities()),
                list("episode-events", EpisodeEvent.class, Samples.episodeEvents()),
                list("supply-entries", SupplyEntry.class, SupplySamples.supplyEntries()),
                list("stock-lines", StockLine.class, SupplySamples.stockLines()),
                list("ledger-entries", LedgerEntry.class, LedgerSamples.ledgerEntries()),
                one("sampling-round", SamplingRound.class, SamplingSamples.round()),
                one("team-template", TeamTemplate.class, SamplingSamples.template()),
                one("sampling-team", SamplingTeam.class, SamplingSamples.team()),
                one("sampling-guide", SamplingGuide.class, SamplingSamples.guide()),
                one("tube-policy", TubePolicy.class, SamplingSamples.policy()),
                list("tube-rules", TubeRule.class, SamplingSamples.tubeRules()),
                list("tubes", Tube.class, SamplingSamples.tubes()),
                list("team-units", TeamUnit.class, SamplingSamples.teamUnits()),
                list("tube-results", TubeResult.class, SamplingSamples.tubeResults()),
                list("sampling-sites", SamplingSite.class, SamplingSamples.sites()),
                list("time-slots", TimeSlot.class, SamplingSamples.slots()),
                one("squad-template", SquadTemplate.class, TeamSamples.template()),
                one("squad", Squad.class, TeamSamples.squad()),
                one("post", Post.class, TeamSamples.post()),
                list("shifts", Shift.class, TeamSamples.shifts()),
                one("access-policy", AccessPolicy.class, AccessSamples.policy()),
                one("access-request", AccessRequest.class, AccessSamples.request()),
                list("access-provisions", AccessProvision.class, AccessSamples.provisions()),
                list("outings", Outing.class, AccessSamples.outings()),
                one("area-scheme", AreaScheme.class, AreaSamples.scheme()),
                list("level-changes", LevelChange.class, AreaSamples.changes()),
                list("level-measures", LevelMeasures.class, AreaSamples.measures()),
                list("screening-rounds", ScreeningRound.class, AreaSamples.rounds()));
    }

    private static <T> Golden one(String name, Class<T> type, T document) {
        return new Golden(name, MAPPER.constructType(type), document);
    }

    private static <T> Golden list(String name, Class<T> type, List<T> documents) {
        return new Golden(name, MAPPER.getTypeFactory().constructCollectionType(List.class, type), documents);
    }

    /** Returns the document as the mapper writes it, indented by two blanks. */
    String written() throws IOException {
        ObjectWriter writer = MAPPER.writerFor(type)
                .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));
        return writer.writeValueAsString(document) + "\n";
    }

    /** Returns what the mapper reads from the text. */
    Object read(String text) throws IOException {
        return MAPPER.readValue(text, type);
    }

    /** Returns the checked-in text of a document. */
    static String text(String name) {
        try (InputStream in = Golden.class.getResourceAsStream("/golden/" + name + ".json")) {
            return new String(requireNonNull(in, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
