// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarantinekit.core.AccessSamples;
import org.quarantinekit.core.LedgerSamples;
import org.quarantinekit.core.MainClasses;
import org.quarantinekit.core.Samples;
import org.quarantinekit.core.SupplySamples;
import org.quarantinekit.core.access.AccessProvision;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.ledger.LedgerEntry;
import org.quarantinekit.core.protocol.AnchorRule;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.PhaseLength;
import org.quarantinekit.core.protocol.ReleaseCondition;
import org.quarantinekit.core.protocol.Transition;
import org.quarantinekit.core.sampling.SamplingSamples;
import org.quarantinekit.core.sampling.TubeRule;
import org.quarantinekit.core.supply.SupplyEntry;
import org.quarantinekit.core.term.Quantity;

/** Every kind of every sealed root has a sample, a name of its own, and survives being written and read. */
class SealedKindsTest {

    private static final JsonMapper MAPPER = QuarantineJson.mapper();

    private static final ImmutableMap<Class<?>, ImmutableList<?>> SAMPLES =
            ImmutableMap.<Class<?>, ImmutableList<?>>builder()
                    .put(OccurrenceRule.class, Samples.occurrenceRules())
                    .put(MissPolicy.class, Samples.missPolicies())
                    .put(ReleaseCondition.class, Samples.releaseConditions())
                    .put(Transition.class, Samples.transitions())
                    .put(AnchorRule.class, Samples.anchorRules())
                    .put(PhaseLength.class, Samples.phaseLengths())
                    .put(Quantity.class, Samples.quantities())
                    .put(EpisodeEvent.class, Samples.episodeEvents())
                    .put(SupplyEntry.class, SupplySamples.supplyEntries())
                    .put(LedgerEntry.class, LedgerSamples.ledgerEntries())
                    .put(TubeRule.class, SamplingSamples.tubeRules())
                    .put(AccessProvision.class, AccessSamples.provisions())
                    .buildOrThrow();

    private static List<Class<?>> roots() {
        return MainClasses.exported().stream()
                .filter(Class::isSealed)
                .filter(type -> Arrays.stream(type.getInterfaces()).noneMatch(Class::isSealed))
                .toList();
    }

    private static Stream<Arguments> instances() {
        return roots().stream()
                .flatMap(root -> SAMPLES.get(root).stream().map(instance -> Arguments.of(root, instance)));
    }

    @Test
    void roots_ofTheModule_allHaveSamples() {
        assertThat(roots()).containsExactlyInAnyOrderElementsOf(SAMPLES.keySet());
    }

    @ParameterizedTest
    @MethodSource("roots")
    void permittedSubclasses_each_haveASample(Class<?> root) {
        assertThat(root.getPermittedSubclasses())
                .allSatisfy(kind -> assertThat(SAMPLES.get(root))
                        .filteredOn(kind::isInstance)
                        .hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("roots")
    void permittedSubclasses_each_haveANameInLowerCamelCase(Class<?> root) {
        assertThat(root.getPermittedSubclasses())
                .extracting(kind -> kind.getAnnotation(JsonTypeName.class).value())
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).matches("[a-z][a-zA-Z]*"));
    }

    @ParameterizedTest
    @MethodSource("instances")
    void read_instanceAsItWasWritten_isEqual(Class<?> root, Object instance) throws IOException {
        String written = MAPPER.writeValueAsString(instance);
        assertThat(written).contains("\"kind\":\"");
        assertThat(MAPPER.<Object>readValue(written, MAPPER.constructType(root)))
                .isEqualTo(instance);
    }

    @ParameterizedTest
    @MethodSource("instances")
    void read_instanceByItsOwnType_isEqual(Class<?> root, Object instance) throws IOException {
        Class<?> leaf = Arrays.stream(root.getPermittedSubclasses())
                .filter(kind -> kind.isInstance(instance))
                .findFirst()
                .orElseThrow();
        assertThat(MAPPER.<Object>readValue(MAPPER.writeValueAsString(instance), MAPPER.constructType(leaf)))
                .isEqualTo(instance);
    }
}
