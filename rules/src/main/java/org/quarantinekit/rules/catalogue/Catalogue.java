// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.catalogue;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import org.quarantinekit.core.access.AccessPolicy;
import org.quarantinekit.core.area.AreaScheme;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.ProtocolHistory;
import org.quarantinekit.core.sampling.SamplingGuide;
import org.quarantinekit.core.sampling.TeamTemplate;
import org.quarantinekit.core.supply.SupplyList;
import org.quarantinekit.core.team.SquadTemplate;
import org.quarantinekit.core.term.ProtocolId;

/**
 * The documents that come with the library: protocols, care packages, supply lists, team and squad templates, sampling guides,
 * access policies and area schemes, each number with its source.
 *
 * <p>It lists what there is, and reads a document when it is asked for: once for each call, because it remembers nothing.
 * Whoever plans for many people asks once and keeps the answer. Immutable, and safe to share between threads.
 *
 * <pre>{@code
 * Protocol protocol = Catalogue.bundled().protocol("fengqing-road-subdistrict-2021");
 * protocol.duty(DutyId.of("nucleic-acid-test")).occurrence(); // day 1, 4, 7, 10 and 14
 * protocol.numbering();                                       // UNSPECIFIED: each episode has to choose
 * }</pre>
 */
public final class Catalogue {

    private final ImmutableListMultimap<String, String> listed;

    /** Creates the catalogue of the documents that are listed here: of each folder, their names. */
    Catalogue(ImmutableListMultimap<String, String> listed) {
        this.listed = listed;
    }

    /** Returns the catalogue of the documents in this library; only the list of them is read. */
    public static Catalogue bundled() {
        return new Catalogue(BundledDocuments.listed());
    }

    /** Returns the identifiers of the protocols, in alphabetical order. */
    public ImmutableList<ProtocolId> protocolIds() {
        return ids(BundledDocuments.PROTOCOLS);
    }

    /**
     * Returns the protocol with this identifier.
     *
     * @throws IllegalArgumentException if the text is no identifier, or there is no such protocol; the latter message
     *     names those there are
     */
    public Protocol protocol(String id) {
        return protocol(ProtocolId.of(id));
    }

    /**
     * Returns the protocol with this identifier.
     *
     * @throws IllegalArgumentException if there is none; the message names those there are
     */
    public Protocol protocol(ProtocolId id) {
        return findProtocol(id)
                .orElseThrow(
                        () -> new IllegalArgumentException("protocol " + id + mustBeOneOf(BundledDocuments.PROTOCOLS)));
    }

    /** Returns the protocol with this identifier, or empty if there is none. */
    public Optional<Protocol> findProtocol(ProtocolId id) {
        return find(
                Protocol.class,
                BundledDocuments.PROTOCOLS,
                requireNonNull(id, "id").code());
    }

    /**
     * Returns the identifiers of the histories, in alphabetical order: of the places where a source says what became of people
     * in flight when the rules changed. Where none does, there is no history, because it would have to be guessed.
     */
    public ImmutableList<ProtocolId> historyIds() {
        return ids(BundledDocuments.HISTORIES);
    }

    /**
     * Returns the history with this identifier.
     *
     * @throws IllegalArgumentException if the text is no identifier, or there is no such history; the latter message names
     *     those there are
     */
    public ProtocolHistory history(String id) {
        ProtocolId known = ProtocolId.of(id);
        if (!listed.containsEntry(BundledDocuments.HISTORIES, known.code())) {
            throw new IllegalArgumentException("history " + known + mustBeOneOf(BundledDocuments.HISTORIES));
        }
        return BundledDocuments.history(known.code());
    }

    /** Returns the codes of the care packages, in alphabetical order. */
    public ImmutableList<String> carePackageCodes() {
        return listed.get(BundledDocuments.CARE_PACKAGES);
    }

    /**
     * Returns the care package with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names those there are, and does not repeat the code
     */
    public CarePackage carePackage(String code) {
        return findCarePackage(code).orElseThrow(() -> unknown("care package", BundledDocuments.CARE_PACKAGES));
    }

    /** Returns the care package with this code, or empty if there is none. */
    public Optional<CarePackage> findCarePackage(String code) {
        return find(CarePackage.class, BundledDocuments.CARE_PACKAGES, requireNonNull(code, "code"));
    }

    /** Returns the codes of the supply lists, in alphabetical order. */
    public ImmutableList<String> supplyListCodes() {
        return listed.get(BundledDocuments.SUPPLY_LISTS);
    }

    /**
     * Returns the supply list with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names those there are, and does not repeat the code
     */
    public SupplyList supplyList(String code) {
        return findSupplyList(code).orElseThrow(() -> unknown("supply list", BundledDocuments.SUPPLY_LISTS));
    }

    /** Returns the supply list with this code, or empty if there is none. */
    public Optional<SupplyList> findSupplyList(String code) {
        return find(SupplyList.class, BundledDocuments.SUPPLY_LISTS, requireNonNull(code, "code"));
    }

    /** Returns the codes of the team templates, in alphabetical order. */
    public ImmutableList<String> teamTemplateCodes() {
        return listed.get(BundledDocuments.TEAM_TEMPLATES);
    }

    /**
     * Returns the team template with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names those there are, and does not repeat the code
     */
    public TeamTemplate teamTemplate(String code) {
        return findTeamTemplate(code).orElseThrow(() -> unknown("team template", BundledDocuments.TEAM_TEMPLATES));
    }

    /** Returns the team template with this code, or empty if there is none. */
    public Optional<TeamTemplate> findTeamTemplate(String code) {
        return find(TeamTemplate.class, BundledDocuments.TEAM_TEMPLATES, requireNonNull(code, "code"));
    }

    /** Returns the codes of the sampling guides, in alphabetical order. */
    public ImmutableList<String> samplingGuideCodes() {
        return listed.get(BundledDocuments.SAMPLING_GUIDES);
    }

    /**
     * Returns the sampling guide with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names those there are, and does not repeat the code
     */
    public SamplingGuide samplingGuide(String code) {
        return findSamplingGuide(code).orElseThrow(() -> unknown("sampling guide", BundledDocuments.SAMPLING_GUIDES));
    }

    /** Returns the sampling guide with this code, or empty if there is none. */
    public Optional<SamplingGuide> findSamplingGuide(String code) {
        return find(SamplingGuide.class, BundledDocuments.SAMPLING_GUIDES, requireNonNull(code, "code"));
    }

    /** Returns the codes of the squad templates, in alphabetical order. */
    public ImmutableList<String> squadTemplateCodes() {
        return listed.get(BundledDocuments.SQUAD_TEMPLATES);
    }

    /**
     * Returns the squad template with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names those there are, and does not repeat the code
     */
    public SquadTemplate squadTemplate(String code) {
        return findSquadTemplate(code).orElseThrow(() -> unknown("squad template", BundledDocuments.SQUAD_TEMPLATES));
    }

    /** Returns the squad template with this code, or empty if there is none. */
    public Optional<SquadTemplate> findSquadTemplate(String code) {
        return find(SquadTemplate.class, BundledDocuments.SQUAD_TEMPLATES, requireNonNull(code, "code"));
    }

    /** Returns the codes of the access policies, in alphabetical order. */
    public ImmutableList<String> accessPolicyCodes() {
        return listed.get(BundledDocuments.ACCESS_POLICIES);
    }

    /**
     * Returns the access policy with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names those there are, and does not repeat the code
     */
    public AccessPolicy accessPolicy(String code) {
        return findAccessPolicy(code).orElseThrow(() -> unknown("access policy", BundledDocuments.ACCESS_POLICIES));
    }

    /** Returns the access policy with this code, or empty if there is none. */
    public Optional<AccessPolicy> findAccessPolicy(String code) {
        return find(AccessPolicy.class, BundledDocuments.ACCESS_POLICIES, requireNonNull(code, "code"));
    }

    /** Returns the codes of the area schemes, in alphabetical order. */
    public ImmutableList<String> areaSchemeCodes() {
        return listed.get(BundledDocuments.AREA_SCHEMES);
    }

    /**
     * Returns the area scheme with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names those there are, and does not repeat the code
     */
    public AreaScheme areaScheme(String code) {
        return findAreaScheme(code).orElseThrow(() -> unknown("area scheme", BundledDocuments.AREA_SCHEMES));
    }

    /** Returns the area scheme with this code, or empty if there is none. */
    public Optional<AreaScheme> findAreaScheme(String code) {
        return find(AreaScheme.class, BundledDocuments.AREA_SCHEMES, requireNonNull(code, "code"));
    }

    private ImmutableList<ProtocolId> ids(String folder) {
        return listed.get(folder).stream().map(ProtocolId::of).collect(ImmutableList.toImmutableList());
    }

    private <T> Optional<T> find(Class<T> type, String folder, String name) {
        return listed.containsEntry(folder, name)
                ? Optional.of(BundledDocuments.read(type, folder, name))
                : Optional.empty();
    }

    private IllegalArgumentException unknown(String document, String folder) {
        return new IllegalArgumentException(document + " code" + mustBeOneOf(folder));
    }

    private String mustBeOneOf(String folder) {
        return " must be one of " + Joiner.on(", ").join(listed.get(folder));
    }
}
