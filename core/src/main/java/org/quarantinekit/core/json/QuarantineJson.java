// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;

/**
 * The one way to read and write the documents of this library.
 *
 * <p>Reading is strict: a property nobody knows, a property that stands twice, a null in a list, a number where a text is
 * due, a date in any form but {@code 2021-08-08}, or anything after the document, and it is refused as a whole. To turn
 * refusals into sentences a person can act on, read through {@link DocumentReader} or {@link JsonLines}.
 */
public final class QuarantineJson {

    /** How deep a document may nest. */
    public static final int MAX_DEPTH = 64;

    /** How many characters one text of a document may have. */
    public static final int MAX_TEXT_LENGTH = 1_000_000;

    /** How many characters a document may have. */
    public static final long MAX_DOCUMENT_LENGTH = 256L << 20;

    private QuarantineJson() {}

    /** Returns a new mapper with every guarantee of this class. */
    public static JsonMapper mapper() {
        return JsonMapper.builder(factory())
                .addModule(module())
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .withCoercionConfigDefaults(
                        config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .build();
    }

    /**
     * Returns the module that teaches a mapper of the caller's own the types and the strict dates of this library.
     *
     * <p>A module cannot carry every guarantee: duplicate and unknown properties, trailing tokens, limits and the refusal
     * of coercions are settings of a mapper, which only {@link #mapper()} has.
     */
    public static Module module() {
        return new QuarantineModule();
    }

    private static JsonFactory factory() {
        JsonFactoryBuilder builder = new JsonFactoryBuilder();
        return builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxStringLength(MAX_TEXT_LENGTH)
                        .maxDocumentLength(MAX_DOCUMENT_LENGTH)
                        .build())
                .build();
    }
}
