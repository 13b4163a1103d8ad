// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * What a new edition means for the people whose stay is running when it comes into force.
 *
 * <p>Somebody whose stay begins on the edition's first day or later is not meant: for them the edition holds from the start.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(Transition.Keep.class),
    @JsonSubTypes.Type(Transition.AdoptRemainder.class),
    @JsonSubTypes.Type(Transition.AdoptIfEarlierRelease.class),
    @JsonSubTypes.Type(Transition.ReBase.class)
})
public sealed interface Transition {

    /** Returns the transition that leaves a running stay as it is. */
    static Transition keep() {
        return new Keep();
    }

    /** Returns the transition that puts the rest of a running stay under the new rules. */
    static Transition adoptRemainder() {
        return new AdoptRemainder();
    }

    /** Returns the transition that puts the rest of a running stay under the new rules, if it is over earlier so. */
    static Transition adoptIfEarlierRelease() {
        return new AdoptIfEarlierRelease();
    }

    /** Returns the transition that begins the count of a running stay anew. */
    static Transition reBase() {
        return new ReBase();
    }

    /** The stay goes on under the edition before, to its last day. */
    @JsonTypeName("keep")
    record Keep() implements Transition {}

    /** From the new edition's first day on, that day included, its rules hold; days count from the stay's own anchor. */
    @JsonTypeName("adoptRemainder")
    record AdoptRemainder() implements Transition {}

    /** As {@link AdoptRemainder}, but only if that gives an earlier last day; otherwise as {@link Keep}. */
    @JsonTypeName("adoptIfEarlierRelease")
    record AdoptIfEarlierRelease() implements Transition {}

    /** From the new edition's first day on, that day included, its rules hold, with that day as anchor. */
    @JsonTypeName("reBase")
    record ReBase() implements Transition {}
}
