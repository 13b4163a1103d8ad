// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.care.CarePackageLine;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.Person;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.supply.PurchaseLimit;
import org.quarantinekit.core.supply.SupplyItem;
import org.quarantinekit.core.supply.SupplyList;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.ItemCategories;
import org.quarantinekit.core.term.ItemCategory;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.Quantity;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.core.term.UnitCode;
import org.quarantinekit.rules.catalogue.Catalogue;
import org.quarantinekit.rules.worklist.Dispatcher;
import org.quarantinekit.rules.worklist.Resident;
import org.quarantinekit.rules.worklist.Roster;

/** What no bundled document has: a package for households, an optional line, units and limits. */
class CareTextsTest {

    private static final LocalDate START = LocalDate.of(2021, 8, 8); // Sunday
    private static final CarePackage FIVE_ONES = Catalogue.bundled().carePackage("five-ones-2021");
    private static final ItemCode TEA = ItemCode.of("TEA");
    private static final LocalizedText TEA_TITLE = LocalizedText.of("tea", "茶");

    private static final CarePackage FOR_HOMES = CarePackage.builder("for-homes")
            .title(FIVE_ONES.title())
            .addAllIssuers(FIVE_ONES.issuers())
            .recipient(SubjectScope.HOUSEHOLD)
            .addLine(CarePackageLine.builder(ItemCode.of("PEN"), LocalizedText.of("pen", "笔"), Quantity.atLeast(2))
                    .build())
            .addLine(CarePackageLine.builder(TEA, TEA_TITLE, Quantity.exactly(1))
                    .optional(true)
                    .build())
            .addAllCitations(FIVE_ONES.citations())
            .build();

    @Test
    void day_householdThatLacksSomething_standsByItself() {
        assertThat(text(Language.EN, words -> desk -> leftOver(words, desk))).isEqualTo("""

                        CARE PACKAGES SHORT (“Five ones” care package): 1
                          H-1 since 2021-08-08: all of it
                        """);
        assertThat(text(Language.ZH, words -> desk -> leftOver(words, desk))).endsWith("\n  H-1（自2021-08-08起）：整份未领\n");
    }

    @Test
    void carePackage_saysWhatIsOptional() {
        assertThat(text(Language.EN, words -> desk -> CarePackageText.print(FOR_HOMES, words, desk)))
                .contains(
                        "\nFor each household\n  pen: at least 2\n  tea: exactly 1, not needed for a complete package\n");
        assertThat(text(Language.ZH, words -> desk -> CarePackageText.print(FOR_HOMES, words, desk)))
                .contains("\n每住户\n  笔：至少2\n  茶：恰好1，缺此项也算完整\n");
    }

    @Test
    void supplyList_saysUnitsAndLimits() {
        SupplyList list = SupplyList.builder("needs", TEA_TITLE)
                .addItem(SupplyItem.builder(TEA, TEA_TITLE, ItemCategories.DAILY_GOODS)
                        .addUnits(UnitCode.of("BIG_BAG"), UnitCode.of("BOX"))
                        .addLimit(new PurchaseLimit(UnitCode.of("BIG_BAG"), OptionalInt.of(1), OptionalInt.of(3)))
                        .addLimit(new PurchaseLimit(UnitCode.of("BOX"), OptionalInt.empty(), OptionalInt.of(2)))
                        .addAllCitations(ImmutableList.of(FIVE_ONES.citations().get(2)))
                        .build())
                .addItem(SupplyItem.builder(
                                ItemCode.of("SEEDS"), LocalizedText.of("seeds", "种子"), ItemCategory.of("GARDEN"))
                        .build())
                .build();
        assertThat(text(Language.EN, words -> desk -> SupplyListText.print(list, words, desk)))
                .startsWith("""
                        needs
                        tea

                          tea (daily goods): big-bag, box
                            in big-bag a day: at most 1 for each person, at most 3 for each household
                            in box a day: at most 2 for each household
                            Fengqing Road sub-district""")
                .endsWith("\n  seeds (garden): in any unit\n\nSources of the list as a whole\n");
        assertThat(text(Language.ZH, words -> desk -> SupplyListText.print(list, words, desk)))
                .contains("  茶（日用品）：big-bag、box\n    每日按big-bag计：每人最多1、每户最多3\n    每日按box计：每户最多2\n");
    }

    /** Prints something to a desk in one language. */
    private interface Printing {
        Consumer<Desk> in(Words words);
    }

    private static String text(Language language, Printing printing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, false, UTF_8);
        printing.in(Words.of(language)).accept(new Desk(stream, stream, false));
        stream.flush();
        return out.toString(UTF_8);
    }

    private static void leftOver(Words words, Desk desk) {
        Protocol protocol = Catalogue.bundled().protocol(Samples.SUBDISTRICT);
        Roster roster = Roster.builder()
                .add(Household.builder(
                                HouseholdId.of("H-1"),
                                Dwelling.builder()
                                        .compound("C1")
                                        .building("3")
                                        .unit("2")
                                        .floor(5)
                                        .room("501")
                                        .build())
                        .addMember(Membership.since(PersonId.of("P-1"), START))
                        .build())
                .add(Resident.of(
                        Person.builder(PersonId.of("P-1")).build(),
                        Episode.builder(Subject.of(PersonId.of("P-1")))
                                .protocol(protocol.id())
                                .numbering(DayNumbering.START_IS_DAY_1)
                                .putAnchor(AnchorKinds.QUARANTINE_START, Anchor.on(START))
                                .build()))
                .build();
        TextFile none = TextFile.at(Path.of("none"));
        DayRequest request = new DayRequest(
                none,
                none,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                START,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
        Dispatcher dispatcher = Dispatcher.of(List.of(protocol)).withCarePackage(FOR_HOMES);
        Day day = new Day(
                request,
                roster,
                Optional.of(FOR_HOMES),
                dispatcher.dispatch(roster, List.of(), START),
                ImmutableList.of(),
                Optional.empty(),
                Optional.empty(),
                ExitCode.DONE);
        new LeftOverText(day, words, desk).print();
    }
}
