// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.core.AreaSamples.downgrade;
import static org.quarantinekit.core.AreaSamples.level;
import static org.quarantinekit.core.area.LevelCodes.HIGH_RISK;
import static org.quarantinekit.core.area.LevelCodes.LOW_RISK;
import static org.quarantinekit.core.area.LevelCodes.MEDIUM_RISK;
import static org.quarantinekit.core.area.LevelCodes.SEALED;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.AreaSamples;
import org.quarantinekit.core.Samples;

class AreaSchemeTest {

    private static final AreaLevel MEDIUM = AreaSamples.scheme().levels().get(1);

    @Test
    void findLevel_byCode_isThatLevel() {
        assertThat(AreaSamples.scheme().findLevel(MEDIUM_RISK)).contains(MEDIUM);
        assertThat(AreaSamples.scheme().findLevel(SEALED)).isEmpty();
    }

    @Test
    void findDowngrade_byWhatWasBefore_isTheOwnRuleOrElseTheOneForAllOthers() {
        assertThat(MEDIUM.findDowngrade()).contains(MEDIUM.downgrades().get(0));
        assertThat(MEDIUM.findDowngrade(HIGH_RISK)).contains(MEDIUM.downgrades().get(1));
        assertThat(MEDIUM.findDowngrade(LOW_RISK)).contains(MEDIUM.downgrades().get(0));
        assertThat(AreaSamples.scheme().levels().get(2).findDowngrade(HIGH_RISK))
                .isEmpty();
    }

    @Test
    void build_downgradeToTheSameLevel_isRefused() {
        assertThatRefused(() -> scheme(downgrade(7).to(MEDIUM_RISK)))
                .withMessage("level MEDIUM_RISK that a downgrade of MEDIUM_RISK names"
                        + " must be a milder level of scheme levels");
    }

    @Test
    void build_downgradeToAStricterLevel_isRefused() {
        assertThatRefused(() -> scheme(downgrade(7).to(HIGH_RISK)))
                .withMessage(
                        "level HIGH_RISK that a downgrade of MEDIUM_RISK names must be a milder level of scheme levels");
    }

    @Test
    void build_downgradeToALevelOfAnotherScheme_isRefused() {
        assertThatRefused(() -> scheme(downgrade(7).to(SEALED)))
                .withMessage(
                        "level SEALED that a downgrade of MEDIUM_RISK names must be a milder level of scheme levels");
    }

    @Test
    void build_caseThatRaisesToAMilderLevel_isRefused() {
        assertThatRefused(() -> scheme(downgrade(7).newCaseRaisesTo(LOW_RISK)))
                .withMessage(
                        "level LOW_RISK that a downgrade of MEDIUM_RISK names must be a stricter level of scheme levels");
    }

    @Test
    void build_downgradeAfterTheLevelItself_isRefused() {
        assertThatRefused(() -> scheme(downgrade(7).cameFrom(MEDIUM_RISK)))
                .withMessage("level MEDIUM_RISK that a downgrade of MEDIUM_RISK names"
                        + " must be a different level of scheme levels");
    }

    private static ThrowableAssertAlternative<IllegalArgumentException> assertThatRefused(ThrowingCallable building) {
        return assertThatIllegalArgumentException().isThrownBy(building);
    }

    private static AreaScheme scheme(DowngradeRule.Builder rule) {
        return AreaScheme.builder("levels", Samples.text("Levels"))
                .addLevels(
                        level(HIGH_RISK).build(),
                        level(MEDIUM_RISK).addDowngrade(rule.build()).build(),
                        level(LOW_RISK).build())
                .build();
    }
}
