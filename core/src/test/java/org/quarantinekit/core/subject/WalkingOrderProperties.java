// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.subject;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WalkingOrderProperties {

    @Property
    void theWalkNeverHangsOnTheOrderOfTheInput(@ForAll("walks") List<Dwelling> dwellings, @ForAll Random random) {
        List<Dwelling> shuffled = new ArrayList<>(dwellings);
        Collections.shuffle(shuffled, random);
        assertThat(ImmutableList.sortedCopyOf(Dwelling.WALKING_ORDER, shuffled))
                .isEqualTo(ImmutableList.sortedCopyOf(Dwelling.WALKING_ORDER, dwellings));
    }

    @Property
    void onlyEqualRoomsAreATie(@ForAll("codes") String one, @ForAll("codes") String other) {
        int order = Dwelling.WALKING_ORDER.compare(dwelling("1", "1", "1", 1, one), dwelling("1", "1", "1", 1, other));
        assertThat(order == 0).isEqualTo(one.equals(other));
    }

    @Property
    void onlyEqualDwellingsAreATie(@ForAll("dwellings") Dwelling one, @ForAll("dwellings") Dwelling other) {
        int order = Dwelling.WALKING_ORDER.compare(one, other);
        assertThat(order == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(Dwelling.WALKING_ORDER.compare(other, one))).isEqualTo(-Integer.signum(order));
    }

    @Property
    void roomsOfDifferentNumbersComeByTheirNumber(@ForAll("numbers") String one, @ForAll("numbers") String other) {
        int order = Dwelling.WALKING_ORDER.compare(dwelling("1", "1", "1", 1, one), dwelling("1", "1", "1", 1, other));
        int byNumber = new BigInteger(one).compareTo(new BigInteger(other));
        assertThat(Integer.signum(order)).isEqualTo(byNumber == 0 ? Integer.signum(one.compareTo(other)) : byNumber);
    }

    @Provide
    Arbitrary<List<Dwelling>> walks() {
        return dwellings().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<Dwelling> dwellings() {
        // Few codes, so that ties in most parts are common.
        Arbitrary<String> codes = Arbitraries.of("1", "01", "10", "A");
        Arbitrary<Integer> floors = Arbitraries.of(-1, 2);
        return Combinators.combine(codes, codes, codes, floors, codes)
                .as(WalkingOrderProperties::dwelling)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.strings()
                .withChars('0', '1', '2', '9')
                .ofMinLength(1)
                .ofMaxLength(64);
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of("0", "00", "1", "01", "2", "10", "010", "1A", "A", "A1", "a", "\u4e03");
    }

    private static Dwelling dwelling(String compound, String building, String unit, int floor, String room) {
        return Dwelling.builder()
                .compound(compound)
                .building(building)
                .unit(unit)
                .floor(floor)
                .room(room)
                .build();
    }
}
