// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.util.ArrayList;
import java.util.List;
import org.quarantinekit.core.supply.PurchaseLimit;
import org.quarantinekit.core.supply.SupplyItem;
import org.quarantinekit.core.supply.SupplyList;
import org.quarantinekit.core.term.UnitCode;

/** One supply list for reading: what may be asked for, in which units, and how much of it. */
final class SupplyListText {

    private SupplyListText() {}

    static void print(SupplyList list, Words words, Desk desk) {
        desk.line(list.code());
        desk.line(words.of(list.title()));
        desk.line("");
        for (SupplyItem item : list.items()) {
            desk.line("  " + name(item, words) + words.text("list.colon") + units(item, words));
            item.limits().forEach(limit -> desk.line("    " + limit(limit, words)));
            item.citations().forEach(citation -> ProtocolText.citation(citation, words, desk));
        }
        desk.line("");
        desk.line(words.text("catalogue.list.sources"));
        list.citations().forEach(citation -> ProtocolText.citation(citation, words, desk));
    }

    /** What is the only thing of its category often bears its name, which nobody needs to read twice. */
    private static String name(SupplyItem item, Words words) {
        String title = words.of(item.title());
        String category = words.of(item.category());
        return category.equals(title) ? title : title + words.text("catalogue.category", category);
    }

    private static String units(SupplyItem item, Words words) {
        return item.units().isEmpty()
                ? words.text("catalogue.anyUnit")
                : words.list(item.units().stream().map(SupplyListText::word).toList());
    }

    private static String limit(PurchaseLimit limit, Words words) {
        List<String> parts = new ArrayList<>();
        limit.perPerson().ifPresent(number -> parts.add(words.text("catalogue.limit.person", number)));
        limit.perHousehold().ifPresent(number -> parts.add(words.text("catalogue.limit.household", number)));
        return words.text("catalogue.limit", word(limit.unit()), words.list(parts));
    }

    private static String word(UnitCode unit) {
        return Conversions.word(unit.code());
    }
}
