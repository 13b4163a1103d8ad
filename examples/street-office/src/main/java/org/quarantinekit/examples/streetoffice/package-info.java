// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * A street office's day on the command line: the main example of the library.
 *
 * <p>It reads a roster and records, asks the library, and prints tables for people or JSON for other programs. All rules
 * are in the library; what is here is reading, wording and printing. Output holds codes, dates and counts, and never a
 * name, a telephone number or a free text of a person.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-23: nothing is printed on standard output before the whole answer is there, so that a failure leaves it
 *       empty.
 *   <li>2026-11-23: output is UTF-8 whatever the machine says, because other programs read it.
 *   <li>2026-11-23: a text that people read stands in {@code words_en.properties} and {@code words_zh.properties};
 *       refusals stay in the library's words.
 *   <li>2026-11-23: JSON does not depend on the language.
 *   <li>2026-11-23: floors and rooms are not printed; who walks the round has the households' codes.
 * </ul>
 */
@NullMarked
package org.quarantinekit.examples.streetoffice;

import org.jspecify.annotations.NullMarked;
