// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/** The nouns of the quarantine service domain: immutable, validated when built, with JSON in and out. */
module org.quarantinekit.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires transitive com.google.common;
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.guava;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;

    exports org.quarantinekit.core.access;
    exports org.quarantinekit.core.area;
    exports org.quarantinekit.core.calendar;
    exports org.quarantinekit.core.care;
    exports org.quarantinekit.core.episode;
    exports org.quarantinekit.core.json;
    exports org.quarantinekit.core.ledger;
    exports org.quarantinekit.core.protocol;
    exports org.quarantinekit.core.sampling;
    exports org.quarantinekit.core.source;
    exports org.quarantinekit.core.subject;
    exports org.quarantinekit.core.supply;
    exports org.quarantinekit.core.team;
    exports org.quarantinekit.core.term;

    opens org.quarantinekit.core.access to
            com.fasterxml.jackson.databind;
    opens org.quarantinekit.core.area to
            com.fasterxml.jackson.databind;
    opens org.quarantinekit.core.calendar to
            com.fasterxml.jackson.databind;
    opens org.quarantinekit.core.care to
            com.fasterxml.jackson.databind;
    opens org.quarantinekit.core.episode to
            com.fasterxml.jackson.databind;
    opens org.quarantinekit.core.ledger to
            com.fasterxml.jackson.databind;
    opens org.quarantinekit.core.protocol to
            com.fasterxml.jackson.databind;
    opens org.quarantinekit.core.sampling to
            com.fasterxml.jackson.databind;
    opens org.quarantinekit.core.source to
            com.fasterxml.jackson.databind;
    opens org.quarantinekit.core.subject to
            com.fasterxml.jackson.databind;
    opens org.quarantinekit.core.supply to
            com.fasterxml.jackson.databind;
    opens org.quarantinekit.core.team to
            com.fasterxml.jackson.databind;
    opens org.quarantinekit.core.term to
            com.fasterxml.jackson.databind;
}
