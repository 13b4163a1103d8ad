// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.quarantinekit.core.sampling.SamplingTeam;
import org.quarantinekit.rules.internal.DomainStyle;

/** Which teams can be sent, and which cannot. Each team that was given is in one of the two. */
@Value.Immutable
@DomainStyle
public interface TeamMuster {

    /** The teams that are what their template asks for, in the order in which they were given. */
    ImmutableList<SamplingTeam> teams();

    /** The teams that are not, in the order in which they were given. */
    ImmutableList<RefusedTeam> refused();

    /** Builds one muster; only {@link TeamFilling#muster} does. */
    final class Builder extends ImmutableTeamMuster.Builder {
        Builder() {}
    }
}
