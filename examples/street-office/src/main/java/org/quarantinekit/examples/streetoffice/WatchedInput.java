// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file that tells, while it is read, how far the reading has come. */
final class WatchedInput extends FilterInputStream {

    private final Progress progress;
    private long count;

    WatchedInput(InputStream bytes, Progress progress) {
        super(bytes);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count += Math.max(read, 0);
        progress.reached(count);
        return read;
    }

    @Override
    public void close() throws IOException {
        progress.close();
        super.close();
    }
}
