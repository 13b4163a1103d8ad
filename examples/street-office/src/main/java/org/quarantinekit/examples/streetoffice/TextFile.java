// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A text that can be read from its beginning, and the name under which its problems are reported. */
final class TextFile {

    /** Opens the bytes anew. */
    private interface Opening {
        InputStream open() throws IOException;
    }

    /** Makes something of the text. */
    interface Use<T> {
        T of(LineNumberReader text) throws IOException;
    }

    private final String name;
    private final Opening opening;

    private TextFile(String name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    static TextFile at(Path path) {
        return new TextFile(path.toString(), () -> {
            if (Files.isDirectory(path)) {
                throw new RefusedText("must be a file, not a directory");
            }
            return Files.newInputStream(path);
        });
    }

    /** Returns a text that comes with the program. */
    static TextFile bundled(String resource) {
        return new TextFile(resource, () -> {
            InputStream bytes = TextFile.class.getResourceAsStream(resource);
            if (bytes == null) {
                throw new FileNotFoundException(resource);
            }
            return bytes;
        });
    }

    /** Returns a text of this name in which nothing stands. */
    static TextFile empty(String name) {
        return new TextFile(name, InputStream::nullInputStream);
    }

    /** Returns the same text, whose reading shows on a terminal how far it has come. */
    static TextFile watched(Path path, Desk desk) {
        TextFile file = at(path);
        return new TextFile(
                file.name, () -> new WatchedInput(file.opening.open(), new Progress(desk, Files.size(path))));
    }

    String name() {
        return name;
    }

    /**
     * Reads the text.
     *
     * @throws NothingDone if it cannot be read to its last character
     */
    <T> T read(Use<T> use) {
        // A decoder of its own, because the usual one puts a question mark where the bytes are no UTF-8.
        try (LineNumberReader text = new LineNumberReader(
                new BoundedText(new InputStreamReader(opening.open(), UTF_8.newDecoder())), 1 << 16)) {
            return use.of(text);
        } catch (NoSuchFileException | FileNotFoundException e) {
            throw problem("must exist");
        } catch (CharacterCodingException e) {
            throw problem("must be UTF-8 text");
        } catch (RefusedText e) {
            throw problem(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw problem("must be readable");
        }
    }

    NothingDone problem(String rule) {
        return new NothingDone("file " + name + " " + rule);
    }
}
