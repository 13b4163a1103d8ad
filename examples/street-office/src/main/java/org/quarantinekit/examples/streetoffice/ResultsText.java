// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.TubeFinding;
import org.quarantinekit.rules.sampling.ResultSheet;
import org.quarantinekit.rules.sampling.SpecimenStanding;
import org.quarantinekit.rules.sampling.SpecimenStanding.Awaited;
import org.quarantinekit.rules.sampling.SpecimenStanding.PoolNegative;
import org.quarantinekit.rules.sampling.SpecimenStanding.Resampling;
import org.quarantinekit.rules.sampling.TubeBook;

/** The results of a round for a street office: the figures, then everybody somebody has to go to again. */
final class ResultsText {

    private final TubeBook book;
    private final ResultSheet sheet;
    private final Words words;
    private final Desk desk;

    ResultsText(TubeBook book, ResultSheet sheet, Words words, Desk desk) {
        this.book = book;
        this.sheet = sheet;
        this.words = words;
        this.desk = desk;
    }

    void print() {
        desk.line(words.text(
                "sampling.results",
                book.tubes().round(),
                book.tubes().tubes().size(),
                sheet.standings().size()));
        desk.line(words.text(
                "sampling.results.counts",
                own(TubeFinding.NEGATIVE),
                own(TubeFinding.POSITIVE),
                sheet.standings(PoolNegative.class).size(),
                sheet.standings(Resampling.class).size(),
                sheet.standings(Awaited.class).size()));
        positive().section(words.text("sampling.results.positive"), desk);
        resample().section(words.text("sampling.results.resample"), desk);
        withoutTube().section(words.text("sampling.results.withoutTube"), desk);
    }

    private long own(TubeFinding finding) {
        return sheet.ownResults().stream()
                .filter(result -> result.finding() == finding)
                .count();
    }

    private Columns positive() {
        Columns columns = new Columns();
        sheet.ownResults().stream()
                .filter(result -> result.finding() == TubeFinding.POSITIVE)
                .forEach(result -> add(columns, result, ""));
        return columns;
    }

    private Columns resample() {
        Columns columns = new Columns();
        for (Resampling standing : sheet.standings(Resampling.class)) {
            add(columns, standing, words.of(standing.reason()));
        }
        return columns;
    }

    private Columns withoutTube() {
        Columns columns = new Columns();
        for (RoundMember member : book.withoutTube()) {
            columns.add("  " + member.person(), member.household().code());
        }
        return columns;
    }

    private static void add(Columns columns, SpecimenStanding standing, String reason) {
        columns.add("  " + standing.specimen().person(), standing.tube().text(), reason);
    }
}
