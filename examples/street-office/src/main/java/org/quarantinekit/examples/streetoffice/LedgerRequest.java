// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked about a ledger.
 *
 * @param ledger the contacts, and what came of the concerns
 * @param roster the people; whose household is not on it is refused. Any household is known if empty
 * @param policy by when concerns are to be answered; nothing has a due day if empty
 * @param date the day
 */
record LedgerRequest(TextFile ledger, Optional<TextFile> roster, Optional<TextFile> policy, LocalDate date) {}
