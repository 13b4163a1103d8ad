// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a list by way of an ordinary one, because Jackson's own Guava reader does not say which element was refused. */
final class ListReader extends JsonDeserializer<ImmutableList<?>> implements ContextualDeserializer {

    private final @Nullable JsonDeserializer<Object> ordinary;

    ListReader() {
        this(null);
    }

    private ListReader(@Nullable JsonDeserializer<Object> ordinary) {
        this.ordinary = ordinary;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        JavaType content = context.getContextualType().getContentType();
        JavaType list = context.getTypeFactory().constructCollectionType(ArrayList.class, content);
        return new ListReader(context.findContextualValueDeserializer(list, property));
    }

    @Override
    public ImmutableList<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
        return ImmutableList.copyOf(
                (List<?>) requireNonNull(ordinary, "ordinary").deserialize(in, context));
    }
}
