// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.catalogue;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.ProtocolHistory;
import org.quarantinekit.core.supply.SupplyList;
import org.quarantinekit.core.term.ProtocolId;

/**
 * The documents that come with the library: protocols, care packages and supply lists, each number with its source.
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

    private final ImmutableList<ProtocolId> protocolIds;
    private final ImmutableList<ProtocolId> historyIds;
    private final ImmutableList<String> carePackageCodes;
    private final ImmutableList<String> supplyListCodes;

    Catalogue(
            ImmutableList<ProtocolId> protocolIds,
            ImmutableList<ProtocolId> historyIds,
            ImmutableList<String> carePackageCodes,
            ImmutableList<String> supplyListCodes) {
        this.protocolIds = protocolIds;
        this.historyIds = historyIds;
        this.carePackageCodes = carePackageCodes;
        this.supplyListCodes = supplyListCodes;
    }

    /** Returns the catalogue of the documents in this library; only the list of them is read. */
    public static Catalogue bundled() {
        return new Catalogue(
                ids(BundledDocuments.PROTOCOLS),
                ids(BundledDocuments.HISTORIES),
                BundledDocuments.listed(BundledDocuments.CARE_PACKAGES),
                BundledDocuments.listed(BundledDocuments.SUPPLY_LISTS));
    }

    private static ImmutableList<ProtocolId> ids(String folder) {
        return BundledDocuments.listed(folder).stream().map(ProtocolId::of).collect(ImmutableList.toImmutableList());
    }

    /** Returns the identifiers of the protocols, in alphabetical order. */
    public ImmutableList<ProtocolId> protocolIds() {
        return protocolIds;
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
                .orElseThrow(() -> new IllegalArgumentException("protocol " + id + mustBeOneOf(protocolIds)));
    }

    /** Returns the protocol with this identifier, or empty if there is none. */
    public Optional<Protocol> findProtocol(ProtocolId id) {
        requireNonNull(id, "id");
        return protocolIds.contains(id)
                ? Optional.of(BundledDocuments.read(Protocol.class, BundledDocuments.PROTOCOLS, id.code()))
                : Optional.empty();
    }

    /**
     * Returns the identifiers of the histories, in alphabetical order: of the places where a source says what became of people
     * in flight when the rules changed. Where none does, there is no history, because it would have to be guessed.
     */
    public ImmutableList<ProtocolId> historyIds() {
        return historyIds;
    }

    /**
     * Returns the history with this identifier.
     *
     * @throws IllegalArgumentException if the text is no identifier, or there is no such history; the latter message names
     *     those there are
     */
    public ProtocolHistory history(String id) {
        ProtocolId known = ProtocolId.of(id);
        if (!historyIds.contains(known)) {
            throw new IllegalArgumentException("history " + known + mustBeOneOf(historyIds));
        }
        return BundledDocuments.history(known.code());
    }

    /** Returns the codes of the care packages, in alphabetical order. */
    public ImmutableList<String> carePackageCodes() {
        return carePackageCodes;
    }

    /**
     * Returns the care package with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names those there are, and does not repeat the code
     */
    public CarePackage carePackage(String code) {
        return findCarePackage(code)
                .orElseThrow(() -> new IllegalArgumentException("care package code" + mustBeOneOf(carePackageCodes)));
    }

    /** Returns the care package with this code, or empty if there is none. */
    public Optional<CarePackage> findCarePackage(String code) {
        requireNonNull(code, "code");
        return carePackageCodes.contains(code)
                ? Optional.of(BundledDocuments.read(CarePackage.class, BundledDocuments.CARE_PACKAGES, code))
                : Optional.empty();
    }

    /** Returns the codes of the supply lists, in alphabetical order. */
    public ImmutableList<String> supplyListCodes() {
        return supplyListCodes;
    }

    /**
     * Returns the supply list with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names those there are, and does not repeat the code
     */
    public SupplyList supplyList(String code) {
        return findSupplyList(code)
                .orElseThrow(() -> new IllegalArgumentException("supply list code" + mustBeOneOf(supplyListCodes)));
    }

    /** Returns the supply list with this code, or empty if there is none. */
    public Optional<SupplyList> findSupplyList(String code) {
        requireNonNull(code, "code");
        return supplyListCodes.contains(code)
                ? Optional.of(BundledDocuments.read(SupplyList.class, BundledDocuments.SUPPLY_LISTS, code))
                : Optional.empty();
    }

    private static String mustBeOneOf(ImmutableList<?> known) {
        return " must be one of " + Joiner.on(", ").join(known);
    }
}
