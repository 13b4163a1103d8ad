// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.source;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a source states about one point, or the fact that it is silent on it.
 *
 * <p>Silence is a value, {@link #unspecified()}, and has to be said: an attribute of this type has no default, so that
 * nobody leaves a question open by forgetting it. Written to JSON as the value itself, or as the word
 * {@value #UNSPECIFIED}. Immutable if the value is.
 *
 * @param <T> the type of what is stated
 */
@JsonSerialize(using = StatedJson.Writer.class)
@JsonDeserialize(using = StatedJson.Reader.class)
public final class Stated<T> {

    /** The word that stands for silence in documents. */
    public static final String UNSPECIFIED = "UNSPECIFIED";

    private static final Stated<?> SILENCE = new Stated<>(Optional.empty());

    private final Optional<T> value;

    private Stated(Optional<T> value) {
        this.value = value;
    }

    /** Returns what a source states. */
    public static <T> Stated<T> of(T value) {
        return new Stated<>(Optional.of(requireNonNull(value, "value")));
    }

    /** Returns the silence of a source. */
    @SuppressWarnings("unchecked") // silence holds no value, so it is of every type
    public static <T> Stated<T> unspecified() {
        return (Stated<T>) SILENCE;
    }

    /** Returns whether the source states something. */
    public boolean isStated() {
        return value.isPresent();
    }

    /** Returns what the source states, or empty if it is silent. */
    public Optional<T> value() {
        return value;
    }

    /**
     * Returns what the source states.
     *
     * @throws X what {@code refusal} makes, if the source is silent
     */
    public <X extends RuntimeException> T orElseThrow(Supplier<X> refusal) {
        return value.orElseThrow(refusal);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stated<?> that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns the text of what is stated, or {@value #UNSPECIFIED}. */
    @Override
    public String toString() {
        return value.map(Object::toString).orElse(UNSPECIFIED);
    }
}
