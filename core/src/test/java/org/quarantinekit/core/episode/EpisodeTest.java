// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.AnchorKinds;

class EpisodeTest {

    private static final LocalDate AUG_5 = LocalDate.of(2021, 8, 5); // Thursday
    private static final LocalDate AUG_18 = LocalDate.of(2021, 8, 18); // Wednesday
    private static final LocalDate AUG_19 = LocalDate.of(2021, 8, 19); // Thursday
    private static final Subject SUBJECT = Subject.of(PersonId.of("P-000001"));
    private static final Released RELEASED = Released.builder(AUG_18, AUG_18).build();

    @Test
    void release_withoutOne_isEmpty() {
        assertThat(Episode.builder(SUBJECT).build().release()).isEmpty();
    }

    @Test
    void release_withOne_isThatEvent() {
        assertThat(Episode.builder(SUBJECT).addEvent(RELEASED).build().release())
                .contains(RELEASED);
    }

    @Test
    void build_twoReleases_isRefused() {
        Released again = Released.builder(AUG_19, AUG_19).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Episode.builder(SUBJECT).addEvents(RELEASED, again).build())
                .withMessage("events of PERSON P-000001 must not hold two releases");
    }

    @Test
    void anchors_addedInAnyOrder_areInTheOrderOfTheirKinds() {
        Episode episode = Episode.builder(SUBJECT)
                .putAnchor(AnchorKinds.QUARANTINE_START, Anchor.on(AUG_5))
                .putAnchor(AnchorKinds.ARRIVAL, Anchor.on(AUG_5))
                .build();
        assertThat(episode.anchors().keySet()).containsExactly(AnchorKinds.ARRIVAL, AnchorKinds.QUARANTINE_START);
    }
}
