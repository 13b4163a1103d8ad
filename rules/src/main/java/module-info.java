// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/** The verbs of the quarantine service domain: pure functions over the nouns of the core module. */
module org.quarantinekit.rules {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires static com.fasterxml.jackson.dataformat.csv;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires transitive org.quarantinekit.core;

    exports org.quarantinekit.rules.access;
    exports org.quarantinekit.rules.area;
    exports org.quarantinekit.rules.assess;
    exports org.quarantinekit.rules.bulk;
    exports org.quarantinekit.rules.care;
    exports org.quarantinekit.rules.catalogue;
    exports org.quarantinekit.rules.coverage;
    exports org.quarantinekit.rules.explain;
    exports org.quarantinekit.rules.ledger;
    exports org.quarantinekit.rules.plan;
    exports org.quarantinekit.rules.quota;
    exports org.quarantinekit.rules.sampling;
    exports org.quarantinekit.rules.supply;
    exports org.quarantinekit.rules.team;
    exports org.quarantinekit.rules.testing;
    exports org.quarantinekit.rules.worklist;
}
