// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;

/**
 * A person in quarantine, in plain Java.
 *
 * @param id the code of the person
 * @param building the code of the building
 * @param household the code of the household
 * @param start the day on which the stay starts
 * @param protocol the protocol of the stay
 * @param exposures the days of new exposures, ascending
 */
record PlainPerson(
        String id,
        String building,
        String household,
        LocalDate start,
        PlainProtocol protocol,
        List<LocalDate> exposures) {}
