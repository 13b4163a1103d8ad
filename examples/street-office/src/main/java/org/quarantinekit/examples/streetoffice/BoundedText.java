// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * A text without the byte order mark that some editors write, and without lines that could fill the memory: whoever hands
 * over a disk image for a roster gets a sentence.
 */
final class BoundedText extends FilterReader {

    private static final int MAX_LINE_LENGTH = 4_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private int lineLength;
    private boolean begun;

    BoundedText(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (!begun && count > 0) {
            begun = true;
            if (buffer[offset] == BYTE_ORDER_MARK) {
                System.arraycopy(buffer, offset + 1, buffer, offset, count - 1);
                return count == 1 ? read(buffer, offset, length) : bounded(buffer, offset, count - 1);
            }
        }
        return bounded(buffer, offset, count);
    }

    private int bounded(char[] buffer, int offset, int count) throws RefusedText {
        for (int i = offset; i < offset + count; i++) {
            lineLength = buffer[i] == '\n' ? 0 : lineLength + 1;
            if (lineLength > MAX_LINE_LENGTH) {
                throw new RefusedText("must have lines of at most " + MAX_LINE_LENGTH + " characters");
            }
        }
        return count;
    }
}
