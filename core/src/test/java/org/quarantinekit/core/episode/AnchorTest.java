// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorTest {

    private static final LocalDate APR_1 = LocalDate.of(2021, 4, 1); // Thursday
    private static final LocalDate APR_2 = LocalDate.of(2021, 4, 2); // Friday
    private static final ZonedDateTime LANDING =
            ZonedDateTime.of(LocalDateTime.of(2021, 4, 1, 18, 30), ZoneId.of("Asia/Bangkok"));
    private static final String FORM =
            "anchor must be a date like 2021-08-05, or a date-time with offset like 2021-04-01T18:30+07:00[Asia/Bangkok]";

    @Test
    void parse_date_isTheAnchorAtAnUnknownTime() {
        assertThat(Anchor.parse("2021-04-01")).isEqualTo(Anchor.on(APR_1));
    }

    @Test
    void parse_moment_isTheAnchorOnItsLocalDate() {
        Anchor anchor = Anchor.parse("2021-04-01T18:30+07:00[Asia/Bangkok]");
        assertThat(anchor).isEqualTo(Anchor.at(LANDING));
        assertThat(anchor.date()).isEqualTo(APR_1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-04-01",
                "2028-02-29",
                "2021-04-01T18:30+07:00[Asia/Bangkok]",
                "2021-04-01T18:30:15.500+07:00[Asia/Bangkok]",
                "2021-04-01T18:30+07:00",
                "2021-04-01T18:30Z",
                "2021-10-31T02:30+02:00[Europe/Berlin]",
                "2021-10-31T02:30+01:00[Europe/Berlin]"
            })
    void parse_whatToStringWrites_isItsInverse(String text) {
        assertThat(Anchor.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2021-4-1",
                "20210401",
                "2021-02-29",
                "2021-02-30",
                "+12021-04-01",
                "+2021-04-01",
                "-2021-04-01",
                "-2021-04-01T18:30Z",
                "12021-04-01",
                " 2021-04-01",
                "2021-04-01 ",
                "2021-04-01T18:30",
                "2021-04-01T24:00+07:00",
                "2021-04-01T18:30+07:00[Nowhere/Town]",
                "18718"
            })
    void parse_anyOtherForm_isRefusedWithoutRepeatingIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Anchor.parse(text))
                .withMessage(FORM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-04-01T18:30+08:00[Asia/Bangkok]",
                "2021-04-01T00:30-11:00[Asia/Bangkok]",
                "2021-03-28T02:30+01:00[Europe/Berlin]"
            })
    void parse_offsetThatTheZoneDoesNotHave_isRefusedInsteadOfMovingTheTime(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Anchor.parse(text))
                .withMessage("anchor must have the offset that its zone has at that time");
    }

    @Test
    void of_dateThatIsNotTheMomentsOwn_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Anchor(APR_2, Optional.of(LANDING)))
                .withMessage("date 2021-04-02 must be the local date of 2021-04-01T18:30+07:00[Asia/Bangkok]");
    }
}
