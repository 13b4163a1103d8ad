// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.term;

/**
 * The categories that the source page names for the needs list of the Fengqing Road sub-district: rice, flour and oil,
 * vegetables, medicine, books, daily goods, "and the like". The list is open on the page, and any other word is as good.
 */
public final class ItemCategories {

    /** Rice, flour and oil. */
    public static final ItemCategory RICE_FLOUR_OIL = ItemCategory.of("RICE_FLOUR_OIL");

    /** Vegetables. */
    public static final ItemCategory VEGETABLES = ItemCategory.of("VEGETABLES");

    /** Medicine. */
    public static final ItemCategory MEDICINE = ItemCategory.of("MEDICINE");

    /** Books. */
    public static final ItemCategory BOOKS = ItemCategory.of("BOOKS");

    /** Daily goods. */
    public static final ItemCategory DAILY_GOODS = ItemCategory.of("DAILY_GOODS");

    private ItemCategories() {}
}
