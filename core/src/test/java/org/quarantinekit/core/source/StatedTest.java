// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StatedTest {

    private static final Stated<Integer> FOURTEEN = Stated.of(14);
    private static final Stated<Integer> SILENCE = Stated.unspecified();

    @Test
    void value_stated_isWhatTheSourceSays() {
        assertThat(FOURTEEN.isStated()).isTrue();
        assertThat(FOURTEEN.value()).contains(14);
        assertThat(FOURTEEN).hasToString("14");
    }

    @Test
    void value_unspecified_isEmptyAndReadsAsTheWordForSilence() {
        assertThat(SILENCE.isStated()).isFalse();
        assertThat(SILENCE.value()).isEmpty();
        assertThat(SILENCE).hasToString("UNSPECIFIED");
    }

    @Test
    void orElseThrow_stated_isTheValue() {
        assertThat(FOURTEEN.orElseThrow(() -> new IllegalStateException("not reached")))
                .isEqualTo(14);
    }

    @Test
    void orElseThrow_unspecified_throwsTheCallersRefusal() {
        assertThatThrownBy(() -> SILENCE.orElseThrow(() -> new IllegalStateException("the caller's own words")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the caller's own words");
    }

    @Test
    void of_null_isRefused() {
        assertThatThrownBy(() -> Stated.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value");
    }
}
