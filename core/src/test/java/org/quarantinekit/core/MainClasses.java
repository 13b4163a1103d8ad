// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import org.quarantinekit.core.protocol.Protocol;

/** The compiled classes of this module and of its tests, as data. */
public final class MainClasses {

    static final String BASE = "org.quarantinekit.core";

    private MainClasses() {}

    /** Returns every class of the module. */
    static JavaClasses ofTheModule() {
        return importFolderOf(Protocol.class);
    }

    /** Returns every class of its tests. */
    static JavaClasses ofTheTests() {
        return importFolderOf(ArchitectureTest.class);
    }

    /** Returns every public type that the module exports, nested ones included. */
    public static ImmutableList<Class<?>> exported() {
        return ofTheModule().stream()
                .filter(type -> type.getPackageName().startsWith(BASE + "."))
                .filter(type -> !type.getPackageName().equals(BASE + ".internal"))
                .<Class<?>>map(JavaClass::reflect)
                .filter(MainClasses::isVisible)
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isVisible(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    private static JavaClasses importFolderOf(Class<?> type) {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        URL found = requireNonNull(type.getResource(file), file);
        String address = found.toString();
        URI folder = URI.create(address.substring(0, address.length() - file.length()));
        return new ClassFileImporter().importPath(Path.of(folder));
    }
}
