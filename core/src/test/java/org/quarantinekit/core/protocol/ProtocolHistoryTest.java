// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ProtocolId;

class ProtocolHistoryTest {

    private static final LocalDate AUG_1 = LocalDate.of(2021, 8, 1); // Sunday
    private static final LocalDate AUG_31 = LocalDate.of(2021, 8, 31); // Tuesday
    private static final LocalDate SEP_1 = LocalDate.of(2021, 9, 1); // Wednesday
    private static final LocalDate SEP_30 = LocalDate.of(2021, 9, 30); // Thursday
    private static final LocalDate OCT_1 = LocalDate.of(2021, 10, 1); // Friday
    private static final Stated<LocalDate> OPEN = Stated.unspecified();
    private static final Edition AUGUST = HistoryConflicts.edition("august", AUG_1, Stated.of(AUG_31));
    private static final Edition SEPTEMBER = HistoryConflicts.next("september", SEP_1, Stated.of(SEP_30));
    private static final Protocol OCTOBER = HistoryConflicts.protocol("october", Stated.of(OCT_1), OPEN);
    private static final ProtocolHistory HISTORY = HistoryConflicts.history()
            .addEditions(AUGUST, SEPTEMBER)
            .addAnnounced(OCTOBER)
            .build();

    @Test
    void findInForceOn_firstAndLastDayOfEachEdition_isThatEdition() {
        assertThat(HISTORY.findInForceOn(AUG_1)).contains(AUGUST);
        assertThat(HISTORY.findInForceOn(AUG_31)).contains(AUGUST);
        assertThat(HISTORY.findInForceOn(SEP_1)).contains(SEPTEMBER);
        assertThat(HISTORY.findInForceOn(SEP_30)).contains(SEPTEMBER);
    }

    @Test
    void findInForceOn_beforeTheFirstAndAfterTheLastDay_isEmpty() {
        assertThat(HISTORY.findInForceOn(AUG_1.minusDays(1))).isEmpty();
        assertThat(HISTORY.findInForceOn(OCT_1)).isEmpty();
    }

    @Test
    void findInForceOn_afterTheFirstDayOfALastEditionThatIsOpen_isThatEdition() {
        Edition open = HistoryConflicts.next("september", SEP_1, OPEN);
        ProtocolHistory history =
                HistoryConflicts.history().addEditions(AUGUST, open).build();
        assertThat(history.findInForceOn(SEP_1)).contains(open);
        assertThat(history.findInForceOn(LocalDate.MAX)).contains(open);
        assertThat(history.findInForceOn(AUG_31)).contains(AUGUST);
    }

    @Test
    void inForceOn_dayOfTheSpan_isTheEditionOfThatDay() {
        assertThat(HISTORY.inForceOn(AUG_31)).isEqualTo(AUGUST);
        assertThat(HISTORY.inForceOn(SEP_1)).isEqualTo(SEPTEMBER);
    }

    @Test
    void inForceOn_dayOutsideTheSpan_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HISTORY.inForceOn(OCT_1))
                .withMessage("date 2021-10-01 must be a day on which an edition of invented is in force");
    }

    @Test
    void preview_editionOrAnnounced_isThatProtocol() {
        assertThat(HISTORY.preview(ProtocolId.of("august"))).isEqualTo(AUGUST.protocol());
        assertThat(HISTORY.preview(ProtocolId.of("september"))).isEqualTo(SEPTEMBER.protocol());
        assertThat(HISTORY.preview(ProtocolId.of("october"))).isEqualTo(OCTOBER);
    }

    @Test
    void preview_unknown_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HISTORY.preview(ProtocolId.of("november")))
                .withMessage("protocol november must be an edition of invented, or announced");
    }

    @Test
    void firstDay_edition_isThatOfItsProtocol() {
        assertThat(SEPTEMBER.firstDay()).isEqualTo(SEP_1);
    }

    @Test
    void build_announcedForTheDayAfterTheLastFirstDay_isAccepted() {
        Protocol next = HistoryConflicts.protocol("next", Stated.of(SEP_1.plusDays(1)), OPEN);
        assertThatNoException()
                .isThrownBy(() -> HistoryConflicts.history()
                        .addEditions(AUGUST, SEPTEMBER)
                        .addAnnounced(next)
                        .build());
    }

    @Test
    void build_announcedForNoStatedDay_isAccepted() {
        Protocol some = HistoryConflicts.protocol("some-day", OPEN, Stated.of(AUG_1));
        assertThatNoException()
                .isThrownBy(() -> HistoryConflicts.history()
                        .addEdition(AUGUST)
                        .addAnnounced(some)
                        .build());
    }

    @Test
    void build_editionOfOneDay_isAccepted() {
        assertThat(HistoryConflicts.history()
                        .addEdition(HistoryConflicts.edition("day", AUG_1, Stated.of(AUG_1)))
                        .build()
                        .findInForceOn(AUG_1))
                .isPresent();
    }
}
