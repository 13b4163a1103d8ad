// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a person watches, as far as Java can tell. */
final class Terminal {

    private static final Path ERROR_STREAM = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /** A console alone is not enough: the error stream may still be sent to a file, which only Linux tells. */
    @SuppressWarnings("SystemConsoleNull") // a console that is no terminal is asked about below
    static boolean isErrorStreamShown() {
        Console console = System.console();
        return console != null && isTerminal(console) && !isErrorStreamInFile();
    }

    /** Before Java 22 there is a console only on a terminal; since then it has to be asked. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static boolean isErrorStreamInFile() {
        if (!Files.exists(ERROR_STREAM)) {
            return false;
        }
        try {
            String target = Files.readSymbolicLink(ERROR_STREAM).toString();
            return !target.startsWith("/dev/pts/") && !target.startsWith("/dev/tty");
        } catch (IOException e) {
            return true;
        }
    }
}
