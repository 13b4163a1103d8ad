// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms of this module and the arrows between them, as data; see {@link Culprit} for what no room may call. */
class ArchitectureTest {

    private static final String INTERNAL = "internal";

    /** Each room, and the rooms that it may import; every room may use the internal one, which imports none. */
    private static final ImmutableSetMultimap<String, String> MAY_IMPORT =
            ImmutableSetMultimap.<String, String>builder()
                    .putAll("subject", "calendar", "term")
                    .putAll("care", "source", "term")
                    .putAll("episode", "subject", "calendar", "source", "term")
                    .putAll("supply", "episode", "care", "subject", "calendar", "source", "term")
                    .putAll("ledger", "subject", "calendar", "source", "term")
                    .putAll("protocol", "care", "calendar", "source", "term")
                    .putAll("json", "term", "source", "calendar", "subject", "care", "episode", "protocol")
                    .putAll("json", "supply", "ledger", "sampling", "team", "access", "area")
                    .putAll("sampling", "subject", "calendar", "source", "term")
                    .putAll("team", "subject", "calendar", "source", "term")
                    .putAll("access", "subject", "calendar", "source", "term")
                    .putAll("area", "subject", "calendar", "source", "term")
                    .build();

    private static final ImmutableSet<String> IMPORT_NOTHING = ImmutableSet.of("term", "source", "calendar", INTERNAL);

    /** What asks the machine for the time, the place or the language, or talks to its console. */
    private static final ImmutableSet<String> BANNED = ImmutableSet.of(
            "java.lang.System.currentTimeMillis()",
            "java.lang.System.nanoTime()",
            "java.lang.System.out",
            "java.lang.System.err",
            "java.time.ZoneId.systemDefault()",
            "java.time.Clock.systemUTC()",
            "java.time.Clock.systemDefaultZone()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.util.TimeZone.getDefault()",
            "java.util.Locale.getDefault()",
            "java.util.Date.<init>()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)");

    private static final JavaClasses MODULE = MainClasses.ofTheModule();

    @Test
    void rooms_ofTheModule_areThoseOfTheTable() {
        assertThat(MODULE.stream().map(ArchitectureTest::room).filter(room -> !room.isEmpty()))
                .hasSameElementsAs(rooms());
    }

    @Test
    void arrows_betweenRooms_areThoseOfTheTable() {
        assertThat(arrows(MODULE)).isNotEmpty().isSubsetOf(allowed());
    }

    @Test
    void arrows_ofTheTests_areSeenToBreakTheTable() {
        assertThat(arrows(MainClasses.ofTheTests())).contains("term -> subject");
        assertThat(allowed())
                .contains("subject -> term")
                .doesNotContain("term -> subject", "protocol -> subject", "supply -> ledger", "ledger -> supply")
                .doesNotContain("team -> sampling", "sampling -> team");
    }

    @Test
    void arrows_betweenRooms_makeNoCycle() {
        slices().matching(MainClasses.BASE + ".(*)..").should().beFreeOfCycles().check(MODULE);
    }

    @Test
    void classes_ofTheModule_callNothingThatIsBanned() {
        assertThat(bannedCalls(MODULE.stream())).isEmpty();
    }

    @Test
    void bannedCalls_ofTheCulprit_areAllSeen() {
        JavaClasses culprit = new ClassFileImporter().importClasses(Culprit.class);
        ImmutableSet<String> seen = bannedCalls(culprit.stream());
        assertThat(seen).containsAll(BANNED).contains("java.time.LocalDate.now()", "java.time.Instant.now()");
    }

    private static ImmutableSet<String> rooms() {
        return ImmutableSet.<String>builder()
                .addAll(MAY_IMPORT.keySet())
                .addAll(IMPORT_NOTHING)
                .build();
    }

    private static ImmutableSet<String> allowed() {
        ImmutableSet.Builder<String> arrows = ImmutableSet.builder();
        MAY_IMPORT.forEach((from, to) -> arrows.add(from + " -> " + to));
        rooms().stream().filter(room -> !room.equals(INTERNAL)).forEach(room -> arrows.add(room + " -> " + INTERNAL));
        return arrows.build();
    }

    private static ImmutableSortedSet<String> arrows(JavaClasses classes) {
        ImmutableSortedSet.Builder<String> arrows = ImmutableSortedSet.naturalOrder();
        for (JavaClass type : classes) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String from = room(dependency.getOriginClass());
                String to = room(dependency.getTargetClass());
                if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
                    arrows.add(from + " -> " + to);
                }
            }
        }
        return arrows.build();
    }

    /** Returns the name of the room that the class lies in, or an empty text if it is none of ours. */
    private static String room(JavaClass type) {
        String prefix = MainClasses.BASE + ".";
        String name = type.getBaseComponentType().getPackageName();
        return name.startsWith(prefix) ? name.substring(prefix.length()) : "";
    }

    private static ImmutableSet<String> bannedCalls(Stream<JavaClass> classes) {
        return classes.flatMap(type -> type.getAccessesFromSelf().stream())
                .map(JavaAccess::getTarget)
                .filter(ArchitectureTest::isBanned)
                .map(AccessTarget::getFullName)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isBanned(AccessTarget target) {
        boolean asksTheClock = target.getName().equals("now")
                && target.getOwner().getPackageName().startsWith("java.time");
        return asksTheClock || BANNED.contains(target.getFullName());
    }
}
