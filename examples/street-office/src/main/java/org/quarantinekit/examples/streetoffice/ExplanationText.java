// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.time.LocalDate;
import java.util.List;
import org.quarantinekit.rules.explain.Explanation;
import org.quarantinekit.rules.explain.Step;

/** Explanations for reading, each a heading and its steps. */
final class ExplanationText {

    private ExplanationText() {}

    static void print(LocalDate on, List<Explanation> explanations, Words words, Desk desk) {
        String between = "";
        for (Explanation explanation : explanations) {
            desk.line(between + title(on, explanation, words));
            for (Step step : explanation.steps()) {
                // There is one stay only, so that it need not be said whose.
                if (!(step instanceof Step.OwedBecauseOf)) {
                    desk.line("  " + text(step, words));
                }
            }
            between = "\n";
        }
    }

    /** What a source says is quoted, and so keeps its codes. */
    private static String text(Step step, Words words) {
        return step instanceof Step.SourceCited ? words.of(step.text()) : words.said(step.text());
    }

    private static String title(LocalDate on, Explanation explanation, Words words) {
        String what = explanation
                .obligation()
                .map(obligation -> Phrases.what(obligation, words))
                .orElseGet(() -> words.of(explanation.activity()));
        String owed = words.text(explanation.isOwed() ? "explain.owed" : "explain.notOwed");
        return words.text("explain.title", words.of(on), what, owed);
    }
}
