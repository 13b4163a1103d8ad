// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import org.quarantinekit.core.sampling.CapacityRule;
import org.quarantinekit.core.sampling.HomeVisitRule;
import org.quarantinekit.core.sampling.SamplingGuide;
import org.quarantinekit.core.sampling.TubePreset;
import org.quarantinekit.core.sampling.TubeRule;

/** One sampling guide for reading: who is visited, which tubes are for whom, and how many people one resource serves. */
final class SamplingGuideText {

    private SamplingGuideText() {}

    static void print(SamplingGuide guide, Words words, Desk desk) {
        desk.line(guide.code());
        desk.line(words.of(guide.title()));
        desk.line("");
        for (HomeVisitRule rule : guide.homeVisits()) {
            desk.line("  " + words.text("sampling.visit", words.of(rule.need()), words.of(rule.method())));
            rule.citations().forEach(citation -> ProtocolText.citation(citation, words, desk));
        }
        for (TubePreset preset : guide.tubePresets()) {
            desk.line("  " + words.of(preset.title()) + words.text("list.colon")
                    + words.list(preset.rules().stream()
                            .map(rule -> rule(rule, words))
                            .toList()));
            preset.citations().forEach(citation -> ProtocolText.citation(citation, words, desk));
        }
        for (CapacityRule rule : guide.capacities()) {
            desk.line("  " + capacity(rule, words));
            rule.citations().forEach(citation -> ProtocolText.citation(citation, words, desk));
        }
        desk.line("");
        desk.line(words.text("catalogue.sources"));
        guide.citations().forEach(citation -> ProtocolText.citation(citation, words, desk));
    }

    private static String capacity(CapacityRule rule, Words words) {
        String resource = words.of(rule.resource());
        return rule.fromPeople() == rule.toPeople()
                ? words.text("sampling.capacity.exactly", resource, rule.toPeople())
                : words.text("sampling.capacity", resource, rule.fromPeople(), rule.toPeople());
    }

    private static String rule(TubeRule rule, Words words) {
        String kind = rule.getClass().getSimpleName();
        return rule.mostPeople().isPresent() && rule.sharesTubes()
                ? words.text("sampling.rule." + kind + ".of", rule.mostPeople().getAsInt())
                : words.text("sampling.rule." + kind);
    }
}
