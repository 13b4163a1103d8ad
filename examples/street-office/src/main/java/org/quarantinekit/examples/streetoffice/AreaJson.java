// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.io.OutputStream;
import org.quarantinekit.core.area.LevelMeasures;
import org.quarantinekit.rules.area.DowngradeCountdown;
import org.quarantinekit.rules.area.LevelStanding;

/** Where an area stands, for other programs. */
final class AreaJson {

    private AreaJson() {}

    static void write(AreaStanding standing, long refusedRows, OutputStream out) {
        Json.object(
                out,
                json -> json.put("scheme", standing.history().scheme().code())
                        .put("refusedRows", refusedRows)
                        .put("area", standing.area())
                        .put("at", standing.at())
                        .putOptional(
                                "level",
                                standing.level().map(level -> level.level().code()))
                        .putOptional("since", standing.level().map(LevelStanding::since))
                        .putOptional("until", standing.level().flatMap(LevelStanding::until))
                        .putOptional("cameFrom", standing.level().flatMap(LevelStanding::cameFrom))
                        .putList("measures", standing.measures(), AreaJson::put)
                        .putList("countdowns", standing.countdowns(), AreaJson::put)
                        .putList("history", standing.history().standings(standing.area()), AreaJson::put));
    }

    private static void put(Json json, LevelMeasures measures) {
        json.putOptional("protocol", measures.protocol()).putOptional("accessPolicy", measures.accessPolicy());
    }

    private static void put(Json json, LevelStanding level) {
        json.put("level", level.level().code()).put("since", level.since()).putOptional("until", level.until());
    }

    private static void put(Json json, DowngradeCountdown countdown) {
        json.put("numbering", countdown.numbering())
                .put("numberingStated", countdown.rule().numbering().isStated())
                .put("cleanDays", countdown.rule().cleanDays())
                .putOptional("lastCase", countdown.lastCase())
                .put("countedFrom", countdown.countedFrom())
                .put("firstCleanDay", countdown.firstCleanDay())
                .put("lastCleanDay", countdown.lastCleanDay())
                .put("cleanDaysOver", countdown.cleanDaysOver())
                .put("cleanDaysLeft", countdown.cleanDaysLeft())
                .put("round", countdown.round())
                .putOptional("roundNotBefore", countdown.roundNotBefore())
                .putOptional("roundCompleteOn", countdown.roundCompleteOn())
                .putOptional("to", countdown.to())
                .put("earliest", countdown.earliest())
                .put("met", countdown.isMet())
                .putOptional("raisedTo", countdown.raisedTo())
                .putDocument("toBeConfirmed", countdown.toBeConfirmed())
                .putDocument("text", countdown.text())
                .putDocument("citations", countdown.citations());
    }
}
