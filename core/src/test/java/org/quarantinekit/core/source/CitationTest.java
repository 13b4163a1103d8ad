// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static final LocalDate NOV_2 = LocalDate.of(2026, 11, 2); // Monday

    @Test
    void build_verbatim_needsNoNote() {
        assertThat(citation("Notice No. 7", "article 3", Reading.VERBATIM)
                        .build()
                        .note())
                .isEmpty();
    }

    @Test
    void build_interpretedWithoutNote_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> citation("Notice No. 7", "article 3", Reading.INTERPRETED)
                        .build())
                .withMessage("note must say how the source was read, because the reading is INTERPRETED");
    }

    @Test
    void build_interpretedWithNote_isAccepted() {
        LocalizedText note = LocalizedText.of("read as exactly", "\u7406\u89e3\u4e3a\u6070\u597d");
        assertThat(citation("Notice No. 7", "article 3", Reading.INTERPRETED)
                        .note(note)
                        .build()
                        .note())
                .contains(note);
    }

    @Test
    void build_blankSource_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> citation(" ", "article 3", Reading.VERBATIM).build())
                .withMessage("source must not be blank");
    }

    @Test
    void build_blankLocator_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> citation("Notice No. 7", "\t", Reading.VERBATIM).build())
                .withMessage("locator must not be blank");
    }

    @Test
    void build_attributeSetTwice_isRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        citation("Notice No. 7", "article 3", Reading.VERBATIM).locator("article 4"))
                .withMessage("Builder of Citation is strict, attribute is already set: locator");
    }

    @Test
    void build_attributesMissing_namesThemAll() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Citation.builder("Notice No. 7", "article 3").build())
                .withMessage("Cannot build Citation, some of required attributes are not set"
                        + " [reading, confidence, verifiedOn]");
    }

    @Test
    void localizedText_blankInEitherLanguage_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of(" ", "\u4e2d\u6587"))
                .withMessage("en must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of("English", "\u3000"))
                .withMessage("zh must not be blank");
    }

    private static Citation.Builder citation(String source, String locator, Reading reading) {
        return Citation.builder(source, locator)
                .reading(reading)
                .confidence(Confidence.HIGH)
                .verifiedOn(NOV_2);
    }
}
