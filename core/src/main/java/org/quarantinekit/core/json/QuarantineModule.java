// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.Locale;
import java.util.Map;

/** The data types of the library for Jackson: Guava collections, Optional, strict ISO dates, and nulls refused in lists. */
final class QuarantineModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** The forms in which {@code LocalTime.toString()} writes a time, so that what is written can be read. */
    private static final String TIME = "HH:mm[:ss[.SSSSSSSSS][.SSSSSS][.SSS]]";

    QuarantineModule() {
        super("quarantine-kit");
        addDeserializer(
                LocalDate.class,
                new StrictTime<>(LocalDate.class, "uuuu-MM-dd", LocalDate::from, "must be a date like 2021-08-08"));
        addDeserializer(
                LocalDateTime.class,
                new StrictTime<>(
                        LocalDateTime.class,
                        "uuuu-MM-dd'T'" + TIME,
                        LocalDateTime::from,
                        "must be a date-time like 2021-08-08T08:10"));
        addDeserializer(
                LocalTime.class,
                new StrictTime<>(LocalTime.class, TIME, LocalTime::from, "must be a time of day like 12:00"));
        addSerializer(LocalDate.class, ToStringSerializer.instance);
        addSerializer(LocalDateTime.class, ToStringSerializer.instance);
        addSerializer(LocalTime.class, ToStringSerializer.instance);
        addDeserializer(ImmutableList.class, new ListReader());
        setDeserializerModifier(new KindReader.Modifier());
    }

    @Override
    public Object getTypeId() {
        return QuarantineModule.class;
    }

    @Override
    public void setupModule(SetupContext context) {
        // Ours comes last, because the module that is set up last is asked first.
        new Jdk8Module().setupModule(context);
        new JavaTimeModule().setupModule(context);
        new GuavaModule().setupModule(context);
        super.setupModule(context);
        JsonSetter.Value refuseNulls = JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL);
        context.configOverride(Iterable.class).setSetterInfo(refuseNulls);
        context.configOverride(Map.class).setSetterInfo(refuseNulls);
        context.configOverride(ImmutableList.class).setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
    }

    /** Reads one ISO form and no other: no number, no array, no padding, no sign, no date that does not exist. */
    private static final class StrictTime<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient DateTimeFormatter form;
        private final transient TemporalQuery<T> query;
        private final String rule;

        StrictTime(Class<T> type, String pattern, TemporalQuery<T> query, String rule) {
            super(type);
            this.form = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
            this.query = query;
            this.rule = rule;
        }

        @Override
        @SuppressWarnings("unchecked") // handledType() is the class of T
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                throw new RuleBroken(in, rule);
            }
            String text = in.getText();
            if (text.isEmpty() || text.charAt(0) == '+' || text.charAt(0) == '-') {
                throw new RuleBroken(in, rule);
            }
            try {
                return form.parse(text, query);
            } catch (DateTimeException e) {
                throw new RuleBroken(in, rule);
            }
        }
    }
}
