// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.supply.SupplyList;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Planner;

class CatalogueTest {

    private static final ProtocolId SUBDISTRICT = ProtocolId.of("fengqing-road-subdistrict-2021");
    private static final ProtocolId VILLAGES = ProtocolId.of("fengqing-road-villages-2021");
    private static final ProtocolId UNKNOWN = ProtocolId.of("nowhere-2021");

    private final Catalogue catalogue = Catalogue.bundled();

    @Test
    void bundled_listsEveryDocument() {
        assertThat(catalogue.protocolIds())
                .contains(SUBDISTRICT, VILLAGES)
                .hasSize(39)
                .isSorted();
        assertThat(catalogue.carePackageCodes())
                .containsExactly("cdc-care-kit-2014", "cn-8th-home-room-2021", "five-ones-2021", "nantou-care-bag");
        assertThat(catalogue.supplyListCodes()).containsExactly("fengqing-road-needs-2021");
    }

    @Test
    void protocol_isTheSameByTextAndById() {
        assertThat(catalogue.protocol("fengqing-road-villages-2021").id()).isEqualTo(VILLAGES);
        assertThat(catalogue.protocol(VILLAGES)).isEqualTo(catalogue.protocol("fengqing-road-villages-2021"));
        assertThat(catalogue.findProtocol(VILLAGES)).contains(catalogue.protocol(VILLAGES));
    }

    @Test
    void carePackage_isTheSameFoundOrAskedFor() {
        assertThat(catalogue.carePackage("five-ones-2021").code()).isEqualTo("five-ones-2021");
        assertThat(catalogue.findCarePackage("five-ones-2021")).contains(catalogue.carePackage("five-ones-2021"));
    }

    @Test
    void supplyList_isTheSameFoundOrAskedFor() {
        SupplyList list = catalogue.supplyList("fengqing-road-needs-2021");
        assertThat(list.code()).isEqualTo("fengqing-road-needs-2021");
        assertThat(catalogue.findSupplyList("fengqing-road-needs-2021")).contains(list);
    }

    @Test
    void find_unknown_isEmpty() {
        assertThat(catalogue.findProtocol(UNKNOWN)).isEmpty();
        assertThat(catalogue.findCarePackage("four-ones-2021")).isEmpty();
        assertThat(catalogue.findCarePackage("../protocols/fengqing-road-villages-2021"))
                .isEmpty();
        assertThat(catalogue.findSupplyList("five-ones-2021")).isEmpty();
        assertThat(catalogue.findSupplyList("../care-packages/five-ones-2021")).isEmpty();
    }

    @Test
    void protocol_unknown_isRefusedWithTheKnownOnes() {
        String message = "protocol nowhere-2021 must be one of "
                + Joiner.on(", ").join(Catalogue.bundled().protocolIds());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.protocol(UNKNOWN))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.protocol("nowhere-2021"))
                .withMessage(message);
    }

    @Test
    void protocol_textThatIsNoIdentifier_isRefusedWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.protocol("Some Body"))
                .withMessage(
                        "protocol id must be 1 to 64 lower-case letters, digits and hyphens, no hyphen at an edge");
    }

    @Test
    void carePackage_unknown_isRefusedWithTheKnownOnesWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.carePackage("Some Body"))
                .withMessage(
                        "care package code must be one of cdc-care-kit-2014, cn-8th-home-room-2021, five-ones-2021,"
                                + " nantou-care-bag");
    }

    @Test
    void supplyList_unknown_isRefusedWithTheKnownOnesWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.supplyList("Some Body"))
                .withMessage("supply list code must be one of fengqing-road-needs-2021");
    }

    @Test
    void document_isReadOnlyWhenAskedFor() {
        Catalogue listed = new Catalogue(ImmutableListMultimap.of(
                "protocols", UNKNOWN.code(), "care-packages", "four-ones-2021", "supply-lists", "needs-2021"));
        assertThat(listed.protocolIds()).containsExactly(UNKNOWN);
        assertThat(listed.carePackageCodes()).containsExactly("four-ones-2021");
        assertThat(listed.supplyListCodes()).containsExactly("needs-2021");
        assertThatIllegalStateException()
                .isThrownBy(() -> listed.findProtocol(UNKNOWN))
                .withMessage("resource protocols/nowhere-2021.json must be in the jar of the catalogue");
        assertThatIllegalStateException()
                .isThrownBy(() -> listed.findCarePackage("four-ones-2021"))
                .withMessage("resource care-packages/four-ones-2021.json must be in the jar of the catalogue");
        assertThatIllegalStateException()
                .isThrownBy(() -> listed.findSupplyList("needs-2021"))
                .withMessage("resource supply-lists/needs-2021.json must be in the jar of the catalogue");
    }

    @Test
    void nulls_areRefused() {
        NullPointerTester tester = new NullPointerTester().setDefault(ProtocolId.class, VILLAGES);
        tester.testAllPublicStaticMethods(Catalogue.class);
        tester.testAllPublicInstanceMethods(catalogue);
    }

    @Test
    void whoEbolaOutbreak_countsForAnArea() {
        Subject area = new Subject(SubjectScope.COMPOUND, "AREA-1");
        Plan plan = Planner.of(Catalogue.bundled().protocol("who-ebola-outbreak-42d"))
                .plan(Episode.builder(area)
                        .putAnchor(AnchorKinds.SECOND_NEGATIVE, Anchor.on(LocalDate.of(2015, 3, 28)))
                        .build());
        assertThat(plan.subject()).isEqualTo(area);
        assertThat(plan.plannedLastDay()).isEqualTo(LocalDate.of(2015, 5, 9)); // day 42; 28 March is day 0
    }
}
