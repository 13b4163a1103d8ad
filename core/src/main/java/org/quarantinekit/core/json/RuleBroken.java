// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A value that breaks a rule which our own deserializers know in words; the words are the whole message. */
final class RuleBroken extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    RuleBroken(JsonParser in, String rule) {
        super(in, rule);
    }
}
