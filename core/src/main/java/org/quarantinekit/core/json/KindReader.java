// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.AbstractDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;

/** Reads one of several kinds from an object only: Jackson alone would take {@code ["kind", {...}]} as well. */
final class KindReader extends DelegatingDeserializer {

    private static final long serialVersionUID = 1L;

    private KindReader(JsonDeserializer<?> reader) {
        super(reader);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
        return new KindReader(reader);
    }

    @Override
    public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer kinds)
            throws IOException {
        if (!in.hasToken(JsonToken.START_OBJECT)) {
            throw new RuleBroken(in, "must be an object with a kind");
        }
        return super.deserializeWithType(in, context, kinds);
    }

    /** Puts the reader before every sealed root of this library, and nothing else. */
    static final class Modifier extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription type, JsonDeserializer<?> reader) {
            boolean ours = type.getBeanClass().getName().startsWith("org.quarantinekit.");
            return ours && reader instanceof AbstractDeserializer ? new KindReader(reader) : reader;
        }
    }
}
