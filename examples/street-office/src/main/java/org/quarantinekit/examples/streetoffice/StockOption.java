// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quarantinekit.core.term.ItemCode;

/** The reading of {@code --stock mask=200}. */
final class StockOption {

    private StockOption() {}

    /** Returns how many there are of each item; refuses an item that is given twice, because one of the two is a mistake. */
    static Map<ItemCode, Integer> read(List<String> options) {
        Map<ItemCode, Integer> stock = new TreeMap<>();
        for (String option : options) {
            int sign = option.indexOf('=');
            if (sign < 0) {
                throw new NothingDone("stock must have the form item=number, for example mask=200");
            }
            ItemCode item = ItemCode.of(Conversions.code(option.substring(0, sign)));
            if (stock.put(item, number(item, option.substring(sign + 1))) != null) {
                throw new NothingDone("stock of item " + item + " must not be given twice");
            }
        }
        return stock;
    }

    private static int number(ItemCode item, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new NothingDone("stock of item " + item + " must be a whole number of 0 to " + Integer.MAX_VALUE);
        }
    }
}
