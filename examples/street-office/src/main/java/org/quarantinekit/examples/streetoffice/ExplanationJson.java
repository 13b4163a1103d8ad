// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.rules.explain.Explanation;
import org.quarantinekit.rules.explain.Step;
import org.quarantinekit.rules.plan.Obligation;

/** Explanations for other programs: what each step is, in both languages, and the sources. */
final class ExplanationJson {

    private ExplanationJson() {}

    static void write(LoneStay stay, LocalDate on, List<Explanation> explanations, OutputStream out) {
        Json.object(
                out,
                json -> json.put("protocol", stay.plan().protocol().id())
                        .put("on", on)
                        .putList("explanations", explanations, ExplanationJson::put));
    }

    private static void put(Json json, Explanation explanation) {
        json.put("activity", explanation.activity())
                .put("owed", explanation.isOwed())
                .putOptional("key", explanation.obligation().map(Obligation::key))
                .putOptional("reason", explanation.obligation().flatMap(Obligation::notOwed))
                .putList("steps", explanation.steps(), ExplanationJson::putStep)
                .putList("sources", explanation.citations(), ExplanationJson::putSource);
    }

    private static void putStep(Json json, Step step) {
        json.put("step", step.name())
                .put("en", step.text().en())
                .put("zh", step.text().zh());
    }

    private static void putSource(Json json, Citation citation) {
        json.put("source", citation.source())
                .put("locator", citation.locator())
                .put("reading", citation.reading())
                .put("confidence", citation.confidence())
                .put("verifiedOn", citation.verifiedOn());
    }
}
