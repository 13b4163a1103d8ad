// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Map;
import org.quarantinekit.core.json.DocumentReader;
import org.quarantinekit.core.protocol.ProtocolHistory;

/**
 * The resources of this package: one folder for each kind of document, and an index that lists what the folders hold.
 *
 * <p>A jar on the module path cannot list its folders, so the index does. Whatever is wrong here is a defect of the jar,
 * never of what the caller asked.
 */
final class BundledDocuments {

    /** The folder of the protocols, and their key in the index. */
    static final String PROTOCOLS = "protocols";

    /** The folder of the care packages, and their key in the index. */
    static final String CARE_PACKAGES = "care-packages";

    /** The folder of the supply lists, and their key in the index. */
    static final String SUPPLY_LISTS = "supply-lists";

    /** The folder of the histories, and their key in the index. */
    static final String HISTORIES = "histories";

    /** The folder of the team templates, and their key in the index. */
    static final String TEAM_TEMPLATES = "team-templates";

    /** The folder of the sampling guides, and their key in the index. */
    static final String SAMPLING_GUIDES = "sampling-guides";

    /** The folder of the squad templates, and their key in the index. */
    static final String SQUAD_TEMPLATES = "squad-templates";

    /** The folder of the access policies, and their key in the index. */
    static final String ACCESS_POLICIES = "access-policies";

    /** The folder of the area schemes, and their key in the index. */
    static final String AREA_SCHEMES = "area-schemes";

    private BundledDocuments() {}

    /** Returns the history of this name; its document names the protocols of its editions, which are documents of their own. */
    static ProtocolHistory history(String name) {
        JsonNode history = read(JsonNode.class, HISTORIES, name);
        for (JsonNode edition : history.required("editions")) {
            String protocol = edition.required("protocol").textValue();
            ((ObjectNode) edition).set("protocol", read(JsonNode.class, PROTOCOLS, protocol));
        }
        return DocumentReader.of(ProtocolHistory.class).read(history);
    }

    /** Returns the names that the index lists under each folder, in its order. */
    static ImmutableListMultimap<String, String> listed() {
        ImmutableListMultimap.Builder<String, String> names = ImmutableListMultimap.builder();
        for (Map.Entry<String, JsonNode> folder :
                read(JsonNode.class, "index.json").properties()) {
            folder.getValue().forEach(name -> names.put(folder.getKey(), name.textValue()));
        }
        return names.build();
    }

    /** Returns the names that the index lists under this folder, in its order. */
    static ImmutableList<String> listed(String folder) {
        return listed().get(folder);
    }

    /** Returns the document of this name in this folder. */
    static <T> T read(Class<T> type, String folder, String name) {
        return read(type, folder + "/" + name + ".json");
    }

    private static <T> T read(Class<T> type, String resource) {
        try (Reader text = open(resource)) {
            return DocumentReader.of(type).read(text);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + resource + " must be readable", e);
        }
    }

    private static Reader open(String resource) {
        // Asked of the class, not of its loader: only so is the resource found in a named module as well.
        InputStream bytes = BundledDocuments.class.getResourceAsStream(resource);
        if (bytes == null) {
            throw new IllegalStateException("resource " + resource + " must be in the jar of the catalogue");
        }
        return new InputStreamReader(bytes, UTF_8);
    }
}
