// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.care;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.supply.Receipt;
import org.quarantinekit.core.supply.ReceiptLine;
import org.quarantinekit.core.term.ItemCode;

/** In which order receipts and their lines are shown: total, so that the order of the input never shows. */
final class ReceiptOrder {

    /** By item, result and number. */
    static final Comparator<ReceiptLine> LINES = Comparator.comparing(ReceiptLine::item)
            .thenComparing(ReceiptLine::result)
            .thenComparing(ReceiptLine::number)
            .thenComparing(ReceiptLine::substitute, Comparators.emptiesFirst(Comparator.<ItemCode>naturalOrder()));

    /** By time and recipient. */
    static final Comparator<Receipt> RECEIPTS = Comparator.comparing(Receipt::at)
            .thenComparing(Receipt::recipient)
            .thenComparing(Receipt::carePackage)
            .thenComparing(Receipt::lines, Comparators.lexicographical(LINES))
            .thenComparing(Receipt::handedOverBy, Comparators.emptiesFirst(Comparator.<StaffId>naturalOrder()));

    private ReceiptOrder() {}
}
