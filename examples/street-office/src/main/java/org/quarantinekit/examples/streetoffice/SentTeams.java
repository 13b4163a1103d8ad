// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.OptionalInt;
import org.quarantinekit.core.sampling.StaffRole;
import org.quarantinekit.rules.sampling.RoundStop;
import org.quarantinekit.rules.sampling.TeamLayout;

/**
 * Who is sent where.
 *
 * @param layout which team walks where
 * @param unassigned the doors that nobody walks; none unless the layout was made by hand
 * @param perTeam how many of each role each team has; empty if nobody said
 * @param people how many people the teams are in all; empty if nobody said
 */
record SentTeams(
        TeamLayout layout,
        ImmutableList<RoundStop> unassigned,
        ImmutableMap<StaffRole, Integer> perTeam,
        OptionalInt people) {}
