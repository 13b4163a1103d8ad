// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quarantinekit.rules.plan.Planner;

/** The rooms of this module and the arrows between them, as data; see {@link Culprit} for what no room may call. */
class ArchitectureTest {

    private static final String INTERNAL = "internal";
    private static final String CONFORMANCE = "org.quarantinekit.conformance";

    /** Each room, and the rooms of this module that it may import; every room may use the internal one. */
    private static final ImmutableSetMultimap<String, String> MAY_IMPORT =
            ImmutableSetMultimap.<String, String>builder()
                    .putAll("worklist", "testing", "quota", "care", "plan", "assess", "coverage")
                    .putAll("bulk", "compiled", "plan", "assess", "testing", "worklist")
                    .putAll("explain", "plan", "assess")
                    .putAll("testing", "plan", "assess")
                    .putAll("quota", "plan", "assess")
                    .putAll("care", "plan", "assess")
                    .putAll("assess", "compiled", "plan")
                    .putAll("plan", "compiled")
                    .putAll("sampling", "coverage")
                    .build();

    private static final ImmutableSet<String> IMPORT_NOTHING = ImmutableSet.of(
            "access", "area", "compiled", "catalogue", "coverage", "ledger", "supply", "team", INTERNAL);

    private static final ImmutableSet<String> NOT_EXPORTED = ImmutableSet.of("compiled", INTERNAL);

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

    private static final String BASE = "org.quarantinekit.rules";
    private static final Path MODULE_FOLDER = folderOf(Planner.class);
    private static final JavaClasses MODULE = new ClassFileImporter().importPath(MODULE_FOLDER);

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
        JavaClasses tests = new ClassFileImporter().importPath(folderOf(ArchitectureTest.class));
        assertThat(arrows(tests)).contains("worklist -> catalogue");
        assertThat(allowed())
                .contains("worklist -> plan", "plan -> compiled", "coverage -> internal")
                .doesNotContain("worklist -> catalogue", "worklist -> compiled", "testing -> quota", "plan -> assess")
                .doesNotContain("internal -> plan", "compiled -> plan", "coverage -> plan", "catalogue -> plan")
                .doesNotContain(
                        "supply -> assess",
                        "ledger -> plan",
                        "team -> sampling",
                        "team -> catalogue",
                        "access -> area",
                        "area -> access");
    }

    @Test
    void arrows_betweenRooms_makeNoCycle() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(MODULE);
    }

    /** The cases come in a jar of their own, which the library must do without. */
    @Test
    void rooms_ofTheModule_doWithoutTheConformanceCases() {
        assertThat(dependenciesOn(CONFORMANCE))
                .isNotEmpty()
                .allSatisfy(from -> assertThat(from).startsWith(CONFORMANCE));
        assertThat(dependenciesOn(BASE)).anySatisfy(from -> assertThat(from).startsWith(CONFORMANCE));
    }

    private static ImmutableSet<String> dependenciesOn(String prefix) {
        return MODULE.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency ->
                        dependency.getTargetClass().getPackageName().startsWith(prefix))
                .map(dependency -> dependency.getOriginClass().getPackageName())
                .collect(ImmutableSet.toImmutableSet());
    }

    @Test
    void exports_ofTheModule_areAllRoomsButTwo() throws IOException {
        assertThat(descriptor().exports())
                .allSatisfy(exported -> assertThat(exported.isQualified()).isFalse())
                .extracting(exported -> exported.source().substring(BASE.length() + 1))
                .containsExactlyInAnyOrderElementsOf(Sets.difference(rooms(), NOT_EXPORTED));
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

    private static ModuleDescriptor descriptor() throws IOException {
        try (InputStream in = Files.newInputStream(MODULE_FOLDER.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
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
        String prefix = BASE + ".";
        String name = type.getBaseComponentType().getPackageName();
        return name.startsWith(prefix) ? name.substring(prefix.length()) : "";
    }

    private static Path folderOf(Class<?> type) {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        String address = requireNonNull(type.getResource(file), file).toString();
        return Path.of(URI.create(address.substring(0, address.length() - file.length())));
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
