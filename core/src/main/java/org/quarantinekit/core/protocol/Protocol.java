// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.Confidence;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.DutyId;
import org.quarantinekit.core.term.ProtocolId;

/**
 * The rules of one issuer for one kind of stay: phases, duties, and where each number comes from. It knows no people.
 *
 * <p>What the source leaves open is {@code UNSPECIFIED}, and stays so.
 */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableProtocol.class)
@JsonDeserialize(builder = Protocol.Builder.class)
public interface Protocol {

    /** The identifier of the document. */
    ProtocolId id();

    /** What the protocol is called. */
    LocalizedText title();

    /** Where it applied. */
    LocalizedText jurisdiction();

    /** How finished the document is. */
    ProtocolStatus status();

    /** How far its sources can be trusted. */
    Confidence confidence();

    /** From when to when it was in force. */
    InForce inForce();

    /** Which number the anchor's day bears. Where the source does not say, each episode has to choose. */
    Stated<DayNumbering> numbering();

    /** Which date of an episode is the anchor. */
    AnchorRule anchor();

    /** The hour that decides from which day the anchor counts; an anchor without a time is then refused. */
    Optional<AnchorCutOff> cutOff();

    /** The stretches of the stay, in order, at least one. */
    ImmutableList<Phase> phases();

    /** What is owed. */
    ImmutableList<Duty> duties();

    /** What events do to the stay; nothing is known about it unless said, and planning such an event is then refused. */
    @Value.Default
    default Consequences consequences() {
        return Consequences.unspecified();
    }

    /** When the stay can be over; the midnight that ends its last day unless said. */
    @Value.Default
    default ReleaseRule release() {
        return ReleaseRule.afterLastDay();
    }

    /** What the source names without a number. */
    ImmutableList<UncountedService> uncountedServices();

    /** Where the protocol as a whole comes from, at least one source. */
    ImmutableList<Citation> citations();

    /**
     * Returns the duty with this identifier.
     *
     * @throws IllegalArgumentException if the protocol has none
     */
    default Duty duty(DutyId id) {
        requireNonNull(id, "id");
        return duties().stream()
                .filter(duty -> duty.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("duty " + id + " must be one of " + id()));
    }

    /** Refuses, with a {@link ProtocolConflictException}, rules that cannot all hold. */
    @Value.Check
    default void check() {
        ProtocolConflictException.refuseUnless(
                !phases().isEmpty(), Problem.INCOMPLETE, "phases of " + id() + " must not be empty");
        ProtocolConflictException.refuseUnless(
                !citations().isEmpty(), Problem.INCOMPLETE, "citations of " + id() + " must not be empty");
        Set<String> phaseNames = new HashSet<>();
        for (Phase phase : phases()) {
            ProtocolConflictException.refuseUnless(
                    phaseNames.add(phase.name()),
                    Problem.DUPLICATE,
                    "phase " + phase.name() + " of " + id() + " must not stand twice");
        }
        PhaseChecks.check(this);
        Set<DutyId> dutyIds = new HashSet<>();
        for (Duty duty : duties()) {
            ProtocolConflictException.refuseUnless(
                    dutyIds.add(duty.id()),
                    Problem.DUPLICATE,
                    "duty " + duty.id() + " of " + id() + " must not stand twice");
            ProtocolConflictException.refuseUnless(
                    phaseNames.contains(duty.phase()),
                    Problem.UNKNOWN_PHASE,
                    "phase " + duty.phase() + " of duty " + duty.id() + " must be one of " + id());
            DayChecks.check(this, duty);
        }
        TriggerChecks.check(this);
        DayChecks.checkRelease(this);
    }

    /** Starts a protocol with this identifier. */
    static Builder builder(ProtocolId id) {
        return new Builder().id(id);
    }

    /** Builds one protocol; refuses to set an attribute twice. */
    final class Builder extends ImmutableProtocol.Builder {
        Builder() {}
    }
}
