// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.rules.care.Samples.GUIDE;
import static org.quarantinekit.rules.care.Samples.MASK;
import static org.quarantinekit.rules.care.Samples.ONE;
import static org.quarantinekit.rules.care.Samples.PEN;
import static org.quarantinekit.rules.care.Samples.SUNDAY;
import static org.quarantinekit.rules.care.Samples.TEA;
import static org.quarantinekit.rules.care.Samples.TWO;
import static org.quarantinekit.rules.care.Samples.WATER;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.care.CarePackageLine;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.supply.DeliveryResult;
import org.quarantinekit.core.supply.Receipt;
import org.quarantinekit.core.supply.ReceiptLine;
import org.quarantinekit.core.term.ItemCode;

class ShortfallProperties {

    private static final Subject STRANGER = Subject.of(PersonId.of("P-000009"));
    private static final Map<Subject, LocalDate> DUE = ImmutableMap.of(ONE, SUNDAY, TWO, SUNDAY.plusDays(1));
    private static final LocalDate AS_OF = SUNDAY.plusDays(3);

    private final CarePackage mixed = Samples.mixed();

    /** What is settled and what is lacking make up what is wanted, with nothing over unless there was too much. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void settledAndLacking_makeUpWhatIsWanted(@ForAll("receipts") List<Receipt> receipts) {
        Shortfall shortfall = Shortfall.of(mixed, DUE, receipts, AS_OF);
        for (Subject recipient : DUE.keySet()) {
            for (CarePackageLine line : mixed.lines()) {
                OptionalInt wanted = line.quantity().count();
                if (wanted.isPresent() && !line.optional()) {
                    int settled = settled(receipts, recipient, line.item());
                    int lacking = lacking(shortfall, recipient, line.item());
                    assertThat(settled + lacking).isEqualTo(Math.max(settled, wanted.getAsInt()));
                }
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void openLine_isLackingExactlyWhileNothingSettledIt(@ForAll("receipts") List<Receipt> receipts) {
        Shortfall shortfall = Shortfall.of(mixed, DUE, receipts, AS_OF);
        for (PackageStanding standing : shortfall.standings()) {
            assertThat(standing.lacking().stream()
                            .anyMatch(missing -> missing.item().equals(MASK)))
                    .isEqualTo(settled(receipts, standing.recipient(), MASK) == 0);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void orderOfTheReceipts_doesNotMatter(@ForAll("receipts") List<Receipt> receipts, @ForAll long seed) {
        List<Receipt> shuffled = new ArrayList<>(receipts);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Shortfall.of(mixed, DUE, shuffled, AS_OF)).isEqualTo(Shortfall.of(mixed, DUE, receipts, AS_OF));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anotherReceipt_makesNobodyLackMore(
            @ForAll("receipts") List<Receipt> receipts, @ForAll("receipt") Receipt more) {
        Shortfall before = Shortfall.of(mixed, DUE, receipts, AS_OF);
        Shortfall after = Shortfall.of(mixed, DUE, with(receipts, more), AS_OF);
        for (PackageStanding standing : after.standings()) {
            Map<ItemCode, Integer> atMost = numbers(before.standing(standing.recipient()));
            numbers(standing)
                    .forEach((item, number) -> assertThat(number).isLessThanOrEqualTo(atMost.getOrDefault(item, 0)));
        }
    }

    /** One recipient's receipt changes nothing at anybody else's door. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void anotherReceipt_changesNobodyElse(@ForAll("receipts") List<Receipt> receipts, @ForAll("receipt") Receipt more) {
        Shortfall before = Shortfall.of(mixed, DUE, receipts, AS_OF);
        Shortfall after = Shortfall.of(mixed, DUE, with(receipts, more), AS_OF);
        assertThat(after.standings())
                .filteredOn(standing -> !standing.recipient().equals(more.recipient()))
                .allSatisfy(standing -> assertThat(standing).isEqualTo(before.standing(standing.recipient())));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void linesOfAllReceipts_areEachInOnePlace(@ForAll("receipts") List<Receipt> receipts) {
        Shortfall shortfall = Shortfall.of(mixed, DUE, receipts, AS_OF);
        Multiset<ReceiptLine> seen = HashMultiset.create();
        for (PackageStanding standing : shortfall.standings()) {
            List.of(
                            standing.delivered(),
                            standing.substituted(),
                            standing.refused(),
                            standing.damaged(),
                            standing.unlisted())
                    .forEach(seen::addAll);
        }
        shortfall.uncounted().forEach(entry -> seen.addAll(entry.receipt().lines()));
        Multiset<ReceiptLine> all = HashMultiset.create();
        receipts.forEach(receipt -> all.addAll(receipt.lines()));
        assertThat(seen).isEqualTo(all);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void receivingWhatIsLacking_leavesNothingLacking(@ForAll("receipts") List<Receipt> receipts) {
        List<Receipt> later = new ArrayList<>(receipts);
        for (PackageStanding standing :
                Shortfall.of(mixed, DUE, receipts, AS_OF).lacking()) {
            Receipt.Builder rest = Receipt.builder("mixed", standing.recipient(), AS_OF.atTime(18, 0));
            standing.lacking()
                    .forEach(missing -> rest.addLine(ReceiptLine.delivered(
                            missing.item(), missing.quantity().orElse(1))));
            later.add(rest.build());
        }
        assertThat(Shortfall.of(mixed, DUE, later, AS_OF).lacking()).isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void buyingWhatIsToBuy_leavesNothingToBuy(
            @ForAll @IntRange(max = 50) int recipients, @ForAll("stock") Map<ItemCode, Integer> stock) {
        PackingList packing = PackingList.of(mixed, recipients);
        Map<ItemCode, Integer> bought = new HashMap<>(stock);
        for (PurchaseLine line : packing.against(stock).lines()) {
            line.toBuy().ifPresent(number -> bought.merge(line.item(), number, Integer::sum));
        }
        PurchaseList after = packing.against(bought);
        assertThat(after.lines()).filteredOn(line -> !line.isOpen()).allSatisfy(line -> {
            assertThat(line.toBuy()).hasValue(0);
            boolean enoughBefore =
                    stock.getOrDefault(line.item(), 0) >= line.packing().total().orElseThrow();
            assertThat(enoughBefore || line.inStock() == line.packing().total().orElseThrow())
                    .as("nothing is bought beyond what is packed")
                    .isTrue();
        });
        assertThat(after.isOpen()).isEqualTo(recipients > 0);
    }

    @Provide
    Arbitrary<Map<ItemCode, Integer>> stock() {
        return Arbitraries.maps(items(), Arbitraries.integers().between(0, 200));
    }

    @Provide
    Arbitrary<List<Receipt>> receipts() {
        return receipt().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<Receipt> receipt() {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(5, "mixed"), Tuple.of(1, "five-ones")),
                        Arbitraries.of(ONE, TWO, STRANGER),
                        Arbitraries.integers().between(-30, 110),
                        lines().list().ofMinSize(1).ofMaxSize(3))
                .as((carePackage, recipient, hours, lines) -> Receipt.builder(
                                carePackage, recipient, SUNDAY.atStartOfDay().plusHours(hours))
                        .addAllLines(lines)
                        .build());
    }

    private static Arbitrary<ReceiptLine> lines() {
        return Combinators.combine(
                        items(), Arbitraries.integers().between(1, 3), Arbitraries.of(DeliveryResult.values()), items())
                .filter((item, number, result, substitute) -> !item.equals(substitute))
                .as((item, number, result, substitute) -> new ReceiptLine(
                        item,
                        number,
                        result,
                        Optional.of(substitute).filter(any -> result == DeliveryResult.SUBSTITUTED)));
    }

    private static Arbitrary<ItemCode> items() {
        return Arbitraries.of(PEN, WATER, MASK, TEA, GUIDE);
    }

    /** Counts by hand what the recipient was given, took in its place or refused, of what counts by the day of asking. */
    private static int settled(List<Receipt> receipts, Subject recipient, ItemCode item) {
        int settled = 0;
        for (Receipt receipt : receipts) {
            boolean counts = receipt.carePackage().equals("mixed")
                    && receipt.recipient().equals(recipient)
                    && receipt.at().isBefore(AS_OF.plusDays(1).atStartOfDay());
            for (ReceiptLine line : receipt.lines()) {
                boolean damaged = line.result() == DeliveryResult.DAMAGED;
                settled += counts && !damaged && line.item().equals(item) ? line.number() : 0;
            }
        }
        return settled;
    }

    private static int lacking(Shortfall shortfall, Subject recipient, ItemCode item) {
        return numbers(shortfall.standing(recipient)).getOrDefault(item, 0);
    }

    private static Map<ItemCode, Integer> numbers(PackageStanding standing) {
        return standing.lacking().stream()
                .collect(ImmutableMap.toImmutableMap(
                        MissingItem::item, missing -> missing.quantity().orElse(1)));
    }

    private static ImmutableList<Receipt> with(List<Receipt> receipts, Receipt more) {
        return ImmutableList.<Receipt>builder().addAll(receipts).add(more).build();
    }
}
