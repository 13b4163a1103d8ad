// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.quarantinekit.core.access.AccessPolicy;
import org.quarantinekit.core.access.AccessRequest;
import org.quarantinekit.core.access.Outing;
import org.quarantinekit.core.area.AreaScheme;
import org.quarantinekit.core.area.LevelChange;
import org.quarantinekit.core.area.LevelMeasures;
import org.quarantinekit.core.area.ScreeningRound;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.json.DocumentReader;
import org.quarantinekit.core.json.InvalidDocumentException;
import org.quarantinekit.core.json.JsonLines;
import org.quarantinekit.core.ledger.AnswerPolicy;
import org.quarantinekit.core.ledger.LedgerEntry;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.ProtocolHistory;
import org.quarantinekit.core.sampling.SamplingGuide;
import org.quarantinekit.core.sampling.SamplingTeam;
import org.quarantinekit.core.sampling.TeamTemplate;
import org.quarantinekit.core.sampling.TeamUnit;
import org.quarantinekit.core.sampling.Tube;
import org.quarantinekit.core.sampling.TubePolicy;
import org.quarantinekit.core.sampling.TubeResult;
import org.quarantinekit.core.supply.Receipt;
import org.quarantinekit.core.supply.StockLine;
import org.quarantinekit.core.supply.SupplyEntry;
import org.quarantinekit.core.supply.SupplyList;
import org.quarantinekit.core.team.Post;
import org.quarantinekit.core.team.Shift;
import org.quarantinekit.core.team.Squad;
import org.quarantinekit.core.team.SquadMember;
import org.quarantinekit.core.team.SquadTemplate;
import org.quarantinekit.rules.worklist.Roster;

/** Finds what is wrong with one file, whatever kind of file it is. */
final class FileCheck {

    private final TextFile file;
    private final List<Finding> findings = new ArrayList<>();

    private FileCheck(TextFile file) {
        this.file = file;
    }

    /**
     * Returns the findings, in the order of the file.
     *
     * @throws NothingDone if the file cannot be read at all
     */
    static ImmutableList<Finding> of(TextFile file) {
        FileCheck check = new FileCheck(file);
        Optional<DocumentKind> kind = DocumentKind.of(file);
        if (kind.isPresent()) {
            check.check(kind.get());
        } else {
            check.add("document: must be " + DocumentKind.all());
        }
        return ImmutableList.copyOf(check.findings);
    }

    private void check(DocumentKind kind) {
        switch (kind) {
            case PROTOCOL -> document(Protocol.class);
            case PROTOCOL_HISTORY -> document(ProtocolHistory.class);
            case CARE_PACKAGE -> document(CarePackage.class);
            case SUPPLY_LIST -> document(SupplyList.class);
            case ANSWER_POLICY -> document(AnswerPolicy.class);
            case TEAM_TEMPLATE -> document(TeamTemplate.class);
            case SAMPLING_GUIDE -> document(SamplingGuide.class);
            case ROSTER -> roster();
            case RECORDS -> rows(DocumentReader.of(ServiceRecord.class)::read, record -> {});
            case LEDGER -> ledger();
            case RECEIPTS -> rows(DocumentReader.of(Receipt.class)::read, receipt -> {});
            case STOCK -> rows(DocumentReader.of(StockLine.class)::read, line -> {});
            case SUPPLIES -> supplies();
            case SAMPLING_TEAMS -> rows(DocumentReader.of(SamplingTeam.class)::read, team -> {});
            case TEAM_UNITS -> rows(DocumentReader.of(TeamUnit.class)::read, unit -> {});
            case TUBES -> rows(DocumentReader.of(Tube.class)::read, tube -> {});
            case TUBE_RESULTS -> rows(DocumentReader.of(TubeResult.class)::read, result -> {});
            case TUBE_POLICY -> document(TubePolicy.class);
            case POSTS -> rows(DocumentReader.of(Post.class)::read, post -> {});
            case POST_STAFF -> rows(DocumentReader.of(SquadMember.class)::read, member -> {});
            case SHIFTS -> rows(DocumentReader.of(Shift.class)::read, shift -> {});
            case SQUADS -> rows(DocumentReader.of(Squad.class)::read, squad -> {});
            case SQUAD_TEMPLATE -> document(SquadTemplate.class);
            case ACCESS_POLICY -> document(AccessPolicy.class);
            case OUTINGS -> rows(DocumentReader.of(Outing.class)::read, outing -> {});
            case ACCESS_REQUEST -> document(AccessRequest.class);
            case AREA_SCHEME -> document(AreaScheme.class);
            case LEVEL_CHANGES -> rows(DocumentReader.of(LevelChange.class)::read, change -> {});
            case SCREENING_ROUNDS -> rows(DocumentReader.of(ScreeningRound.class)::read, round -> {});
            case LEVEL_MEASURES -> rows(DocumentReader.of(LevelMeasures.class)::read, measures -> {});
            case EVENTS -> events();
        }
    }

    private void roster() {
        Roster.Builder roster = Roster.builder();
        rows(new RosterLines(EpisodeDefaults.NONE), row -> row.addTo(roster));
    }

    private <T> void rows(Function<String, T> parser, Consumer<T> accepted) {
        file.read(text -> JsonLines.<T>read(text, parser, accepted, this::add));
    }

    /** What contradicts other lines is known only when all are read, and stands among the findings of its line. */
    private void ledger() {
        LedgerFile ledger = new LedgerFile(file);
        file.read(text -> JsonLines.<LedgerEntry>read(
                text,
                DocumentReader.of(LedgerEntry.class)::read,
                entry -> ledger.add(entry, text.getLineNumber()),
                this::add));
        ledger.contradictions().forEach(this::add);
        findings.sort(Comparator.comparingInt(Finding::line));
    }

    private void supplies() {
        SuppliesFile supplies = new SuppliesFile();
        file.read(text -> JsonLines.<SupplyEntry>read(
                text,
                DocumentReader.of(SupplyEntry.class)::read,
                entry -> supplies.add(entry, text.getLineNumber()),
                this::add));
        supplies.contradictions().forEach(this::add);
        findings.sort(Comparator.comparingInt(Finding::line));
    }

    private void events() {
        try {
            JsonNode list = file.read(text -> DocumentReader.of(JsonNode.class).read(text));
            DocumentParts.problems("", list, EpisodeEvent.class).forEach(this::add);
        } catch (InvalidDocumentException e) {
            add(String.valueOf(e.getMessage()));
        }
    }

    /** The library stops at the first problem of a document, so that its parts are read one by one as well. */
    private void document(Class<?> type) {
        try {
            JsonNode tree = file.read(text -> DocumentReader.of(JsonNode.class).read(text));
            DocumentParts.problems(tree, type).forEach(this::add);
            file.read(text -> DocumentReader.of(type).read(text));
        } catch (InvalidDocumentException e) {
            if (findings.stream().noneMatch(finding -> finding.text().equals(e.reason()))) {
                add(String.valueOf(e.getMessage()));
            }
        }
    }

    private void add(JsonLines.RefusedLine line) {
        findings.add(new Finding(file.name(), (int) line.line(), line.reason()));
    }

    private void add(String text) {
        findings.add(new Finding(file.name(), 0, text));
    }
}
