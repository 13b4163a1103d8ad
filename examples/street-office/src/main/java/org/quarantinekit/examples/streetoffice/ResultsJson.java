// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.io.OutputStream;
import org.quarantinekit.rules.sampling.ResultSheet;
import org.quarantinekit.rules.sampling.SpecimenStanding;
import org.quarantinekit.rules.sampling.SpecimenStanding.Awaited;
import org.quarantinekit.rules.sampling.SpecimenStanding.PoolNegative;
import org.quarantinekit.rules.sampling.SpecimenStanding.Resampling;
import org.quarantinekit.rules.sampling.TubeBook;

/** The results of a round for other programs. */
final class ResultsJson {

    private ResultsJson() {}

    static void write(TubeBook book, ResultSheet sheet, OutputStream out) {
        Json.object(
                out,
                json -> json.put("round", book.tubes().round())
                        .put("tubes", book.tubes().tubes().size())
                        .put("specimens", sheet.standings().size())
                        .put("poolNegative", sheet.standings(PoolNegative.class).size())
                        .put("awaited", sheet.standings(Awaited.class).size())
                        .putList(
                                "ownResults",
                                sheet.ownResults(),
                                (one, result) -> put(one, result).put("finding", result.finding()))
                        .putList(
                                "resample",
                                sheet.standings(Resampling.class),
                                (one, standing) -> put(one, standing).put("reason", standing.reason()))
                        .putList(
                                "withoutTube",
                                book.withoutTube(),
                                (one, member) ->
                                        one.put("household", member.household()).put("person", member.person())));
    }

    private static Json put(Json json, SpecimenStanding standing) {
        return json.put("person", standing.specimen().person())
                .put("specimen", standing.specimen().number())
                .put("tube", standing.tube());
    }
}
