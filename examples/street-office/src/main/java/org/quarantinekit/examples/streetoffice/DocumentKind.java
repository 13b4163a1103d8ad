// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.LineNumberReader;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a file is, told by the properties that only its kind has; broken files are told as well as may be. Where two kinds have
 * the same properties, those of the objects in their lists tell them apart, written like {@code rules/who}.
 */
enum DocumentKind {

    /** A protocol: one object. */
    PROTOCOL("a protocol", "phases", "duties", "anchor", "jurisdiction", "inForce"),

    /** A history of protocols: one object. */
    PROTOCOL_HISTORY("a history of protocols", "editions", "announced"),

    /** A care package: one object. */
    CARE_PACKAGE("a care package", "recipient", "lines", "issuers"),

    /** What people may ask for: one object. */
    SUPPLY_LIST("a supply list", "items"),

    /** By when concerns are to be answered: one object. */
    ANSWER_POLICY("an answer policy", "rules", "rules/category", "rules/withinDays"),

    /** What a sampling team is made of: one object. */
    TEAM_TEMPLATE("a team template", "roles", "leading"),

    /** What a guide says of sampling: one object. */
    SAMPLING_GUIDE("a sampling guide", "homeVisits", "tubePresets", "capacities"),

    /** A roster: an object per line. */
    ROSTER("a roster", "kind", "dwelling", "members", "episode", "needs"),

    /** Records: an object per line. */
    RECORDS("records", "performedAt", "outcome", "activity", "subject"),

    /** A ledger of contacts and concerns: an object per line. */
    LEDGER("a ledger", "kind", "household", "at", "channel", "concerns", "signsOfDistress", "concern", "finding"),

    /** Who received what of a care package: an object per line. */
    RECEIPTS("receipts", "carePackage", "recipient", "lines", "at", "handedOverBy"),

    /** What there is to give out: an object per line. */
    STOCK("stock", "item", "amount"),

    /** Needs, orders and deliveries: an object per line. */
    SUPPLIES(
            "supplies",
            "kind",
            "household",
            "at",
            "item",
            "amount",
            "askedAt",
            "placedAt",
            "lines",
            "order",
            "outcome",
            "deliverer"),

    /** Sampling teams: an object per line. */
    SAMPLING_TEAMS("sampling teams", "id", "members"),

    /** Which team walks which staircase: an object per line. */
    TEAM_UNITS("units of teams", "team", "unit"),

    /** The tubes of a round: an object per line. */
    TUBES("tubes", "label", "team", "rule", "specimens"),

    /** What was found in tubes: an object per line. */
    TUBE_RESULTS("results of tubes", "label", "finding"),

    /** Which tube rule holds where: one object. */
    TUBE_POLICY("a tube policy", "standard", "overrides", "poolsWithin"),

    /** Posts that are kept in shifts: an object per line. */
    POSTS("posts", "place", "needs", "needs/role", "needs/from", "needs/to", "needs/count", "inADay"),

    /** Who can be sent to posts: an object per line. */
    POST_STAFF("people for posts", "staff", "role", "origin"),

    /** Who is at which post when: an object per line. */
    SHIFTS("shifts", "post", "staff", "role", "from", "to"),

    /** Squads: an object per line. */
    SQUADS("squads", "id", "template", "task", "members", "served"),

    /** How squads were set up at one place: one object. */
    SQUAD_TEMPLATE("a squad template", "place", "date", "oneFor", "roles", "tasks", "namesOthers", "leading"),

    /** Who and what may pass a checkpoint: one object. */
    ACCESS_POLICY("an access policy", "rules", "rules/directions", "rules/passers", "rules/who", "rules/provision"),

    /** Who went out through a checkpoint: an object per line. */
    OUTINGS("outings", "household", "leftAt", "backAt", "purpose"),

    /** Somebody or something asks to pass: one object. */
    ACCESS_REQUEST("an access request", "household", "at", "direction", "passer", "purpose", "backAt", "stepsDone"),

    /** The levels that an area may have: one object. */
    AREA_SCHEME("an area scheme", "levels"),

    /** Which area got or lost which level: an object per line. */
    LEVEL_CHANGES("level changes", "area", "from", "before", "after"),

    /** Rounds of screening in an area: an object per line. */
    SCREENING_ROUNDS("screening rounds", "completedOn", "result"),

    /** What a level brings: an object per line. */
    LEVEL_MEASURES("measures of levels", "level", "accessPolicy"),

    /** The events of one stay: a list of objects. */
    EVENTS("events", "kind", "on", "lastDay", "addedDays", "back", "actor");

    private static final JsonFactory JSON = new JsonFactory();

    private final String what;
    private final ImmutableSet<String> properties;

    DocumentKind(String what, String... properties) {
        this.what = what;
        this.properties = ImmutableSet.copyOf(properties);
    }

    /** Returns "a protocol, a care package, records or events": all that a file may be. */
    static String all() {
        List<String> all = Arrays.stream(values()).map(kind -> kind.what).toList();
        return String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.get(all.size() - 1);
    }

    /** Returns the kind of the first object or list of the text, or failing that of the first line that has an object. */
    static Optional<DocumentKind> of(TextFile file) {
        Optional<DocumentKind> whole = file.read(text -> ofWhole(JSON.createParser(text)));
        return whole.isPresent() ? whole : file.read(DocumentKind::ofAnyLine);
    }

    private static Optional<DocumentKind> ofAnyLine(LineNumberReader text) throws IOException {
        for (String line = text.readLine(); line != null; line = text.readLine()) {
            Optional<DocumentKind> kind = ofWhole(JSON.createParser(line)).filter(any -> any != EVENTS);
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    private static Optional<DocumentKind> ofWhole(JsonParser json) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        boolean list = false;
        try (json) {
            list = json.nextToken() == JsonToken.START_ARRAY;
            if (list && json.nextToken() == JsonToken.END_ARRAY) {
                return Optional.of(EVENTS);
            }
            addNames(json, names);
        } catch (JsonProcessingException e) {
            // What stands before the mistake still tells the kind.
        }
        return list ? ofList(names) : ofObject(names);
    }

    private static void addNames(JsonParser json, Set<String> names) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                names.add(name);
                if (json.nextToken() == JsonToken.START_ARRAY) {
                    addNamesOfParts(json, name, names);
                } else {
                    json.skipChildren();
                }
            }
        }
    }

    private static void addNamesOfParts(JsonParser json, String list, Set<String> names) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    names.add(list + "/" + json.currentName());
                    json.nextToken();
                    json.skipChildren();
                }
            } else {
                json.skipChildren();
            }
        }
    }

    private static Optional<DocumentKind> ofObject(Set<String> names) {
        DocumentKind best = PROTOCOL;
        for (DocumentKind kind : values()) {
            best = kind != EVENTS && kind.score(names) > best.score(names) ? kind : best;
        }
        return best.score(names) == 0 ? Optional.empty() : Optional.of(best);
    }

    /** Only events come as a list; a list of anything else is no kind. */
    private static Optional<DocumentKind> ofList(Set<String> names) {
        long score = EVENTS.score(names);
        boolean other =
                ofObject(names).filter(kind -> kind.score(names) > score).isPresent();
        return score == 0 || other ? Optional.empty() : Optional.of(EVENTS);
    }

    private long score(Set<String> names) {
        return names.stream().filter(properties::contains).count();
    }
}
