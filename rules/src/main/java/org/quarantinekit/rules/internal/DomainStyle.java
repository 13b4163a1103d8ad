// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one Immutables style of this module: hidden implementation, public nested builder, strict, no copy methods.
 *
 * <p>It stands on every type, next to {@code @Value.Immutable}. Retained in source only, so that users of the jar never
 * meet an annotation whose class they do not have.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        defaults = @Value.Immutable(copy = false),
        get = "*",
        depluralize = true,
        depluralizeDictionary = {"duty:duties", "need:needs"},
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
public @interface DomainStyle {}
