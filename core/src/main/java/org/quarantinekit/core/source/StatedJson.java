// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.source;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How {@link Stated} is written and read: the value itself, or the word for silence. */
final class StatedJson {

    private StatedJson() {}

    /** Writes the value, or the word for silence. */
    static final class Writer extends JsonSerializer<Stated<?>> {

        @Override
        public void serialize(Stated<?> stated, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (stated.value().isPresent()) {
                provider.defaultSerializeValue(stated.value().get(), out);
            } else {
                out.writeString(Stated.UNSPECIFIED);
            }
        }
    }

    /** Reads the word for silence, or whatever type the attribute declares. */
    static final class Reader extends JsonDeserializer<Stated<?>> implements ContextualDeserializer {

        private final @Nullable JavaType content;

        Reader() {
            this(null);
        }

        private Reader(@Nullable JavaType content) {
            this.content = content;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            JavaType type = context.getContextualType();
            return new Reader(type.containedTypeOrUnknown(0));
        }

        @Override
        public Stated<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.hasToken(JsonToken.VALUE_STRING) && in.getText().equals(Stated.UNSPECIFIED)) {
                return Stated.unspecified();
            }
            return Stated.of(context.<Object>readValue(in, content));
        }
    }
}
