// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.quarantinekit.core.access.AccessPolicy;
import org.quarantinekit.core.access.AccessRule;
import org.quarantinekit.core.area.AreaLevel;
import org.quarantinekit.core.area.AreaScheme;
import org.quarantinekit.core.care.CarePackageLine;
import org.quarantinekit.core.json.DocumentReader;
import org.quarantinekit.core.json.InvalidDocumentException;
import org.quarantinekit.core.ledger.AnswerPolicy;
import org.quarantinekit.core.ledger.AnswerRule;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.Edition;
import org.quarantinekit.core.protocol.Phase;
import org.quarantinekit.core.protocol.UncountedService;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.team.NamedTask;
import org.quarantinekit.core.team.SquadRole;
import org.quarantinekit.core.team.SquadTemplate;

/** Reads the parts of a document one by one, so that a problem in one does not hide those of the others. */
final class DocumentParts {

    private static final ImmutableMap<String, Class<?>> LISTS = ImmutableMap.of(
            "editions", Edition.class,
            "phases", Phase.class,
            "duties", Duty.class,
            "uncountedServices", UncountedService.class,
            "lines", CarePackageLine.class,
            "citations", Citation.class);

    /** The lists whose parts are told by the type of the document only. */
    private static final ImmutableMap<Class<?>, ImmutableMap<String, Class<?>>> OWN_LISTS = ImmutableMap.of(
            AnswerPolicy.class, ImmutableMap.of("rules", AnswerRule.class),
            AccessPolicy.class, ImmutableMap.of("rules", AccessRule.class),
            SquadTemplate.class, ImmutableMap.of("roles", SquadRole.class, "tasks", NamedTask.class),
            AreaScheme.class, ImmutableMap.of("levels", AreaLevel.class));

    private DocumentParts() {}

    /** Returns the first problem of each part, as a pointer into the whole document of this type and a rule. */
    static ImmutableList<String> problems(JsonNode document, Class<?> type) {
        ImmutableList.Builder<String> problems = ImmutableList.builder();
        OWN_LISTS
                .getOrDefault(type, ImmutableMap.of())
                .forEach((name, part) -> problems.addAll(problems("/" + name, document.path(name), part)));
        LISTS.forEach((name, part) -> problems.addAll(problems("/" + name, document.path(name), part)));
        return problems.build();
    }

    /** Returns the first problem of each part of a list; the pointers begin with that of the list. */
    static ImmutableList<String> problems(String pointer, JsonNode list, Class<?> type) {
        DocumentReader<?> reader = DocumentReader.of(type);
        ImmutableList.Builder<String> problems = ImmutableList.builder();
        for (int i = 0; i < list.size(); i++) {
            JsonNode part = list.path(i);
            try {
                Pointers.under(pointer + "/" + i, () -> reader.read(part));
            } catch (InvalidDocumentException e) {
                problems.add(e.reason());
            }
        }
        return problems.build();
    }
}
