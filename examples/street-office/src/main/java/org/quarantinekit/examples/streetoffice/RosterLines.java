// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.json.DocumentReader;
import org.quarantinekit.core.json.InvalidDocumentException;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.Person;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.rules.worklist.Resident;

/** Reads the lines of a roster. A person's line holds the stay without saying whose it is: the line does. */
final class RosterLines implements Function<String, RosterRow> {

    private static final String KIND = "kind";
    private static final String EPISODE = "episode";
    private static final String SUBJECT = "subject";

    private final DocumentReader<JsonNode> lines = DocumentReader.of(JsonNode.class);
    private final DocumentReader<Household> households = DocumentReader.of(Household.class);
    private final DocumentReader<Person> persons = DocumentReader.of(Person.class);
    private final DocumentReader<Episode> episodes = DocumentReader.of(Episode.class);
    private final EpisodeDefaults defaults;

    RosterLines(EpisodeDefaults defaults) {
        this.defaults = defaults;
    }

    @Override
    public RosterRow apply(String line) {
        if (!(lines.read(line) instanceof ObjectNode row)) {
            throw new InvalidDocumentException("", "must be an object");
        }
        JsonNode kind = row.remove(KIND);
        if (kind == null) {
            throw new InvalidDocumentException("", "must have kind");
        }
        return switch (kind.asText()) {
            case "household" -> new RosterRow.OfHousehold(households.read(row));
            case "person" -> new RosterRow.OfPerson(resident(row));
            default -> throw new InvalidDocumentException("/" + KIND, "must be household or person");
        };
    }

    private Resident resident(ObjectNode row) {
        JsonNode stay = row.remove(EPISODE);
        Person person = persons.read(row);
        return stay == null || stay.isNull()
                ? new Resident(person, Optional.empty())
                : Resident.of(person, episode(Subject.of(person.id()), stay));
    }

    private Episode episode(Subject subject, JsonNode stay) {
        if (!(stay instanceof ObjectNode facts)) {
            throw new InvalidDocumentException("/" + EPISODE, "must be an object");
        }
        if (facts.has(SUBJECT)) {
            throw new InvalidDocumentException("/" + EPISODE + "/" + SUBJECT, "must be left out: the line says whose");
        }
        facts.putObject(SUBJECT).put("scope", subject.scope().name()).put("id", subject.id());
        defaults.fill(facts);
        return Pointers.under("/" + EPISODE, () -> episodes.read(facts));
    }
}
